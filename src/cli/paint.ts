import { styleText } from "node:util";
import type { Severity } from "../core/figures/relation";

/** Colours for a terminal; the same functions give plain text where there is none. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly good: (text: string) => string;
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
}

type Colour = Parameters<typeof styleText>[0];

/** Paint for a terminal with or without colour. */
export function paint(hasColour: boolean): Paint {
  const inColour =
    (colour: Colour) =>
    (text: string): string =>
      hasColour ? styleText(colour, text) : text;
  return {
    strong: inColour("bold"),
    quiet: inColour("dim"),
    good: inColour("green"),
    severity: { error: inColour("red"), warning: inColour("yellow"), note: inColour("cyan") },
  };
}
