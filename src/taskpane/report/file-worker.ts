import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import type { Outcome } from "../../hosts/trouble";
import { readWorkbook } from "../../hosts/xlsx-file/read-workbook";
import type { FileParcel } from "../link/choose-parcel";
import { parcelOfWorkbook } from "../link/parcel-of-workbook";
import type { ParcelQuestion } from "../link/parcel-question";
import { previousOfWorkbook } from "./previous-of-workbook";
import type { PreviousAnswer, PreviousQuestion } from "./previous-question";
import { readFile } from "./read-file";
import { makeReportDesk } from "./report-desk";
import type { ReportQuestion } from "./report-question";

// The worker of the panes that open files: a report worker with the parser of .xlsx files beside it.
const take = makeReportDesk({
  give: (answer) => {
    self.postMessage(answer);
  },
  openFile,
});

type Question = ReportQuestion | ParcelQuestion | PreviousQuestion;

self.onmessage = ({ data }: MessageEvent<Question>): void => {
  answer(data).catch(reportError);
};

async function answer(question: Question): Promise<void> {
  if (question.kind === "parcel") return giveParcel(question.file);
  if (question.kind !== "previous") return take(question);
  self.postMessage(await openPrevious(question));
}

async function openPrevious({ file, own }: PreviousQuestion): Promise<PreviousAnswer> {
  const opened = await openFile(file);
  return opened.ok ? previousOfWorkbook(opened.value, own) : opened;
}

async function openFile(file: File): Promise<Outcome<WorkbookSnapshot>> {
  const bytes = await readFile(file);
  return bytes.ok ? readWorkbook(bytes.value, file.name) : bytes;
}

async function giveParcel(file: File): Promise<void> {
  self.postMessage(await openParcel(file));
}

/** What a file says was so when it was saved: its figures are no younger. */
async function openParcel(file: File): Promise<Outcome<FileParcel>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const savedAt = new Date(file.lastModified).toISOString();
  return parcelOfWorkbook(bytes.value, { name: file.name, savedAt });
}
