import type { DirectLink } from "../../hosts/direct-link";
import type { WorkbookHost } from "../../hosts/workbook-host";
import type { OpenWorkbook } from "../live/use-workbook";
import { useReportDocument, type ReportDocument } from "../word/use-report-document";
import type { CellUse, PublishingDesk } from "./publishing";
import { useCellUse } from "./use-cell-use";
import { usePublishing } from "./use-publishing";

interface LinkingOptions {
  readonly host: WorkbookHost;
  readonly link: DirectLink;
  readonly workbook: OpenWorkbook;
  /** Whether the place of the selected cell in the report is shown. */
  readonly showsUse: boolean;
}

export interface Linking {
  readonly publishing: PublishingDesk;
  readonly cellUse: CellUse | null;
  readonly fileReport: ReportDocument;
}

/** The link to Word, kept whatever view is shown; null while there are no figures. */
export function useLinking({ host, link, workbook, showsUse }: LinkingOptions): Linking | null {
  const publishing = usePublishing({ host, link }, workbook);
  const parcel = publishing?.now.parcel ?? null;
  const cellUse = useCellUse(host, parcel, showsUse);
  const fileReport = useReportDocument();
  return publishing === null ? null : { publishing, cellUse, fileReport };
}
