import { escapeXml } from "../opc/splice";

/** Characters that XML does not hold, and texts that look like one of them written out. */
const UNHELD = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[\dA-F]{4}_)/giu;
const HELD = "\t\n";

/**
 * A text as cells, names and messages of a worksheet hold it: what XML does not hold becomes `_x0007_`
 * (ECMA-376 Part 1, 22.9.2.19), and programs show it again as it was.
 */
export function cellText(text: string): string {
  const held = text.replace(UNHELD, (character) => {
    if (HELD.includes(character)) return character;
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
  return escapeXml(held);
}
