import type { Parcel } from "../../../src/core/link/parcel";
import type { OpenDocumentHost } from "../../../src/hosts/document-host";
import { docxFileHost } from "../../../src/hosts/docx-file/docx-file-host";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import { openReport } from "../../../src/hosts/docx-file/open-report";
import { succeed, type Outcome, type Trouble } from "../../../src/hosts/trouble";
import { documentId } from "../../support/build-docx";
import { proseOf, textIn, typeOver } from "../../support/hand-edit";
import { valueOf } from "../../support/refresh-document";

/** A .docx that stands in for one that is open in Word: a person may type into it at any time. */
export interface DocxOnScreen {
  readonly host: OpenDocumentHost;
  readonly bytes: () => Uint8Array;
  readonly textOf: (figure: string) => string;
  readonly prose: () => readonly string[];
  readonly type: (figure: string, text: string) => void;
  readonly change: (edit: (bytes: Uint8Array) => Uint8Array) => void;
  /** From now on this call of the host gives this trouble; null mends it. */
  readonly breakCall: (call: BreakableCall, trouble: Trouble | null) => void;
  /** Calls of the host so far, by name. */
  readonly calls: string[];
}

type BreakableCall = "listMarks" | "readProse" | "applyEdits" | "insertPassages" | "select";

/** A file has no cursor: what is put there goes to the end. */
export function showDocx(bytes: Uint8Array): DocxOnScreen {
  let file = openFile(bytes);
  const broken = new Map<string, Trouble>();
  const calls: string[] = [];
  const guard = <Value>(
    call: string,
    work: () => Promise<Outcome<Value>>
  ): Promise<Outcome<Value>> => {
    calls.push(call);
    const trouble = broken.get(call);
    return trouble === undefined ? work() : Promise.resolve({ ok: false, trouble });
  };
  const change = (edit: (bytes: Uint8Array) => Uint8Array): void => {
    file = openFile(edit(file.save()));
  };
  const host: OpenDocumentHost = {
    name: "bao-cao.docx",
    lacks: [],
    listMarks: () => guard("listMarks", () => file.listMarks()),
    readProse: () => guard("readProse", () => file.readProse()),
    applyEdits: (edits, refresh) => guard("applyEdits", () => file.applyEdits(edits, refresh)),
    insertPassages: (parcel, refresh) =>
      guard("insertPassages", () => file.insertPassages(parcel, refresh)),
    rewritePassage: (passage, parcel, refresh) =>
      guard("rewritePassage", () => file.rewritePassage(passage, parcel, refresh)),
    finalise: () => guard("finalise", () => file.finalise()),
    select: () => guard("select", () => Promise.resolve(succeed(null))),
    insertAtCursor: async (parcel, refresh) => {
      const inserted = await file.insertPassages(parcel, refresh);
      if (!inserted.ok) return inserted;
      const added = inserted.value.filter(({ place }) => place !== "already-there");
      return succeed(added.map(({ passage }) => passage));
    },
    insertFigureAtCursor: () => guard("insertFigureAtCursor", () => Promise.resolve(succeed(null))),
    showFrames: () => guard("showFrames", () => Promise.resolve(succeed(null))),
  };
  return {
    host,
    bytes: () => file.save(),
    textOf: (figure) => textIn(file.save(), figure),
    prose: () => proseOf(file.save()),
    type: (figure, text) => {
      change((now) => typeOver(now, figure, text));
    },
    change,
    breakCall: (call, trouble) => {
      if (trouble === null) broken.delete(call);
      else broken.set(call, trouble);
    },
    calls,
  };
}

/** A report that holds the passages of a parcel. */
export async function reportOf(parcel: Parcel): Promise<Uint8Array> {
  const { host, refresh } = valueOf(openReport(null, parcel, documentId));
  valueOf(await host.insertPassages(parcel, refresh));
  return host.save();
}

const openFile = (bytes: Uint8Array) => docxFileHost(valueOf(openDocx(bytes)), documentId);
