import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Bilingual } from "../core/figures/bilingual";
import type { Form } from "../core/forms/form";
import { formSet } from "../core/forms/form-set";
import { forms as shipped } from "../core/forms/index";
import { readForm, type FormFault } from "../core/forms/files/read-form";
import { saySentence } from "../core/narrative/say-sentence";
import { rules } from "../core/rules/index";
import { fail, succeed, type Outcome } from "../hosts/trouble";
import { readBytes, systemCode } from "./read-file";

interface FormFile {
  readonly file: string;
  readonly form: Form;
}

/**
 * The shipped forms and those of a folder: every file of it that ends in .json, in the order of their
 * names. One that is no form, or the second of one id, keeps all of them from being used.
 */
export async function readForms(folder: string | null): Promise<Outcome<readonly Form[]>> {
  if (folder === null) return succeed(shipped);
  const files = await listFiles(folder);
  if (!files.ok) return files;
  const read: FormFile[] = [];
  const problems: Bilingual[] = [];
  for (const file of files.value) {
    const bytes = await readBytes(file);
    if (!bytes.ok) return bytes;
    const result = readForm(new TextDecoder().decode(bytes.value), ruleIds);
    if (result.ok) read.push({ file, form: result.form });
    else problems.push(...result.faults.map((fault) => sayFault(file, fault)));
  }
  problems.push(...read.flatMap((one, index) => repeated(one, read.slice(0, index))));
  if (problems.length > 0) return refuse(problems);
  const own = read.map(({ form }) => form);
  return succeed(formSet(shipped, own));
}

const ruleIds = rules.map(({ id }) => id);

async function listFiles(folder: string): Promise<Outcome<readonly string[]>> {
  const names = await namesIn(folder);
  if (typeof names === "string") {
    const isMissing = names === "ENOENT" || names === "ENOTDIR";
    return isMissing
      ? fail("folder-missing", `Không thấy thư mục “${folder}”.`, `There is no folder “${folder}”.`)
      : fail(
          "cannot-read",
          `Không đọc được thư mục “${folder}” (${names}).`,
          `The folder “${folder}” cannot be read (${names}).`
        );
  }
  const files = names.filter((name) => name.toLowerCase().endsWith(".json")).sort();
  if (files.length > 0) return succeed(files.map((name) => path.join(folder, name)));
  return fail(
    "no-forms",
    `Thư mục “${folder}” không có tệp biểu mẫu .json nào.`,
    `The folder “${folder}” holds no form file (.json).`
  );
}

/** The names in a folder, or the system's code of why they cannot be had. */
async function namesIn(folder: string): Promise<readonly string[] | string> {
  try {
    return await readdir(folder);
  } catch (error) {
    return systemCode(error);
  }
}

function sayFault(file: string, { line, sentence }: FormFault): Bilingual {
  const [vi, en] = line === null ? ["", ""] : [`dòng ${String(line)}`, `line ${String(line)}`];
  const place = (words: string): string => (words === "" ? `“${file}”` : `“${file}”, ${words}`);
  return {
    vi: `${place(vi)}: ${saySentence(sentence, "vi")}`,
    en: `${place(en)}: ${saySentence(sentence, "en")}`,
  };
}

function repeated({ file, form }: FormFile, before: readonly FormFile[]): readonly Bilingual[] {
  const other = before.find((one) => one.form.id === form.id);
  if (other === undefined) return [];
  return [
    {
      vi: `“${file}”: mã biểu mẫu “${form.id}” đã có trong “${other.file}”.`,
      en: `“${file}”: “${other.file}” has a form with the id “${form.id}” already.`,
    },
  ];
}

/** Every fault on a line of its own. */
function refuse(problems: readonly Bilingual[]): Outcome<never> {
  const all = (language: keyof Bilingual): string =>
    problems.map((problem) => problem[language]).join("\n");
  return fail("bad-forms", all("vi"), all("en"));
}
