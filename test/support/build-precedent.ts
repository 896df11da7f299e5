/**
 * A sheet of an earlier period as rules see it, from the values of its figures:
 *
 *   buildPrecedent({ "received.carried": 4, "pending.total": 9 }, {
 *     carried: { "received.carried": "pending.total" }, flows: ["received.total"] })
 */
import type { Precedent, PreviousValue } from "../../src/core/figures/precedent";
import type { Severity } from "../../src/core/figures/relation";

interface PrecedentDraft extends Partial<Pick<Precedent, "distance" | "unit" | "prefix">> {
  readonly workbook?: string | null;
  readonly unitName?: string;
  readonly period?: Precedent["previous"]["period"];
  /** What is carried over: id of the figure, and of what was pending then. */
  readonly carried?: Readonly<Record<string, string>>;
  readonly severity?: Severity;
  /** What is counted anew; with the distance `same-start` it never falls. */
  readonly flows?: readonly string[];
  readonly valueUnit?: string;
}

export function buildPrecedent(
  values: Readonly<Record<string, number>>,
  draft: PrecedentDraft = {}
): Precedent {
  const { prefix = "tthc", distance = "period-before", unit = "same", flows = [] } = draft;
  const { carried = {}, severity = "error", workbook = "quy-2.xlsx", period = null } = draft;
  const kept = Object.fromEntries(
    Object.entries(values).map(([id, value], index): [string, PreviousValue] => [
      id,
      { value, unit: draft.valueUnit ?? "dossier", cell: `F${String(index + 1)}` },
    ])
  );
  const thenOf = (id: string): PreviousValue => {
    const then = kept[id];
    if (then === undefined) throw new Error(`The earlier sheet has no ${id}`);
    return then;
  };
  const tied = flows
    .filter((id) => id in kept)
    .map((id) => ({ now: `${prefix}.${id}`, then: thenOf(id) }));
  const label = { vi: "Quan hệ với kỳ trước", en: "Tie to the period before" };
  return {
    ...{ prefix, distance, unit, flows: tied },
    previous: {
      ...{ workbook, sheet: "TTHC", form: "thu-nghiem", topic: "tthc", values: kept, period },
      unitName: draft.unitName ?? null,
    },
    ties: [
      ...Object.entries(carried).map(([now, then]) => ({
        ...{ kind: "carried-over" as const, code: "T09", severity, label },
        ...{ now: `${prefix}.${now}`, then: thenOf(then) },
      })),
      ...(distance === "same-start" ? tied : []).map((tie) => ({
        ...{ kind: "cumulative" as const, code: "T10", severity: "warning" as const, label },
        ...tie,
      })),
    ],
  };
}
