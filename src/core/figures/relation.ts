import type { FigureId } from "./figure";
import type { Bilingual } from "./bilingual";

export type Severity = "error" | "warning" | "note";

interface RelationBase {
  /** Unique in the workbook. */
  readonly id: string;
  /** Code in the domain's list of relations: T01, S05, B02 … */
  readonly code: string;
  /** What must hold, in words: "Tổng tiếp nhận = trực tuyến + trực tiếp + kỳ trước". */
  readonly label: Bilingual;
  /** Severity when it does not hold. */
  readonly severity: Severity;
}

/** total = Σ parts (balance edit); total ≥ Σ parts where the parts are not all of it. */
export interface Balance extends RelationBase {
  readonly kind: "balance";
  readonly total: FigureId;
  readonly parts: readonly FigureId[];
  /** Parts of the official form that this sheet leaves out; a difference may be theirs. */
  readonly leftOut: readonly Bilingual[];
  readonly direction: "row" | "column" | "list";
  /** The form names some of the parts only: a total above their sum is right. */
  readonly mayExceed?: boolean;
}

/** lesser ≤ greater. */
export interface Bound extends RelationBase {
  readonly kind: "bound";
  readonly lesser: FigureId;
  readonly greater: FigureId;
}

/** share = 100 · part / whole, rounded to the decimals printed. */
export interface Share extends RelationBase {
  readonly kind: "share";
  readonly share: FigureId;
  readonly part: FigureId;
  /** The whole that the form names. */
  readonly whole: FigureId;
  /** Other wholes that reports use as a base, tried when the named one does not reproduce the share. */
  readonly otherWholes: readonly FigureId[];
}

/** Shares that together make 100 %. */
export interface ShareSum extends RelationBase {
  readonly kind: "share-sum";
  readonly shares: readonly FigureId[];
}

/** The same indicator on two sheets; money is compared in đồng. */
export interface Equality extends RelationBase {
  readonly kind: "equality";
  readonly left: FigureId;
  readonly right: FigureId;
}

/** An arithmetic tie that a form declares between figures. */
export type Relation = Balance | Bound | Share | ShareSum | Equality;

/** All figures that a relation ties together, the one it speaks about first. */
export function figuresOf(relation: Relation): readonly FigureId[] {
  switch (relation.kind) {
    case "balance":
      return [relation.total, ...relation.parts];
    case "bound":
      return [relation.lesser, relation.greater];
    case "share":
      return [relation.share, relation.part, relation.whole];
    case "share-sum":
      return relation.shares;
    case "equality":
      return [relation.left, relation.right];
  }
}
