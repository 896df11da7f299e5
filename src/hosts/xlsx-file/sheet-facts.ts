import { misreadFormulas } from "./misread-formulas";
import { isTrue, scanXml } from "./scan-xml";

/** What the parser of cells does not tell about a worksheet. */
export interface SheetFacts {
  readonly isProtected: boolean;
  /**
   * Cells (A1) with a formula of type text and no `<v>` at all: never calculated. Excel writes an
   * empty `<v>` where the result is an empty text, and the parser of cells takes both for one.
   */
  readonly uncalculated: ReadonlySet<string>;
  /** Formulas by address (A1) that the parser of cells does not give as they are. */
  readonly misread: ReadonlyMap<string, string>;
}

/** Facts of a worksheet part (ECMA-376 Part 1, 18.3.1), or null when its XML is not well-formed. */
export function sheetFacts(part: Uint8Array): SheetFacts | null {
  const uncalculated = new Set<string>();
  let isProtected = false;
  let cell = { address: "", isText: false, hasFormula: false, hasValue: false };
  const isWellFormed = scanXml(part, {
    open: (name, { r = "", t, sheet }) => {
      if (name === "c")
        cell = { address: r, isText: t === "str", hasFormula: false, hasValue: false };
      if (name === "f") cell.hasFormula = true;
      if (name === "v") cell.hasValue = true;
      if (name === "sheetProtection") isProtected = isTrue(sheet);
    },
    close: (name) => {
      if (name !== "c" || !cell.isText || !cell.hasFormula || cell.hasValue) return;
      uncalculated.add(cell.address);
    },
  });
  return isWellFormed ? { isProtected, uncalculated, misread: misreadFormulas(part) } : null;
}
