import { attribute } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import { isSwitchedOn, isWord, wordChild } from "../wordml/word-names";
import type { ParagraphManner, TabStop } from "./page-names";

/** What a paragraph's own properties and its style ask for; the table row is not looked at. */
export type MannerOf = (paragraph: XmlElement) => Omit<ParagraphManner, "isInHeaderRow">;

/** No chain of styles in a real document is longer. */
const DEEPEST = 10;

/** Reads the manner of paragraphs by the styles of their document: `w:styles`, null where it has none. */
export function mannersBy(stylesRoot: XmlElement | null): MannerOf {
  const styles = new Map(
    (stylesRoot?.children ?? []).map((style) => [attribute(style, "styleId"), style])
  );
  const inherited = (id: string | null, local: string, depth = 0): XmlElement | undefined => {
    const style = id === null || depth > DEEPEST ? undefined : styles.get(id);
    const own = wordChild(wordChild(style, "pPr"), local);
    if (style === undefined || own !== undefined) return own;
    return inherited(attribute(wordChild(style, "basedOn"), "val"), local, depth + 1);
  };
  return (paragraph) => {
    const properties = wordChild(paragraph, "pPr");
    const style = attribute(wordChild(properties, "pStyle"), "val");
    const find = (local: string): XmlElement | undefined =>
      wordChild(properties, local) ?? inherited(style, local);
    return {
      isKeptWithNext: isSwitchedOn(find("keepNext")),
      headingLevel: headingLevel(find("outlineLvl")),
      tabs: tabStops([inherited(style, "tabs"), wordChild(properties, "tabs")]),
    };
  };
}

/** The file counts from 0 and writes body text as 9; screen readers know six levels. */
function headingLevel(outline: XmlElement | undefined): number | null {
  const level = Number(attribute(outline, "val") ?? "9");
  return level >= 0 && level < 6 ? level + 1 : null;
}

/** The stops of several lists, later ones changing those before (ISO 29500-1, 17.3.1.37). */
function tabStops(lists: readonly (XmlElement | undefined)[]): readonly TabStop[] {
  const stops = new Map<number, TabStop>();
  const tabs = lists.flatMap((list) => list?.children ?? []).filter((tab) => isWord(tab, "tab"));
  for (const tab of tabs) {
    const at = Math.round(Number(attribute(tab, "pos") ?? "0"));
    const kind = attribute(tab, "val") ?? "left";
    if (kind === "clear") stops.delete(at);
    else if (kind !== "bar" && at > 0)
      stops.set(at, { at, align: aligns[kind] ?? "left", leader: leaderOf(tab) });
  }
  return [...stops.values()].sort((left, right) => left.at - right.at);
}

const aligns: Readonly<Record<string, TabStop["align"]>> = {
  center: "center",
  right: "right",
  end: "right",
  decimal: "right",
};

function leaderOf(tab: XmlElement): TabStop["leader"] {
  const leader = attribute(tab, "leader") ?? "none";
  if (leader === "none") return leader;
  return leader === "dot" || leader === "middleDot" ? "dot" : "line";
}
