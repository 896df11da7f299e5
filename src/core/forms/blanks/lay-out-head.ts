import type { BlankCell } from "./blank-sheet";
import type { Form } from "../form";
import type { Block, PlacedColumn } from "./lay-out-columns";

/** What is known of the report when its blank sheet is made; null: a line to fill in. */
export interface BlankOptions {
  /** Reporting unit as it is to be printed: "UBND phường Ba Hàng". */
  readonly unitName: string | null;
  /** Period as it is to be printed: "Quý III/2025". */
  readonly period: string | null;
}

const TO_FILL = "……………………";
const WIDE_TO_FILL = "……………………………………";

/** What stands above a table: who reports, the number of the form, its title, period and unit. */
export function layOutHead(
  form: Form,
  columns: readonly PlacedColumn[],
  { unitName, period }: BlankOptions
): Block {
  const { blank } = form;
  const [firstLine = null, ...more] = blank?.corner ?? [];
  const unit = blank?.unit;
  const lines: readonly Line[] = [
    { left: `Đơn vị báo cáo: ${unitName ?? WIDE_TO_FILL}`, right: firstLine },
    ...more.map((right): Line => ({ left: null, right })),
    { middle: blank?.title ?? form.name.vi.toUpperCase(), look: "title" },
    { middle: `Kỳ báo cáo: ${period ?? TO_FILL}`, look: "caption" },
    { left: null, right: unit === undefined ? null : `Đơn vị tính: ${unit}` },
  ];
  return printLines(lines, columns, 0);
}

/** What stands under a table: place and date, who drew it up and who signs. */
export function layOutSignatures(columns: readonly PlacedColumn[], top: number): Block {
  const lines: readonly Line[] = [
    { left: null, right: null },
    { left: null, right: "………, ngày …… tháng …… năm ………", align: "center" },
    { left: "NGƯỜI LẬP BIỂU", right: "TM. ỦY BAN NHÂN DÂN", align: "center", look: "title" },
    { left: null, right: "CHỦ TỊCH", align: "center", look: "title" },
  ];
  return printLines(lines, columns, top);
}

/** A line over the whole width, or one half and the other. */
type Line =
  | { readonly middle: string; readonly look: BlankCell["look"] }
  | {
      readonly left: string | null;
      readonly right: string | null;
      readonly align?: "center";
      readonly look?: BlankCell["look"];
    };

function printLines(lines: readonly Line[], columns: readonly PlacedColumn[], top: number): Block {
  const last = columns.length - 1;
  const half = halfOf(columns);
  const blocks = lines.map((line, index) => {
    const row = top + index;
    if ("middle" in line) {
      const { middle: value, look } = line;
      return printText({ row, column: 0, value, look, align: "center" }, last);
    }
    const { left, right, align, look = "caption" } = line;
    const halves = [
      left === null
        ? NOTHING
        : printText({ row, column: 0, value: left, look, align: align ?? "left" }, half),
      right === null
        ? NOTHING
        : printText({ row, column: half + 1, value: right, look, align: align ?? "right" }, last),
    ];
    return join(halves);
  });
  return { ...join(blocks), height: lines.length };
}

const NOTHING: Block = { cells: [], merges: [], height: 0 };

function printText(cell: BlankCell, right: number): Block {
  const { row, column } = cell;
  const merges = right > column ? [{ top: row, left: column, bottom: row, right }] : [];
  return { cells: [cell], merges, height: 1 };
}

function join(blocks: readonly Block[]): Block {
  return {
    cells: blocks.flatMap(({ cells }) => cells),
    merges: blocks.flatMap(({ merges }) => merges),
    height: blocks.length,
  };
}

/** The last column of the left half of the page. */
function halfOf(columns: readonly PlacedColumn[]): number {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  let sum = 0;
  for (const { at, width } of columns) {
    sum += width;
    if (sum >= all / 2) return Math.min(at, columns.length - 2);
  }
  return 0;
}
