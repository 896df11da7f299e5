import { makeRun, runsOf } from "./editor";
import { discard } from "./spans";
import {
  closestWord,
  declareWord2013,
  documentOf,
  isWord,
  insertInOrder,
  propertiesOf,
  setProperty,
  valueOf,
  W15,
  wordChild,
  wordElement,
} from "./word-xml";

/** Children of `w:sdtPr` in the order of the schema. */
const ORDER = [
  ...["rPr", "alias", "tag", "id", "lock", "placeholder", "temporary", "showingPlcHdr"],
  ...["dataBinding", "label", "tabIndex", "color", "appearance", "equation", "comboBox", "date"],
  ...[
    "docPartObj",
    "docPartList",
    "dropDownList",
    "picture",
    "richText",
    "text",
    "citation",
    "group",
  ],
  ...["bibliography", "checkbox"],
];
/** Kinds that the API of WordApi 1.1 to 1.4 does not list: it knows rich text only. */
const OTHER_KINDS = [
  ...["equation", "comboBox", "date", "docPartObj", "docPartList", "dropDownList", "picture"],
  ...["text", "citation", "group", "bibliography", "checkbox"],
];

export const PLACEHOLDER = "Click or tap here to enter text.";

const propertiesOfControl = (control: Element): Element => propertiesOf(control, "sdtPr");

/** The element that holds what the control shows. */
export function contentOf(control: Element): Element {
  const known = wordChild(control, "sdtContent");
  if (known !== null) return known;
  const made = wordElement(control, "sdtContent");
  control.append(made);
  return made;
}

export const isRichText = (control: Element): boolean =>
  ![...propertiesOfControl(control).children].some(({ localName }) =>
    OTHER_KINDS.includes(localName)
  );

export const isInline = (control: Element): boolean =>
  closestWord(control.parentNode, "p") !== null;

/** "RichTextInline", "RichTextParagraphs" …, as `subtype` says. */
export function subtypeOf(control: Element): string {
  if (!isRichText(control)) return isInline(control) ? "PlainTextInline" : "PlainTextParagraph";
  if (isInline(control)) return "RichTextInline";
  const [first] = contentOf(control).children;
  if (isWord(first ?? null, "tc")) return "RichTextTableCell";
  if (isWord(first ?? null, "tr")) return "RichTextTableRow";
  return "RichTextParagraphs";
}

/** A text property of a control: alias, tag, id. */
export function readProperty(control: Element, local: string): string {
  return valueOf(wordChild(wordChild(control, "sdtPr"), local)) ?? "";
}

export function writeProperty(control: Element, local: string, value: string | null): void {
  setProperty(propertiesOfControl(control), ORDER, [local, value === null ? null : { val: value }]);
}

/** A switch: it is on where the element stands. */
function writeSwitch(control: Element, local: string, isSet: boolean): void {
  setProperty(propertiesOfControl(control), ORDER, [local, isSet ? {} : null]);
}

/** A property that came with Word 2013; its value stands in another namespace for each. */
interface LateProperty {
  readonly local: string;
  readonly prefix: "w" | "w15";
}

export const appearance: LateProperty = { local: "appearance", prefix: "w15" };
export const color: LateProperty = { local: "color", prefix: "w" };

function findLate(control: Element, { local }: LateProperty): Element | undefined {
  const properties = [...propertiesOfControl(control).children];
  return properties.find((child) => child.namespaceURI === W15 && child.localName === local);
}

const valueSpace = (control: Element, { prefix }: LateProperty): string | null =>
  prefix === "w15" ? W15 : control.namespaceURI;

export function readLate(control: Element, property: LateProperty): string | null {
  const found = findLate(control, property);
  return found?.getAttributeNS(valueSpace(control, property), "val") ?? null;
}

export function writeLate(control: Element, property: LateProperty, value: string): void {
  findLate(control, property)?.remove();
  const document = documentOf(control);
  declareWord2013(document);
  const element = document.createElementNS(W15, `w15:${property.local}`);
  element.setAttributeNS(valueSpace(control, property), `${property.prefix}:val`, value);
  insertInOrder(propertiesOfControl(control), ORDER, element);
}

/** What nobody may do with a control, from `w:lock`. */
interface ControlLock {
  readonly content: boolean;
  readonly control: boolean;
}

export function lockOf(control: Element): ControlLock {
  const value = readProperty(control, "lock");
  return {
    content: value === "contentLocked" || value === "sdtContentLocked",
    control: value === "sdtLocked" || value === "sdtContentLocked",
  };
}

export function setLock(control: Element, lock: ControlLock): void {
  const content = lock.content ? "contentLocked" : null;
  const both = lock.content ? "sdtContentLocked" : "sdtLocked";
  writeProperty(control, "lock", lock.control ? both : content);
}

export function showsPlaceholder(control: Element): boolean {
  return wordChild(wordChild(control, "sdtPr"), "showingPlcHdr") !== null;
}

/** Shows the prompt in a control in which no text is left. */
export function showPlaceholder(control: Element, text: string): void {
  const content = contentOf(control);
  const holder = isInline(control) ? content : wordChild(content, "p");
  if (holder === null || runsOf(content).length > 0) return;
  writeSwitch(control, "showingPlcHdr", true);
  const format = wordElement(control, "rPr");
  format.append(wordElement(control, "rStyle", { val: "PlaceholderText" }));
  holder.append(makeRun(holder, text, format));
}

/** Takes the prompt away, so that a text can take its place. */
export function hidePlaceholder(control: Element): void {
  if (!showsPlaceholder(control)) return;
  writeSwitch(control, "showingPlcHdr", false);
  for (const run of runsOf(contentOf(control))) discard(run);
}
