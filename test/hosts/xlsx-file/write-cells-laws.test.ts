import fc from "fast-check";
import { cellName } from "../../../src/core/sheet/address";
import { cellAt } from "../../../src/core/sheet/snapshot";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";
import type { Typed } from "../../support/edit-workbook";
import { changedParts, edit, FIRST_SHEET, frameOf, read } from "../../support/edit-workbook";

const ROWS = 8;
const COLUMNS = 6;
const PART: Readonly<Record<string, string>> = { A: FIRST_SHEET, B: "xl/worksheets/sheet2.xml" };

/** Two sheets with holes, blank looks, formulas that are shared by a column, and rows that are not there. */
const file = rewritePart(
  buildWorkbook({
    sheets: [
      {
        name: "A",
        rows: [
          ["đầu", 1, null, { value: 0.5, format: "0.00%" }, { border: true }],
          [{ formula: "B1+1", value: 2 }, 2, "x"],
          [{ formula: "B2+1", value: 3 }, 3, true],
          [{ formula: "B3+1", value: 4 }, 4],
        ],
      },
      { name: "B", rows: [["chữ", { formula: "A!B1", value: 1 }], [], [5]] },
    ],
  }),
  FIRST_SHEET,
  (xml) =>
    xml
      .replace("<f>B1+1</f>", '<f t="shared" ref="A2:A4" si="3">B1+1</f>')
      .replace("<f>B2+1</f>", '<f t="shared" si="3"/>')
      .replace("<f>B3+1</f>", '<f si="3" t="shared"></f>')
);

const number = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
);
/** No text that a reader takes for an entity or a written-out character once more than it should. */
const words = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .filter((text) => !/[&\r]|_x|^[#]/.test(text));
const formula = fc.constantFrom("B1+1", "B2+1", "B3+1", "SUM(B1:B4)", "A!B1", 'IF(B1>1,"<đủ>","")');
const written: fc.Arbitrary<Typed[string]> = fc.oneof(
  number,
  words,
  fc.boolean(),
  fc.constantFrom(null, "#REF!", "#DIV/0!"),
  fc.record({ formula, result: fc.oneof(number, words, fc.boolean(), fc.constant("#N/A")) }),
  fc.record({ formula })
);
const address = fc
  .tuple(fc.constantFrom("A", "B"), fc.nat({ max: ROWS }), fc.nat({ max: COLUMNS }))
  .map(([sheet, row, column]) => `${sheet}!${cellName(row, column)}`);
const typing = fc.dictionary(address, written, { minKeys: 1, maxKeys: 15, noNullPrototype: true });

/** What a cell of a snapshot holds, in the words of the edits; blank cells hold null. */
function held(cell: Cell | undefined): unknown {
  const result = cell?.error ?? cell?.value ?? null;
  return cell?.formula === undefined ? result : { formula: cell.formula, result };
}

function heldBy(snapshot: WorkbookSnapshot): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const sheet of snapshot.sheets)
    for (let row = 0; row <= ROWS; row += 1)
      for (let column = 0; column <= COLUMNS; column += 1)
        cells[`${sheet.name}!${cellName(row, column)}`] = held(cellAt(sheet, row, column));
  return cells;
}

const asHeld = (content: Typed[string]): unknown =>
  content !== null && typeof content === "object"
    ? { formula: content.formula, result: content.result ?? null }
    : content;

it("what is written is read again, and nothing else is another", async () => {
  const before = heldBy(await read(file));
  await fc.assert(
    fc.asyncProperty(typing, async (typed) => {
      const after = edit(file, typed);
      const expected = { ...before };
      for (const [place, content] of Object.entries(typed)) expected[place] = asHeld(content);
      fc.pre(Object.values(expected).some((content) => content !== null));
      expect(heldBy(await read(after))).toEqual(expected);
      const asksToCalculate = Object.values(typed).some(
        (content) => content !== null && typeof content === "object" && !("result" in content)
      );
      const allowed = [...Object.values(PART), ...(asksToCalculate ? ["xl/workbook.xml"] : [])];
      expect(allowed).toEqual(expect.arrayContaining([...changedParts(file, after)]));
    }),
    { numRuns: 60 }
  );
});

it("written in one go or one after the other is the same to a reader", async () => {
  await fc.assert(
    fc.asyncProperty(typing, async (typed) => {
      const oneByOne = Object.entries(typed).reduce(
        (bytes, [place, content]) => edit(bytes, { [place]: content }),
        file
      );
      expect(heldBy(await read(oneByOne))).toEqual(heldBy(await read(edit(file, typed))));
    }),
    { numRuns: 20 }
  );
});

it("edits of cells that are there leave all else of the sheet as it is", () => {
  const there = fc.constantFrom("A!A1", "A!A2", "A!A3", "A!A4", "A!B2", "A!D1", "A!E1", "B!B1");
  fc.assert(
    fc.property(fc.dictionary(there, written, { minKeys: 1, noNullPrototype: true }), (typed) => {
      const after = edit(file, typed);
      for (const part of Object.values(PART))
        expect(frameOf(after, part)).toBe(frameOf(file, part));
    }),
    { numRuns: 60 }
  );
});
