import { invalidArgument } from "../rich-api-error";
import type { RichProperty } from "../rich-type";
import type { SimulatedParagraph } from "./paragraph";
import { setProperty, propertiesOf, valueOf, wordChild } from "./word-xml";
import { PARAGRAPH_ORDER } from "./paragraph-mark";

const TWIPS = 20;

const alignments: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

/** A length in points that stands in an attribute: `w:ind w:firstLine`. */
function length(
  element: string,
  attribute: string,
  negative?: string
): RichProperty<SimulatedParagraph> {
  return {
    get: (paragraph) => {
      const minus = negative === undefined ? null : paragraph.formatValue(element, negative);
      if (minus !== null) return -Number(minus) / TWIPS;
      return Number(paragraph.formatValue(element, attribute) ?? "0") / TWIPS;
    },
    set: (paragraph, value) => {
      if (typeof value !== "number") throw invalidArgument();
      const isMinus = negative !== undefined && value < 0;
      const changes = { [attribute]: isMinus ? null : String(Math.round(value * TWIPS)) };
      const opposite = isMinus ? String(Math.round(-value * TWIPS)) : null;
      paragraph.setFormat(
        element,
        negative === undefined ? changes : { ...changes, [negative]: opposite }
      );
    },
  };
}

/** How a paragraph stands, worked out from its own properties, its style and the document's defaults. */
export const paragraphFormat: Readonly<Record<string, RichProperty<SimulatedParagraph>>> = {
  Alignment: {
    get: (paragraph) => alignments[paragraph.formatValue("jc", "val") ?? "left"] ?? "Unknown",
    set: (paragraph, value) => {
      const entry = Object.entries(alignments).find(([, shown]) => shown === value);
      if (entry === undefined) throw invalidArgument();
      paragraph.setFormat("jc", { val: entry[0] });
    },
  },
  FirstLineIndent: length("ind", "firstLine", "hanging"),
  LeftIndent: length("ind", "left"),
  RightIndent: length("ind", "right"),
  SpaceAfter: length("spacing", "after"),
  SpaceBefore: length("spacing", "before"),
  LineSpacing: {
    get: (paragraph) => Number(paragraph.formatValue("spacing", "line") ?? "240") / TWIPS,
    set: (paragraph, value) => {
      if (typeof value !== "number") throw invalidArgument();
      paragraph.setFormat("spacing", { line: String(Math.round(value * TWIPS)), lineRule: "auto" });
    },
  },
  OutlineLevel: {
    get: (paragraph) => Number(paragraph.formatValue("outlineLvl", "val") ?? "9") + 1,
    set: (paragraph, value) => {
      if (typeof value !== "number" || value < 1 || value > 10) throw invalidArgument();
      paragraph.setFormat("outlineLvl", { val: String(value - 1) });
    },
  },
};

/** Sets attributes of a paragraph property and keeps its others; null takes one away. */
export function setParagraphProperty(
  paragraph: Element,
  local: string,
  changes: Readonly<Record<string, string | null>>
): void {
  const properties = propertiesOf(paragraph, "pPr");
  const old = wordChild(properties, local);
  const kept = [...(old?.attributes ?? [])].map(
    ({ localName, value }) => [localName, value] as const
  );
  const merged = { ...Object.fromEntries(kept), ...changes };
  const present = Object.entries(merged).filter(
    (entry): entry is [string, string] => entry[1] !== null
  );
  setProperty(properties, PARAGRAPH_ORDER, [local, Object.fromEntries(present)]);
}

export const attributeIn = (
  source: Element | null,
  local: string,
  attribute: string
): string | null => valueOf(wordChild(source, local), attribute);
