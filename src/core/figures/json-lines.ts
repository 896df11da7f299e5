/** Where things stand in a JSON text that a person wrote; lines are counted from 1. */
export interface JsonLines {
  /** The line at which the text stops being JSON; null where all of it is. */
  readonly fault: number | null;
  /** The character that cannot stand there; empty at the end of the text, and where all of it is JSON. */
  readonly stranger: string;
  /** The line of each field and item, by its path as `json-fields` says it: `period.kind`, `rules.0`. */
  readonly fields: ReadonlyMap<string, number>;
  /** Fields that stand twice in one object, with the line of the later one, which alone counts. */
  readonly repeated: ReadonlyMap<string, number>;
}

// Each takes the white space before it along; sticky, so that it is looked for at one place only. What
// else looks like a space, as text copied from a letter may hold, is none in JSON.
const tokens = {
  brace: /[ \t\r\n]*\{/y,
  braceEnd: /[ \t\r\n]*\}/y,
  bracket: /[ \t\r\n]*\[/y,
  bracketEnd: /[ \t\r\n]*\]/y,
  colon: /[ \t\r\n]*:/y,
  comma: /[ \t\r\n]*,/y,
  space: /[ \t\r\n]*/y,
  text: /[ \t\r\n]*"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy,
  scalar: /[ \t\r\n]*(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y,
} as const satisfies Record<string, RegExp>;

/** Nobody writes deeper than this by hand, and what is deeper must not fill the stack. */
const DEEPEST = 200;

/** Reads a text only for where things stand: what they are, `JSON.parse` tells. Never throws. */
export function jsonLines(text: string): JsonLines {
  const fields = new Map<string, number>();
  const repeated = new Map<string, number>();
  let at = 0;
  let line = 1;
  /** The token at this place, or null; only what was taken moves the place. */
  const take = (token: keyof typeof tokens): string | null => {
    const pattern = tokens[token];
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    at += found?.length ?? 0;
    line += (found ?? "").split("\n").length - 1;
    return found;
  };
  const readItems = (end: "braceEnd" | "bracketEnd", readItem: (n: number) => boolean): boolean => {
    if (take(end) !== null) return true;
    let n = 0;
    do if (!readItem(n++)) return false;
    while (take("comma") !== null);
    return take(end) !== null;
  };
  const readMember = (path: readonly string[]): boolean => {
    const key = take("text");
    if (key === null) return false;
    const inside = [...path, String(JSON.parse(key))];
    const name = inside.join(".");
    if (fields.has(name)) repeated.set(name, line);
    fields.set(name, line);
    return take("colon") !== null && readValue(inside);
  };
  const readValue = (path: readonly string[]): boolean => {
    if (path.length > DEEPEST) return false;
    if (take("brace") !== null) return readItems("braceEnd", () => readMember(path));
    if (take("bracket") !== null)
      return readItems("bracketEnd", (n) => readItem([...path, String(n)]));
    return take("text") !== null || take("scalar") !== null;
  };
  const readItem = (path: readonly string[]): boolean => {
    take("space");
    fields.set(path.join("."), line);
    return readValue(path);
  };
  const isValue = readValue([]);
  take("space");
  const fault = isValue && at === text.length ? null : line;
  return { fault, stranger: text.charAt(at), fields, repeated };
}
