import type { Figure } from "../../figures/figure";
import type {
  Precedent,
  PrecedentFlow,
  PrecedentTie,
  PreviousSheet,
  PreviousValue,
} from "../../figures/precedent";
import { inUnitOf, tailOf } from "../../figures/precedent";
import type { RecognisedSheet } from "../../figures/read-sheet";
import type { Severity } from "../../figures/relation";
import type { Form, FormPrecedent } from "../form";
import type { Likeness } from "./judge-precedent";

/** A sheet and an earlier one that belong together. */
export interface PrecedentPair {
  readonly later: RecognisedSheet;
  readonly earlier: PreviousSheet;
  readonly likeness: Likeness;
}

/** What the figures of the later sheet owe to the earlier one, by what its form says. */
export function tieToPrecedent(pair: PrecedentPair, form: Form): Precedent {
  const { later, earlier, likeness } = pair;
  const { distance, unit } = likeness;
  const bound = later.figures
    .filter(({ reading }) => reading.sureness !== "ambiguous")
    .flatMap((figure) => bindingsOf(figure, form));
  return {
    prefix: later.prefix,
    previous: earlier,
    distance,
    unit,
    ties: unit === "same" ? bound.flatMap((binding) => tieOf(binding, pair)) : [],
    flows: bound.flatMap((binding) => flowOf(binding, earlier)),
  };
}

/** A figure of which the form says what it owes. */
interface Binding {
  readonly figure: Figure;
  readonly owed: FormPrecedent;
  /** Id of its row; empty for the total row and in lists. */
  readonly row: string;
  /** What the id is in the earlier sheet, without its prefix. */
  readonly then: string;
}

function bindingsOf(figure: Figure, form: Form): readonly Binding[] {
  const tail = tailOf(figure.id);
  const place = placeOf(form, tail);
  if (form.rows.kind === "open" && BY_PLACE.test(place.row)) return [];
  return (form.precedents ?? []).flatMap((owed) => {
    const { over, now, then } = owed;
    if (over === "figures") return tail === now ? [{ figure, owed, row: "", then }] : [];
    const { row, column } = place;
    if (over === "columns")
      return column === now ? [{ figure, owed, row, then: joined(row, then) }] : [];
    return row === now ? [{ figure, owed, row: "", then: joined(then, column) }] : [];
  });
}

/** Rows that are named by where they stand, or by how often their label came before. */
const BY_PLACE = /^(?:s\d+|no-label)\b|-\d+$/;

/** Row and column of an id: the column is the longest that the id ends with. */
function placeOf(
  { columns }: Form,
  tail: string
): { readonly row: string; readonly column: string } {
  const column = columns
    .filter(({ id }) => id !== "" && (tail === id || tail.endsWith(`.${id}`)))
    .reduce((longest, { id }) => (id.length > longest.length ? id : longest), "");
  const row = column === "" ? tail : tail.slice(0, -column.length).replace(/\.$/, "");
  return { row, column };
}

const joined = (row: string, column: string): string =>
  [row, column].filter((part) => part !== "").join(".");

function flowOf({ figure, owed, then }: Binding, earlier: PreviousSheet): readonly PrecedentFlow[] {
  const value = owed.kind === "cumulative" ? valueIn(earlier, then, figure) : null;
  return value === null ? [] : [{ now: figure.id, then: value }];
}

function tieOf(binding: Binding, pair: PrecedentPair): readonly PrecedentTie[] {
  const { figure, owed } = binding;
  const { kind, code, label } = owed;
  const source = sourceOf(binding, pair.likeness.distance);
  const then = source === null ? null : valueIn(pair.earlier, source, figure);
  if (then === null) return [];
  const isDoubtful = owed.severity === "error" && !isSure(binding, pair);
  const severity: Severity = isDoubtful ? "warning" : owed.severity;
  return [{ kind, code, severity, label, now: figure.id, then }];
}

/**
 * Carried over is what was pending when the period before ended; in cumulative reports of one year it
 * is what was carried over in the report before, since all begin on the same day. Counts of cumulative
 * reports never fall. Null where nothing is owed over such a distance.
 */
function sourceOf({ figure, owed, then }: Binding, distance: Precedent["distance"]): string | null {
  if (owed.kind === "cumulative") return distance === "same-start" ? then : null;
  if (distance === "same-start") return tailOf(figure.id);
  return distance === "period-before" || distance === "unknown" ? then : null;
}

/** The total of two sheets of one form that print their periods, which meet. */
const isSure = ({ row }: Binding, { later, earlier, likeness }: PrecedentPair): boolean =>
  likeness.distance === "period-before" &&
  likeness.isPrinted &&
  later.form === earlier.form &&
  row === "";

/** Null where the earlier sheet has no such figure, or measures it otherwise. */
function valueIn({ values }: PreviousSheet, tail: string, figure: Figure): PreviousValue | null {
  const value = Object.hasOwn(values, tail) ? (values[tail] ?? null) : null;
  return value === null || inUnitOf(figure, value) === null ? null : value;
}
