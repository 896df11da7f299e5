import type { BlankFormEntry } from "../../core/forms/blanks/blank-form";
import { foldText } from "../../core/sheet/fold-text";
import { otherTopic, topicNames } from "../live/form-texts";

/** Forms of one topic, as the gallery lists them. */
export interface FormGroup {
  readonly topic: string;
  /** Editions in force, or of no known end. */
  readonly current: readonly BlankFormEntry[];
  /** Editions that later ones took the place of. */
  readonly replaced: readonly BlankFormEntry[];
}

/**
 * The forms that hold every word asked for, by topic, in the order of the forms: in the name, number or
 * edition in either language, or in the topic; with or without diacritics. All where nothing is asked for.
 */
export function findForms(forms: readonly BlankFormEntry[], asked: string): readonly FormGroup[] {
  const words = foldText(asked).split(" ").filter(Boolean);
  const fitting = forms.filter((form) => {
    const text = wordsOf(form);
    return words.every((word) => text.includes(word));
  });
  return [...new Set(fitting.map(({ topic }) => topic))].map((topic) => {
    const own = fitting.filter((form) => form.topic === topic);
    return {
      topic,
      current: own.filter(({ isReplaced }) => !isReplaced),
      replaced: own.filter(({ isReplaced }) => isReplaced),
    };
  });
}

function wordsOf({ id, name, edition, topic }: BlankFormEntry): string {
  const topicName = topicNames[topic] ?? otherTopic;
  return foldText([id, ...[name, edition, topicName].flatMap(({ vi, en }) => [vi, en])].join(" "));
}
