import type { Bilingual } from "../../core/figures/bilingual";
import type { WorkbookHost } from "../../hosts/workbook-host";
import type { OpenWorkbook } from "./use-workbook";

/** What this program cannot do, each said once. */
export function lacksOf(
  host: WorkbookHost,
  { unwatched }: Pick<OpenWorkbook, "unwatched">
): readonly Bilingual[] {
  const known = host.lacks.some(({ code }) => code === unwatched?.code);
  const lacks = unwatched === null || known ? host.lacks : [...host.lacks, unwatched];
  return lacks.map(({ message }) => message);
}
