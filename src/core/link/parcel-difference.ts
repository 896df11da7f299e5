import type { Bilingual } from "../figures/bilingual";
import type { FigureId } from "../figures/figure";
import type { Passage } from "../narrative/passage";
import { sameText } from "./mark-state";
import type { Parcel, ParcelFigure } from "./parcel";
import { proseHash } from "./prose-hash";

/** What a document that took the old parcel would see change with the new one. */
export interface ParcelDifference {
  /** Figures that stand in both with another text, in the order of the new sentences. */
  readonly figures: readonly FigureChange[];
  /** Passages that only the new one has, that only the old one has, and whose sentences are others. */
  readonly came: readonly PassageName[];
  readonly went: readonly PassageName[];
  readonly reworded: readonly PassageName[];
}

export interface FigureChange {
  readonly passage: Passage["id"];
  readonly figure: FigureId;
  readonly label: Bilingual;
  readonly before: string;
  readonly after: string;
  /** Where the new number stands. */
  readonly origin: ParcelFigure["origin"];
}

export type PassageName = Pick<Passage, "id" | "title">;

/**
 * Compares two parcels of one workbook, as for "which figures would change". Texts that look the same
 * on paper are the same; a figure of a passage that came or went is not told one by one.
 */
export function parcelDifference(old: Parcel, now: Parcel): ParcelDifference {
  const [before, after] = [byId(old.passages), byId(now.passages)];
  const isReworded = (passage: Passage): boolean => {
    const known = before.get(passage.id);
    return known !== undefined && proseHash(known) !== proseHash(passage);
  };
  return {
    figures: now.passages.flatMap((passage) => changesIn(passage, before.get(passage.id), now)),
    came: now.passages.filter(({ id }) => !before.has(id)).map(nameOf),
    went: old.passages.filter(({ id }) => !after.has(id)).map(nameOf),
    reworded: now.passages.filter(isReworded).map(nameOf),
  };
}

const byId = (passages: readonly Passage[]): ReadonlyMap<string, Passage> =>
  new Map(passages.map((passage) => [passage.id, passage]));

const nameOf = ({ id, title }: Passage): PassageName => ({ id, title });

function changesIn(passage: Passage, old: Passage | undefined, now: Parcel): FigureChange[] {
  const before = textsOf(old);
  const facts = new Map(now.figures.map((figure) => [figure.id, figure]));
  return [...textsOf(passage)].flatMap(([figure, after]): FigureChange[] => {
    const last = before.get(figure);
    const fact = facts.get(figure);
    if (last === undefined || fact === undefined || sameText(last, after)) return [];
    const { label, origin } = fact;
    return [{ passage: passage.id, figure, label, before: last, after, origin }];
  });
}

/** The texts of the figures of a passage, each once. */
function textsOf(passage: Passage | undefined): ReadonlyMap<FigureId, string> {
  const pieces = passage?.paragraphs.flat() ?? [];
  return new Map(
    pieces.flatMap((piece) =>
      piece.kind === "figure" ? [[piece.figure, piece.text] as const] : []
    )
  );
}
