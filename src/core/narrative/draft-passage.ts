import type { Bilingual } from "../figures/bilingual";
import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { cleanText } from "../sheet/fold-text";
import { paragraph } from "./clause";
import type { Comparison } from "./comparisons";
import { deriveChange } from "./derive-change";
import { deriveShare } from "./derive-share";
import type { Narrative, Passage } from "./passage";
import type { PassagePlan } from "./passage-plan";
import type { NarrativeStyle } from "./style";
import type { UnitProfile } from "./unit-profile";
import { makeWording } from "./wording";

export interface NarrativeContext {
  readonly style: NarrativeStyle;
  /** Null while nobody has said who reports: then the passages say "đơn vị". */
  readonly profile: UnitProfile | null;
  /** By the prefix of a sheet, what its figures are compared with; absent where with nothing. */
  readonly comparisons?: ReadonlyMap<string, Comparison>;
}

/** The sheet that a passage tells of. */
interface PassageSheet {
  readonly prefix: string;
  readonly book: FigureBook;
}

/** Letters and digits that a passage id may have: it travels in every tag. */
const LONGEST_ID = 6;

/**
 * The passage of one sheet, with the figures that were worked out for it and that it cites; null where
 * nothing on the sheet can be said.
 */
export function draftPassage(
  plan: PassagePlan,
  { prefix, book }: PassageSheet,
  context: NarrativeContext
): { readonly passage: Passage; readonly derived: Narrative["derived"] } | null {
  const comparison = context.comparisons?.get(prefix);
  const worked = workOut(plan, { prefix, book, context });
  const known = new Map([...book, ...worked.map((figure) => [figure.id, figure] as const)]);
  const { style, profile } = context;
  const since = comparison?.period ?? null;
  const paragraphs = plan
    .write(makeWording({ book: known, prefix, style, profile, since }))
    .map(paragraph)
    .filter((pieces) => pieces !== null);
  if (paragraphs.length === 0) return null;
  const id = passageId(prefix, plan.topic);
  const title = prefix === plan.topic ? plan.title : titleWithSheet(plan.title, prefix, book);
  const passage = { id, title, paragraphs };
  const cited = citedIn(passage);
  return { passage, derived: worked.filter((figure) => cited.has(figure.id)) };
}

/** Shares that no sheet prints, and changes since the earlier period. */
function workOut(
  { shares, changes = [] }: PassagePlan,
  { prefix, book, context }: PassageSheet & { readonly context: NarrativeContext }
): readonly Figure[] {
  const known = new Map<FigureId, Figure>();
  for (const share of shares) {
    const derived = known.has(`${prefix}.${share.share}`) ? null : deriveShare(share, prefix, book);
    if (derived !== null) known.set(derived.id, derived);
  }
  const precedent = context.comparisons?.get(prefix)?.precedent;
  if (precedent === undefined) return [...known.values()];
  const { decimals } = context.style;
  const changed = changes.flatMap((name) =>
    deriveChange(name, { prefix, book, precedent, decimals })
  );
  return [...known.values(), ...changed];
}

/** `budget2` is longer than a tag allows: the topic gives way to the number, `budge2`. */
function passageId(prefix: string, topic: string): string {
  const number = prefix.slice(topic.length);
  return topic.slice(0, LONGEST_ID - number.length) + number;
}

/** A further sheet of a topic is told from the first by its name. */
function titleWithSheet({ vi, en }: Bilingual, prefix: string, book: FigureBook): Bilingual {
  const entry = [...book.values()].find(({ id }) => id.startsWith(`${prefix}.`));
  const sheet = cleanText(entry?.origin.sheet ?? "");
  return { vi: `${vi} (${sheet})`, en: `${en} (${sheet})` };
}

function citedIn({ paragraphs }: Passage): ReadonlySet<FigureId> {
  return new Set(
    paragraphs.flat().flatMap((piece) => (piece.kind === "figure" ? [piece.figure] : []))
  );
}
