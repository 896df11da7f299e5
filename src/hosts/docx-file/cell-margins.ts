import { attribute } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { Splice } from "../opc/splice";
import { appendInside, named } from "../opc/splice";
import { isWord, wordChild } from "../wordml/word-names";

/** Margins of a table's cells by its style, in twentieths of a point, by side. */
export type StyledMargins = (style: string | null) => ReadonlyMap<string, string>;

/** No chain of styles in a real document is longer. */
const DEEPEST = 10;

/** Reads the margins that table styles ask for; a table without a style has the default one's. */
export function marginsBy(stylesRoot: XmlElement | null): StyledMargins {
  const styles = stylesRoot?.children ?? [];
  const byId = new Map(styles.map((style) => [attribute(style, "styleId"), style]));
  const isDefault = (style: XmlElement): boolean =>
    attribute(style, "type") === "table" &&
    ["1", "true", "on"].includes(attribute(style, "default") ?? "");
  const ofChain = (style: XmlElement | undefined, depth: number): ReadonlyMap<string, string> => {
    if (style === undefined || depth > DEEPEST) return new Map();
    const base = byId.get(attribute(wordChild(style, "basedOn"), "val"));
    return new Map([...ofChain(base, depth + 1), ...marginsOf(wordChild(style, "tblPr"))]);
  };
  return (style) => ofChain(style === null ? styles.find(isDefault) : byId.get(style), 0);
}

function marginsOf(properties: XmlElement | undefined): ReadonlyMap<string, string> {
  const sides = wordChild(properties, "tblCellMar")?.children ?? [];
  return new Map(sides.map((side) => [sideOf(side), String(Number(attribute(side, "w") ?? "0"))]));
}

const sideOf = ({ local }: XmlElement): string =>
  local === "start" ? "left" : local === "end" ? "right" : local;

/**
 * Splices that write the margins of cells as the drawing knows them: on the table itself, and by the
 * sides' older names. `properties` is a `w:tblPr` or a `w:tcPr`.
 */
export function restateMargins(
  xml: string,
  properties: XmlElement,
  styled: StyledMargins
): readonly Splice[] {
  const own = wordChild(properties, "tblCellMar") ?? wordChild(properties, "tcMar");
  if (own !== undefined) return own.children.flatMap((side) => renamed(xml, side));
  if (!isWord(properties, "tblPr")) return [];
  const margins = [...styled(attribute(wordChild(properties, "tblStyle"), "val"))];
  if (margins.length === 0) return [];
  const sides = margins.map(([side, w]) => `<${named(properties, side)} w="${w}" type="dxa"/>`);
  const name = named(properties, "tblCellMar");
  return [appendInside(xml, properties, `<${name}>${sides.join("")}</${name}>`)];
}

function renamed(xml: string, side: XmlElement): Splice[] {
  const { start, end, local, name, innerStart } = side;
  if (sideOf(side) === local || innerStart !== end) return [];
  const rest = xml.slice(start + 1 + name.length, end);
  return [{ start, end, text: `<${named(side, sideOf(side))}${rest}` }];
}
