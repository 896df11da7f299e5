import type { InsertionPlace } from "../../core/link/edit";
import type { Passage } from "../../core/narrative/passage";
import { headingFit } from "../wordml/heading";
import type { ReadControl } from "./locate-marks";
import type { Line } from "./paragraph-lines";
import { proseNear } from "./paragraph-lines";

/** Where new paragraphs go, and how. */
export type Anchor =
  /** Behind a paragraph; `isBare` when they should not take over its format but that of `like`. */
  | {
      readonly at: "behind";
      readonly paragraph: Word.Paragraph;
      readonly isBare: boolean;
      readonly like: Line | null;
    }
  /** The first one into this empty paragraph. */
  | {
      readonly at: "in";
      readonly paragraph: Word.Paragraph;
      readonly isBare: boolean;
      readonly like: Line | null;
    }
  /** Inside a control that was put there for them. */
  | {
      readonly at: "control";
      readonly control: Word.ContentControl;
      readonly holds: "text" | "prompt" | "nothing";
    }
  | { readonly at: "end"; readonly like: Line | null };

export interface Place {
  readonly kind: InsertionPlace;
  readonly anchor: Anchor;
}

/** The document as one looks for places in it. */
export interface Terrain {
  readonly controls: readonly ReadControl[];
  readonly lines: readonly Line[];
}

/**
 * The place of a passage `tthc`: a content control with the tag `vlk1-passage|tthc` (or with `tthc`
 * as its tag or title); else behind the heading that fits its title best; else the end. Word tells of
 * bookmarks only from 1.4 on, so none is looked for.
 */
export function findAnchor(terrain: Terrain, passage: Passage): Place {
  return (
    controlPlace(terrain, passage.id) ??
    headingPlace(terrain, passage) ?? {
      kind: "end",
      anchor: { at: "end", like: proseNear(terrain.lines, terrain.lines.length) },
    }
  );
}

function controlPlace({ controls }: Terrain, id: string): Place | null {
  const meant = controls.find(
    ({ tag, title, isLocked, isBlock }) =>
      isBlock && !isLocked && ([`vlk1-passage|${id}`, id].includes(tag) || title === id)
  );
  if (meant === undefined) return null;
  const { control, text, isPrompting } = meant;
  const holds = isPrompting ? "prompt" : text.trim() === "" ? "nothing" : "text";
  return { kind: "control", anchor: { at: "control", control, holds } };
}

function headingPlace({ lines }: Terrain, { title }: Passage): Place | null {
  const fits = lines.map(({ text, isHeading }) => (isHeading ? headingFit(text, title) : 0));
  const at = fits.includes(2) ? fits.indexOf(2) : fits.indexOf(1);
  const heading = lines[at];
  if (heading === undefined) return null;
  const like = proseNear(lines, at);
  return {
    kind: "heading",
    anchor: { at: "behind", paragraph: heading.paragraph, isBare: true, like },
  };
}

/** In an empty paragraph, behind any other; behind a heading in the format of what is below it. */
export function anchorAt(line: Line, lines: readonly Line[]): Anchor {
  const { paragraph, text, isHeading } = line;
  const at = lines.findIndex((other) => other.isHeading && other.text === text);
  const like = isHeading ? proseNear(lines, at) : null;
  return { at: text === "" ? "in" : "behind", paragraph, isBare: isHeading, like };
}
