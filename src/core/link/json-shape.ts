/** Tells whether data that came from outside have a shape; the compiler then knows it too. */
export type Shape<Value> = (value: unknown) => value is Value;

/** Control characters but tab and line ends, halves of letters, and what is no character: XML forbids them. */
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

/** A text that can stand in a document. */
export const isText: Shape<string> = (value): value is string =>
  typeof value === "string" && !UNPRINTABLE.test(value);

/** A number that JSON can carry. */
export const isNumber: Shape<number> = (value): value is number =>
  typeof value === "number" && Number.isFinite(value);

export const isFlag: Shape<boolean> = (value): value is boolean => typeof value === "boolean";

/** A text of a given pattern, such as an id. */
export const matching =
  (pattern: RegExp): Shape<string> =>
  (value): value is string =>
    typeof value === "string" && pattern.test(value);

/** One of the values that a closed union of words allows. */
export const oneOf =
  <Value extends string>(...values: readonly Value[]): Shape<Value> =>
  (value): value is Value =>
    values.some((allowed) => allowed === value);

export const orNull =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value): value is Value | null =>
    value === null || shape(value);

export const either =
  <Left, Right>(left: Shape<Left>, right: Shape<Right>): Shape<Left | Right> =>
  (value): value is Left | Right =>
    left(value) || right(value);

export const listOf =
  <Value>(item: Shape<Value>): Shape<readonly Value[]> =>
  (value): value is readonly Value[] =>
    Array.isArray(value) && value.every(item);

/** An object whose keys are data. */
export const recordOf =
  <Value>(field: Shape<Value>): Shape<Readonly<Record<string, Value>>> =>
  (value): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every(field);

/** An object with at least these fields. */
export const objectOf =
  <Value>(fields: { readonly [Key in keyof Value]-?: Shape<Value[Key]> }): Shape<Value> =>
  (value): value is Value => {
    if (!isObject(value)) return false;
    for (const key in fields) if (!fields[key](value[key])) return false;
    return true;
  };

/** An object of a shape with one more field, which may be absent. */
export const withOptional =
  <Value, Key extends string, Field>(
    shape: Shape<Value>,
    key: Key,
    field: Shape<Field>
  ): Shape<Value & { readonly [Name in Key]?: Field }> =>
  (value): value is Value & { readonly [Name in Key]?: Field } =>
    isObject(value) && shape(value) && (!(key in value) || field(value[key]));

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The data in a JSON text, or undefined when it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
