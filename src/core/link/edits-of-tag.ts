import type { Edit } from "./edit";
import { sameText } from "./mark-state";
import type { WrittenMark } from "./mark";
import type { ConflictChoice, PlannedMark } from "./planned-mark";

type Decision =
  | "write" // put the sheet's text into the mark
  | "remember" // leave the mark, and count the sheet's text as known
  | "leave" // nothing to do
  | "wait"; // an answer is needed first, or something stands in the way

/** Edits for the marks of one tag: they share one memory, so it moves on only when none waits. */
export function editsOfTag(
  marks: readonly PlannedMark[],
  written: WrittenMark | null,
  choiceOf: (mark: PlannedMark) => ConflictChoice
): Edit[] {
  const decided = marks.map((mark) => ({ mark, decision: decide(mark, choiceOf(mark)) }));
  const marksTo = (wanted: Decision): PlannedMark[] =>
    decided.filter(({ decision }) => decision === wanted).map(({ mark }) => mark);
  const toWrite = marksTo("write");
  const isActing = toWrite.length > 0 || marksTo("remember").length > 0;
  const memory = nextMemory({ marks, written, waiting: marksTo("wait"), isActing });
  return [...toWrite.map(replacement), ...memory];
}

function decide(mark: PlannedMark, choice: ConflictChoice): Decision {
  const writable: Decision = mark.obstacle === null ? "write" : "wait";
  if (mark.state === "converged") return "remember";
  if (mark.state === "stale") return writable;
  if (mark.state !== "conflict" && mark.state !== "unknown") return "leave";
  if (choice === "ask") return "wait";
  return choice === "mine" ? "remember" : writable;
}

const replacement = ({ tag, occurrence, figure, before, after }: PlannedMark): Edit => ({
  kind: "replace-text",
  tag,
  occurrence,
  figure,
  before: before ?? "",
  after,
});

interface TagMemory {
  readonly marks: readonly PlannedMark[];
  readonly written: WrittenMark | null;
  readonly waiting: readonly PlannedMark[];
  readonly isActing: boolean;
}

/**
 * While a mark waits, L stays, so that its question comes back; what was written to its siblings is
 * noted beside L, so that they do not pass for edited by hand.
 */
function nextMemory({ marks, written, waiting, isActing }: TagMemory): Edit[] {
  const [mark] = marks;
  if (mark === undefined) return [];
  const { tag, after, origin } = mark;
  if (waiting.length === 0)
    return record(tag, written, { text: after, sheet: origin.sheet, cell: origin.cell });
  if (written === null || !isActing) return [];
  const isStanding = (text: string): boolean =>
    waiting.some(({ before }) => sameText(text, before ?? ""));
  const { text, sheet, cell, also = [] } = written;
  return record(tag, written, { text, sheet, cell, also: [...also.filter(isStanding), after] });
}

function record(tag: string, before: WrittenMark | null, after: WrittenMark): Edit[] {
  return before !== null && isSame(before, after) ? [] : [{ kind: "record", tag, written: after }];
}

const isSame = (left: WrittenMark, right: WrittenMark): boolean =>
  left.text === right.text &&
  left.sheet === right.sheet &&
  left.cell === right.cell &&
  (left.also ?? []).join("\n") === (right.also ?? []).join("\n");
