import { makeParcel } from "../core/link/make-parcel";
import type { Parcel } from "../core/link/parcel";
import type { Report } from "../core/make-report";
import { openReport, type OpenReport } from "../hosts/docx-file/open-report";
import { fail, succeed, type Outcome } from "../hosts/trouble";
import type { SyncCommand, WriteCommand } from "./parse-command";
import { fileExists, readBytes } from "./read-file";
import { readBasis } from "./read-basis";
import { readProfile } from "./read-profile";
import { readReport, troubleOf } from "./read-report";
import { keepFormer, saveFile } from "./save-file";
import type { Terminal } from "./terminal";

/** A workbook and a document, both open: what `write` and `sync` have in common. */
export interface DocumentJob extends OpenReport {
  readonly report: Report;
  readonly parcel: Parcel;
  /** True when the document did not exist and a new report was begun. */
  readonly isNew: boolean;
}

/** Reads everything and changes nothing; whatever cannot be used is said before any work is done. */
export async function openJob(
  command: WriteCommand | SyncCommand,
  terminal: Terminal
): Promise<Outcome<DocumentJob>> {
  const blocked = await refuseOutput(command);
  if (blocked !== null) return blocked;
  const profile = await readProfile(command.profile);
  if (!profile.ok) return profile;
  const basis = await readBasis(command);
  if (!basis.ok) return basis;
  const read = await readReport(command.file, { profile: profile.value, ...basis.value });
  if (!read.ok) return read;
  const report = read.value;
  const unusable = troubleOf(report);
  if (unusable !== null) return unusable;
  const isNew = command.name === "write" && !(await fileExists(command.document));
  const bytes = isNew ? succeed(null) : await readBytes(command.document);
  if (!bytes.ok) return bytes;
  const parcel = makeParcel(report, { madeAt: terminal.now(), workbookId: null });
  const opened = openReport(bytes.value, parcel, terminal.newId());
  return opened.ok ? succeed({ ...opened.value, report, parcel, isNew }) : opened;
}

/** Puts the document where the person asked; the former version is kept beside one that is replaced. */
export async function saveJob(
  command: WriteCommand | SyncCommand,
  job: DocumentJob
): Promise<Outcome<null>> {
  const target = command.out ?? command.document;
  if (command.out === null && !job.isNew) {
    const kept = await keepFormer(target);
    if (!kept.ok) return kept;
  }
  return saveFile(target, job.host.save());
}

async function refuseOutput({
  out,
  mayOverwrite,
}: WriteCommand | SyncCommand): Promise<Outcome<never> | null> {
  if (out === null || mayOverwrite || !(await fileExists(out))) return null;
  return fail(
    "output-exists",
    `“${out}” đã có. Chọn tên khác, hoặc thêm --force để ghi đè.`,
    `“${out}” exists. Choose another name, or add --force to overwrite it.`
  );
}
