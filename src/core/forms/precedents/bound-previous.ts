import type { PreviousSheet, PreviousValue } from "../../figures/precedent";
import type { Form } from "../form";

/**
 * Sheets of another file in at most so many characters of JSON, for a workbook that keeps them: first
 * what the forms themselves name, such as total rows, then the person's own rows, sheet by sheet, as
 * long as there is room. A sheet of which nothing is kept goes.
 */
export function boundPrevious(
  sheets: readonly PreviousSheet[],
  forms: readonly Form[],
  longest: number
): readonly PreviousSheet[] {
  if (JSON.stringify(sheets).length <= longest) return sheets;
  const kept = sheets.map((sheet): Kept => ({ ...sheet, values: {} }));
  let room = longest - JSON.stringify(kept).length;
  for (const isOwnRow of [false, true]) {
    for (const [place, sheet] of sheets.entries()) {
      const form = forms.find(({ id }) => id === sheet.form);
      for (const [id, value] of Object.entries(sheet.values)) {
        if (isOfOwnRow(form, id) !== isOwnRow) continue;
        room -= JSON.stringify({ [id]: value }).length;
        const target = kept[place];
        if (room >= 0 && target !== undefined) target.values[id] = value;
      }
    }
  }
  return kept.filter(({ values }) => Object.keys(values).length > 0);
}

type Kept = PreviousSheet & { readonly values: Record<string, PreviousValue> };

/** Whether a figure stands in a row that the person added: then its id is more than that of a column. */
const isOfOwnRow = (form: Form | undefined, id: string): boolean =>
  form?.rows.kind === "open" && form.columns.every((column) => column.id !== id);
