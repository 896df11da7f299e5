import { docxFileHost } from "../../../src/hosts/docx-file/docx-file-host";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import { changePart, documentId, run } from "../../support/build-docx";
import { valueOf } from "../../support/refresh-document";
import type { Hand, WorkedDocument } from "./worked-document";

/** A .docx that is opened from its bytes; the hand is another program that saves it in between. */
export function workInFile(bytes: Uint8Array): Promise<WorkedDocument> {
  let host = docxFileHost(valueOf(openDocx(bytes)), documentId);
  const retype = (change: (xml: string) => string): Promise<void> => {
    const typed = changePart(host.save(), "word/document.xml", change);
    host = docxFileHost(valueOf(openDocx(typed)), documentId);
    return Promise.resolve();
  };
  return Promise.resolve({
    get host() {
      return host;
    },
    hand: handOver(retype),
    save: () => Promise.resolve(host.save()),
    reopen: () => workInFile(host.save()),
    close: () => undefined,
  });
}

function handOver(retype: (change: (xml: string) => string) => Promise<void>): Hand {
  const changeMark = (at: number, change: (control: string) => string): Promise<void> => {
    let seen = -1;
    return retype((xml) =>
      xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, (control) => {
        seen += 1;
        return seen === at ? change(control) : control;
      })
    );
  };
  const fill = (content: string) => (control: string) =>
    control.replace(/(<w:sdtContent>).*(<\/w:sdtContent>)/s, `$1${content}$2`);
  return {
    typeOver: (mark, text) => changeMark(mark, fill(run(text, "<w:b/>"))),
    typeBefore: (mark, words) => changeMark(mark, (control) => run(words) + control),
    deleteMark: (mark) => changeMark(mark, () => ""),
    copyParagraph: (mark) => {
      let seen = 0;
      return retype((xml) =>
        xml.replace(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs, (paragraph) => {
          const first = seen;
          seen += paragraph.split("<w:sdt>").length - 1;
          return first <= mark && mark < seen ? paragraph + paragraph : paragraph;
        })
      );
    },
    splitRuns: (mark) =>
      changeMark(mark, (control) => {
        const text = [...control.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, found]) => found).join("");
        return fill(run(text.slice(0, 1), "<w:b/>") + run(text.slice(1)))(control);
      }),
  };
}
