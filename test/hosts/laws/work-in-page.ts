import { openInPage } from "../in-page/remote";
import { workInFile } from "./work-in-file";
import type { Hand, WorkedDocument } from "./worked-document";

/** A .docx that is open in the browser page; the hand is another program that saves it in between. */
export async function workInPage(bytes: Uint8Array): Promise<WorkedDocument> {
  let { document: host } = await openInPage(bytes);
  /** Lets the hand change the file as it is saved now, and opens it again. */
  const byHand = async (work: (hand: Hand) => Promise<void>): Promise<void> => {
    const file = await workInFile(host.bytes);
    await work(file.hand);
    host = (await openInPage(await file.save())).document;
  };
  return {
    get host() {
      return host;
    },
    hand: {
      typeOver: (mark, text) => byHand((hand) => hand.typeOver(mark, text)),
      typeBefore: (mark, words) => byHand((hand) => hand.typeBefore(mark, words)),
      deleteMark: (mark) => byHand((hand) => hand.deleteMark(mark)),
      copyParagraph: (mark) => byHand((hand) => hand.copyParagraph(mark)),
      splitRuns: (mark) => byHand((hand) => hand.splitRuns(mark)),
    },
    save: () => Promise.resolve(host.bytes),
    reopen: () => workInPage(host.bytes),
    close: () => undefined,
  };
}
