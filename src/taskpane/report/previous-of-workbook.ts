import { boundPrevious } from "../../core/forms/precedents/bound-previous";
import { previousSheetsOf } from "../../core/forms/precedents/previous-sheets";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { fail, succeed } from "../../hosts/trouble";
import { LONGEST_PREVIOUS, type KeptForm } from "../live/workbook-memory";
import { knownForms } from "./known-forms";
import type { PreviousAnswer } from "./previous-question";

/** What a workbook gives to be compared with, small enough to be kept; a trouble where it gives nothing. */
export function previousOfWorkbook(
  snapshot: WorkbookSnapshot,
  own: readonly KeptForm[] = []
): PreviousAnswer {
  const forms = knownForms(own);
  const sheets = boundPrevious(previousSheetsOf(snapshot, forms), forms, LONGEST_PREVIOUS);
  if (sheets.length > 0) return succeed(sheets);
  return fail(
    "nothing-recognised",
    `Không trang tính nào của “${snapshot.name}” là biểu mẫu đã biết có số liệu, nên chưa so sánh được.`,
    `No sheet of “${snapshot.name}” is a known form with figures, so there is nothing to compare with.`
  );
}
