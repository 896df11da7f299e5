import { cellName } from "../sheet/address";
import { cleanText, foldText } from "../sheet/fold-text";
import type { SheetSnapshot } from "../sheet/snapshot";

/** The date of the report that an annex says it belongs to. */
export interface AttachmentDate {
  readonly cell: string;
  readonly year: number;
  /** As it stands there: "ngày 06/03/2023". */
  readonly printed: string;
}

/** The line stands under the title, above the table. */
const DEEPEST_LINE = 15;
const ATTACHED = /kem theo bao cao/;
const DATE =
  /ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*|\s+tháng\s+\d{1,2}\s+năm\s+)((?:19|20)\d\d)(?!\d)/iu;
/** A plan or an estimate is reported before the year that it is for. */
const AHEAD = /\b(du toan|ke hoach|phuong huong|chi tieu giao)\b/;

/** Dates in lines "(Kèm theo Báo cáo số … ngày 06/03/2023 …)"; none where a plan is reported. */
export function datesOfAttachment(sheet: SheetSnapshot): readonly AttachmentDate[] {
  const lines = sheet.rows.slice(0, DEEPEST_LINE).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const value = cell?.value;
      return typeof value === "string"
        ? [{ cell: cellName(row, column), text: cleanText(value) }]
        : [];
    })
  );
  if (lines.some(({ text }) => AHEAD.test(foldText(text)))) return [];
  return lines.flatMap(({ cell, text }) => {
    if (!ATTACHED.test(foldText(text))) return [];
    const [printed, year] = DATE.exec(text) ?? [];
    return printed === undefined ? [] : [{ cell, year: Number(year), printed }];
  });
}
