import { cellName } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/snapshot";
import type { CellEdit } from "./cell-edit";
import { cellText } from "./cell-text";
import { formulaText } from "./writing/formula-in-file";
import type { WrittenCell } from "./writing/scan-sheet";
import type { XmlTag } from "./writing/xml-tags";
import {
  attributeOf,
  localName,
  namedLike,
  placeOf,
  retag,
  visitChildren,
} from "./writing/xml-tags";

/** A number of the snapshot as the file keeps it in a cell of this style. */
export type StoredNumber = (value: number, style: string) => number;

/** A cell that is to be written. */
export interface EditedCell {
  readonly edit: CellEdit;
  /** The `<f>` to write; null for the formula of the edit, or for none. */
  readonly formula: string | null;
  readonly store: StoredNumber;
}

/** What a cell holds, in the words of the file: its type and its children. */
interface Content {
  readonly type: string | null;
  readonly xml: string;
}

/** An error that a person may type or a formula may come to, as Excel writes it. */
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/** Whether a cell with this edit is empty: an empty text is no content, in Excel either. */
export const isEmptied = ({ content }: CellEdit): boolean =>
  content.kind === "value" && (content.value === null || content.value === "");

/**
 * The `<c>` of an edited cell (ECMA-376 Part 1, 18.3.1.4): its style and what else its tag says stays,
 * its formula, value and text are new. Metadata of the former content goes with it.
 */
export function rewriteCell(text: string, cell: WrittenCell, edited: EditedCell): string {
  const { tag } = cell;
  const { edit, formula } = edited;
  const style = attributeOf(text, tag, "s") ?? "0";
  const { type, xml } = contentOf(edited, tag, style);
  const keepsFormula = formula !== null && formula.length > 0;
  const start = retag(text, tag, {
    ...(attributeOf(text, tag, "r") === null ? { r: cellName(edit.row, edit.column) } : {}),
    ...(keepsFormula ? {} : { cm: null }),
    vm: null,
    t: type,
  });
  const inner = xml + otherChildren(text, cell);
  return inner === "" ? `${start}/>` : `${start}>${inner}</${tag.name}>`;
}

/** A `<c>` that was not there, named like its row. */
export function newCell(like: XmlTag, style: string | null, edited: EditedCell): string {
  const { row, column } = edited.edit;
  const name = namedLike(like, "c");
  const { type, xml } = contentOf(edited, like, style ?? "0");
  const look = style === null ? "" : ` s="${style}"`;
  const kind = type === null ? "" : ` t="${type}"`;
  return `<${name} r="${cellName(row, column)}"${look}${kind}>${xml}</${name}>`;
}

function contentOf({ edit, formula, store }: EditedCell, like: XmlTag, style: string): Content {
  const { content, result } = edit;
  if (content.kind === "formula") {
    const name = namedLike(like, "f");
    const written = formula ?? `<${name}>${formulaText(content.formula)}</${name}>`;
    const { type, xml } = resultOf(result ?? { value: null }, like, (value) => store(value, style));
    return { type, xml: written + xml };
  }
  const { value } = content;
  if (isEmptied(edit)) return { type: null, xml: "" };
  if (typeof value === "string" && !ERROR.test(value)) return inlineText(value, like);
  const cell = typeof value === "string" ? { value: null, error: value } : { value };
  return resultOf(cell, like, (number) => store(number, style));
}

function resultOf(
  { value, error }: Pick<Cell, "value" | "error">,
  like: XmlTag,
  store: (value: number) => number
): Content {
  const v = (text: string) => `<${namedLike(like, "v")}>${text}</${namedLike(like, "v")}>`;
  if (error !== undefined) return { type: "e", xml: v(cellText(error)) };
  if (value === null) return { type: null, xml: "" };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "string") return { type: "str", xml: v(cellText(value)) };
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold the number ${String(value)}`);
  return { type: null, xml: v(String(store(value))) };
}

/** Spaces that XML may take away are kept on request only. */
const SPACES = /^\s|\s$|\s\s|[\t\n]/;

/** The text stands in its cell: the list of shared strings stays as it came. */
function inlineText(text: string, like: XmlTag): Content {
  const [is, t] = [namedLike(like, "is"), namedLike(like, "t")];
  const space = SPACES.test(text) ? ' xml:space="preserve"' : "";
  return { type: "inlineStr", xml: `<${is}><${t}${space}>${cellText(text)}</${t}></${is}>` };
}

const CONTENT: ReadonlySet<string> = new Set(["f", "v", "is"]);

/** What a cell has inside that is no content: extensions. */
function otherChildren(text: string, { tag }: WrittenCell): string {
  let others = "";
  visitChildren(text, tag, (child) => {
    const { end } = placeOf(text, child).closing;
    if (!CONTENT.has(localName(child))) others += text.slice(child.start, end);
    return end;
  });
  return others;
}
