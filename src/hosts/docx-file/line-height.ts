import { attribute, descendants } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { Splice } from "../opc/splice";
import { escapeXml } from "../opc/splice";
import { isWord } from "../wordml/word-names";

/**
 * In Word the line of "auto" is a multiple of what the font asks for, in a style sheet a multiple of
 * the font's size. This is what Times New Roman, the font of administrative documents, asks for.
 */
const LEADING = 1.149;
/** "At least" so many twentieths of a point: lines of 14 point are higher by themselves. */
const OWN_HEIGHT = 330;
const SINGLE = 240;

/** Splices by which the line spacings below an element mean in a style sheet what they mean in Word. */
export function restateLineHeights(root: XmlElement): readonly Splice[] {
  return [...descendants(root)].flatMap((element): Splice[] => {
    const line = isWord(element, "spacing") ? attribute(element, "line") : null;
    if (line === null || !/^\d+$/.test(line)) return [];
    return [{ start: element.start, end: element.end, text: restated(element, Number(line)) }];
  });
}

/** ISO 29500-1, 17.18.48: without a rule it is "auto", in 240ths of a line. */
function restated(spacing: XmlElement, line: number): string {
  const rule = attribute(spacing, "lineRule") ?? "auto";
  const [height, means] = meaning(rule, line);
  const others = Object.entries(spacing.attributes)
    .filter(([, { local }]) => local !== "line" && local !== "lineRule")
    .map(([name, { value }]) => ` ${name}="${escapeXml(value)}"`);
  return `<${spacing.name}${others.join("")} line="${String(height)}" lineRule="${means}"/>`;
}

function meaning(rule: string, line: number): readonly [number, "auto" | "exact"] {
  if (rule === "auto") return [Math.round(line * LEADING), "auto"];
  if (rule === "atLeast" && line <= OWN_HEIGHT) return [Math.round(SINGLE * LEADING), "auto"];
  return [line, "exact"];
}
