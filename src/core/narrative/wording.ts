import type { Figure, FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import { attach, type Clause } from "./clause";
import { answerOf, formatFigure } from "./format-figure";
import type { Piece } from "./passage";
import type { NarrativeStyle } from "./style";
import type { UnitProfile } from "./unit-profile";

/**
 * What a share says, which sets its verb:
 * - `plan`: how much of a plan or a due was reached; always "đạt";
 * - `result`: a part of a whole that one strives for (on time, online, digitised); "đạt" or "chiếm"
 *   as the style says;
 * - `part`: what a whole is made of (qualifications, overdue dossiers); always "chiếm".
 * The style "=" writes all three with the sign.
 */
export type ShareNature = "plan" | "result" | "part";

/** The hand that writes one passage. Names of figures leave out the topic: `received.total`. */
export interface Wording {
  /** "UBND phường Ba Hàng", or "đơn vị" while nobody has said who reports. */
  readonly committee: string;
  readonly profile: UnitProfile | null;
  /** The earlier period that figures are compared with: "quý II năm 2025"; null where there is none. */
  readonly since: string | null;
  /** What was read off the sheet, in its order, with names without the topic. */
  readonly all: () => readonly NamedFigure[];
  /** The figure as it was read, null for a gap. */
  readonly figure: (name: string) => Figure | null;
  readonly isZero: (name: string) => boolean;
  /**
   * Fills `{{name}}` with the figure, money followed by its unit. `{{name|words}}` gives zero words
   * of its own, such as "không có"; they are the figure's text and stay live, so the sentence must
   * read well with a number in their place. A coded answer is said in the words of its code. Null
   * when a figure in it was not read, or is a code that its list does not have.
   */
  readonly say: (template: string) => Clause;
  /** ", đạt 84,17%" of the share with this name; null where there is none. */
  readonly share: (name: string, nature: ShareNature) => Clause;
  /** "03 hồ sơ quá hạn, chiếm 0,08%" with `<name>.share`, for zero "không có hồ sơ quá hạn". */
  readonly item: (name: string, noun: string, nature: ShareNature) => Clause;
}

interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

export interface WordingContext {
  /** Figures read and shares derived. */
  readonly book: FigureBook;
  readonly prefix: string;
  readonly style: NarrativeStyle;
  readonly profile: UnitProfile | null;
  readonly since: string | null;
}

export function makeWording({ book, prefix, style, profile, since }: WordingContext): Wording {
  const figure = (name: string): Figure | null => figureIn(book, `${prefix}.${name}`);
  const isZero = (name: string): boolean => figure(name)?.value === 0;
  const fill = (placeholder: string): Clause => {
    const [name = "", zeroWords] = placeholder.split("|");
    const read = figure(name);
    return read === null || isUnknownCode(read) ? null : figurePieces(read, zeroWords, style);
  };
  const say = (template: string): Clause => {
    // Split at a captured pattern: words and placeholders take turns, words first.
    const parts = template
      .split(/\{\{([^{}]+)\}\}/)
      .map((part, index) => (index % 2 === 1 ? fill(part) : wordPieces(part)));
    return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
  };
  const share = (name: string, nature: ShareNature): Clause =>
    say(`${shareVerb(nature, style)}{{${name}}}`);
  return {
    committee: profile === null ? "đơn vị" : `UBND ${profile.kind} ${profile.name}`,
    profile,
    since,
    all: () => namedFigures(book, prefix),
    figure,
    isZero,
    say,
    share,
    item: (name, noun, nature) =>
      attach(
        say(`{{${name}|không có}} ${noun}`),
        isZero(name) ? null : share(`${name}.share`, nature)
      ),
  };
}

function namedFigures(book: FigureBook, prefix: string): readonly NamedFigure[] {
  return [...book.values()].flatMap((entry) =>
    entry.kind === "figure" && entry.id.startsWith(`${prefix}.`)
      ? [{ name: entry.id.slice(prefix.length + 1), figure: entry }]
      : []
  );
}

const isUnknownCode = (figure: Figure): boolean =>
  figure.unit.measure === "code" && answerOf(figure) === null;

function shareVerb(nature: ShareNature, { shareVerb }: NarrativeStyle): string {
  if (shareVerb === "=") return " = ";
  const verbs = { plan: "đạt", result: shareVerb, part: "chiếm" } as const;
  return `, ${verbs[nature]} `;
}

function figurePieces(
  figure: Figure,
  zeroWords: string | undefined,
  style: NarrativeStyle
): readonly Piece[] {
  if (figure.value === 0 && zeroWords !== undefined)
    return [{ kind: "figure", figure: figure.id, text: zeroWords }];
  const piece: Piece = { kind: "figure", figure: figure.id, text: formatFigure(figure, style) };
  const { measure, name } = figure.unit;
  const isUnchanged = figure.value === 0 && figure.derived?.how === "difference";
  return measure === "money" && !isUnchanged ? [piece, ...wordPieces(` ${name.vi}`)] : [piece];
}

const wordPieces = (text: string): readonly Piece[] =>
  text === "" ? [] : [{ kind: "text", text }];
