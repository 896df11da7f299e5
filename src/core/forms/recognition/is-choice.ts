import { foldText } from "../../sheet/fold-text";
import type { TableFit } from "./find-tables";
import type { Register } from "../form";
import type { SheetGrid } from "./sheet-grid";

/** Rows above a table in which its title stands. */
const TITLE_ROWS = 8;

/** True where a title names what was chosen: "Danh mục văn bản chỉ đạo CCHC" lists some documents only. */
export function isChoice(grid: SheetGrid, { top }: TableFit, { choices }: Register): boolean {
  const words = choices.map(foldText);
  return titlesOf(grid, top).some((title) =>
    words.some((word) => ` ${title} `.includes(` ${word} `))
  );
}

/** Folded texts above the table that may be its title, and the name of the sheet. */
function titlesOf(grid: SheetGrid, top: number): readonly string[] {
  const texts: string[] = [grid.sheet.name];
  for (let row = Math.max(0, top - TITLE_ROWS); row < top; row += 1) {
    const width = grid.sheet.rows[row]?.length ?? 0;
    for (let column = 0; column < width; column += 1) texts.push(grid.textSeen(row, column));
  }
  return texts.map((text) =>
    foldText(text)
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
  );
}
