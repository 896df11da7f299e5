import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { ancestors } from "../opc/parse-xml";
import type { XmlElement } from "../opc/parse-xml";
import type { Terrain } from "./find-place";
import { insertionRefusals } from "./insertion-refusals";
import { markTag } from "./control";
import { readText } from "./mark-text";
import type { ReadingStep } from "./reading-steps";
import { fieldBalance, isOpenControl, readingSteps } from "./reading-steps";
import { isWord, markupCompatibility } from "./word-names";

/** A place in a paragraph at which a mark can stand. */
export interface Gap {
  /** Where it is: between runs at a character of the XML, or among the letters of a run. */
  readonly place: GapPlace;
  /** The run that gives new text its looks; null where the paragraph has no text of its own. */
  readonly like: XmlElement | null;
  /** True where no letter of the paragraph follows. */
  readonly isLast: boolean;
}

export type GapPlace =
  | { readonly kind: "between"; readonly at: number }
  /** Behind so many letters of an element of the run. */
  | {
      readonly kind: "within";
      readonly run: XmlElement;
      readonly element: XmlElement;
      readonly letters: number;
    }
  /** In a paragraph that is written as an empty tag. */
  | { readonly kind: "empty" };

/**
 * The place behind so many letters of a paragraph, outside of every mark, field and link; at its end
 * for a greater number. Refused where these letters stand inside one of them.
 */
export function findGap(terrain: Terrain, paragraph: XmlElement, offset: number): Outcome<Gap> {
  const refusal = refusalAround(paragraph);
  if (refusal !== null) return refusal;
  const fields = fieldsBefore(terrain, paragraph);
  const steps = measured(readingSteps(paragraph, fields));
  if (steps.length === 0 && fields > 0) return insertionRefusals.placeClosed();
  const length = steps.at(-1)?.to ?? 0;
  const wanted = Math.min(Math.max(offset, 0), length);
  const place = placeAmong(steps, wanted);
  if (place === null) return refusalAt(steps, wanted);
  return succeed({ place, like: runNear(steps, wanted), isLast: wanted === length });
}

/** A step and the letters of the paragraph that it stands for. */
interface Measured {
  readonly step: ReadingStep;
  readonly from: number;
  readonly to: number;
}

function measured(steps: readonly ReadingStep[]): readonly Measured[] {
  let to = 0;
  return steps.map((step) => {
    const from = to;
    to += lengthOf(step);
    return { step, from, to };
  });
}

function lengthOf(step: ReadingStep): number {
  if (step.kind === "opening") return 0;
  return step.kind === "closed" ? step.length : readText(step.element).length;
}

/** Rather between runs than within one, and rather outside of what stands around runs. */
function placeAmong(steps: readonly Measured[], wanted: number): GapPlace | null {
  if (steps.length === 0) return { kind: "empty" };
  const openings = steps.flatMap(({ step, from }) =>
    step.kind === "opening" && from === wanted ? [step] : []
  );
  const [first] = openings.sort((one, other) => one.depth - other.depth);
  if (first !== undefined) return { kind: "between", at: first.at };
  const around = steps.find(
    ({ step, from, to }) => step.kind === "letters" && from < wanted && wanted <= to
  );
  if (around?.step.kind !== "letters") return null;
  const { run, element } = around.step;
  return { kind: "within", run, element, letters: wanted - around.from };
}

/** The run before the place, as for somebody who types there, or else the next one. */
function runNear(steps: readonly Measured[], wanted: number): XmlElement | null {
  const lettered = steps.flatMap(({ step, from }) =>
    step.kind === "letters" ? [{ run: step.run, from }] : []
  );
  const before = lettered.findLast(({ from }) => from < wanted);
  return (before ?? lettered[0])?.run ?? null;
}

function refusalAt(steps: readonly Measured[], wanted: number): Outcome<never> {
  const isInMark = steps.some(
    ({ step, from, to }) => step.kind === "closed" && step.isMark && from < wanted && wanted < to
  );
  return isInMark ? insertionRefusals.cursorInMark() : insertionRefusals.placeClosed();
}

/** What stands around the paragraph may forbid writing in it altogether. */
function refusalAround(paragraph: XmlElement): Outcome<never> | null {
  const around = [...ancestors(paragraph)];
  if (around.some((element) => markTag(element) !== null)) return insertionRefusals.cursorInMark();
  // One of two copies of the same text: the other would be without the figure.
  const isCopied = around.some(({ uri }) => uri === markupCompatibility);
  const isClosed = around.some((element) => isWord(element, "sdt") && !isOpenControl(element));
  return isCopied || isClosed ? insertionRefusals.placeClosed() : null;
}

/** Fields that began in an earlier paragraph and are not closed yet. */
function fieldsBefore({ elements }: Terrain, paragraph: XmlElement): number {
  return elements
    .filter(({ start }) => start < paragraph.start)
    .reduce((sum, element) => sum + fieldBalance(element), 0);
}
