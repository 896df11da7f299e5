import { contentTyped } from "../../core/formulas/typed-content";
import type { CellPlace } from "../../core/sheet/address";
import type { Area } from "../../core/sheet/snapshot";
import type { BookInPage, WrittenCell } from "../../hosts/in-page/book-in-page";
import type { Outcome, Trouble } from "../../hosts/trouble";
import type { GridActions } from "../grid/grid-desk";
import type { ShownSheet } from "../grid/shown-sheet";

/** What a person does in the grid over the sheet that is shown; `onTrouble` hears why something was not done, or null. */
export function gridActions(
  book: BookInPage,
  onTrouble: (trouble: Trouble | null) => void
): GridActions {
  const shown = (): ShownSheet => {
    const sheet = book.sheets.find(({ name }) => name === book.selection?.sheet);
    if (sheet === undefined) throw new Error("The grid works on a sheet that is not shown.");
    return sheet;
  };
  const tell = (doing: Promise<Outcome<unknown>>): void => {
    void doing.then((outcome) => {
      onTrouble(outcome.ok ? null : outcome.trouble);
    });
  };
  const write = (cells: readonly WrittenCell[]): void => {
    tell(book.write(shown().name, cells));
  };
  const typed = (place: CellPlace, text: string): WrittenCell => ({
    ...place,
    content: contentTyped(text, shown().cellAt(place.row, place.column)),
  });
  return {
    select: (selection) => {
      book.select(selection);
    },
    type: (place, text) => {
      write([typed(place, text)]);
    },
    paste: ({ row, column }, rows) => {
      write(
        rows.flatMap((texts, down) =>
          texts.map((text, right) => typed({ row: row + down, column: column + right }, text))
        )
      );
    },
    clear: (area) => {
      write(filledIn(shown(), area));
    },
    undo: () => {
      tell(book.undo());
    },
    redo: () => {
      tell(book.redo());
    },
  };
}

/** The cells of an area that hold something, to be emptied. */
function filledIn(sheet: ShownSheet, { top, left, bottom, right }: Area): readonly WrittenCell[] {
  const cells: WrittenCell[] = [];
  for (let row = top; row <= Math.min(bottom, sheet.rowCount - 1); row += 1)
    for (let column = left; column <= Math.min(right, sheet.columnCount - 1); column += 1)
      if (sheet.cellAt(row, column) !== undefined)
        cells.push({ row, column, content: { kind: "value", value: null } });
  return cells;
}
