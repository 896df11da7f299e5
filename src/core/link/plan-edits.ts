import type { CellAddress } from "../sheet/address";
import type { Bilingual } from "../figures/bilingual";
import type { Edit } from "./edit";
import { editsOfTag } from "./edits-of-tag";
import { markState } from "./mark-state";
import type { LinkManifest, Mark, WrittenMark } from "./mark";
import type { Parcel } from "./parcel";
import type { ConflictChoice, PlannedMark } from "./planned-mark";
import { rewordedPassages } from "./prose-state";
import { parseTag } from "./tag";

export type { ConflictChoice, PlannedMark };

export interface RefreshPlan {
  /** In reading order; removed marks at the end. */
  readonly marks: readonly PlannedMark[];
  /** Marks for which this parcel has no text: the figure is a gap now, or the sentence is another. */
  readonly sourceless: readonly Mark[];
  /** Passages whose sentences are no longer those that were inserted: figures came or went. */
  readonly reworded: readonly string[];
  readonly edits: readonly Edit[];
}

/** What a document holds: its marks in reading order, and what it remembers. */
export interface LinkedDocument {
  readonly marks: readonly Mark[];
  readonly manifest: LinkManifest | null;
}

/** Text and origin that the parcel gives for a mark. */
interface Offer {
  readonly text: string;
  readonly label: Bilingual;
  readonly origin: CellAddress;
}

/**
 * Compares a document with a parcel. Stale marks are rewritten; nothing that a hand changed is,
 * unless `choose` says "new" for it. "mine" remembers the sheet's text as answered, so that the
 * question does not come back until the sheet changes again. Applied, the plan leaves nothing for a
 * second run to do.
 */
export function planEdits(
  document: LinkedDocument,
  parcel: Parcel,
  choose: ConflictChoice | ((mark: PlannedMark) => ConflictChoice)
): RefreshPlan {
  const offers = offersOf(parcel);
  const written = document.manifest?.written ?? new Map<string, WrittenMark>();
  const standing = document.marks.flatMap((mark) => planMark(mark, offers, written));
  const choiceOf = typeof choose === "function" ? choose : (): ConflictChoice => choose;
  return {
    marks: [...standing, ...removedMarks(document, offers)],
    sourceless: document.marks.filter((mark) => !offers.has(offerKey(mark))),
    reworded: rewordedPassages(parcel, document.manifest),
    edits: groupByTag(standing).flatMap(([tag, marks]) =>
      editsOfTag(marks, written.get(tag) ?? null, choiceOf)
    ),
  };
}

type Offers = ReadonlyMap<string, Offer>;

const offerKey = ({ passage, figure }: Pick<Mark, "passage" | "figure">): string =>
  `${passage}|${figure}`;

function offersOf(parcel: Parcel): Offers {
  const figures = new Map(parcel.figures.map((figure) => [figure.id, figure]));
  const offers = new Map<string, Offer>();
  for (const { id, paragraphs } of parcel.passages) {
    for (const piece of paragraphs.flat()) {
      const figure = piece.kind === "figure" ? figures.get(piece.figure) : undefined;
      if (piece.kind === "text" || figure === undefined) continue;
      const key = offerKey({ passage: id, figure: piece.figure });
      offers.set(key, { text: piece.text, label: figure.label, origin: figure.origin });
    }
  }
  return offers;
}

function planMark(mark: Mark, offers: Offers, written: LinkManifest["written"]): PlannedMark[] {
  const offer = offers.get(offerKey(mark));
  if (offer === undefined) return [];
  const { tag, passage, figure, occurrence, obstacle, text: before } = mark;
  const { text: after, label, origin } = offer;
  const state = markState({ written: written.get(tag) ?? null, standing: before, offered: after });
  return [{ tag, passage, figure, occurrence, obstacle, state, before, after, label, origin }];
}

/** Tags that were written once and stand in the document no more, as far as the parcel knows them. */
function removedMarks({ marks, manifest }: LinkedDocument, offers: Offers): PlannedMark[] {
  const present = new Set(marks.map((mark) => mark.tag));
  const gone = [...(manifest?.written.keys() ?? [])].filter((tag) => !present.has(tag));
  return gone.flatMap((tag): PlannedMark[] => {
    const parts = parseTag(tag);
    const offer = parts === null ? undefined : offers.get(offerKey(parts));
    if (parts === null || offer === undefined) return [];
    const { passage, figure } = parts;
    const { text: after, label, origin } = offer;
    const place = { tag, passage, figure, occurrence: 0, obstacle: null };
    return [{ ...place, state: "removed", before: null, after, label, origin }];
  });
}

function groupByTag(marks: readonly PlannedMark[]): [string, PlannedMark[]][] {
  const groups = new Map<string, PlannedMark[]>();
  for (const mark of marks) groups.set(mark.tag, [...(groups.get(mark.tag) ?? []), mark]);
  return [...groups];
}
