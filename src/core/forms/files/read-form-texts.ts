import type { Bilingual } from "../../figures/bilingual";
import type { JsonFields } from "../../figures/json-fields";
import {
  openInside,
  readBilingual,
  readChoice,
  readList,
  readText,
  report,
  valueOf,
} from "../../figures/json-fields";

const messages = {
  id: {
    vi: "Trường “{{field}}” là mã để máy gọi: chữ thường không dấu và chữ số, nối bằng dấu chấm hoặc gạch nối, như “resolved.on-time”, dài nhất {{most}} ký tự.",
    en: "“{{field}}” is an id: small letters and digits joined by dots or hyphens, as in “resolved.on-time”, at most {{most}} characters.",
  },
  few: {
    vi: "Trường “{{field}}” phải có ít nhất một mục.",
    en: "“{{field}}” must list at least one item.",
  },
} as const satisfies Record<string, Bilingual>;

/** As long as ids of rows and columns may be, so that ids of figures still fit the tag of a mark in Word. */
export const LONGEST_ID = 32;
export const ID_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** The text in a field; empty, with a problem, where there is none. What is read with problems is thrown away. */
export const readWord = (fields: JsonFields, name: string): string => readText(fields, name) ?? "";

/** The same, where the field may be absent. */
export const readWordIfAny = (fields: JsonFields, name: string): string | undefined =>
  valueOf(fields, name) === null ? undefined : readWord(fields, name);

/** The text in both languages; empty, with a problem, where there is none. */
export const readWords = (fields: JsonFields, name: string): Bilingual =>
  readBilingual(fields, name) ?? { vi: "", en: "" };

/** A text that names a row or column; the empty one names the value column or the total row. */
export const readReference = (fields: JsonFields, name: string): string =>
  valueOf(fields, name) === "" ? "" : readWord(fields, name);

/** The same, where the field may be absent. */
export const readReferenceIfAny = (fields: JsonFields, name: string): string | undefined =>
  valueOf(fields, name) === null ? undefined : readReference(fields, name);

/** What an object in a field says that it is, before it is known which fields it may have. */
export function readKind<Kind extends string>(
  fields: JsonFields,
  name: string,
  kinds: readonly Kind[]
): Kind | null {
  const value = fields.values[name];
  const known = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const inside = openInside(fields, name, known);
  return inside === null ? null : readChoice(inside, "kind", kinds);
}

/** The texts of a list, which may be empty. */
export const readTexts = (fields: JsonFields, name: string): readonly string[] =>
  readList(fields, name, readText);

/** The same, where the field may be absent. */
export const readTextsIfAny = (fields: JsonFields, name: string): readonly string[] | undefined =>
  valueOf(fields, name) === null ? undefined : readTexts(fields, name);

/** The items of a list; none where the field is absent. */
export const readListIfAny = <Item>(
  fields: JsonFields,
  name: string,
  readItem: (list: JsonFields, place: string) => Item | null
): readonly Item[] => (valueOf(fields, name) === null ? [] : readList(fields, name, readItem));

/** The items of a list that has at least one. */
export function readSome<Item>(
  fields: JsonFields,
  name: string,
  readItem: (list: JsonFields, place: string) => Item | null
): readonly Item[] {
  if (Array.isArray(fields.values[name]) && fields.values[name].length === 0)
    report(fields, name, { texts: messages.few, data: {} });
  return readList(fields, name, readItem);
}

/** The id of a row or column; empty ids are those of a value column, or of a total row. */
export function readId(fields: JsonFields, name: string): string {
  const value = valueOf(fields, name);
  if (value === "") return "";
  if (typeof value === "string" && value.length <= LONGEST_ID && ID_PATTERN.test(value))
    return value;
  report(fields, name, { texts: messages.id, data: { most: String(LONGEST_ID) } });
  return "";
}
