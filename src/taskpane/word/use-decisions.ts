import { useState } from "react";
import type { PlannedMark } from "../../core/link/planned-mark";
import type { Passage } from "../../core/narrative/passage";
import { markKey, type Decisions } from "./document-question";

export type Answer = "mine" | "new";

/** Decisions so far, and the ways to change them. */
export interface DecisionDesk {
  /** Only those that still have a matter: what was answered or written is not decided again. */
  readonly decisions: Decisions;
  readonly answer: (mark: PlannedMark, answer: Answer) => void;
  /** Ticks or unticks the marks of a tag: they share one memory, so they go together. */
  readonly tickMark: (tag: string, isTicked: boolean) => void;
  readonly tickPassage: (id: string, isTicked: boolean) => void;
}

/** What there is to decide. */
export interface Undecided {
  readonly marks: readonly PlannedMark[];
  /** Passages that the document does not have. */
  readonly missing: readonly Passage["id"][];
}

/** An answer, and the question as she saw it. */
export interface GivenAnswer {
  readonly mark: PlannedMark;
  readonly answer: Answer;
}

/** All that she decided so far. */
export interface Given {
  readonly declined: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, GivenAnswer>;
  readonly passages: ReadonlySet<string>;
}

/**
 * What the person decides about a comparison. Stale figures are ticked at first, and the passages
 * `ticked`. Decisions outlive a new comparison as far as they are about the same texts.
 */
export function useDecisions(undecided: Undecided, ticked: readonly Passage["id"][]): DecisionDesk {
  const [given, setGiven] = useState<Given>(() => ({
    declined: new Set(),
    answers: new Map(),
    passages: new Set(ticked),
  }));
  return {
    decisions: standingDecisions(given, undecided),
    answer: (mark, answer) => {
      setGiven((old) => ({
        ...old,
        answers: new Map([...old.answers, [markKey(mark), { mark, answer }]]),
      }));
    },
    tickMark: (tag, isTicked) => {
      setGiven((old) => ({ ...old, declined: withMember(old.declined, tag, !isTicked) }));
    },
    tickPassage: (id, isTicked) => {
      setGiven((old) => ({ ...old, passages: withMember(old.passages, id, isTicked) }));
    },
  };
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const others = [...set].filter((one) => one !== member);
  return new Set(isIn ? [...others, member] : others);
}

/** What still has a matter. An answer holds for the two texts that she saw, and for no others. */
export function standingDecisions(given: Given, { marks, missing }: Undecided): Decisions {
  const stale = new Set(marks.filter(({ state }) => state === "stale").map(({ tag }) => tag));
  const answers = marks.flatMap((mark): [string, Answer][] => {
    const one = given.answers.get(markKey(mark));
    return one !== undefined && isSameQuestion(one, mark) ? [[markKey(mark), one.answer]] : [];
  });
  return {
    declined: new Set([...given.declined].filter((tag) => stale.has(tag))),
    answers: new Map(answers),
    passages: new Set(missing.filter((id) => given.passages.has(id))),
  };
}

function isSameQuestion({ mark, answer }: GivenAnswer, now: PlannedMark): boolean {
  const isOpen = now.state === "conflict" || now.state === "unknown";
  const isPossible = answer === "mine" || now.obstacle === null;
  return isOpen && isPossible && mark.before === now.before && mark.after === now.after;
}

/** How much the decisions would do to the report. */
export interface DecisionCounts {
  readonly updates: number;
  readonly keeps: number;
  readonly insertions: number;
}

export function countDecisions(
  marks: readonly PlannedMark[],
  { declined, answers, passages }: Decisions
): DecisionCounts {
  const stale = marks.filter(
    ({ state, obstacle, tag }) => state === "stale" && obstacle === null && !declined.has(tag)
  );
  const given = [...answers.values()];
  return {
    updates: stale.length + given.filter((answer) => answer === "new").length,
    keeps: given.filter((answer) => answer === "mine").length,
    insertions: passages.size,
  };
}
