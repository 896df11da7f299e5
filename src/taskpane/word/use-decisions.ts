import { useState } from "react";
import type { PlannedMark } from "../../core/link/planned-mark";
import { markKey, type Comparison, type Decisions } from "./document-question";

export type Answer = "mine" | "new";

/** Decisions so far, and the ways to change them. */
export interface DecisionDesk {
  readonly decisions: Decisions;
  readonly answer: (mark: PlannedMark, answer: Answer) => void;
  /** Ticks or unticks the marks of a tag: they share one memory, so they go together. */
  readonly tickMark: (tag: string, isTicked: boolean) => void;
  readonly tickPassage: (id: string, isTicked: boolean) => void;
}

/** What the person decides about a comparison; stale figures and missing passages are ticked at first. */
export function useDecisions({ missing }: Comparison): DecisionDesk {
  const [decisions, setDecisions] = useState<Decisions>(() => ({
    declined: new Set(),
    answers: new Map(),
    passages: new Set(missing.map(({ id }) => id)),
  }));
  return {
    decisions,
    answer: (mark, answer) => {
      setDecisions((old) => ({
        ...old,
        answers: new Map([...old.answers, [markKey(mark), answer]]),
      }));
    },
    tickMark: (tag, isTicked) => {
      setDecisions((old) => ({ ...old, declined: withMember(old.declined, tag, !isTicked) }));
    },
    tickPassage: (id, isTicked) => {
      setDecisions((old) => ({ ...old, passages: withMember(old.passages, id, isTicked) }));
    },
  };
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const others = [...set].filter((one) => one !== member);
  return new Set(isIn ? [...others, member] : others);
}

/** How much the decisions would do to the report. */
export interface DecisionCounts {
  readonly updates: number;
  readonly keeps: number;
  readonly insertions: number;
}

export function countDecisions(
  { marks }: Comparison,
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
