import type { XmlElement } from "./parse-xml";

/** A change of a text: what stands between two places becomes something else. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies splices that do not overlap; every character outside them stays. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort(
    (left, right) => left.start - right.start || left.end - right.end
  );
  let result = "";
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new Error(`Splices overlap at ${splice.start}`);
    result += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** Puts XML behind the last child of an element, opening `<empty/>` where it must. */
export function appendInside(xml: string, element: XmlElement, child: string): Splice {
  if (element.innerStart < element.end)
    return { start: element.innerEnd, end: element.innerEnd, text: child };
  const tag = xml.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  return { start: element.start, end: element.end, text: `${tag}${child}</${element.name}>` };
}

/** The name of a sibling in the same vocabulary: `w:r` beside `w:p`, `r` where the namespace is the default. */
export function named(like: XmlElement, local: string): string {
  const prefix = like.name.slice(0, like.name.length - like.local.length);
  return `${prefix}${local}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A reader of XML would take it for a line feed.
  "\r": "&#13;",
};

/** Text for an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}
