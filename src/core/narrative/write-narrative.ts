import type { Bilingual } from "../figures/bilingual";
import type { Figure, FigureBook, FigureId } from "../figures/figure";
import { cleanText } from "../sheet/fold-text";
import { budgetPassage } from "./budget-passage";
import { paragraph } from "./clause";
import { deriveShare } from "./derive-share";
import { onlinePassage } from "./online-passage";
import type { Narrative, Passage } from "./passage";
import type { PassagePlan } from "./passage-plan";
import { staffPassage } from "./staff-passage";
import type { NarrativeStyle } from "./style";
import { tthcPassage } from "./tthc-passage";
import type { UnitProfile } from "./unit-profile";
import { makeWording } from "./wording";

export interface NarrativeContext {
  readonly style: NarrativeStyle;
  /** Null while nobody has said who reports: then the passages say "đơn vị". */
  readonly profile: UnitProfile | null;
}

/** Letters and digits that a passage id may have: it travels in every tag. */
const LONGEST_ID = 6;

/** In the order of a report. */
const plans: readonly PassagePlan[] = [tthcPassage, staffPassage, budgetPassage, onlinePassage];

/**
 * Writes what the figures allow: one passage for each sheet of a known topic. Sentences with a gap
 * are left out, passages without a sentence too. Shares that no sheet prints are worked out, and
 * given back in `derived` where a passage cites them. The same figures give the same words.
 */
export function writeNarrative(book: FigureBook, context: NarrativeContext): Narrative {
  const drafts = plans.flatMap((plan) =>
    prefixesIn(book, plan.topic).map((prefix) => draftPassage(plan, prefix, { ...context, book }))
  );
  const written = drafts.filter(({ passage }) => passage.paragraphs.length > 0);
  return {
    passages: written.map(({ passage }) => passage),
    derived: written.flatMap(({ passage, shares }) => {
      const cited = citedIn(passage);
      return shares.filter(({ id }) => cited.has(id));
    }),
  };
}

/** `tthc`, and `tthc2` … for further sheets of the topic, as far as the book has figures of them. */
function prefixesIn(book: FigureBook, topic: string): readonly string[] {
  const prefixes = new Set([...book.keys()].map((id) => id.slice(0, id.indexOf("."))));
  const numberOf = (prefix: string): number => Number(prefix.slice(topic.length) || "1");
  return [...prefixes]
    .filter((prefix) => prefix.startsWith(topic) && /^\d*$/.test(prefix.slice(topic.length)))
    .sort((one, other) => numberOf(one) - numberOf(other));
}

interface Draft {
  readonly passage: Passage;
  /** Shares that the passage may cite and no sheet prints. */
  readonly shares: readonly Figure[];
}

function draftPassage(
  plan: PassagePlan,
  prefix: string,
  { book, style, profile }: NarrativeContext & { readonly book: FigureBook }
): Draft {
  const known = new Map(book);
  const shares = plan.shares.flatMap((share) => {
    const derived = deriveShare(share, prefix, known);
    if (derived !== null) known.set(derived.id, derived);
    return derived === null ? [] : [derived];
  });
  const paragraphs = plan
    .write(makeWording({ book: known, prefix, style, profile }))
    .map(paragraph)
    .filter((pieces) => pieces !== null);
  const id = passageId(prefix, plan.topic);
  const title = prefix === plan.topic ? plan.title : titleWithSheet(plan.title, prefix, book);
  return { passage: { id, title, paragraphs }, shares };
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
