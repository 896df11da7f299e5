import { proxy, type ProxyMarked } from "comlink";
import type { Parcel } from "../../core/link/parcel";
import { refreshOf } from "../../core/link/refresh-of";
import type { DocumentRoom } from "../../hosts/document-room";
import { docxRoom } from "../../hosts/docx-file/docx-room";
import { openDocx } from "../../hosts/docx-file/open-docx";
import { openReport } from "../../hosts/docx-file/open-report";
import { succeed, type Outcome } from "../../hosts/trouble";
import { readFile } from "../report/read-file";
import type { DocumentSource } from "./document-source";
import { newGuid } from "../screen/new-guid";

/** The inside of a document worker: opens one report and holds it. */
export interface DocumentOpener {
  /** Null where it is open. */
  readonly open: (source: DocumentSource) => Promise<Outcome<null>>;
  /** The report that is open. Throws when none is. */
  readonly room: () => DocumentRoom & ProxyMarked;
}

export function makeDocumentOpener(): DocumentOpener {
  let room: DocumentRoom | null = null;
  return {
    open: async (source) => {
      const newDocumentId = newGuid();
      const bytes = await bytesOf(source, newDocumentId);
      if (!bytes.ok) return bytes;
      const opened = openDocx(bytes.value);
      if (!opened.ok) return opened;
      room = docxRoom(opened.value, newDocumentId);
      return succeed(null);
    },
    room: () => {
      if (room === null) throw new Error("A report was asked for before one was opened.");
      return proxy(room);
    },
  };
}

async function bytesOf(
  source: DocumentSource,
  newDocumentId: string
): Promise<Outcome<Uint8Array>> {
  switch (source.kind) {
    case "file":
      return readFile(source.file);
    case "bytes":
      return succeed(source.bytes);
    case "new":
      return newReport(source.parcel, newDocumentId);
  }
}

/** A report with its passages: nothing of that can be undone, for there was no report before. */
async function newReport(parcel: Parcel, newDocumentId: string): Promise<Outcome<Uint8Array>> {
  const report = openReport(null, parcel, newDocumentId);
  if (!report.ok) return report;
  const { host } = report.value;
  const refresh = refreshOf(parcel, { at: new Date().toISOString(), action: "insert" });
  const inserted = await host.insertPassages(parcel, refresh);
  return inserted.ok ? succeed(host.save()) : inserted;
}
