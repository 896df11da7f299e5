import { insertInOrder, propertiesOf, wordChild, wordElement } from "./word-xml";

/** Children of `w:pPr` in the order of the schema. */
export const PARAGRAPH_ORDER = [
  ...["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"],
  ...["suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"],
  ...["overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd"],
  ...[
    "snapToGrid",
    "spacing",
    "ind",
    "contextualSpacing",
    "mirrorIndents",
    "suppressOverlap",
    "jc",
  ],
  ...[
    "textDirection",
    "textAlignment",
    "textboxTightWrap",
    "outlineLvl",
    "divId",
    "cnfStyle",
    "rPr",
  ],
  ...["sectPr", "pPrChange"],
];

/** What a paragraph says of its mark (`w:pPr/w:rPr`): its looks, and whether it was inserted or deleted. */
export const markOf = (paragraph: Element): Element | null =>
  wordChild(wordChild(paragraph, "pPr"), "rPr");

/** The same, made where it is missing. */
export function needMark(paragraph: Element): Element {
  const known = markOf(paragraph);
  if (known !== null) return known;
  const made = wordElement(paragraph, "rPr");
  insertInOrder(propertiesOf(paragraph, "pPr"), PARAGRAPH_ORDER, made);
  return made;
}
