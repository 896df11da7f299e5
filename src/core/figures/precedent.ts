import type { Bilingual } from "./bilingual";
import { halfDigit } from "./evaluate-relation";
import type { Figure, FigureId } from "./figure";
import type { Period } from "./period";
import type { PeriodDistance } from "./period-distance";
import type { Severity } from "./relation";
import { units, type Unit } from "./unit";

/**
 * A sheet of an earlier period as far as it is compared: of this workbook or of another file. It is
 * JSON, so that a workbook can keep what was read off a file that is no longer at hand.
 */
export interface PreviousSheet {
  /** Name of the file; null: the workbook itself. */
  readonly workbook: string | null;
  readonly sheet: string;
  /** Id of its form, and the topic of its figures. */
  readonly form: string;
  readonly topic: string;
  readonly unitName: string | null;
  readonly period: Period | null;
  /** By the id of the figure without its prefix: `received.carried`. */
  readonly values: Readonly<Record<string, PreviousValue>>;
}

export interface PreviousValue {
  /** As a figure has it: in its unit, shares in percent points. */
  readonly value: number;
  /** Id of the unit. */
  readonly unit: string;
  readonly cell: string;
}

/** A sheet, and the sheet of an earlier period or of another unit that it is compared with. */
export interface Precedent {
  /** Prefix of the figures of the later sheet. */
  readonly prefix: string;
  readonly previous: PreviousSheet;
  /** How the periods lie to each other; `unknown`: the person says which is earlier, the sheets do not. */
  readonly distance: PeriodDistance | "unknown";
  /**
   * `merged`: communes were merged on 01/7/2025 in between, so that one name may stand for two
   * populations; `other`: another unit's sheet. Then only numbers that were copied tell anything.
   */
  readonly unit: "same" | "merged" | "other";
  /** What the figures owe to the earlier sheet; only where the unit is the same. */
  readonly ties: readonly PrecedentTie[];
  /** What is counted anew in every period, such as dossiers received: numbers that should differ. */
  readonly flows: readonly PrecedentFlow[];
}

/** What the form says that one figure owes to one of the earlier sheet. */
export interface PrecedentTie {
  readonly kind: "carried-over" | "cumulative";
  readonly code: string;
  readonly severity: Severity;
  readonly label: Bilingual;
  readonly now: FigureId;
  readonly then: PreviousValue;
}

export interface PrecedentFlow {
  readonly now: FigureId;
  readonly then: PreviousValue;
}

/** A figure as far as its earlier value is looked up. */
type Sought = Pick<Figure, "id" | "unit">;

/**
 * What the nearest earlier sheet of the same unit gives for this figure, in the figure's own unit; null
 * where there is none. Precedents stand with the nearest first.
 */
export function previousValue(precedents: readonly Precedent[], figure: Sought): number | null {
  const values = precedents
    .filter(({ prefix, unit }) => unit !== "other" && prefix === prefixOf(figure.id))
    .flatMap((precedent) => valueThen(precedent, figure) ?? []);
  return values[0] ?? null;
}

/** What the earlier sheet gives under the id of a figure. */
export function thenOf({ previous }: Precedent, id: FigureId): PreviousValue | null {
  const tail = tailOf(id);
  return Object.hasOwn(previous.values, tail) ? (previous.values[tail] ?? null) : null;
}

/** The earlier value of a figure in its own unit; null where the earlier sheet has none. */
export function valueThen(precedent: Precedent, figure: Sought): number | null {
  const then = thenOf(precedent, figure.id);
  return then === null ? null : inUnitOf(figure, then);
}

/** An earlier value in the unit of a figure; null where the units measure different things. */
export function inUnitOf({ unit }: Pick<Figure, "unit">, then: PreviousValue): number | null {
  if (then.unit === unit.id) return then.value;
  const scale = moneyScales.get(then.unit);
  if (unit.measure !== "money" || scale === undefined) return null;
  return (then.value * scale) / unit.scale;
}

/** What rounding may hide on both sides together, in the unit of the figure. */
export const roundingOf = (figure: Figure): number =>
  (2 * halfDigit(figure)) / figure.unit.scale + 1e-9;

/** `tthc2` of `tthc2.received.total`. */
const prefixOf = (id: FigureId): string => id.slice(0, id.indexOf("."));

/** The id of a figure without the prefix of its sheet. */
export const tailOf = (id: FigureId): string => id.slice(id.indexOf(".") + 1);

const moneyScales: ReadonlyMap<string, number> = new Map(
  Object.values<Unit>(units).flatMap(({ id, measure, scale }) =>
    measure === "money" ? [[id, scale] as const] : []
  )
);
