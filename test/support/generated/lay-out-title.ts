import type { BlankCell } from "../../../src/core/forms/blanks/blank-sheet";
import type { Block } from "../../../src/core/forms/blanks/lay-out-columns";
import type { Draw } from "./draw";
import type { SheetPlan } from "./plan-sheet";

/** Who reports and for which period; null where no sheet of the workbook says it. */
export interface Reporter {
  readonly unitName: string | null;
  readonly period: string | null;
}

interface Width {
  readonly left: number;
  readonly right: number;
}

/** What stands above a table: a letterhead, the form's corner or nothing; title, period, unit of money. */
export function layOutTitle(
  draw: Draw,
  { form, money, units }: SheetPlan,
  { unitName, period, left, right }: Reporter & Width
): Block {
  const middle = left + Math.floor((right - left) / 2);
  const lines: (readonly (readonly [column: number, text: string])[])[] = [];
  const isLetter = draw.chance(0.4);
  if (isLetter)
    lines.push(
      [
        [left, (unitName ?? "ỦY BAN NHÂN DÂN").toUpperCase()],
        [middle + 1, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ],
      [[middle + 1, "Độc lập - Tự do - Hạnh phúc"]]
    );
  else if (unitName !== null) lines.push([[left, `Đơn vị báo cáo: ${unitName}`]]);
  for (const corner of draw.chance(0.5) ? (form.blank?.corner ?? []) : [])
    lines.push([[right, corner]]);
  if (draw.chance(0.4)) lines.push([]);
  const title = form.blank?.title ?? form.name.vi.toUpperCase();
  const isInTitle = period !== null && draw.chance(0.4);
  lines.push([[left, isInTitle ? `${title} ${period.toUpperCase()}` : title]]);
  if (period !== null && !isInTitle)
    lines.push([[left, draw.pick([`Kỳ báo cáo: ${period}`, `(${period})`])]]);
  if (draw.chance(0.3))
    lines.push([
      [left, "(Kèm theo Báo cáo số     /BC-UBND ngày     tháng     năm 2025 của Ủy ban nhân dân)"],
    ]);
  const hasMoney = [...units.values()].some(({ measure }) => measure === "money");
  const said = hasMoney ? money.name.vi : form.blank?.unit;
  if (said !== undefined && (hasMoney || draw.chance(0.7)))
    lines.push([[right, `${draw.pick(["Đơn vị tính", "ĐVT"])}: ${said}`]]);
  if (draw.chance(0.3)) lines.push([]);
  return blockOf(lines, 0, { left, right });
}

/** What stands under it: place and date, who drew it up and who signs, perhaps a remark. */
export function layOutClosing(
  draw: Draw,
  { left, right, top }: Width & { readonly top: number }
): Block {
  const middle = left + Math.floor((right - left) / 2) + 1;
  const remark = draw.chance(0.2)
    ? [[[left, "Ghi chú: Số liệu tính đến ngày chốt kỳ báo cáo."] as const]]
    : [];
  if (draw.chance(0.3)) return blockOf([[], ...remark], top, { left, right });
  return blockOf(
    [
      [],
      ...remark,
      [[middle, "……, ngày 15 tháng 6 năm 2025"]],
      [
        [left, "NGƯỜI LẬP BIỂU"],
        [middle, "TM. ỦY BAN NHÂN DÂN"],
      ],
      [[middle, "CHỦ TỊCH"]],
      [],
      [
        [left, "Nguyễn Thị Mẫu"],
        [middle, "Trần Văn Mẫu"],
      ],
    ],
    top,
    { left, right }
  );
}

/** A line with one text at its left is merged over the table. */
function blockOf(
  lines: readonly (readonly (readonly [number, string])[])[],
  top: number,
  { left, right }: Width
): Block {
  const cells = lines.flatMap((line, index) =>
    line.map(([column, value]): BlankCell => ({ row: top + index, column, value, look: "caption" }))
  );
  const merges = lines.flatMap((line, index) =>
    line.length === 1 && line[0]?.[0] === left && right > left
      ? [{ top: top + index, left, bottom: top + index, right }]
      : []
  );
  return { cells, merges, height: lines.length };
}
