import { diagnose } from "../../../src/core/diagnosis/diagnose";
import { proposeRepairs } from "../../../src/core/diagnosis/propose-repairs";
import { units } from "../../../src/core/figures/unit";
import { saySentence } from "../../../src/core/narrative/say-sentence";
import { findingKey } from "../../../src/core/rules/finding-key";
import { runRules } from "../../../src/core/rules/run-rules";
import type { SheetDraft } from "../../support/build-figures";
import { balance, buildFigures, share } from "../../support/build-figures";

/** What is offered for the findings of a sheet: "rule: label → contents", in order. */
function offered(sheet: Omit<SheetDraft, "name">, withDiagnosis = false): readonly string[] {
  const context = buildFigures({ name: "TTHC", ...sheet });
  const findings = runRules(context).map((finding) => ({ ...finding, key: findingKey(finding) }));
  const diagnoses = withDiagnosis ? diagnose(context.relations, context.book) : [];
  const repairs = proposeRepairs({ ...context, findings, diagnoses });
  return findings.flatMap(({ rule, key }) =>
    (repairs.get(key) ?? []).map(({ label, changes }) => {
      const contents = changes.map(({ address, after }) =>
        after.kind === "formula"
          ? `${address.cell} =${after.formula}`
          : `${address.cell} ${JSON.stringify(after.value)}`
      );
      return `${rule}: ${saySentence(label, "vi")} → ${contents.join(", ")}`;
    })
  );
}

const text = (value: number, printed: string) => ({
  value,
  reading: { way: "text", printed, storedAsText: true } as const,
});

test("numbers stored as text become the numbers that they are read as", () => {
  expect(
    offered({ figures: { "tthc.a": text(1, "01"), "tthc.b": 5, "tthc.c": text(8, "08") } })
  ).toEqual(["numbers-are-stored-as-numbers: Đổi 2 ô thành số → B1 1, B3 8"]);
  expect(offered({ figures: { "tthc.a": text(8, "08") } })).toEqual([
    "numbers-are-stored-as-numbers: Đổi thành số 8 → B1 8",
  ]);
});

test("a sum that passes over texts is mended in the texts, not in the sum", () => {
  const figures = {
    "tthc.a": { value: 10, formula: "SUM(B2:B3)" },
    "tthc.b": 10,
    "tthc.c": text(1, "01"),
  };
  const relations = [balance("tthc.a", ["tthc.b", "tthc.c"])];
  expect(offered({ figures, relations })).toEqual(["totals-add-up: Đổi thành số 1 → B3 1"]);
});

test("a typing of two meanings: the one that agrees, else each in turn", () => {
  const reading = {
    sureness: "ambiguous",
    printed: "21 (1)",
    storedAsText: true,
    alternatives: [1],
  } as const;
  const doubtful = { value: 21, reading };
  expect(offered({ figures: { "tthc.a": doubtful } })).toEqual([
    "readings-are-sure: Sửa thành 21 → B1 21",
    "readings-are-sure: Sửa thành 1 → B1 1",
  ]);
  const agreeing = {
    figures: { "tthc.a": 6, "tthc.b": 5, "tthc.c": doubtful },
    relations: [balance("tthc.a", ["tthc.b", "tthc.c"])],
  };
  expect(offered(agreeing)).toContain("readings-are-sure: Sửa thành 1 → B3 1");
  expect(offered(agreeing)).not.toContain("readings-are-sure: Sửa thành 21 → B3 21");
});

test("a blank total: its sum, as a number or as a formula", () => {
  const figures = { "tthc.a": null, "tthc.b": 5, "tthc.c": 4 };
  const relations = [balance("tthc.a", ["tthc.b", "tthc.c"])];
  expect(offered({ figures, relations })).toEqual([
    "totals-are-present: Điền 9 → B1 9",
    "totals-are-present: Chèn công thức =SUM(B2:B3) → B1 =SUM(B2:B3)",
  ]);
});

test("where the sheet computes its other totals the formula comes first", () => {
  const figures = {
    "tthc.a": null,
    "tthc.b": 5,
    "tthc.c": 4,
    "tthc.d": { value: 3, formula: "SUM(B5:B6)" },
    "tthc.e": 1,
    "tthc.f": 2,
  };
  const relations = [
    balance("tthc.a", ["tthc.b", "tthc.c"]),
    balance("tthc.d", ["tthc.e", "tthc.f"]),
  ];
  expect(offered({ figures, relations })).toEqual([
    "totals-are-present: Chèn công thức =SUM(B2:B3) → B1 =SUM(B2:B3)",
    "totals-are-present: Điền 9 → B1 9",
  ]);
});

test("a blank that is counted as zero: a zero that somebody wrote", () => {
  const figures = { "tthc.a": 5, "tthc.b": 5, "tthc.c": null };
  const relations = [balance("tthc.a", ["tthc.b", "tthc.c"])];
  expect(offered({ figures, relations })).toEqual(["blanks-are-told: Ghi 0 → B3 0"]);
});

describe("a total that does not add up", () => {
  const figures = { "tthc.a": 8, "tthc.b": 5, "tthc.c": 4 };
  const relations = [balance("tthc.a", ["tthc.b", "tthc.c"])];

  test("is mended here only where no suspect is mended for it", () => {
    expect(offered({ figures, relations })).toEqual([
      "totals-add-up: Sửa thành 9 → B1 9",
      "totals-add-up: Chèn công thức =SUM(B2:B3) → B1 =SUM(B2:B3)",
    ]);
    expect(offered({ figures, relations }, true)).toEqual([]);
  });

  test("is left alone where another sum confirms it", () => {
    const confirmed = { ...figures, "tthc.d": 6, "tthc.e": 2 };
    const both = [...relations, balance("tthc.a", ["tthc.d", "tthc.e"], { id: "balance:other" })];
    expect(offered({ figures: confirmed, relations: both })).toEqual([]);
  });

  test("is left alone where the sheet lists a selection", () => {
    const leftOut = ["Tiến sĩ", "Sơ cấp"].map((name) => ({ vi: name, en: name }));
    const selection = [balance("tthc.a", ["tthc.b", "tthc.c"], { leftOut })];
    const more = { ...figures, "tthc.a": 20 };
    expect(offered({ figures: more, relations: selection })).toEqual([]);
  });
});

test("a share that was cut off instead of rounded", () => {
  const figures = {
    "tthc.share": { value: 66.66, unit: units.percent, reading: { decimals: 2 } },
    "tthc.part": 2,
    "tthc.whole": 3,
  };
  const relations = [share(["tthc.share", "tthc.part", "tthc.whole"])];
  expect(offered({ figures, relations })).toEqual([
    "shares-reproduce: Sửa thành 66,67% → B1 66.67",
    "shares-reproduce: Chèn công thức =ROUND(100*B2/B3,2) → B1 =ROUND(100*B2/B3,2)",
  ]);
});

describe("a count below zero", () => {
  it("loses its sign where nothing speaks against it", () => {
    expect(offered({ figures: { "tthc.a": -18 } })).toEqual([
      "no-negative-figures: Sửa thành 18 → B1 18",
    ]);
  });

  it("keeps it where a sum would not hold then, and where it is calculated", () => {
    const figures = { "tthc.a": 10, "tthc.b": 28, "tthc.c": -18 };
    const relations = [balance("tthc.a", ["tthc.b", "tthc.c"])];
    expect(offered({ figures, relations })).toEqual([]);
    expect(offered({ figures: { "tthc.a": { value: -18, formula: "5-23" } } })).toEqual([]);
  });

  it("is left to the person where it is money, which may have been paid back", () => {
    expect(offered({ unit: units.dong, figures: { "budget.a": -1_800_000 } })).toEqual([]);
  });
});
