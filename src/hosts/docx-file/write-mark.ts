import { showsPlaceholder } from "../wordml/control";
import { isCharacters } from "../wordml/mark-text";
import { descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { appendInside, escapeXml, named } from "../opc/splice";
import type { Splice } from "../opc/splice";
import { isWord, wordChild } from "../wordml/word-names";

/**
 * Splices that put a text into a control. The first run keeps its formatting and takes the text;
 * further runs lose theirs, and vanish when nothing else is in them. Bookmarks, comments and
 * whatever else stands inside stay.
 */
export function writeControl(xml: string, control: XmlElement, text: string): readonly Splice[] {
  const content = wordChild(control, "sdtContent");
  if (content === undefined) {
    const name = named(control, "sdtContent");
    return [appendInside(xml, control, `<${name}>${newRun(xml, control, text)}</${name}>`)];
  }
  if (showsPlaceholder(control)) return replacePlaceholder(xml, control, text);
  const runs = [...descendants(content)].filter((element) => isWord(element, "r"));
  const [first, ...rest] = runs.filter((run) => run.children.some(isCharacters));
  if (first !== undefined) return [...rewriteRun(first, text), ...rest.flatMap(emptyRun)];
  const blank = runs.find((run) => run.children.every((child) => isWord(child, "rPr")));
  if (blank !== undefined) return [appendInside(xml, blank, textElements(blank, text))];
  return [appendInside(xml, content, newRun(xml, control, text))];
}

/** `w:t`, and `w:tab` and `w:br` where the text has them, in the vocabulary of a neighbour. */
function textElements(like: XmlElement, text: string): string {
  const pieces = text.split(/([\t\n])/).filter((piece) => piece !== "");
  const elements = pieces.map((piece) => {
    if (piece === "\t") return `<${named(like, "tab")}/>`;
    if (piece === "\n") return `<${named(like, "br")}/>`;
    return `<${named(like, "t")} xml:space="preserve">${escapeXml(piece)}</${named(like, "t")}>`;
  });
  return elements.join("");
}

function rewriteRun(run: XmlElement, text: string): Splice[] {
  const [first, ...rest] = run.children.filter(isCharacters);
  if (first === undefined) return [];
  return [
    { start: first.start, end: first.end, text: textElements(run, text) },
    ...rest.map(removal),
  ];
}

function emptyRun(run: XmlElement): Splice[] {
  const isIdle = (child: XmlElement): boolean =>
    isCharacters(child) || isWord(child, "rPr", "lastRenderedPageBreak");
  return run.children.every(isIdle)
    ? [removal(run)]
    : run.children.filter(isCharacters).map(removal);
}

const removal = ({ start, end }: XmlElement): Splice => ({ start, end, text: "" });

/** The prompt ("Click here to enter text") goes, with the note that it is shown. */
function replacePlaceholder(xml: string, control: XmlElement, text: string): Splice[] {
  const content = wordChild(control, "sdtContent");
  const note = wordChild(wordChild(control, "sdtPr"), "showingPlcHdr");
  if (content === undefined || note === undefined) return [];
  const name = content.name;
  const whole = `<${name}>${newRun(xml, control, text)}</${name}>`;
  return [removal(note), { start: content.start, end: content.end, text: whole }];
}

/** A run formatted as the control wants it, or else as the run before the control. */
function newRun(xml: string, control: XmlElement, text: string): string {
  const before = control.parent?.children.filter(
    (child) => isWord(child, "r") && child.end <= control.start
  );
  const format = wordChild(wordChild(control, "sdtPr"), "rPr") ?? wordChild(before?.at(-1), "rPr");
  const properties = format === undefined ? "" : xml.slice(format.start, format.end);
  const run = named(control, "r");
  return `<${run}>${properties}${textElements(control, text)}</${run}>`;
}
