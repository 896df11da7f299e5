import { readText } from "./mark-text";
import { attribute, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { isWord, wordChild } from "./word-names";

/** Raw properties that new prose takes over from a paragraph of the document; empty where it has none. */
export interface BodyFormat {
  readonly paragraph: string;
  readonly run: string;
}

/** Properties that belong to that one paragraph, not to its kind. */
const OWN_TO_PARAGRAPH = [
  ...["sectPr", "numPr", "pPrChange", "framePr", "outlineLvl", "rPr"],
  ...["pageBreakBefore", "keepNext", "keepLines"],
];
/** Emphasis, colour and revisions of that one run. */
const OWN_TO_RUN = [
  ...[
    "rPrChange",
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rStyle",
    "b",
    "bCs",
    "i",
    "iCs",
    "u",
    "color",
  ],
  ...["caps", "smallCaps", "strike", "dstrike", "highlight", "shd", "vertAlign", "vanish", "em"],
];

/** What new prose takes over from this paragraph: indents and spacing, and font and size of its longest run. */
export function formatOf(xml: string, paragraph: XmlElement): BodyFormat {
  const properties = wordChild(paragraph, "pPr");
  const runs = [...descendants(paragraph)].filter((element) => isWord(element, "r"));
  const longest = runs.reduce<XmlElement | undefined>(
    (best, run) =>
      best === undefined || readText(run).length > readText(best).length ? run : best,
    undefined
  );
  const runProperties = wordChild(longest, "rPr") ?? wordChild(properties, "rPr");
  return {
    paragraph: copyWithout(xml, properties, OWN_TO_PARAGRAPH),
    run: copyWithout(xml, runProperties, OWN_TO_RUN),
  };
}

/** What text at a place of a run looks like; emphasis too, but not its revisions. */
export function looksOf(xml: string, run: XmlElement): string {
  return copyWithout(xml, wordChild(run, "rPr"), ["rPrChange", "ins", "del", "moveFrom", "moveTo"]);
}

function copyWithout(
  xml: string,
  properties: XmlElement | undefined,
  dropped: readonly string[]
): string {
  const kept = properties?.children.filter((child) => !isWord(child, ...dropped)) ?? [];
  if (properties === undefined || kept.length === 0) return "";
  const copies = kept.map((child) => xml.slice(child.start, child.end));
  return `<${properties.name}>${copies.join("")}</${properties.name}>`;
}

/** A paragraph shorter than this is rather a title, a date or a signature. */
const SHORTEST_PROSE = 40;

/** True for running prose, from which a new paragraph may take its looks. */
export function isProse(paragraph: XmlElement): boolean {
  const properties = wordChild(paragraph, "pPr");
  const alignment = attribute(wordChild(properties, "jc"), "val") ?? "both";
  return (
    readText(paragraph).length >= SHORTEST_PROSE &&
    wordChild(properties, "numPr") === undefined &&
    !["center", "right", "end"].includes(alignment)
  );
}
