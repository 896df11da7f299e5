import path from "node:path";
import type { PreviousSheet } from "../core/figures/precedent";
import { previousSheetsOf } from "../core/forms/precedents/previous-sheets";
import type { ReportOptions } from "../core/make-report";
import { fail, succeed, type Outcome } from "../hosts/trouble";
import { xlsxFileHost } from "../hosts/xlsx-file/xlsx-file-host";
import type { CheckCommand } from "./parse-command";
import type { Basis } from "./read-basis";
import { readBytes } from "./read-file";

/** What is compared with, beside the basis of the check. */
type Compared = Basis & Pick<ReportOptions, "previous" | "shareStep">;

/**
 * Reads the workbooks that `--previous` names, by the forms of the basis. One that cannot be used, or
 * in which no form is known, spoils the whole: a check that silently compares less would be worse.
 */
export async function readComparison(
  { previous, shareStep }: Pick<CheckCommand, "previous" | "shareStep">,
  basis: Outcome<Basis>
): Promise<Outcome<Compared>> {
  if (!basis.ok) return basis;
  const sheets: PreviousSheet[] = [];
  for (const file of previous) {
    const read = await readSheetsOf(file, basis.value.forms);
    if (!read.ok) return read;
    sheets.push(...read.value);
  }
  const step = shareStep === null ? {} : { shareStep };
  return succeed({ ...basis.value, previous: sheets, ...step });
}

async function readSheetsOf(
  file: string,
  forms: Basis["forms"]
): Promise<Outcome<readonly PreviousSheet[]>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const snapshot = await xlsxFileHost(bytes.value, path.basename(file)).readSnapshot();
  if (!snapshot.ok) return snapshot;
  const sheets = previousSheetsOf(snapshot.value, forms);
  if (sheets.length > 0) return succeed(sheets);
  return fail(
    "no-known-form",
    `Không trang tính nào của “${file}” là biểu mẫu đã biết có số liệu, nên không so sánh được.`,
    `No sheet of “${file}” is a known form with figures, so there is nothing to compare with.`
  );
}
