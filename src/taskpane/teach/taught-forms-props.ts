import type { Language } from "../../core/figures/bilingual";
import type { WorkbookActions } from "../live/workbook-actions";
import type { KeptForm } from "../live/workbook-memory";
import type { ReportDigest } from "../report/report-digest";
import type { Wish } from "./teaching";

/** What the list of the workbook's own forms needs, and each of its lines. */
export interface TaughtFormsProps {
  readonly forms: readonly KeptForm[];
  readonly sheets: ReportDigest["sheets"];
  readonly actions: Pick<WorkbookActions, "keepForm" | "forgetForm">;
  readonly onTeach: (wish: Wish) => void;
  readonly language: Language;
}
