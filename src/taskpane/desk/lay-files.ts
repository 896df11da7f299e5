import type { Bilingual } from "../../core/figures/bilingual";
import { fillText } from "../screen/fill-text";
import { deskTexts } from "./desk-texts";
import type { PickedFile } from "./file-access";
import type { DeskActions } from "./use-desk";

interface LayingOptions {
  readonly open: DeskActions["open"];
  readonly onReport: (report: PickedFile) => void;
  /** Whether a workbook is shown to which a report could belong; one that comes with it is shown too. */
  readonly hasWorkbook: boolean;
}

/**
 * Lays what was picked or dropped on the desk, workbooks each on a tab of its own, before a report.
 * Gives what is to be said of a file that cannot be laid there; null for nothing.
 */
export function layFiles(
  picked: readonly PickedFile[],
  { open, onReport, hasWorkbook }: LayingOptions
): Bilingual | null {
  const ends = (ending: RegExp) => picked.filter(({ file }) => ending.test(file.name));
  const [reports, others] = [ends(/\.docx$/i), ends(/^(?!.*\.docx$)/is)];
  for (const { file, handle } of others)
    open({ source: { kind: "file", file }, handle, draft: null });
  const [report] = reports;
  if (report === undefined) return null;
  if (!hasWorkbook && others.length === 0) return naming(deskTexts.workbookFirst, report.file.name);
  onReport(report);
  return null;
}

const naming = ({ vi, en }: Bilingual, name: string): Bilingual => ({
  vi: fillText(vi, { name }),
  en: fillText(en, { name }),
});
