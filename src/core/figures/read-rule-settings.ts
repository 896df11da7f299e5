import type { Bilingual } from "./bilingual";
import { isDate, openFields, readChoice, readText, report, valueOf } from "./json-fields";
import type { JsonFields } from "./json-fields";
import type { Sentence } from "./sentence";
import type { RuleSetting, RuleSettings } from "./rule-settings";

/** Settings, or every reason why the data are none; each names its field. */
export type ReadRuleSettings =
  | { readonly ok: true; readonly settings: RuleSettings }
  | { readonly ok: false; readonly problems: readonly Sentence[] };

const grades = ["off", "note", "warning", "error"] as const satisfies RuleSetting["severity"][];

const messages = {
  all: { vi: "Danh sách quy tắc", en: "The list of rules" },
  one: { vi: "Quy tắc “{{rule}}”", en: "The rule “{{rule}}”" },
  unknown: {
    vi: "Không có quy tắc “{{field}}”; các quy tắc là {{names}}.",
    en: "There is no rule “{{field}}”; the rules are {{names}}.",
  },
  at: {
    vi: "Trường “{{field}}” phải là ngày quyết định, viết dạng năm-tháng-ngày như “2025-07-31”.",
    en: "“{{field}}” must be the day of the decision, written year-month-day as in “2025-07-31”.",
  },
} as const satisfies Record<string, Bilingual>;

/**
 * Reads what a person decided about rules: `{ "<id of a rule>": { "severity": "off", "reason": "…",
 * "at": "2025-07-31" } }`, and `by` where she signs. `known` are the ids that there are; null: any is
 * taken. `path` says where the value stands in its file: "rules." where it is a field of that name.
 */
export function readRuleSettings(
  value: unknown,
  known: readonly string[] | null,
  path = ""
): ReadRuleSettings {
  const problems: Sentence[] = [];
  const ids = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const fields = openFields(value, ids, { name: messages.all, path, problems });
  const entries = ids.flatMap((rule): [string, RuleSetting][] => {
    if (fields === null) return [];
    if (known?.includes(rule) === false)
      report(fields, rule, { texts: messages.unknown, data: { names: known.join(", ") } });
    const setting = readOne(rule, fields, fields.values[rule]);
    return setting === null ? [] : [[rule, setting]];
  });
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, settings: Object.fromEntries(entries) };
}

/** Settings that were kept, those that cannot be read left out. Rules of other versions may be among them. */
export function readKeptRuleSettings(value: unknown): RuleSettings {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const entries = Object.entries(value).flatMap(([rule, one]): [string, RuleSetting][] => {
    const setting = readOne(rule, { path: "", problems: [] }, one);
    return setting === null ? [] : [[rule, setting]];
  });
  return Object.fromEntries(entries);
}

function readOne(
  rule: string,
  { path, problems }: Pick<JsonFields, "path" | "problems">,
  value: unknown
): RuleSetting | null {
  const own: Sentence[] = [];
  const place = { name: nameOf(rule), path: `${path}${rule}.`, problems: own };
  const fields = openFields(value, ["severity", "reason", "by", "at"], place);
  const setting = fields === null ? null : readFields(fields);
  problems.push(...own);
  return own.length === 0 ? setting : null;
}

function readFields(fields: JsonFields): RuleSetting | null {
  const severity = readChoice(fields, "severity", grades);
  const reason = readText(fields, "reason");
  const by = valueOf(fields, "by") === null ? null : readText(fields, "by");
  const at = readTime(fields);
  return severity === null || reason === null || at === null ? null : { severity, reason, by, at };
}

/** A day, or the very time as the pane keeps it. */
function readTime(fields: JsonFields): string | null {
  const value = valueOf(fields, "at");
  const day = typeof value === "string" ? /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)?.[0] : undefined;
  if (typeof value === "string" && day !== undefined && isDate(day) && isTime(value)) return value;
  report(fields, "at", { texts: messages.at, data: {} });
  return null;
}

const isTime = (text: string): boolean =>
  /^[^T]+(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text);

const nameOf = (rule: string): Bilingual => ({
  vi: messages.one.vi.replace("{{rule}}", rule),
  en: messages.one.en.replace("{{rule}}", rule),
});
