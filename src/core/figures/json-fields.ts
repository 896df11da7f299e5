import type { Bilingual } from "./bilingual";
import type { Sentence, SentenceValue } from "./sentence";
import { cleanText } from "../sheet/fold-text";

/** The fields of a JSON object that a person wrote; each reader adds what is wrong to `problems`. */
export interface JsonFields {
  /** "period." inside the field `period`, empty at the top. */
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: Sentence[];
}

const messages = {
  object: {
    vi: "{{field}} phải là một đối tượng JSON: { … }.",
    en: "{{field}} must be a JSON object: { … }.",
  },
  unknown: {
    vi: "Không có trường “{{field}}”; các trường được dùng là {{names}}.",
    en: "There is no field “{{field}}”; the fields are {{names}}.",
  },
  choice: {
    vi: "Trường “{{field}}” phải là một trong các giá trị: {{choices}}.",
    en: "“{{field}}” must be one of: {{choices}}.",
  },
  text: {
    vi: "Trường “{{field}}” phải là chuỗi chữ, không để trống.",
    en: "“{{field}}” must be a text that is not empty.",
  },
  whole: {
    vi: "Trường “{{field}}” phải là số nguyên từ {{least}} đến {{most}}.",
    en: "“{{field}}” must be a whole number from {{least}} to {{most}}.",
  },
  flag: {
    vi: "Trường “{{field}}” phải là true hoặc false, không có dấu ngoặc kép.",
    en: "“{{field}}” must be true or false, without quotation marks.",
  },
  list: {
    vi: "Trường “{{field}}” phải là một danh sách trong ngoặc vuông: [ … ].",
    en: "“{{field}}” must be a list in square brackets: [ … ].",
  },
  bilingual: {
    vi: "Trường “{{field}}” phải là một chuỗi chữ, hoặc chữ trong hai thứ tiếng: vi và en.",
    en: "“{{field}}” must be a text, or a text in both languages: vi and en.",
  },
  date: {
    vi: "Trường “{{field}}” phải là một ngày có thật, viết dạng năm-tháng-ngày như “2025-07-31”.",
    en: "“{{field}}” must be an existing date, written year-month-day as in “2025-07-31”.",
  },
} as const satisfies Record<string, Bilingual>;

/**
 * The fields of an object with these names and no others; null, and a problem, for anything else. `name`
 * is what the person calls the object, or its path.
 */
export function openFields(
  value: unknown,
  names: readonly string[],
  {
    name,
    path,
    problems,
  }: { readonly name: Bilingual | string; path: string; problems: Sentence[] }
): JsonFields | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    problems.push({ texts: messages.object, data: { field: name } });
    return null;
  }
  const fields: JsonFields = { path, values: { ...value }, problems };
  for (const other of Object.keys(value).filter((key) => !names.includes(key)))
    report(fields, other, { texts: messages.unknown, data: { names: names.join(", ") } });
  return fields;
}

/** Adds a problem with one field. */
export function report(
  { path, problems }: JsonFields,
  name: string,
  { texts, data }: Sentence
): void {
  problems.push({ texts, data: { ...data, field: path + name } });
}

/** What stands in a field; null and an absent field are the same. */
export const valueOf = ({ values }: JsonFields, name: string): unknown => values[name] ?? null;

/** One of the choices, however it is capitalised or composed. */
export function readChoice<Choice extends string>(
  fields: JsonFields,
  name: string,
  choices: readonly Choice[]
): Choice | null {
  const value = valueOf(fields, name);
  const text = typeof value === "string" ? cleanText(value).toLowerCase() : null;
  const choice = choices.find((candidate) => candidate.toLowerCase() === text);
  return (
    choice ??
    refuse(fields, name, { texts: messages.choice, data: { choices: choices.join(", ") } })
  );
}

/** A text in NFC with ordinary spaces. */
export function readText(fields: JsonFields, name: string): string | null {
  const value = valueOf(fields, name);
  const text = typeof value === "string" ? cleanText(value) : "";
  return text === "" ? refuse(fields, name, { texts: messages.text, data: {} }) : text;
}

export function readWhole(
  fields: JsonFields,
  name: string,
  [least, most]: readonly [number, number]
): number | null {
  const value = valueOf(fields, name);
  if (typeof value === "number" && Number.isInteger(value) && least <= value && value <= most)
    return value;
  // As text: a year takes no dot between thousands.
  const data = { least: String(least), most: String(most) } satisfies Record<string, SentenceValue>;
  return refuse(fields, name, { texts: messages.whole, data });
}

/** An ISO date that the calendar has; null where the field is empty. */
export function readDate(fields: JsonFields, name: string): string | null {
  const value = valueOf(fields, name);
  if (value === null || (typeof value === "string" && isDate(value))) return value;
  return refuse(fields, name, { texts: messages.date, data: {} });
}

/** True, false, or undefined where the field is absent. */
export function readFlag(fields: JsonFields, name: string): boolean | undefined {
  const value = valueOf(fields, name);
  if (typeof value === "boolean") return value;
  if (value !== null) report(fields, name, { texts: messages.flag, data: {} });
  return undefined;
}

/** One text for both languages, or one for each. */
export function readBilingual(fields: JsonFields, name: string): Bilingual | null {
  const value = valueOf(fields, name);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const texts = openInside(fields, name, ["vi", "en"]);
    const [vi, en] = texts === null ? [] : [readText(texts, "vi"), readText(texts, "en")];
    return vi == null || en == null ? null : { vi, en };
  }
  const text = typeof value === "string" ? cleanText(value) : "";
  if (text === "") return refuse(fields, name, { texts: messages.bilingual, data: {} });
  return { vi: text, en: text };
}

/** The fields of an object that stands in a field, as `openFields` gives them. */
export function openInside(
  { path, values, problems }: JsonFields,
  name: string,
  names: readonly string[]
): JsonFields | null {
  const inside = path + name;
  return openFields(values[name], names, { name: inside, path: `${inside}.`, problems });
}

/**
 * The items of a list: each is read as the field "0", "1" … of the list. Items that cannot be read are
 * left out; where the field is no list there are none.
 */
export function readList<Item>(
  fields: JsonFields,
  name: string,
  readItem: (list: JsonFields, place: string) => Item | null
): readonly Item[] {
  const { path, problems } = fields;
  const value = valueOf(fields, name);
  if (!Array.isArray(value)) {
    report(fields, name, { texts: messages.list, data: {} });
    return [];
  }
  const list = { path: `${path}${name}.`, values: Object.fromEntries(value.entries()), problems };
  return value.flatMap((_, place): readonly Item[] => {
    const item = readItem(list, String(place));
    return item === null ? [] : [item];
  });
}

function refuse(fields: JsonFields, name: string, problem: Sentence): null {
  report(fields, name, problem);
  return null;
}

/** A day that the calendar has, as year-month-day. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
