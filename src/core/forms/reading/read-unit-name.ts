import { cellText } from "../recognition/sheet-grid";
import type { SheetGrid } from "../recognition/sheet-grid";

const BODY = "(?:UBND|[ỦU][ỶY] BAN NHÂN DÂN)";
const KIND = "(?:xã|phường|thị trấn|đặc khu)";
/** Where a name ends: the title goes on with a period, a number or a remark, or a bracket closes. */
const NAME_END =
  /\s+(?:(?:quý|năm|tháng|kỳ|trong|từ|đến|giai đoạn|về)(?=\s|$)|\d|-\s).*$|\s*[,;:()–].*$/iu;
const REPORTER = /đơn vị báo cáo\s*:\s*(.*)/iu;
const COMMUNE = new RegExp(`(${BODY}\\s+${KIND})\\s+(.+)`, "iu");
const BODY_ALONE = new RegExp(`^${BODY}$`, "iu");
const KIND_FIRST = new RegExp(`^${KIND}\\s+\\S`, "iu");

/**
 * Name of the reporting unit as printed above a table: after "Đơn vị báo cáo:", else the commune of
 * the letterhead or title ("UBND PHƯỜNG BA HÀNG"). Null where the sheet names none.
 */
export function readUnitName(grid: SheetGrid, above: number): string | null {
  const lines = linesAbove(grid, above);
  for (const nameIn of [reporterIn, communeIn]) {
    for (const { text } of lines) {
      const name = nameIn(text);
      if (name !== null) return name;
    }
  }
  return communeOnTwoLines(grid, lines);
}

interface PrintedLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function linesAbove(grid: SheetGrid, above: number): readonly PrintedLine[] {
  return grid.sheet.rows
    .slice(0, above)
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell?.value === "string"
          ? cell.value
              .split(/\r?\n/)
              .map((line) => ({ row, column, text: cellText({ value: line }) }))
          : []
      )
    );
}

function reporterIn(text: string): string | null {
  const printed = REPORTER.exec(text)?.[1] ?? "";
  const name = printed.replace(/[-–]?\s*đơn vị nhận báo cáo.*$/iu, "").replace(/[.…_\s]+$/u, "");
  return /\p{L}/u.test(name) ? name.replace(/^[.…_\s]+/u, "") : null;
}

function communeIn(text: string): string | null {
  const [, body = "", rest = ""] = COMMUNE.exec(text) ?? [];
  const name = rest.replace(NAME_END, "").replace(/[.…_\s]+$/u, "");
  return name === "" ? null : `${body} ${name}`;
}

/** "ỦY BAN NHÂN DÂN" with "XÃ ĐƯNG K'NỚ" in the cell below. */
function communeOnTwoLines(grid: SheetGrid, lines: readonly PrintedLine[]): string | null {
  for (const { row, column, text } of lines) {
    const below = grid.textSeen(row + 1, column);
    if (BODY_ALONE.test(text) && KIND_FIRST.test(below)) return `${text} ${below}`;
  }
  return null;
}
