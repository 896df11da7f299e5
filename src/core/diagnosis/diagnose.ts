import type { FigureBook } from "../figures/figure";
import type { Precedent } from "../figures/precedent";
import type { Relation } from "../figures/relation";
import type { Part } from "./cover-broken";
import { partBroken } from "./cover-broken";
import type { Effort } from "./effort";
import { shareEffort } from "./effort";
import { explainPart } from "./explain-part";
import type { Pieces } from "./find-pieces";
import { findPieces } from "./find-pieces";
import { findCounterparts } from "./judge-explanations";
import type { Explanation } from "./local-explanations";
import type { Network } from "./network";
import { makeNetwork } from "./network";
import { rankExplanations } from "./rank-explanations";
import type { SortedBroken } from "./sort-broken";
import { sortBroken } from "./sort-broken";
import type { Diagnosis } from "./suspect";
import type { Tie } from "./tie";

const SEARCH_STEPS = 40_000;

/** The search that a workbook is worth: a fraction of a second, and more where there are many rows. */
export function effortFor(relations: readonly Relation[]): Effort {
  return { steps: SEARCH_STEPS + relations.length };
}

/** Steps to join what was found into explanations. */
const JOINING_STEPS = 3_000;

interface Means {
  /** Counted down; the search ends with it. */
  readonly effort?: Effort;
  /** Sheets of other periods and units, which tell what was copied and what was left over. */
  readonly precedents?: readonly Precedent[];
}

/**
 * Finds, for each part of broken relations, the lightest sets of cells that, changed, make all
 * relations hold while every other cell stays (Fellegi and Holt 1976), with the values they would
 * take: never below zero, counts whole. Fewest cells come first; among as many, weights and the slips
 * that may have made the printed numbers decide.
 * Broken relations that cells of their own explain are diagnosed apart; a total line that is off
 * only because its rows are is told with them. Exact for faults of up to three cells, of up to two in
 * sums of more than 64; where a search had to be cut short the part is not complete, and then
 * nothing is called determined. The same input always gives the same answer.
 */
export function diagnose(
  relations: readonly Relation[],
  book: FigureBook,
  { effort = effortFor(relations), precedents = [] }: Means = {}
): readonly Diagnosis[] {
  const network = makeNetwork(relations, book, precedents);
  if (network === null) return [];
  const broken = network.ties.filter(({ state }) => state === "broken");
  const sorted = sortBroken(network, broken);
  const found = findPieces(network, sorted.sought, effort);
  const parts = addImplied(partBroken(sorted.sought, found.pieces), sorted.implied);
  const explained: ExplainedPart[] = [];
  shareEffort(parts, { steps: JOINING_STEPS }, (part, own) => {
    explained.push(explain(network, part, { found, own }));
  });
  const counterpartsFor = findCounterparts(
    network,
    explained.map(({ explanations }) => explanations)
  );
  const diagnoses = explained.map(({ part, explanations, isComplete }): Diagnosis => {
    const counterparts = counterpartsFor(explanations);
    return {
      broken: [...part.broken, ...part.told].map(({ relation }) => relation.id),
      ...rankExplanations(network, explanations, { isComplete, counterparts }),
      isComplete,
    };
  });
  return inOrder([...diagnoses, ...sorted.waiting.map(waitingDiagnosis)], broken);
}

/** A part with the sums that are broken because it is. */
interface WholePart extends Part {
  /** Told with the part: each has a component in it. */
  readonly told: readonly Tie[];
  /** Those of them that have no broken component elsewhere, so that they hold when the part does. */
  readonly mended: readonly Tie[];
}

function addImplied(
  parts: readonly Part[],
  implied: SortedBroken["implied"]
): readonly WholePart[] {
  const home = new Map(parts.flatMap((part) => part.broken.map((tie) => [tie, part] as const)));
  const homesOf = (causes: ReadonlySet<Tie>) => [
    ...new Set([...causes].flatMap((tie) => home.get(tie) ?? [])),
  ];
  const sums = [...implied].map(([tie, causes]) => ({ tie, homes: homesOf(causes) }));
  return parts.map((part): WholePart => {
    const own = sums.filter(({ homes }) => homes[0] === part);
    const mended = own.filter(({ homes }) => homes.length === 1);
    return { ...part, told: own.map(({ tie }) => tie), mended: mended.map(({ tie }) => tie) };
  });
}

interface Work {
  readonly found: Pieces;
  readonly own: Effort;
}

interface ExplainedPart {
  readonly part: WholePart;
  readonly explanations: readonly Explanation[];
  readonly isComplete: boolean;
}

function explain(network: Network, part: WholePart, { found, own }: Work): ExplainedPart {
  const explanations = explainPart(network, part, own).map((explanation): Explanation => {
    return { ...explanation, mends: [...explanation.mends, ...part.mended] };
  });
  const fullSize = Math.min(...part.broken.map(found.fullSizeOf));
  const isSearched = part.pieces.every(({ changes }) => changes.length <= fullSize);
  const isWhole = isSearched && !part.isCutOff && own.steps > 0;
  return { part, explanations, isComplete: explanations.length > 0 && isWhole };
}

const waitingDiagnosis = ({ relation }: Tie): Diagnosis => {
  return { broken: [relation.id], suspects: [], isDetermined: false, isComplete: false };
};

/** Relations within each part, and the parts by their first, in the order of the workbook. */
function inOrder(diagnoses: readonly Diagnosis[], broken: readonly Tie[]): readonly Diagnosis[] {
  const places = new Map(broken.map(({ relation }, place) => [relation.id, place] as const));
  const placeOf = (id = ""): number => places.get(id) ?? 0;
  return diagnoses
    .map((one): Diagnosis => {
      return { ...one, broken: [...one.broken].sort((a, b) => placeOf(a) - placeOf(b)) };
    })
    .sort((a, b) => placeOf(a.broken[0]) - placeOf(b.broken[0]));
}
