import type { Bilingual } from "../core/figures/bilingual";
import type { Form } from "../core/forms/form";
import schema from "../core/forms/files/form-1.schema.json";
import { forms as shipped } from "../core/forms/index";
import { nearestNames } from "../core/forms/recognition/nearest-names";
import { writeForm } from "../core/forms/files/write-form";
import { fail, type Trouble } from "../hosts/trouble";
import type { FormsCommand } from "./parse-command";
import { paint } from "./paint";
import { readForms } from "./read-forms";
import type { ExitCode, Terminal } from "./terminal";

const words = {
  from: { vi: "từ", en: "from" },
  to: { vi: "đến", en: "until" },
  inForce: { vi: "đang dùng", en: "in use" },
  own: { vi: "biểu riêng", en: "of your own" },
  error: { vi: "lỗi", en: "error" },
} as const satisfies Record<string, Bilingual>;

/** Lists the forms known, with their editions and validity; or prints the file of one, or the schema. */
export async function formsCommand(command: FormsCommand, terminal: Terminal): Promise<ExitCode> {
  const { wants } = command;
  if (wants === "schema") {
    terminal.print(JSON.stringify(schema, null, 2));
    return 0;
  }
  const known = await readForms(command.forms);
  if (!known.ok) return refuse(known.trouble, command, terminal);
  if (wants !== "list") return printForm(wants.form, known.value, { command, terminal });
  if (command.asJson) terminal.print(JSON.stringify({ forms: known.value.map(summary) }, null, 2));
  else for (const form of known.value) terminal.print(lines(form, command, terminal).join("\n"));
  return 0;
}

interface Output {
  readonly command: FormsCommand;
  readonly terminal: Terminal;
}

function printForm(id: string, forms: readonly Form[], { command, terminal }: Output): ExitCode {
  const form = forms.find((candidate) => candidate.id === id);
  if (form !== undefined) {
    terminal.print(writeForm(form).trimEnd());
    return 0;
  }
  const known = forms.map((one) => one.id);
  const near = nearestNames(id, known).join(", ");
  const { trouble } = fail(
    "no-such-form",
    `Không có biểu mẫu “${id}”. Gần nhất: ${near}.`,
    `There is no form “${id}”. Nearest: ${near}.`
  );
  return refuse(trouble, command, terminal);
}

function refuse(
  trouble: Trouble,
  { asJson, language }: FormsCommand,
  terminal: Terminal
): ExitCode {
  const message = trouble.message[language];
  if (asJson)
    terminal.print(JSON.stringify({ forms: [], error: { code: trouble.code, message } }, null, 2));
  else terminal.warn(`${words.error[language]}: ${message}`);
  return 2;
}

const isOwn = (form: Form): boolean => !shipped.includes(form);

function summary(form: Form): object {
  const { id, topic, name, edition, source, validFrom, validTo } = form;
  return { id, topic, name, edition, source, validFrom, validTo, own: isOwn(form) };
}

function lines(form: Form, { language }: FormsCommand, terminal: Terminal): readonly string[] {
  const { strong, quiet } = paint(terminal.hasColour);
  const validity = [
    isOwn(form) ? words.own[language] : "",
    form.validFrom === null ? "" : `${words.from[language]} ${form.validFrom}`,
    form.validTo === null ? words.inForce[language] : `${words.to[language]} ${form.validTo}`,
  ];
  const period = validity.filter((part) => part !== "").join(", ");
  return [
    `${strong(form.id.padEnd(14))} ${form.name[language]}`,
    quiet(`${" ".repeat(15)}${form.edition[language]} · ${period}`),
  ];
}
