import type { Severity } from "../../core/figures/relation";

interface HighlightLook {
  readonly fill: string;
  readonly letters: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Pale behind dark letters, and told apart on a black and white print too. */
export const HIGHLIGHTS: Readonly<Record<Severity, HighlightLook>> = {
  error: { fill: "#FDE2E2", letters: "#8E1B1F", bold: true, italic: false },
  warning: { fill: "#FFF2CC", letters: "#6B4A00", bold: false, italic: true },
  note: { fill: "#DDEBF7", letters: "#1F4E79", bold: false, italic: false },
};

const SIGNATURE = '"khop-so:';

/** A formula that is always true and says whose it is: what a crash left behind is found by it. */
export const ruleOf = (severity: Severity): string => `=LEN(${SIGNATURE}${severity}")>0`;

/** True for the formula of a conditional format that we made, in this version or another. */
export const isOurRule = (formula: string): boolean => formula.includes(SIGNATURE);
