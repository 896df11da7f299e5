import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020";
import fc from "fast-check";
import { layOutForm } from "../../../src/core/forms/blanks/blank-form";
import type { Form } from "../../../src/core/forms/form";
import schema from "../../../src/core/forms/files/form-1.schema.json";
import { formSet } from "../../../src/core/forms/form-set";
import { forms } from "../../../src/core/forms/index";
import { readForm } from "../../../src/core/forms/files/read-form";
import { columnRoles } from "../../../src/core/forms/files/read-form-columns";
import { relationKinds } from "../../../src/core/forms/files/read-form-relations";
import { rowKinds } from "../../../src/core/forms/files/read-form-rows";
import { unitKeys } from "../../../src/core/forms/files/read-form-unit";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { writeForm } from "../../../src/core/forms/files/write-form";
import { makeReport } from "../../../src/core/make-report";
import { saySentence } from "../../../src/core/narrative/say-sentence";
import { defaultStyle } from "../../../src/core/narrative/style";
import { rules } from "../../../src/core/rules/index";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { snapshotOfBlank } from "../../support/snapshot-of-blank";

const root = path.resolve(__dirname, "../../..");
const fits = new Ajv2020({ allErrors: true }).compile(schema);
const ruleIds = rules.map(({ id }) => id);
const all = forms.map((form) => [form.id, form] as const);

/** The form of a text that both the schema and the reader take. */
function take(text: string): Form {
  fits(JSON.parse(text));
  expect(fits.errors).toBeNull();
  const read = readForm(text, ruleIds);
  if (!read.ok)
    throw new Error(
      read.faults
        .map(({ line, sentence }) => `${String(line)}: ${saySentence(sentence, "vi")}`)
        .join("\n")
    );
  return read.form;
}

test.each(all)("%s is written as a file that is read back as the same form", (_, form) => {
  const text = writeForm(form);
  const back = take(text);
  expect(back).toEqual(form);
  expect(writeForm(back)).toBe(text);
  expect(text).toBe(text.normalize("NFC"));
});

test("the schema and the reader know the same units, roles, rows and relations", () => {
  const { unit, column, openRows, namedRows, register, ...parts } = schema.$defs;
  expect(unit.oneOf[0]?.enum).toEqual(unitKeys);
  expect(column.properties.role.enum).toEqual(columnRoles);
  const kindOf = (part: { readonly properties: { readonly kind: { readonly const: string } } }) =>
    part.properties.kind.const;
  expect([openRows, namedRows, register].map(kindOf)).toEqual(rowKinds);
  const { balance, bound, share, shareSum, equality, rowTotals } = parts;
  const relations = [balance, bound, share, shareSum, equality, rowTotals];
  expect(relations.map(kindOf)).toEqual(relationKinds);
});

test("every part of the schema has a Vietnamese title, and fields an English description", () => {
  const bare = Object.entries(schema.$defs).filter(([, part]) => part.title.trim() === "");
  expect(bare).toEqual([]);
  const fields = Object.entries(schema.properties).flatMap(([name, field]) =>
    "$ref" in field || ("title" in field && "description" in field) ? [] : [name]
  );
  expect(fields).toEqual([]);
});

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
type Step = string | number;
interface Mutation {
  readonly name: string;
  readonly path: readonly Step[];
  readonly change: (value: Json) => Json;
}

const isObject = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function placesIn(
  value: Json,
  at: readonly Step[] = []
): readonly (readonly [readonly Step[], Json])[] {
  const inside = Array.isArray(value)
    ? (value as readonly Json[]).flatMap((item, index) => placesIn(item, [...at, index]))
    : isObject(value)
      ? Object.entries(value).flatMap(([name, item]) => placesIn(item, [...at, name]))
      : [];
  return [[at, value], ...inside];
}

/** Fields that an object may not lack wherever they stand. */
const needed =
  "schema id topic name edition source columns rows role headings kind labels label over total totals parts lesser greater share part whole shares left right now then sheetName title vi en row codes measure".split(
    " "
  );
const choices = ["role", "kind", "severity", "over", "measure", "schema", "unit"];

/** Ways to spoil a form file at one place, each of which breaks its structure. */
function spoil(file: Json): readonly Mutation[] {
  return placesIn(file).flatMap(([at, value]): readonly Mutation[] => {
    const name = at.at(-1);
    const wrong: Mutation = {
      name: "wrong type",
      path: at,
      change: () => (typeof value === "number" ? "bảy" : 7),
    };
    const unknown: Mutation = {
      name: "unknown field",
      path: at,
      change: (object) => ({ ...(object as object), khac: "x" }),
    };
    const lacking: Mutation = { name: "lacking field", path: at, change: () => null };
    const other: Mutation = { name: "no such choice", path: at, change: () => "khong-co" };
    const isChoice = choices.includes(String(name)) && typeof value === "string";
    return [
      wrong,
      ...(isObject(value) ? [unknown] : []),
      ...(needed.includes(String(name)) ? [lacking] : []),
      ...(isChoice && at[0] !== "blank" ? [other] : []),
    ];
  });
}

/** The file with the change made; a needed field that becomes null is gone. */
function apply(file: Json, { path: [step, ...rest], change, name }: Mutation): Json {
  if (step === undefined) return change(file);
  if (Array.isArray(file))
    return (file as readonly Json[]).map((item, index) =>
      index === step ? apply(item, { path: rest, change, name }) : item
    );
  const entries = Object.entries(file as Record<string, Json>).flatMap(([key, item]) => {
    if (key !== step) return [[key, item] as const];
    if (rest.length === 0 && name === "lacking field") return [];
    return [[key, apply(item, { path: rest, change, name })] as const];
  });
  return Object.fromEntries(entries);
}

const ruled: Form = {
  ...(forms.find(({ id }) => id === "reform-annex") ?? raise()),
  ruleSettings: {
    "blanks-are-told": { severity: "off", reason: "Đã hỏi Sở", by: null, at: "2025-10-01" },
  },
};

function raise(): never {
  throw new Error("The annex is not shipped.");
}

test("what breaks the structure of a file is refused by the schema and by the reader", () => {
  const files = [...forms, ruled].map((form) => {
    const file = JSON.parse(writeForm(form)) as Json;
    return { file, mutations: spoil(file) };
  });
  const spoiled = fc
    .constantFrom(...files)
    .chain(({ file, mutations }) =>
      fc.constantFrom(...mutations).map((mutation) => ({ mutation, text: apply(file, mutation) }))
    );
  fc.assert(
    fc.property(spoiled, ({ mutation, text }) => {
      const place = `${mutation.name} at ${mutation.path.join(".")}`;
      const read = readForm(JSON.stringify(text, null, 2), ruleIds);
      expect([place, fits(text), read.ok]).toEqual([place, false, false]);
      const faults = read.ok ? [] : read.faults;
      for (const { sentence } of faults) {
        expect(saySentence(sentence, "vi")).not.toBe("");
        expect(saySentence(sentence, "en")).not.toBe("");
      }
    }),
    { numRuns: 300 }
  );
});

test("the example of the page is a form, and a sheet of it is checked", () => {
  const page = readFileSync(path.join(root, "src/core/forms/README.md"), "utf8");
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const form = take(example);
  const sheet = buildSheet("Cây xanh", [
    ["Xóm, tổ dân phố", "Số cây trồng", "Số cây sống", "Tỷ lệ sống (%)"],
    ["Tổ 1", 120, 108, 90],
    ["Tổ 2", 80, 72, 95],
    ["Tổng cộng", 200, 180, 90],
  ]);
  const { sheets, findings } = makeReport(buildSnapshot([sheet]), {
    forms: [form],
    style: defaultStyle,
    profile: null,
  });
  expect(sheets).toMatchObject([{ kind: "recognised", form: form.id }]);
  expect(findings.map(({ rule, cells }) => [rule, ...cells])).toEqual([["shares-reproduce", "D3"]]);
});

describe("forms of a province in samples/forms", () => {
  const folder = path.join(root, "samples/forms");
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

  test.each(files)("%s is a form", (name) => {
    const form = take(readFileSync(path.join(folder, name), "utf8"));
    expect(`${form.id}.json`).toBe(name);
    // A blank sheet of it is recognised as it, among all shipped forms.
    const blank = buildSnapshot([snapshotOfBlank(layOutForm(form))]);
    expect(readSheets(blank, formSet(forms, [form]))).toMatchObject([
      { kind: "recognised", form: form.id, likeness: 1 },
    ]);
  });
});
