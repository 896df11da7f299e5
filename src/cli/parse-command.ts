import { parseArgs } from "node:util";
import type { Bilingual, Language } from "../core/figures/bilingual";
import type { ConflictChoice } from "../core/link/plan-edits";

interface CommandBase {
  readonly language: Language;
  readonly asJson: boolean;
}

/** By what sheets are read and judged. */
interface RuledCommand extends CommandBase {
  /** Folder of form files of one's own; null: the shipped forms alone. */
  readonly forms: string | null;
  /** Path of what was decided about rules; null: each is as it grades itself. */
  readonly rules: string | null;
}

export interface CheckCommand extends RuledCommand {
  readonly name: "check";
  readonly files: readonly string[];
  /** Workbooks of earlier periods that the files are compared with. */
  readonly previous: readonly string[];
  /** By how many percentage points a share may move without a word; null: as the rule itself says. */
  readonly shareStep: number | null;
}

interface DocumentCommand extends RuledCommand {
  readonly file: string;
  readonly document: string;
  /** Null: the document itself is brought up to date. */
  readonly out: string | null;
  readonly mayOverwrite: boolean;
  /** Path of the unit profile; null: as the sheets say. */
  readonly profile: string | null;
}

export interface WriteCommand extends DocumentCommand {
  readonly name: "write";
}

export interface SyncCommand extends DocumentCommand {
  readonly name: "sync";
  readonly take: ConflictChoice;
  readonly isDryRun: boolean;
}

export interface FormsCommand extends CommandBase {
  readonly name: "forms";
  readonly forms: string | null;
  /** What is printed: the list, the file of one form, or the schema of such files. */
  readonly wants: "list" | "schema" | { readonly form: string };
}

interface HelpCommand {
  readonly name: "help";
  readonly language: Language;
}

interface Misuse {
  readonly name: "misuse";
  readonly language: Language;
  readonly problem: Bilingual;
}

export type Command =
  CheckCommand | WriteCommand | SyncCommand | FormsCommand | HelpCommand | Misuse;

const options = {
  json: { type: "boolean" },
  lang: { type: "string" },
  into: { type: "string" },
  doc: { type: "string" },
  out: { type: "string" },
  take: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  "dry-run": { type: "boolean" },
  "unit-profile": { type: "string" },
  rules: { type: "string" },
  forms: { type: "string" },
  previous: { type: "string", multiple: true },
  "share-step": { type: "string" },
  export: { type: "string" },
  schema: { type: "boolean" },
} as const;

/** Options that each command understands, besides --json, --lang and --help. */
const known: Readonly<Record<string, readonly string[]>> = {
  check: ["rules", "forms", "previous", "share-step"],
  forms: ["forms", "export", "schema"],
  write: ["into", "out", "force", "unit-profile", "rules", "forms"],
  sync: ["doc", "out", "force", "unit-profile", "rules", "forms", "take", "dry-run"],
};

type Parsed = ReturnType<typeof parse>;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, allowPositionals: true, strict: true });

/** What a person asked for, or what in it cannot be understood. Never throws. */
export function parseCommand(args: readonly string[]): Command {
  try {
    return understand(parse(args));
  } catch (error) {
    // The only thing that parseArgs throws for: an option it does not know, or one without its value.
    const reason = error instanceof Error ? error.message : String(error);
    return misuse(
      "vi",
      `Không hiểu câu lệnh: ${reason}`,
      `The command is not understood: ${reason}`
    );
  }
}

function understand({ values, positionals }: Parsed): Command {
  const { lang = "vi" } = values;
  if (lang !== "vi" && lang !== "en")
    return misuse(
      "vi",
      `--lang là vi hoặc en, không phải “${lang}”.`,
      `--lang is vi or en, not “${lang}”.`
    );
  const [name = "help", ...files] = positionals;
  if (values.help === true || name === "help") return { name: "help", language: lang };
  return checkOptions(name, values, lang) ?? buildCommand(name, files, { values, language: lang });
}

function checkOptions(name: string, values: Parsed["values"], language: Language): Misuse | null {
  const understood = known[name];
  if (understood === undefined)
    return misuse(language, `Không có lệnh “${name}”.`, `There is no command “${name}”.`);
  const stray = Object.keys(values).find(
    (key) => !["json", "lang", "help", ...understood].includes(key)
  );
  if (stray === undefined) return null;
  return misuse(
    language,
    `Lệnh ${name} không có lựa chọn --${stray}.`,
    `The command ${name} has no option --${stray}.`
  );
}

interface Given {
  readonly values: Parsed["values"];
  readonly language: Language;
}

function buildCommand(name: string, files: readonly string[], given: Given): Command {
  const { values, language } = given;
  const base = { language, asJson: values.json === true };
  const forms = values.forms ?? null;
  if (name === "forms") return { name, ...base, forms, wants: wantedOf(values) };
  const [file] = files;
  if (file === undefined)
    return misuse(language, "Chưa nêu tệp .xlsx nào.", "No .xlsx file is named.");
  if (name === "check") return buildCheck({ ...base, files, forms }, given);
  if (files.length > 1)
    return misuse(
      language,
      `Lệnh ${name} nhận một tệp .xlsx.`,
      `The command ${name} takes one .xlsx file.`
    );
  return buildDocumentCommand(name, { ...base, file }, given);
}

function buildCheck(
  base: CommandBase & Pick<CheckCommand, "files" | "forms">,
  { values, language }: Given
): Command {
  const { rules = null, previous = [], "share-step": step } = values;
  const shareStep = step === undefined ? null : Number(step.replace(",", "."));
  if (shareStep === null || (shareStep > 0 && shareStep <= 100))
    return { name: "check", ...base, rules, previous, shareStep };
  return misuse(
    language,
    `--share-step là số điểm % trên 0, đến 100, không phải “${step ?? ""}”.`,
    `--share-step is a number of percentage points above 0, up to 100, not “${step ?? ""}”.`
  );
}

function wantedOf(values: Parsed["values"]): FormsCommand["wants"] {
  if (values.schema === true) return "schema";
  return values.export === undefined ? "list" : { form: values.export };
}

function buildDocumentCommand(
  name: string,
  base: CommandBase & { readonly file: string },
  { values, language }: Given
): Command {
  const [option, document] = name === "write" ? ["--into", values.into] : ["--doc", values.doc];
  if (document === undefined)
    return misuse(language, `Thiếu ${option} BAOCAO.docx.`, `${option} REPORT.docx is missing.`);
  const rest = {
    ...base,
    document,
    out: values.out ?? null,
    mayOverwrite: values.force === true,
    profile: values["unit-profile"] ?? null,
    rules: values.rules ?? null,
    forms: values.forms ?? null,
  };
  return name === "write" ? { name, ...rest } : buildSync(rest, values);
}

function buildSync(
  rest: Omit<SyncCommand, "name" | "take" | "isDryRun">,
  values: Parsed["values"]
): Command {
  const take = values.take ?? "ask";
  if (take !== "ask" && take !== "new" && take !== "mine")
    return misuse(
      rest.language,
      `--take là new, mine hoặc ask, không phải “${take}”.`,
      `--take is new, mine or ask, not “${take}”.`
    );
  return { name: "sync", ...rest, take, isDryRun: values["dry-run"] === true };
}

function misuse(language: Language, vi: string, en: string): Misuse {
  return { name: "misuse", language, problem: { vi, en } };
}
