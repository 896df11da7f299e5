import type { Form } from "../../core/forms/form";
import { formSet } from "../../core/forms/form-set";
import { forms as shippedForms } from "../../core/forms/index";
import { readForm } from "../../core/forms/files/read-form";
import type { KeptForm } from "../live/workbook-memory";

/** The last that were read: what a form is compiled to is kept with it from one check to the next. */
let last: { readonly texts: string; readonly forms: readonly Form[] } = {
  texts: "[]",
  forms: shippedForms,
};

/** The forms of a workbook and those that are shipped; what is no form any more is left out. */
export function knownForms(own: readonly KeptForm[]): readonly Form[] {
  const texts = JSON.stringify(own.map(({ text }) => text));
  if (texts !== last.texts) {
    const read = own.map(({ text }) => readForm(text));
    const forms = read.flatMap((one) => (one.ok ? [one.form] : []));
    last = { texts, forms: forms.length === 0 ? shippedForms : formSet(shippedForms, forms) };
  }
  return last.forms;
}
