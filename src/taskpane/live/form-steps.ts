import { paneTroubles } from "../screen/pane-troubles";
import type { FormNews, LiveStep, LiveWorkbook } from "./live-workbook";
import { withMemory } from "./memory-steps";
import { checkAgain } from "./reading-steps";
import { LONGEST_FORMS, MOST_FORMS, type KeptForm } from "./workbook-memory";

/** Keeps a form in the workbook in place of one with its id, and checks again; refused where it is full. */
export const keepsForm =
  (form: KeptForm, kind: Exclude<FormNews["kind"], "forgotten">): LiveStep =>
  (live) => {
    const { forms } = live.memory;
    const isKnown = forms.some(({ id }) => id === form.id);
    const kept = isKnown ? forms.map((one) => (one.id === form.id ? form : one)) : [...forms, form];
    const isTooMuch = kept.length > MOST_FORMS || JSON.stringify(kept).length > LONGEST_FORMS;
    return isTooMuch
      ? { ...live, trouble: paneTroubles.tooManyForms.trouble }
      : withForms(live, kept, { kind, name: form.name, before: forms });
  };

/** The workbook's sheets are read without this form from now on. */
export const forgetsForm =
  (id: string): LiveStep =>
  (live) => {
    const { forms } = live.memory;
    const form = forms.find((one) => one.id === id);
    if (form === undefined) return live;
    const kept = forms.filter((one) => one !== form);
    return withForms(live, kept, { kind: "forgotten", name: form.name, before: forms });
  };

/** Takes the last change of the forms back. */
export const restoresForms: LiveStep = (live) =>
  live.formNews === null ? live : withForms(live, live.formNews.before, null);

/** The change stays; the offer to take it back goes. */
export const dismissesFormNews: LiveStep = (live) => ({ ...live, formNews: null });

const withForms = (
  live: LiveWorkbook,
  forms: readonly KeptForm[],
  formNews: FormNews | null
): LiveWorkbook => checkAgain({ ...withMemory(live, { forms }), formNews });
