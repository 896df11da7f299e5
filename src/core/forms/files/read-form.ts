import type { Bilingual } from "../../figures/bilingual";
import type { JsonFields } from "../../figures/json-fields";
import { openFields, readDate, report, valueOf } from "../../figures/json-fields";
import type { JsonLines } from "../../figures/json-lines";
import { jsonLines } from "../../figures/json-lines";
import { present } from "../../figures/present";
import { readRuleSettings } from "../../figures/read-rule-settings";
import type { RuleSettings } from "../../figures/rule-settings";
import type { Sentence } from "../../figures/sentence";
import { checkForm } from "./check-form";
import type { Form } from "../form";
import { readBlank } from "./read-form-blank";
import { readColumns } from "./read-form-columns";
import { readPrecedents, readRelations } from "./read-form-relations";
import { readRows } from "./read-form-rows";
import { ID_PATTERN, LONGEST_ID, readTextsIfAny, readWord, readWords } from "./read-form-texts";

/** What a form file calls its own format; the number changes when older readers cannot read it. */
export const FORM_SCHEMA = "khop-so/form/1";

/** What keeps a file from being a form. */
export interface FormFault {
  /** Line of the file, counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  /** Field, such as `columns.2.headings`; empty where the whole file is meant. */
  readonly path: string;
  readonly sentence: Sentence;
}

export type ReadForm =
  | { readonly ok: true; readonly form: Form }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

const messages = {
  json: {
    vi: "Chỗ này không đúng cú pháp JSON: có thể thiếu dấu phẩy, dấu ngoặc kép hoặc dấu ngoặc đóng.",
    en: "This is not JSON: a comma, a quotation mark or a closing bracket may be missing.",
  },
  quotes: {
    vi: 'Dấu {{stranger}} không dùng được trong JSON; xin gõ dấu ngoặc kép thẳng (").',
    en: '{{stranger}} is no quotation mark of JSON; please type the straight one (").',
  },
  closed: {
    vi: "Dấu {{stranger}} đứng sai chỗ: có thể thừa dấu phẩy ngay trước, hoặc còn thiếu giá trị.",
    en: "{{stranger}} is out of place: there may be a comma too many before it, or a value missing.",
  },
  ended: {
    vi: "Tệp trống hoặc kết thúc giữa chừng; có thể thiếu dấu ngoặc đóng.",
    en: "The file is empty or ends half way; a closing bracket may be missing.",
  },
  encoding: {
    vi: "Tệp không ghi bằng mã UTF-8; xin lưu lại và chọn mã UTF-8.",
    en: "The file is not in UTF-8; please save it again in that encoding.",
  },
  file: { vi: "Tệp biểu mẫu", en: "The form file" },
  repeated: {
    vi: "Trường “{{field}}” được ghi hai lần; chỉ lần sau được tính, nên phần ghi trước mất đi.",
    en: "“{{field}}” is written twice; only the later one counts, and what stands before it is lost.",
  },
  schema: {
    vi: "Trường “{{field}}” phải là “{{schema}}”; tệp này ghi khác, nên không phải biểu mẫu của phiên bản này.",
    en: "“{{field}}” must be “{{schema}}”; this file says otherwise, so it is no form of this version.",
  },
  id: {
    vi: "Trường “{{field}}” là mã của biểu mẫu: chữ thường không dấu và chữ số, nối bằng gạch nối, như “ho-ngheo”, dài nhất {{most}} ký tự.",
    en: "“{{field}}” is the id of the form: small letters and digits joined by hyphens, as in “poor-households”, at most {{most}} characters.",
  },
  topic: {
    vi: "Trường “{{field}}” là nhóm số liệu của biểu: từ 1 đến 12 chữ thường không dấu, như “ngheo”.",
    en: "“{{field}}” is what the figures are about: 1 to 12 small letters, such as “poverty”.",
  },
} as const satisfies Record<string, Bilingual>;

const names = [
  "$schema",
  "schema",
  "id",
  "topic",
  "name",
  "edition",
  "source",
  "validFrom",
  "validTo",
  "titles",
  "columns",
  "rows",
  "relations",
  "precedents",
  "blank",
  "rules",
];

/**
 * The form that a JSON text describes, or everything that keeps it from being one: first whether each
 * field is there and of its kind, then whether the form makes sense. `rules` are the ids of the rules
 * that there are; where they are not given, settings of any rule are taken. Never throws.
 */
export function readForm(text: string, rules: readonly string[] | null = null): ReadForm {
  const json = text.replace(/^\ufeff/, "");
  const lines = jsonLines(json);
  if (lines.fault !== null)
    return refuse([{ line: lines.fault, path: "", sentence: whyNoJson(lines) }]);
  const problems = [...lines.repeated.keys()].map((field): Sentence => {
    return { texts: messages.repeated, data: { field } };
  });
  const place = { name: messages.file, path: "", problems };
  const file = openFields(JSON.parse(json) as unknown, names, place);
  const form = file === null ? null : readFields(file, rules);
  if (form === null || problems.length > 0)
    return refuse(problems.map((sentence) => locate(sentence, lines)));
  const doubts = checkForm(form).map((sentence) => locate(sentence, lines));
  return doubts.length > 0 ? refuse(doubts) : { ok: true, form };
}

/** The likeliest slip, by what stands where the text stops being JSON. */
function whyNoJson({ stranger }: JsonLines): Sentence {
  const say = (texts: Bilingual): Sentence => ({ texts, data: { stranger } });
  if (stranger === "") return say(messages.ended);
  if ("“”„‘’'«»".includes(stranger)) return say(messages.quotes);
  if ("}]".includes(stranger)) return say(messages.closed);
  // What UTF-16 and older encodings look like to those who read UTF-8.
  return say(/[\0\ufffd]/.test(stranger) ? messages.encoding : messages.json);
}

const refuse = (faults: readonly FormFault[]): ReadForm => ({ ok: false, faults });

/** A file of another schema is not read on: nothing in it can be trusted to mean what it seems to. */
function readFields(file: JsonFields, rules: readonly string[] | null): Form | null {
  if (valueOf(file, "schema") !== FORM_SCHEMA) {
    file.problems.splice(0);
    report(file, "schema", { texts: messages.schema, data: { schema: FORM_SCHEMA } });
    return null;
  }
  const ifAny = <Value>(name: string, read: () => Value): Value | undefined =>
    valueOf(file, name) === null ? undefined : read();
  return present({
    id: readCode(file, "id", ID),
    topic: readCode(file, "topic", TOPIC),
    name: readWords(file, "name"),
    edition: readWords(file, "edition"),
    source: readWord(file, "source"),
    validFrom: readDate(file, "validFrom"),
    validTo: readDate(file, "validTo"),
    titles: readTextsIfAny(file, "titles") ?? [],
    columns: readColumns(file),
    rows: readRows(file),
    relations: ifAny("relations", () => readRelations(file, "relations")) ?? [],
    precedents: ifAny("precedents", () => readPrecedents(file)),
    blank: readBlank(file),
    ruleSettings: ifAny("rules", () => readRules(file, rules)),
  });
}

/** A word by which programs call a thing, and how the person is told what it may look like. */
interface Code {
  readonly texts: Bilingual;
  readonly fits: (text: string) => boolean;
}

const ID: Code = {
  texts: messages.id,
  fits: (text: string): boolean =>
    text.length <= LONGEST_ID && ID_PATTERN.test(text) && !text.includes("."),
};
const TOPIC: Code = {
  texts: messages.topic,
  fits: (text: string): boolean => /^[a-z]{1,12}$/.test(text),
};

function readCode(file: JsonFields, name: string, { texts, fits }: Code): string {
  const value = valueOf(file, name);
  if (typeof value === "string" && fits(value)) return value;
  report(file, name, { texts, data: { most: String(LONGEST_ID) } });
  return "";
}

function readRules(
  { values, problems }: JsonFields,
  rules: readonly string[] | null
): RuleSettings {
  const read = readRuleSettings(values["rules"], rules, "rules.");
  if (read.ok) return read.settings;
  problems.push(...read.problems);
  return {};
}

/** Where a field stands; one that is missing is looked for in what should hold it. */
function locate(sentence: Sentence, { fields }: JsonLines): FormFault {
  const { field } = sentence.data;
  const path = typeof field === "string" ? field : "";
  let line: number | undefined;
  for (let at = path; line === undefined && at !== ""; at = at.replace(/\.?[^.]*$/, ""))
    line = fields.get(at);
  return { line: line ?? null, path, sentence };
}
