import type { SheetGrid } from "../forms/recognition/sheet-grid";
import { foldText } from "../sheet/fold-text";

/** Lines above a table that do not name it. */
const NO_TITLE =
  /^(?:cong hoa|doc lap|uy ban nhan dan|ubnd|bieu (?:so|mau)|mau so|phu luc|don vi|dvt|ky bao cao|ban hanh|\(|so:|ngay|tu ngay|thang|quy|nam \d|kinh gui)|ngay \d{0,2} ?thang|don vi tinh/;
const FEWEST_LETTERS = 8;

/** What the sheet calls itself: the line above the table that most looks like a title, else the sheet's name. */
export function guessTitle(grid: SheetGrid, above: number): string {
  let best = { text: "", score: 0 };
  for (let row = 0; row < above; row += 1) {
    const cells = grid.sheet.rows[row] ?? [];
    cells.forEach((cell, column) => {
      if (typeof cell?.value !== "string") return;
      const text = grid.textSeen(row, column);
      const score = scoreOf(text);
      if (score > best.score) best = { text, score };
    });
  }
  return best.text === "" ? grid.sheet.name : best.text;
}

/** Letters of it, capitals twice. */
function scoreOf(text: string): number {
  if (NO_TITLE.test(foldText(text))) return 0;
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length < FEWEST_LETTERS ? 0 : letters.length + 2 * capitals.length;
}
