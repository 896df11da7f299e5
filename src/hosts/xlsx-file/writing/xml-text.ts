const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const ENTITY = /&(?:#(\d+)|#x([\dA-F]+)|(\w+));/gi;
const ASIDE = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;
const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/;
/** A character as worksheets write what XML does not hold (ECMA-376 Part 1, 22.9.2.19). */
const HELD = /_x([\dA-F]{4})_/gi;

/** What the XML inside an element without children says, as a worksheet means it. */
export function textInside(xml: string): string {
  const isPlain = !xml.includes("&") && !xml.includes("<") && !xml.includes("_x");
  if (isPlain) return xml;
  return xml
    .split(CDATA)
    .map((piece, index) => (index % 2 === 1 ? piece : resolved(piece.replace(ASIDE, ""))))
    .join("")
    .replace(HELD, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const resolved = (piece: string): string =>
  piece.replace(ENTITY, (written: string, ...found: readonly (string | undefined)[]) => {
    const [decimal, hex, name] = found;
    if (name !== undefined) return ENTITIES[name] ?? written;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? "0", 16) : Number(decimal));
  });
