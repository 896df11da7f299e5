import type { Bilingual } from "../core/figures/bilingual";
import { jsonLines, type JsonLines } from "../core/figures/json-lines";
import type { Sentence } from "../core/figures/sentence";
import { saySentence } from "../core/narrative/say-sentence";
import { rules } from "../core/rules/index";
import { readRuleSettings } from "../core/figures/read-rule-settings";
import type { RuleSettings } from "../core/figures/rule-settings";
import { fail, succeed, type Outcome } from "../hosts/trouble";
import { readBytes } from "./read-file";

/** What a person decided about rules, in a JSON file; nothing when she named no file. */
export async function readRules(file: string | null): Promise<Outcome<RuleSettings>> {
  if (file === null) return succeed({});
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  const lines = jsonLines(text);
  if (lines.fault !== null) return refuse(file, [atLine(noJson, lines.fault)]);
  const read = readRuleSettings(
    JSON.parse(text),
    rules.map(({ id }) => id)
  );
  if (read.ok) return succeed(read.settings);
  return refuse(
    file,
    read.problems.map((problem) => atLine(say(problem), lineOf(problem, lines)))
  );
}

const noJson: Bilingual = {
  vi: "Chỗ này không đúng cú pháp JSON.",
  en: "This is not JSON.",
};

const say = (problem: Sentence): Bilingual => ({
  vi: saySentence(problem, "vi"),
  en: saySentence(problem, "en"),
});

/** Where the field stands; one that is missing is looked for in what should hold it. */
function lineOf({ data }: Sentence, { fields }: JsonLines): number | null {
  const { field } = data;
  if (typeof field !== "string") return null;
  const [rule = ""] = field.split(".");
  return fields.get(field) ?? fields.get(rule) ?? null;
}

const atLine = ({ vi, en }: Bilingual, line: number | null): Bilingual =>
  line === null
    ? { vi, en }
    : { vi: `dòng ${String(line)}: ${vi}`, en: `line ${String(line)}: ${en}` };

function refuse(file: string, problems: readonly Bilingual[]): Outcome<never> {
  const all = (language: "vi" | "en"): string =>
    problems.map((problem) => problem[language]).join(" ");
  return fail("bad-rules", `“${file}”, ${all("vi")}`, `“${file}”, ${all("en")}`);
}
