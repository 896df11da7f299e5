import { changePart, partOf } from "./build-docx";

const BODY = "word/document.xml";

/** What a person does in Word: types over the number in the mark of a figure. */
export function typeOver(report: Uint8Array, figure: string, text: string): Uint8Array {
  return changePart(report, BODY, (xml) => {
    const typed = xml.replace(markOf(figure), (_whole, before: string) => `${before}${text}`);
    if (typed === xml) throw new Error(`The report has no mark of ${figure}.`);
    return typed;
  });
}

/** What a person does in Word: puts other words into the prose. */
export function rephrase(report: Uint8Array, words: string, others: string): Uint8Array {
  return changePart(report, BODY, (xml) => {
    if (!xml.includes(words)) throw new Error(`The report does not say “${words}”.`);
    return xml.replace(words, others);
  });
}

/** What stands in the first mark of a figure. */
export function textIn(report: Uint8Array, figure: string): string {
  const [, , text] = markOf(figure).exec(partOf(report, BODY)) ?? [];
  if (text === undefined) throw new Error(`The report has no mark of ${figure}.`);
  return text;
}

/** Words of the report, paragraph by paragraph. */
export function proseOf(report: Uint8Array): readonly string[] {
  const paragraphs = partOf(report, BODY).match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
  return paragraphs.map((xml) => xml.replace(/<[^>]*>/g, ""));
}

const markOf = (figure: string): RegExp =>
  new RegExp(`(\\|${figure.replaceAll(".", "\\.")}"/>.*?<w:t[^>]*>)([^<]*)`, "s");
