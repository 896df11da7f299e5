import type { FormFault } from "../../core/forms/files/read-form";
import { readForm } from "../../core/forms/files/read-form";
import { writeForm } from "../../core/forms/files/write-form";
import type { Bilingual } from "../../core/figures/bilingual";
import type { KeptForm } from "../live/workbook-memory";
import { readFile } from "../report/read-file";
import { fillText } from "../screen/fill-text";
import { taughtTexts } from "./taught-texts";

/** In bytes; a form of 300 rows has a tenth of it. */
const LARGEST = 1_000_000;

/** A form that a person brings, or what keeps her file from being one. */
export type BroughtForm =
  | { readonly kind: "form"; readonly form: KeptForm }
  | { readonly kind: "faults"; readonly file: string; readonly faults: readonly FormFault[] }
  | { readonly kind: "refused"; readonly message: Bilingual };

/** Reads a form file that she picked. */
export async function readFormFile(file: File): Promise<BroughtForm> {
  if (file.size > LARGEST) return { kind: "refused", message: tooLarge(file.name) };
  const bytes = await readFile(file);
  if (!bytes.ok) return { kind: "refused", message: bytes.trouble.message };
  const read = readForm(new TextDecoder().decode(bytes.value));
  if (!read.ok) return { kind: "faults", file: file.name, faults: read.faults };
  const { id, name } = read.form;
  return { kind: "form", form: { id, name: name.vi, text: writeForm(read.form) } };
}

function tooLarge(file: string): Bilingual {
  const { vi, en } = taughtTexts.tooLarge;
  return { vi: fillText(vi, { file }), en: fillText(en, { file }) };
}

/** The form under another name; null where it can no longer be read. */
export function renamedForm(kept: KeptForm, name: string): KeptForm | null {
  const read = readForm(kept.text);
  if (!read.ok) return null;
  const form = { ...read.form, name: { vi: name, en: name } };
  return { id: kept.id, name, text: writeForm(form) };
}

export const isReadable = ({ text }: KeptForm): boolean => readForm(text).ok;
