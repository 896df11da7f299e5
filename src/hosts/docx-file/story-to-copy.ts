import type { MarkPlace } from "../document-host";
import type { Part } from "../opc/package-parts";
import type { XmlElement } from "../opc/parse-xml";
import type { Splice } from "../opc/splice";
import { escapeXml, named } from "../opc/splice";
import type { StyledMargins } from "./cell-margins";
import type { PageName } from "./page-names";
import { writePageName } from "./page-names";
import type { MannerOf } from "./style-manners";

/** A story of a document, and what must be known to copy it for showing. */
export interface StoryToCopy {
  readonly part: Part;
  /** The body: its paragraphs are counted, and it has sections. */
  readonly isBody: boolean;
  /** Which figure each control of ours shows. */
  readonly marks: ReadonlyMap<XmlElement, MarkPlace>;
  /** Ids of the ties to pictures that can be shown. */
  readonly pictures: ReadonlySet<string>;
  readonly mannerOf: MannerOf;
  readonly marginsOf: StyledMargins;
}

/** The changes found so far on the way through a story. */
export interface CopyWalk extends StoryToCopy {
  readonly splices: Splice[];
  /** Paragraphs met so far. */
  paragraphs: number;
  /** Complex fields that are open, the outermost first. */
  readonly fields: OpenField[];
}

/** A field from its begin to its end (ISO 29500-1, 17.16.18). */
export interface OpenField {
  instruction: string;
  isInResult: boolean;
}

/** What the elements met on the way down mean for those below. */
export interface CopyPlace {
  readonly mark: MarkPlace | null;
  /** The link that stands around, which is kept. */
  readonly link: XmlElement | null;
  readonly paragraph: { readonly number: number; readonly element: XmlElement } | null;
  readonly isInHeaderRow: boolean;
  /** In a text box: it stands in the file twice, and nobody inserts there. */
  readonly isInBox: boolean;
  readonly field: string | null;
}

export const TOP: CopyPlace = {
  mark: null,
  link: null,
  paragraph: null,
  isInHeaderRow: false,
  isInBox: false,
  field: null,
};

export function insert(walk: CopyWalk, at: number, text: string): void {
  walk.splices.push({ start: at, end: at, text });
}

export function remove(walk: CopyWalk, { start, end }: { start: number; end: number }): void {
  walk.splices.push({ start, end, text: "" });
}

/** Takes an element away from around what it holds, or away with a part of it. */
export function unwrap(walk: CopyWalk, outer: XmlElement, inner: XmlElement | undefined): void {
  if (inner === undefined || inner.innerEnd === inner.end) {
    remove(walk, outer);
    return;
  }
  remove(walk, { start: outer.start, end: inner.innerStart });
  remove(walk, { start: inner.innerEnd, end: outer.end });
}

/** A bookmark in the vocabulary of a neighbour. */
export function bookmark(like: XmlElement, name: PageName): string {
  return `<${named(like, "bookmarkStart")} name="${escapeXml(writePageName(name))}"/>`;
}
