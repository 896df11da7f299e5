import type { Bilingual } from "../figures/bilingual";
import { forms } from "./index";

/** Name of a form by its id, as a person knows it. */
export function formName(id: string): Bilingual {
  const form = forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`No form has the id ${id}.`);
  return form.name;
}
