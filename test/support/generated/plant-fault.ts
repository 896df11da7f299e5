import { cellName } from "../../../src/core/sheet/address";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import type { Unit } from "../../../src/core/figures/unit";
import type { Draw } from "./draw";
import { calculated } from "./generate-workbook";
import type { GeneratedWorkbook, KnownFigure } from "./generate-workbook";
import { grouped } from "./type-number";

/** How people put a wrong number into a cell. */
export const faultKinds = [
  "digits swapped",
  "digit changed",
  "digit lost",
  "digit doubled",
  "digit inserted",
  "sign",
  "times 1000",
  "divided by 1000",
  "dot as decimal",
  "copied from above",
  "copied from the left",
  "zero",
  "blank",
  "slightly off",
  "cells exchanged",
  "total typed over",
  "share wrong",
] as const;

export type FaultKind = (typeof faultKinds)[number];

/** A cell that was changed, with what stood there. */
export interface WrongCell {
  readonly figure: KnownFigure;
  /** What now stands there, in the unit printed; null for a blank. */
  readonly wrong: number | null;
}

export interface PlantedFault {
  readonly kind: FaultKind;
  /** One, or two that were exchanged. */
  readonly cells: readonly WrongCell[];
  readonly snapshot: WorkbookSnapshot;
}

/** A figure with its unit, where something can be mistyped. */
export interface Target {
  readonly figure: KnownFigure;
  readonly unit: Unit;
  readonly value: number;
}

/** Mistypes a figure of a clean workbook in the given way and calculates its formulas anew; null where that changes nothing. */
export function plantFault(
  draw: Draw,
  workbook: GeneratedWorkbook,
  {
    target,
    kind,
    targets,
  }: { readonly target: Target; readonly kind: FaultKind; readonly targets: readonly Target[] }
): PlantedFault | null {
  const cells = wrongCells(draw, { target, kind, targets });
  if (cells === null || cells.every(({ figure, wrong }) => figure.value === wrong)) return null;
  const typed = cells.reduce(
    (snapshot, { figure, wrong }) =>
      retype(snapshot, figure, (cell) =>
        kind === "dot as decimal" ? { value: wrong } : typeAs(cell, wrong, target.unit)
      ),
    workbook.snapshot
  );
  return { kind, cells, snapshot: calculated(typed) };
}

interface Mistake {
  readonly target: Target;
  readonly kind: FaultKind;
  readonly targets: readonly Target[];
}

function wrongCells(draw: Draw, mistake: Mistake): readonly WrongCell[] | null {
  const { target, kind } = mistake;
  const one = (wrong: number | null): readonly WrongCell[] => [{ figure: target.figure, wrong }];
  if (kind === "blank") return one(null);
  if (kind === "cells exchanged") return exchange(draw, mistake);
  const wrong = wrongNumber(draw, mistake);
  return wrong === null ? null : one(wrong);
}

function exchange(draw: Draw, { target, targets }: Mistake): readonly WrongCell[] | null {
  const other = neighbour(
    target,
    targets,
    draw.pick([
      [1, 0],
      [0, 1],
    ] as const)
  );
  if (other === null || other.figure.isFormula || other.unit !== target.unit) return null;
  return [
    { figure: target.figure, wrong: other.value },
    { figure: other.figure, wrong: target.value },
  ];
}

function neighbour(
  { figure }: Target,
  targets: readonly Target[],
  [down, right]: readonly [number, number]
): Target | null {
  const at = targets.filter(({ figure: { address } }) => address.sheet === figure.address.sheet);
  return (
    at.find(
      (one) => one.figure.row === figure.row + down && one.figure.column === figure.column + right
    ) ?? null
  );
}

/** Null where a number of this kind cannot be mistyped so. */
function wrongNumber(draw: Draw, mistake: Mistake): number | null {
  const { target, kind } = mistake;
  const slip = slips[kind];
  if (slip !== undefined) return slipOnDigits(draw, target.value, slip);
  return misjudgements[kind]?.(draw, mistake) ?? null;
}

type Misjudge = (draw: Draw, mistake: Mistake) => number | null;

const misjudgements: Readonly<Partial<Record<FaultKind, Misjudge>>> = {
  sign: (_, { target: { value } }) => (value === 0 ? null : -value),
  zero: () => 0,
  "times 1000": (_, { target: { value } }) => value * 1000,
  "divided by 1000": (_, { target: { value } }) =>
    value >= 1000 && value % 1000 === 0 ? value / 1000 : null,
  "dot as decimal": (_, { target: { value, unit } }) =>
    value >= 1000 && value < 1e6 && unit.scale === 1 ? value / 1000 : null,
  "copied from above": (_, { target, targets }) =>
    likeIt(target, neighbour(target, targets, [-1, 0])),
  "copied from the left": (_, { target, targets }) =>
    likeIt(target, neighbour(target, targets, [0, -1])),
  "slightly off": (draw, { target }) => offBy(draw, target, 3),
  "total typed over": (draw, { target }) => offBy(draw, target, 30),
  "share wrong": (draw, { target: { value } }) =>
    Number(Math.abs(value + draw.pick([-1, 1]) * draw.pick([0.5, 1, 3, 10])).toFixed(2)),
};

const likeIt = ({ unit }: Target, other: Target | null): number | null =>
  other?.unit.measure === unit.measure ? other.value : null;

/** The last digit that the office gives. */
function step({ value, unit }: Target): number {
  if (unit.measure !== "money") return 1;
  const digits = String(value).split(".")[1]?.length ?? 0;
  return digits > 0 ? 10 ** -digits : Math.max(1, 100_000 / unit.scale);
}

function offBy(draw: Draw, target: Target, most: number): number {
  const next = target.value + draw.pick([-1, 1]) * step(target) * draw.between(1, most);
  return Number(Math.max(0, next).toFixed(6));
}

/** What stands in place of a digit and the next: they, for a slip of the fingers, as text; null: no slip. */
type Slip = (digit: string, next: string, draw: Draw) => string | null;

const slips: Readonly<Partial<Record<FaultKind, Slip>>> = {
  "digits swapped": (digit, next) => (/\d/.test(next) && next !== digit ? next + digit : null),
  "digit changed": (digit, next, draw) => String((Number(digit) + draw.between(1, 9)) % 10) + next,
  "digit lost": (_, next) => next,
  "digit doubled": (digit, next) => digit + digit + next,
  "digit inserted": (digit, next, draw) => String(draw.between(1, 9)) + digit + next,
};

/** Decimals stay where they are; the only digit is never lost. */
function slipOnDigits(draw: Draw, value: number, slip: Slip): number | null {
  const text = String(value);
  const places = [...text].flatMap((letter, place) => (/\d/.test(letter) ? [place] : []));
  const at = draw.pick(places);
  const typed = slip(text.charAt(at), text.charAt(at + 1), draw);
  if (typed === null || (typed === "" && places.length === 1)) return null;
  return Number(text.slice(0, at) + typed + text.slice(at + 2));
}

/** Typed as the cell was: text stays text, a formula is gone. */
function typeAs(cell: Cell | undefined, wrong: number | null, { measure }: Unit): Cell | undefined {
  if (wrong === null) return undefined;
  const format = cell?.format === undefined ? {} : { format: cell.format };
  const isShare = measure === "share";
  if (typeof cell?.value === "string" && cell.formula === undefined && /\d/.test(cell.value))
    return { value: grouped(wrong) + (isShare ? "%" : ""), ...format };
  return {
    value:
      isShare && cell?.format?.includes("%") === true ? Number((wrong / 100).toFixed(6)) : wrong,
    ...format,
  };
}

function retype(
  snapshot: WorkbookSnapshot,
  { address, row, column }: KnownFigure,
  type: (cell: Cell | undefined) => Cell | undefined
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== address.sheet) return sheet;
      const rows = sheet.rows.map((cells) => [...cells]);
      const line = rows[row];
      if (line === undefined) throw new Error(`No row for ${cellName(row, column)}`);
      line[column] = type(line[column]);
      return { ...sheet, rows: rows.map((cells) => Array.from(cells)) };
    }),
  };
}
