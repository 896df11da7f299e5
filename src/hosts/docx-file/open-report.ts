import type { Refresh } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import { periodText } from "../../core/narrative/period-text";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { createReportFor } from "./create-report";
import type { DocxFileHost } from "./docx-file-host";
import { docxFileHost } from "./docx-file-host";
import { openDocx } from "./open-docx";

/** A Word report, open, and the refresh that a change of it will be noted as. */
export interface OpenReport {
  readonly host: DocxFileHost;
  readonly refresh: Refresh;
}

/**
 * Opens the report that a parcel is for: the bytes of an existing one, or, for null, a new document
 * in which the passages still have to be inserted. `newDocumentId` is a GUID.
 */
export function openReport(
  bytes: Uint8Array | null,
  parcel: Parcel,
  newDocumentId: string
): Outcome<OpenReport> {
  const { profile, passages } = parcel;
  const document = openDocx(bytes ?? createReportFor({ profile, narrative: { passages } }));
  if (!document.ok) return document;
  return succeed({
    host: docxFileHost(document.value, newDocumentId),
    refresh: refreshOf(parcel),
  });
}

function refreshOf({ madeAt, workbook, profile }: Parcel): Refresh {
  const period = profile?.period ?? null;
  return { at: madeAt, workbook, period: period === null ? "" : periodText(period).vi, updated: 0 };
}
