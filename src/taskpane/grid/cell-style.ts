import type { CSSProperties } from "react";
import { fontFace } from "./font-face";
import type { Paper } from "./paper";
import { tokens } from "@fluentui/react-components";
import { fillOn, inkOf } from "./paper";
import type { CellLook } from "./shown-sheet";
import type { ShownText } from "./shown-text";

type Side = "left" | "center" | "right";
type StyleKey = ShownText["kind"] | "rotated";

/** Pixels between a cell's edge and its text, and of one step of its indent. */
export const CELL_PADDING = 3;
const INDENT_STEP = 9;

const known = new WeakMap<CellLook, Map<string, CSSProperties>>();

/** The look of a cell as CSS but for its borders; the same object for the same look. */
export function cellStyle(look: CellLook, kind: StyleKey, paper: Paper): CSSProperties {
  const key = kind + String(paper.isDark);
  const ofLook = known.get(look) ?? new Map<string, CSSProperties>();
  known.set(look, ofLook);
  const style = ofLook.get(key) ?? makeStyle(look, kind, paper);
  ofLook.set(key, style);
  return style;
}

/** Where the text stands from left to right: as the file says, else by what it is. */
export function sideOf({ align }: CellLook, kind: StyleKey): Side {
  if (align !== undefined) return align === "justify" ? "left" : align;
  if (kind === "number" || kind === "pending") return "right";
  return kind === "truth" || kind === "error" ? "center" : "left";
}

const FLEX = { center: "center", right: "flex-end" } as const;
const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** Only what differs from the class of cells: every property costs time in every cell. */
function makeStyle(look: CellLook, kind: StyleKey, paper: Paper): CSSProperties {
  const side = sideOf(look, kind);
  const fill = fillOn(paper, look);
  const isWrapped = look.wrap === true || look.align === "justify";
  return {
    font: fontFace(look),
    color: kind === "pending" ? tokens.colorNeutralForeground3 : inkOf(paper, look),
    ...(side === "left" ? {} : { justifyContent: FLEX[side] }),
    ...(look.vertical === undefined ? {} : { alignItems: VERTICAL[look.vertical] }),
    ...(isWrapped ? { whiteSpace: "pre-wrap", overflowWrap: "break-word" } : {}),
    ...(isWrapped ? { textAlign: look.align ?? side } : {}),
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...linesThrough(look),
    ...indentOf(look, side),
  };
}

function linesThrough({ underline, strike }: CellLook): CSSProperties {
  const lines = [underline === true ? "underline" : "", strike === true ? "line-through" : ""];
  const textDecoration = lines.join(" ").trim();
  return textDecoration === "" ? {} : { textDecoration };
}

function indentOf({ indent = 0 }: CellLook, side: Side): CSSProperties {
  if (indent === 0 || side === "center") return {};
  const pixels = CELL_PADDING + indent * INDENT_STEP;
  return side === "left" ? { paddingLeft: pixels } : { paddingRight: pixels };
}
