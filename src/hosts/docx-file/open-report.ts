import type { Refresh } from "../../core/link/mark";
import type { Parcel } from "../../core/link/parcel";
import { refreshOf } from "../../core/link/refresh-of";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { createReportFor } from "./create-report";
import type { DocxFileHost } from "./docx-file-host";
import { docxFileHost } from "./docx-file-host";
import { openDocx } from "./open-docx";

/** A Word report, open, and what a change of it will be noted as: the first filling, or a refresh. */
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
  const action = bytes === null ? "insert" : "refresh";
  return succeed({
    host: docxFileHost(document.value, newDocumentId),
    refresh: refreshOf(parcel, { at: parcel.madeAt, action }),
  });
}
