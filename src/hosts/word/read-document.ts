import type { Mark } from "../../core/link/mark";
import { parseTag } from "../../core/link/tag";
import type { Abilities } from "./abilities";
import { locateMarks } from "./locate-marks";
import type { LocatedMark, ReadControl } from "./locate-marks";
import { noReview, reviewOf } from "./read-review";
import { wordTrouble } from "./word-trouble";

export type { LocatedMark };

/** The content controls of a document as they stood at one moment. */
export interface ReadDocument {
  /** All of them, ours and others. */
  readonly controls: readonly ReadControl[];
  readonly marks: readonly LocatedMark[];
  /** Whether Track Changes is on; null where Word does not tell. */
  readonly isTracking: boolean | null;
  /** How many of our marks have a comment. */
  readonly commented: number;
}

/** Reads the controls of the document: one exchange, or two where there are revisions or comments. */
export async function readDocument(
  context: Word.RequestContext,
  abilities: Abilities
): Promise<ReadDocument> {
  const { document } = await readWith(context, abilities, () => () => null);
  return document;
}

/** Asks for something with what is queued already, and gives what reads the answer. */
export type Question<Answer> = () => () => Answer;

interface ReadWith<Answer> {
  readonly document: ReadDocument;
  readonly answer: Answer;
}

/**
 * Reads the controls and, in the same exchange, whatever else is asked. A Word that stumbles over the
 * question what stands around a control is asked again without it.
 */
export async function readWith<Answer>(
  context: Word.RequestContext,
  abilities: Abilities,
  question: Question<Answer>
): Promise<ReadWith<Answer>> {
  if (!abilities.seesNesting) return await readPlainly(context, question);
  try {
    return await readFully(context, abilities, question);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !MAY_STUMBLE.has(wordTrouble(error.code).code))
      throw error;
    return await readPlainly(context, question);
  }
}

const MAY_STUMBLE: ReadonlySet<string> = new Set(["item-missing", "api-missing", "word-error"]);

const PLAIN = "items/id,items/tag,items/title,items/text,items/cannotEdit,items/placeholderText";
const NESTING = "items/subtype,items/parentContentControlOrNullObject/id";

async function readPlainly<Answer>(
  context: Word.RequestContext,
  question: Question<Answer>
): Promise<ReadWith<Answer>> {
  const found = context.document.contentControls;
  found.load(PLAIN);
  const answerOf = question();
  await context.sync();
  const controls = found.items.map((control): ReadControl => ({
    ...plainFacts(control),
    isBlock: hasBreak(control),
    parent: null,
  }));
  const marks = locateMarks(controls, noReview);
  return { document: { controls, marks, isTracking: null, commented: 0 }, answer: answerOf() };
}

async function readFully<Answer>(
  context: Word.RequestContext,
  abilities: Abilities,
  question: Question<Answer>
): Promise<ReadWith<Answer>> {
  const found = context.document.contentControls;
  found.load(`${PLAIN},${NESTING}`);
  const surfaceOf = abilities.seesReview ? askReview(context) : null;
  const answerOf = question();
  await context.sync();
  const controls = found.items.map(nestedFacts);
  const answer = answerOf();
  const surface = surfaceOf?.() ?? null;
  const marked = controls.filter(({ tag }) => parseTag(tag) !== null);
  const review = surface?.isReviewed === true ? await reviewOf(context, marked) : noReview;
  const marks = locateMarks(controls, review);
  const commented = review.commented.size;
  return {
    document: { controls, marks, isTracking: surface?.isTracking ?? null, commented },
    answer,
  };
}

function nestedFacts(control: Word.ContentControl): ReadControl {
  const parent = control.parentContentControlOrNullObject;
  return {
    ...plainFacts(control),
    isBlock: hasBreak(control) || isBlockType(control.subtype),
    parent: parent.isNullObject ? null : parent.id,
  };
}

/** Word gives the prompt of an empty control as its text. */
function plainFacts(control: Word.ContentControl): Omit<ReadControl, "isBlock" | "parent"> {
  const { id, tag, title, cannotEdit: isLocked, placeholderText } = control;
  const isPrompting = placeholderText !== "" && control.text === placeholderText;
  return { control, id, tag, title, text: isPrompting ? "" : control.text, isPrompting, isLocked };
}

const hasBreak = ({ text }: Word.ContentControl): boolean => /[\r\n]/.test(text);

const isBlockType = (subtype: string): boolean =>
  subtype !== "Unknown" && !subtype.endsWith("Inline");

interface ReviewSurface {
  readonly isTracking: boolean;
  /** True when there is anything to accept, reject or answer, or there soon may be. */
  readonly isReviewed: boolean;
}

/** Asks, with what is queued already, whether a second look is needed. */
function askReview({ document }: Word.RequestContext): () => ReviewSurface {
  document.load("changeTrackingMode");
  const comments = document.body.getComments();
  comments.load("items/id");
  const original = document.body.getReviewedText("Original");
  const current = document.body.getReviewedText("Current");
  return () => {
    const isTracking = document.changeTrackingMode !== "Off";
    const isRevised = original.value !== current.value;
    return { isTracking, isReviewed: isTracking || isRevised || comments.items.length > 0 };
  };
}

/** Marks without their places in Word. */
export const marksOf = ({ marks }: ReadDocument): readonly Mark[] => marks.map(({ mark }) => mark);
