import type { FigureId } from "../../../src/core/figures/figure";
import { roundHalfUp } from "../../../src/core/figures/evaluate-relation";
import type { Balance, Bound, Equality, Relation, Share } from "../../../src/core/figures/relation";
import type { Draw } from "./draw";

/** What a figure may be, before anything is known of its value. */
export interface Unknown {
  readonly id: FigureId;
  readonly measure: "count" | "money" | "share" | "ratio" | "code";
  /** Largest number of things that come at once, or of codes; for money in đồng. */
  readonly most: number;
  /** Money is a multiple of this many đồng; 1 for everything else. */
  readonly step: number;
  /** Not printed although it is a part of something printed: there was none of it. */
  readonly isAbsent: boolean;
  /** Decimals of a share. */
  readonly decimals: number;
  /** For a code: the figure that counts what it tells, and the codes that owe such a count. */
  readonly countedBy?: { readonly id: FigureId; readonly codes: readonly number[] };
}

/** Values by id; a share without a base has none. Money is in đồng. */
export type Values = ReadonlyMap<FigureId, number>;

type Additive = Balance | Bound | Equality;
type Changes = Map<FigureId, number>;

/** Steps after which a thing is not counted at all rather than counted for ever. */
const MOST_STEPS = 400;

/**
 * Figures that keep every relation. They are counted as an office counts them: one lot of dossiers,
 * people or money after the other is put into a figure, and into all the others that must then count
 * it too. Sums of what keeps a balance or a bound keep it as well.
 */
export function solveFigures(
  draw: Draw,
  unknowns: readonly Unknown[],
  relations: readonly Relation[]
): Values {
  const byId = new Map(unknowns.map((unknown) => [unknown.id, unknown] as const));
  const ties = additiveTies(byId, relations);
  const liking = new Map(unknowns.map(({ id }) => [id, draw.pick([0, 0.2, 1, 1, 4])] as const));
  const counted = new Map<FigureId, number>(
    unknowns.filter(isAdded).map(({ id }) => [id, 0] as const)
  );
  const open = unknowns.filter((unknown) => isAdded(unknown) && !unknown.isAbsent);
  for (const { id, most, step } of draw.shuffle([...open, ...open])) {
    if (liking.get(id) === 0) continue;
    const size = step * Math.max(1, Math.round(draw.sized(1, most / step)));
    const changes = countIn({ draw, ties, byId, liking }, [id, size]);
    for (const [each, change] of changes ?? [])
      counted.set(each, (counted.get(each) ?? 0) + change);
  }
  return new Map([
    ...counted,
    ...answers(draw, unknowns, counted),
    ...shares(draw, unknowns, { relations, counted }),
  ]);
}

const isAdded = ({ measure }: Unknown): boolean => measure === "count" || measure === "money";

function additiveTies(
  byId: ReadonlyMap<FigureId, Unknown>,
  relations: readonly Relation[]
): ReadonlyMap<FigureId, readonly Additive[]> {
  const ties = new Map<FigureId, Additive[]>();
  for (const relation of relations) {
    if (relation.kind === "share" || relation.kind === "share-sum") continue;
    const ids = endsOf(relation).flat();
    if (!ids.every((id) => byId.has(id) && isAdded(byId.get(id) as Unknown))) continue;
    for (const id of ids) ties.set(id, [...(ties.get(id) ?? []), relation]);
  }
  return ties;
}

/** The figures whose sum is at most, or just, that of the others. */
function endsOf(relation: Additive): readonly [readonly FigureId[], readonly FigureId[]] {
  if (relation.kind === "balance") return [relation.parts, [relation.total]];
  if (relation.kind === "bound") return [[relation.lesser], [relation.greater]];
  return [[relation.left], [relation.right]];
}

interface Counting {
  readonly draw: Draw;
  readonly ties: ReadonlyMap<FigureId, readonly Additive[]>;
  readonly byId: ReadonlyMap<FigureId, Unknown>;
  /** How readily a figure is chosen where several could count a thing. */
  readonly liking: ReadonlyMap<FigureId, number>;
}

/** All that changes when a lot is counted in a figure; null where some figure that must count it cannot. */
function countIn(counting: Counting, [id, size]: readonly [FigureId, number]): Changes | null {
  const changes: Changes = new Map([[id, size]]);
  let unsettled = [...(counting.ties.get(id) ?? [])];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const tie = unsettled.shift();
    if (tie === undefined) return changes;
    const lack = lackIn(tie, changes);
    if (lack === null) continue;
    const next = chooseFrom(counting, lack.among);
    if (next === null) return null;
    changes.set(next, (changes.get(next) ?? 0) + lack.size);
    unsettled = [...unsettled, ...(counting.ties.get(next) ?? [])];
  }
  return null;
}

/** How much is to be counted still, and where it may be; null where the tie holds. */
function lackIn(
  tie: Additive,
  changes: Changes
): { readonly among: readonly FigureId[]; readonly size: number } | null {
  const [lesser, greater] = endsOf(tie);
  const sum = (ids: readonly FigureId[]): number =>
    ids.reduce((total, each) => total + (changes.get(each) ?? 0), 0);
  const rest = sum(lesser) - sum(greater);
  if (rest > 0) return { among: greater, size: rest };
  const isOpen = tie.kind === "bound" || (tie.kind === "balance" && tie.mayExceed === true);
  return rest === 0 || isOpen ? null : { among: lesser, size: -rest };
}

function chooseFrom({ draw, byId, liking }: Counting, ids: readonly FigureId[]): FigureId | null {
  const able = ids.filter((id) => byId.get(id)?.isAbsent === false);
  const weights = able.map((id) => liking.get(id) ?? 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return able.length === 0 ? null : draw.pick(able);
  let left = draw.fraction() * all;
  return able.find((_, place) => (left -= weights[place] ?? 0) < 0) ?? able.at(-1) ?? null;
}

/** Codes, and the part of "4/4". A code that owes a count stands only beside one. */
function answers(
  draw: Draw,
  unknowns: readonly Unknown[],
  counted: ReadonlyMap<FigureId, number>
): readonly (readonly [FigureId, number])[] {
  return unknowns
    .filter(({ measure }) => measure === "code" || measure === "ratio")
    .flatMap(({ id, most, countedBy }) => {
      const codes = Array.from({ length: most + 1 }, (_, code) => code);
      const owing = (counted.get(countedBy?.id ?? "") ?? 0) > 0 ? [] : (countedBy?.codes ?? []);
      const left = codes.filter((code) => !owing.includes(code));
      return left.length === 0 ? [] : [[id, draw.pick(left)] as const];
    });
}

interface Known {
  readonly relations: readonly Relation[];
  readonly counted: ReadonlyMap<FigureId, number>;
}

/** Shares of what was counted; one that nothing is known of is any, and the same on every sheet. */
function shares(
  draw: Draw,
  unknowns: readonly Unknown[],
  { relations, counted }: Known
): readonly (readonly [FigureId, number])[] {
  const asked = unknowns.filter(({ measure }) => measure === "share");
  const tied = new Map(
    relations
      .filter((each): each is Share => each.kind === "share")
      .map((each) => [each.share, each] as const)
  );
  const summed = new Set(
    relations.flatMap((each) => (each.kind === "share-sum" ? each.shares : []))
  );
  const exact = new Map<FigureId, number>();
  for (const { id } of asked) {
    const tie = tied.get(id);
    if (tie === undefined) continue;
    const [part = 0, whole = 0] = [tie.part, tie.whole].map((each) => counted.get(each));
    if (whole !== 0) exact.set(id, (100 * part) / whole);
  }
  for (const { id, isAbsent } of asked) {
    if (tied.has(id) || isAbsent || summed.has(id)) continue;
    const twins = relations.flatMap((each) =>
      each.kind === "equality" && (each.left === id || each.right === id)
        ? [each.left === id ? each.right : each.left]
        : []
    );
    const known = twins.find((twin) => exact.has(twin));
    const isCounted = counted.has(id.replace(/\.share$/, ""));
    const isEmpty = known === undefined && (isCounted || twins.some((twin) => tied.has(twin)));
    if (!isEmpty)
      exact.set(id, exact.get(known ?? id) ?? draw.pick([100, draw.between(100, 9999) / 100]));
  }
  for (const sum of relations) if (sum.kind === "share-sum") fillUp(sum.shares, exact);
  return asked.flatMap(({ id, decimals }) => {
    const value = exact.get(id);
    return value === undefined ? [] : [[id, roundHalfUp(value, decimals)] as const];
  });
}

/** Of shares that make a hundred, the first that nothing else says takes what the others leave. */
function fillUp(ids: readonly FigureId[], exact: Map<FigureId, number>): void {
  const known = ids.flatMap((id) => exact.get(id) ?? []);
  const open = ids.find((id) => !exact.has(id));
  if (open !== undefined && known.length > 0)
    exact.set(open, 100 - known.reduce((sum, one) => sum + one, 0));
}
