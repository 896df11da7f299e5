import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { CellLook } from "./shown-sheet";
import { AA_LINE, inkOn, legibleOn } from "./legible-color";

/**
 * The sheet that cells are drawn on. It follows the theme; what the file colours stays as it is, but
 * for letters and lines that could not be made out on dark paper, and white cells, which are paper.
 */
export interface Paper {
  readonly isDark: boolean;
  readonly color: string;
  readonly ink: string;
  /** Lines that the file gave no colour: to be seen on paper and on the fills of cells. */
  readonly line: string;
}

export const lightPaper: Paper = {
  isDark: false,
  color: webLightTheme.colorNeutralBackground1,
  ink: "#000000",
  line: "#000000",
};
export const darkPaper: Paper = {
  isDark: true,
  color: webDarkTheme.colorNeutralBackground1,
  ink: webDarkTheme.colorNeutralForeground1,
  line: "#8a8a8a",
};

/** The fill of a cell, or null where one sees the paper. */
export function fillOn(paper: Paper, { fill }: CellLook): string | null {
  if (fill === undefined) return null;
  return paper.isDark && fill.toLowerCase() === "#ffffff" ? null : fill;
}

export function inkOf(paper: Paper, look: CellLook): string {
  const fill = fillOn(paper, look);
  if (look.color === undefined) return fill === null ? paper.ink : inkOn(fill);
  if (!paper.isDark) return look.color;
  // White letters on a white fill that became paper, and dark ones on the paper.
  return fill === null ? legibleOn(paper.color, look.color) : look.color;
}

export function lineColor(paper: Paper, color: string | undefined): string {
  if (color === undefined) return paper.line;
  return paper.isDark ? legibleOn(paper.color, color, AA_LINE) : color;
}
