import type { Language } from "../../core/figures/bilingual";
import type { Sentence } from "../../core/figures/sentence";
import { saySentence } from "../../core/narrative/say-sentence";

/** A message cut for the eye: what it is about, the arithmetic step by step, what else there is to say. */
export interface SplitMessage {
  /** "Chứng thực, Tiếp nhận, tổng số"; null where the message does not begin with its subject. */
  readonly subject: string | null;
  readonly steps: readonly MessageStep[];
  /** The sentences after the arithmetic. */
  readonly remark: string | null;
}

export interface MessageStep {
  readonly text: string;
  /** True for "lệch 90": by how much it is off. */
  readonly isDifference: boolean;
}

const SUBJECT = "{{label}}: ";
const BETWEEN_STEPS = " · ";
const BETWEEN_SENTENCES = ". ";

/** Cuts along the template, not the text: a name on the sheet may hold a colon or a dot of its own. */
export function splitMessage({ texts, data }: Sentence, language: Language): SplitMessage {
  const say = (template: string): string =>
    saySentence({ texts: { vi: template, en: template }, data }, language);
  const template = texts[language];
  const hasSubject = template.startsWith(SUBJECT);
  const { steps, remark } = cutBody(hasSubject ? template.slice(SUBJECT.length) : template);
  return {
    subject: hasSubject ? say("{{label}}") : null,
    steps: steps.map((step, index) => ({
      text: index === 0 ? capitalise(say(step)) : say(step),
      isDifference: step.includes("{{difference}}"),
    })),
    remark: remark === null ? null : say(remark),
  };
}

/** Arithmetic stands without a full stop; a message without steps is prose and keeps its own. */
function cutBody(body: string): {
  readonly steps: readonly string[];
  readonly remark: string | null;
} {
  if (!body.includes(BETWEEN_STEPS)) return { steps: [body], remark: null };
  const end = body.indexOf(BETWEEN_SENTENCES);
  const arithmetic = end < 0 ? body.replace(/\.$/, "") : body.slice(0, end);
  return {
    steps: arithmetic.split(BETWEEN_STEPS),
    remark: end < 0 ? null : body.slice(end + BETWEEN_SENTENCES.length),
  };
}

/** What followed a colon begins a line of its own now. */
const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
