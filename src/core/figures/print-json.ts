const WIDTH = 100;
const STEP = "  ";

/**
 * JSON as a person likes to read it: two spaces a step, and what fits a line of 100 characters on one
 * line, unless it holds objects that hold objects. The same value always gives the same text.
 */
export function printJson(value: unknown): string {
  return `${print(value, "", 0)}\n`;
}

/** `used`: how much of the line the name of the field takes. */
function print(value: unknown, indent: string, used: number): string {
  const line = inOneLine(value);
  const room = WIDTH - indent.length - used - 1;
  if (typeof value !== "object" || value === null) return line;
  if (indent !== "" && line.length <= room && depthOf(value) <= 2) return line;
  const inside = indent + STEP;
  const isList = Array.isArray(value);
  const items = isList
    ? value.map((item: unknown) => print(item, inside, 0))
    : entriesOf(value).map(([name, item]) => {
        const key = `${JSON.stringify(name)}: `;
        return key + print(item, inside, key.length);
      });
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => inside + item).join(",\n")}\n${indent}${close}`;
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = entriesOf(value).map(
    ([name, item]) => `${JSON.stringify(name)}: ${inOneLine(item)}`
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

const entriesOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, item]) => item !== undefined);

/** Objects within objects; lists count for nothing. */
function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside = Math.max(0, ...Object.values(value).map(depthOf));
  return Array.isArray(value) ? inside : inside + 1;
}
