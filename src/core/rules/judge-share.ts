import { halfDigit, roundHalfUp, shareOf } from "../figures/evaluate-relation";
import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Share } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import type { SentenceValue } from "../figures/sentence";
import { parseCellName } from "../sheet/address";
import { relationsOf } from "./broken-relations";
import { entriesOf, numberLike } from "./figure-values";
import type { RuleContext } from "./rule";

/** A share with the figures that its form names. */
export interface ShareTerms {
  readonly relation: Share;
  readonly share: Figure;
  readonly part: Figure;
  readonly whole: Figure;
}

/** How a share that does not reproduce came about, as far as figures tell. */
export type ShareVerdict =
  | { readonly kind: "differs" | "truncated" | "roundedUp" | "roundedTwice" }
  | {
      readonly kind: "otherWhole" | "otherPart";
      readonly base: SentenceValue;
      readonly label: Bilingual;
      /** Nothing is wrong: the form's own norm allows this base too. */
      readonly isUsual: boolean;
    };

/** A whole or part that may stand behind a share. */
interface Candidate {
  readonly value: number;
  readonly label: Bilingual;
  readonly isUsual?: boolean;
}

/** First another way of rounding, then another whole, then the part of another share. */
export function judgeShare(terms: ShareTerms, context: RuleContext): ShareVerdict {
  const rounding = judgeRounding(terms);
  if (rounding !== null) return { kind: rounding };
  const whole = otherWholes(terms, context).find(({ value }) =>
    gives(terms, terms.part.value, value)
  );
  if (whole !== undefined) return withBase("otherWhole", whole, terms.whole);
  const part = otherParts(terms, context).find(({ value }) =>
    gives(terms, value, terms.whole.value)
  );
  return part === undefined ? { kind: "differs" } : withBase("otherPart", part, terms.part);
}

function withBase(
  kind: "otherWhole" | "otherPart",
  { value, label, isUsual = false }: Candidate,
  like: Figure
): ShareVerdict {
  return { kind, base: numberLike(like, value), label, isUsual };
}

/** Within one unit of the last digit printed, or right to one decimal and printed with more. */
function judgeRounding({ share, part, whole }: ShareTerms) {
  const exact = shareOf(part, whole);
  const { decimals } = share.reading;
  const off = share.value - exact;
  if (Math.abs(off) <= 10 ** -decimals + 1e-9) return off < 0 ? "truncated" : "roundedUp";
  return decimals > 1 && roundHalfUp(exact, 1) === share.value ? "roundedTwice" : null;
}

/** True when part and whole, both in the units of the relation's own, reproduce the share. */
function gives({ share, part, whole }: ShareTerms, partValue: number, wholeValue: number): boolean {
  if (partValue <= 0 || wholeValue < partValue * (part.unit.scale / whole.unit.scale)) return false;
  const exact = shareOf({ ...part, value: partValue }, { ...whole, value: wholeValue });
  return Math.abs(share.value - exact) <= halfDigit(share) + 1e-9;
}

function otherWholes(terms: ShareTerms, context: RuleContext): readonly Candidate[] {
  const declared = figuresAmong(context.book, terms.relation.otherWholes);
  // A share without decimals agrees with too many figures by chance: only what the form names counts.
  const nearby = terms.share.reading.decimals === 0 ? [] : totalsInLine(terms, context);
  const dossiers = [...receivedAnew(terms, context.book), ...dossiersDue(terms, context.book)];
  return [...dossiers, ...declared, ...nearby].filter(({ value }) => value !== terms.whole.value);
}

/** Totals that stand in the same row, or in the same column where part and whole stand in one. */
function totalsInLine({ part, whole }: ShareTerms, context: RuleContext): readonly Figure[] {
  const line = rowOf(part) === rowOf(whole) ? rowOf : columnOf;
  const ids = [
    ...relationsOf(context, "balance").map(({ total }) => total),
    ...relationsOf(context, "share").map((relation) => relation.whole),
  ];
  return figuresAmong(context.book, ids).filter(
    (figure) =>
      figure.origin.sheet === whole.origin.sheet &&
      figure.unit.id === whole.unit.id &&
      line(figure) === line(whole)
  );
}

/**
 * What was received in the period, without what was carried over: by the columns of form II.06a,
 * (4)/((4)+(5)), the base of the share of online dossiers.
 */
function receivedAnew({ whole }: ShareTerms, book: FigureBook): readonly Candidate[] {
  const carried = figureIn(book, whole.id.replace(/received\.total$/, "received.carried"));
  if (carried === null || carried.id === whole.id) return [];
  const label = { vi: "tiếp nhận trong kỳ, không kể từ kỳ trước", en: "received anew" };
  return [{ value: whole.value - carried.value, label, isUsual: true }];
}

/**
 * "Hồ sơ đến hạn": resolved dossiers and those still open past their day, the base that several
 * provinces take for shares of timeliness.
 */
function dossiersDue({ whole }: ShareTerms, book: FigureBook): readonly Candidate[] {
  const overdue = figureIn(book, whole.id.replace(/resolved\.total$/, "pending.overdue"));
  if (overdue === null || overdue.id === whole.id) return [];
  const label = { vi: "số hồ sơ đến hạn", en: "dossiers due" };
  return [{ value: whole.value + overdue.value, label }];
}

function otherParts({ relation, whole }: ShareTerms, context: RuleContext): readonly Figure[] {
  const shares = relationsOf(context, "share").filter((other) => other.whole === whole.id);
  const parts = shares.map(({ part }) => part).filter((part) => part !== relation.part);
  return figuresAmong(context.book, parts);
}

function figuresAmong(book: FigureBook, ids: readonly string[]): readonly Figure[] {
  return entriesOf(book, ids).filter((entry) => entry.kind === "figure");
}

const rowOf = ({ origin }: Figure): number => parseCellName(origin.cell)?.row ?? -1;
const columnOf = ({ origin }: Figure): number => parseCellName(origin.cell)?.column ?? -1;
