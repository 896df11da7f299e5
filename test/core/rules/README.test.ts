import { readFileSync } from "node:fs";
import path from "node:path";
import { bounds, equalities, shares } from "../../../src/core/forms/relations/cross-sheet-ties";
import { forms } from "../../../src/core/forms/index";
import { totals } from "../../../src/core/forms/relations/overdue-ties";
import { reformBounds, reformEqualities } from "../../../src/core/forms/relations/reform-ties";
import { rules } from "../../../src/core/rules/index";

const page = readFileSync(path.resolve(__dirname, "../../../src/core/rules/README.md"), "utf8");

/** Cells of the rows whose first cell has the shape. */
const rowsOf = (shape: RegExp): readonly (readonly string[])[] =>
  page
    .split("\n")
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim())
    )
    .filter(([first = ""]) => shape.test(first));

const namesIn = (cell = ""): readonly string[] => (cell === "–" ? [] : cell.split(", "));

const codes = rowsOf(/^[A-Z]\d\d$/);
const ruleIds = rules.map(({ id }) => id);

/** Codes by the form that declares them; those between sheets stand under "ties". */
const declared = new Map<string, readonly string[]>([
  ...forms.map(
    (form) =>
      [
        form.id,
        [...form.relations, ...(form.precedents ?? [])].map((relation) => relation.code),
      ] as const
  ),
  [
    "ties",
    [...equalities, ...bounds, ...shares, ...reformEqualities, ...reformBounds, ...totals].map(
      ({ code }) => code
    ),
  ],
]);

test.each(codes)("%s is declared where the page says, and told by rules that exist", (...row) => {
  const [code = "", , forms, told] = row;
  const strangers = namesIn(forms).filter((name) => declared.get(name)?.includes(code) !== true);
  expect(strangers).toEqual([]);
  expect(namesIn(told).filter((id) => !ruleIds.includes(id))).toEqual([]);
  expect(namesIn(told)).not.toEqual([]);
});

test("every code that a form declares is on the page, once", () => {
  const listed = codes.map(([code = ""]) => code);
  const missing = [...declared.values()].flat().filter((code) => !listed.includes(code));
  expect([...new Set(missing)]).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test("every rule is on the page", () => {
  const named = [
    ...codes.flatMap(([, , , told]) => namesIn(told)),
    ...rowsOf(/^[a-z]+(-[a-z]+)+$/).map(([id = ""]) => id),
  ];
  expect(ruleIds.filter((id) => !named.includes(id))).toEqual([]);
});
