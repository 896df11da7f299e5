import { completeRow, columns, withTotals } from "./build-table";

/** What was done to one cell. */
interface PlantedError {
  readonly row: number;
  readonly column: (typeof columns)[number];
  readonly how: string;
  /** The value now in the table. */
  readonly from: number;
  /** The true value. */
  readonly to: number;
}

export interface PlantedTable {
  readonly values: readonly (readonly number[])[];
  readonly errors: readonly PlantedError[];
}

/** A whole number from `low` to `high`; the same seed gives the same numbers. */
type Draw = (low: number, high: number) => number;

/** Mulberry32: a generator of 32 bits, good enough to plant mistakes with. */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (low, high) => low + Math.floor(next() * (high - low + 1));
}

/** A cell that is to be mistyped, in a table whose numbers are still right but for earlier mistakes. */
interface Slip {
  readonly rows: readonly (readonly number[])[];
  readonly row: number;
  readonly column: number;
  readonly draw: Draw;
}

/** What is typed instead; null where this slip cannot happen there. */
type Mistype = (value: number, slip: Slip) => number | null;

const placeIn = (text: string, draw: Draw): number => draw(0, text.length - 1);

const transpose: Mistype = (value, { draw }) => {
  const text = String(value);
  const places = [...text].flatMap((digit, at) =>
    text[at + 1] !== undefined && text[at + 1] !== digit ? [at] : []
  );
  const at = places[draw(0, places.length - 1)];
  if (at === undefined) return null;
  return Number(`${text.slice(0, at)}${text[at + 1] ?? ""}${text[at] ?? ""}${text.slice(at + 2)}`);
};

const changeDigit: Mistype = (value, { draw }) => {
  const text = String(value);
  const at = placeIn(text, draw);
  return Number(`${text.slice(0, at)}${String(draw(0, 9))}${text.slice(at + 1)}`);
};

const insertDigit: Mistype = (value, { draw }) => {
  const text = String(value);
  const at = draw(0, text.length);
  return Number(`${text.slice(0, at)}${String(draw(0, 9))}${text.slice(at)}`);
};

const dropDigit: Mistype = (value, { draw }) => {
  const text = String(value);
  const at = placeIn(text, draw);
  return text.length < 2 ? null : Number(`${text.slice(0, at)}${text.slice(at + 1)}`);
};

const doubleDigit: Mistype = (value, { draw }) => {
  const text = String(value);
  const at = placeIn(text, draw);
  return Number(`${text.slice(0, at + 1)}${text.slice(at)}`);
};

const neighbour =
  (rowsUp: number, columnsLeft: number): Mistype =>
  (_, { rows, row, column }) =>
    rows[row - rowsUp]?.[column - columnsLeft] ?? null;

/**
 * Kinds as the 200 published tables have them, and about as often. What stands there as a copy is
 * mostly a number of no relation to the table, as from another sheet.
 */
export const publishedKinds: Readonly<Record<string, readonly [weight: number, Mistype]>> = {
  copy: [24, (_, { draw }) => draw(1, 1200)],
  digit: [23, changeDigit],
  extra: [19, insertDigit],
  off: [17, (value, { draw }) => Math.max(0, value + draw(1, 40) * (draw(0, 1) === 0 ? 1 : -1))],
  transpose: [11, transpose],
  drop: [6, dropDigit],
};

/** Kinds that the published tables do not have. */
const furtherKinds: Readonly<Record<string, readonly [weight: number, Mistype]>> = {
  sign: [1, (value) => -value],
  thousandfold: [1, (value) => value * 1000],
  doubled: [1, doubleDigit],
  above: [1, neighbour(1, 0)],
  left: [1, neighbour(0, 1)],
  zero: [1, () => 0],
  "sum-typed-over": [1, sumTypedOver],
};

/** A sum that somebody worked out apart, without one of its parts. */
function sumTypedOver(value: number, { rows, row, column, draw }: Slip): number | null {
  const parts: Readonly<Record<number, readonly number[]>> = {
    0: [1, 2, 3],
    4: [5, 6, 7],
    8: [9, 10],
  };
  const own = parts[column];
  const left = own?.[draw(0, own.length - 1)];
  return left === undefined ? null : value - (rows[row]?.[left] ?? 0);
}

type Kinds = typeof publishedKinds;

/** All kinds, each of the further ones about as often as a published one. */
export const allKinds: Kinds = {
  ...publishedKinds,
  ...Object.fromEntries(
    Object.entries(furtherKinds).map(([how, [, mistype]]) => [how, [10, mistype]])
  ),
};

/** A right table of six rows and their total, with numbers as large as the published ones have. */
function soundTable(draw: Draw): readonly (readonly number[])[] {
  return withTotals(
    Array.from({ length: 6 }, () =>
      completeRow({
        online: draw(20, 900),
        direct: draw(0, 160),
        carried: draw(0, 12),
        split: [1000 - draw(0, 12), draw(550, 920), draw(0, 9), draw(0, 400)],
      })
    )
  );
}

/** One to three cells of a right table mistyped, as often as in the published tables: 52, 29 and 19 of 100. */
export function plantErrors(seed: number, kinds: Kinds = publishedKinds): PlantedTable {
  const draw = drawFrom(seed);
  const rows = soundTable(draw).map((row) => [...row]);
  const lot = draw(1, 100);
  const count = lot <= 52 ? 1 : lot <= 81 ? 2 : 3;
  const errors: PlantedError[] = [];
  while (errors.length < count) {
    const error = plantOne({ rows, draw, kinds });
    const isNew = !errors.some(({ row, column }) => row === error?.row && column === error.column);
    if (error === null || !isNew) continue;
    rows[error.row]?.splice(columns.indexOf(error.column), 1, error.from);
    errors.push(error);
  }
  return { values: rows, errors };
}

interface Planting {
  readonly rows: readonly (readonly number[])[];
  readonly draw: Draw;
  readonly kinds: Kinds;
}

function plantOne({ rows, draw, kinds }: Planting): PlantedError | null {
  const [row, column] = [draw(0, rows.length - 1), draw(0, columns.length - 1)];
  const name = columns[column];
  const to = rows[row]?.[column];
  const kind = chooseKind(draw, kinds);
  if (name === undefined || to === undefined || kind === null) return null;
  const from = kind.mistype(to, { rows, row, column, draw });
  return from === null || from === to || Object.is(from, -0)
    ? null
    : { row, column: name, how: kind.how, from, to };
}

function chooseKind(draw: Draw, kinds: Kinds) {
  const all = Object.entries(kinds);
  let lot = draw(
    1,
    all.reduce((sum, [, [weight]]) => sum + weight, 0)
  );
  for (const [how, [weight, mistype]] of all) {
    lot -= weight;
    if (lot <= 0) return { how, mistype };
  }
  return null;
}
