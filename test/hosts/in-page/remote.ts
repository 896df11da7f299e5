import type { DocumentRoom } from "../../../src/hosts/document-room";
import { docxRoom } from "../../../src/hosts/docx-file/docx-room";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import { DocumentInPage } from "../../../src/hosts/in-page/document-in-page";
import type { Remote } from "../../../src/hosts/in-page/remote-room";
import type { Trouble } from "../../../src/hosts/trouble";
import { documentId } from "../../support/build-docx";
import { valueOf } from "../../support/refresh-document";

/** The room as another thread sees it: every call a promise, and only copies cross. */
function remoteDocument(room: DocumentRoom): Remote<DocumentRoom> {
  const across =
    <Given extends readonly unknown[], Answer>(
      call: (...given: Given) => Answer | Promise<Answer>
    ) =>
    async (...given: Given): Promise<Answer> =>
      structuredClone(await call(...structuredClone(given)));
  return {
    listMarks: across(() => room.listMarks()),
    readProse: across(() => room.readProse()),
    applyEdits: across((edits, refresh) => room.applyEdits(edits, refresh)),
    insertPassages: across((parcel, refresh) => room.insertPassages(parcel, refresh)),
    rewritePassage: across((passage, parcel, refresh) =>
      room.rewritePassage(passage, parcel, refresh)
    ),
    finalise: across(() => room.finalise()),
    insertAt: across((place, parcel, refresh) => room.insertAt(place, parcel, refresh)),
    insertFigureAt: across((place, figure, written) => room.insertFigureAt(place, figure, written)),
    undo: across(() => room.undo()),
    redo: across(() => room.redo()),
    steps: across(() => room.steps()),
    save: across(() => room.save()),
    pages: across(() => room.pages()),
  };
}

/** A document that is open in the page, and how its worker breaks off. */
export interface OpenInPage {
  readonly document: DocumentInPage;
  readonly stop: (trouble: Trouble) => void;
  /** From now on nothing answers, as from a worker that is dead or busy for ever. */
  readonly silence: () => void;
}

export async function openInPage(bytes: Uint8Array): Promise<OpenInPage> {
  const room = remoteDocument(docxRoom(valueOf(openDocx(bytes)), documentId));
  let isSilent = false;
  const heard = new Proxy(room, {
    get: (all, name: keyof DocumentRoom) =>
      isSilent ? () => new Promise<never>(() => undefined) : all[name],
  });
  let stop: (trouble: Trouble) => void = () => undefined;
  const stopped = new Promise<Trouble>((resolve) => {
    stop = resolve;
  });
  const opened = await DocumentInPage.open({ room: heard, name: "bao-cao.docx", stopped });
  return {
    document: valueOf(opened),
    stop: (trouble) => {
      stop(trouble);
    },
    silence: () => {
      isSilent = true;
    },
  };
}
