import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import { figureIn, type FigureBook, type FigureId } from "../../core/figures/figure";
import type { Passage, Piece } from "../../core/narrative/passage";
import { sayCells } from "../../core/narrative/say-cells";
import { countText } from "../fill-text";
import { paneTexts } from "../pane-texts";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  heading: { margin: 0 },
  prose: {
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  figure: {
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: "3px",
  },
  doubted: {
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusDangerForeground1,
  },
  sources: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  text: { fontWeight: tokens.fontWeightSemibold },
});

interface PassageViewProps {
  readonly passage: Passage;
  readonly book: FigureBook;
  /** Figures with an open finding. */
  readonly doubted: ReadonlySet<FigureId>;
  readonly language: Language;
}

type FigurePiece = Extract<Piece, { readonly kind: "figure" }>;

/** A passage in the report's letters; each number tells its cell, under the pointer and in a list. */
export function PassageView({ passage, ...context }: PassageViewProps) {
  const styles = useStyles();
  const { doubted, language } = context;
  const cited = new Map(
    passage.paragraphs
      .flat()
      .flatMap((piece) => (piece.kind === "figure" ? [[piece.figure, piece] as const] : []))
  );
  return (
    <section aria-label={passage.title[language]}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {passage.title[language]}
      </Text>
      {passage.paragraphs.map((pieces, index) => (
        <p key={index} className={styles.prose} lang="vi">
          {pieces.map((piece, place) =>
            piece.kind === "text" ? (
              piece.text
            ) : (
              <span
                key={place}
                className={mergeClasses(styles.figure, doubted.has(piece.figure) && styles.doubted)}
                title={originOf(piece, context)}
              >
                {piece.text}
              </span>
            )
          )}
        </p>
      ))}
      <Fold label={countText(paneTexts.sources, cited.size, language)}>
        <ul className={styles.sources}>
          {[...cited.values()].map((piece) => (
            <li key={piece.figure}>
              <Text size={200}>
                <span className={styles.text}>{piece.text}</span> {originOf(piece, context)}
              </Text>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

/** "Tiếp nhận, tổng số · TTHC, ô C23 · đang chênh lệch". */
function originOf(
  { figure: id }: FigurePiece,
  { book, doubted, language }: Omit<PassageViewProps, "passage">
): string {
  const figure = figureIn(book, id);
  if (figure === null) return id;
  const origin = `${figure.label[language]} · ${sayCells([figure.origin], language)}`;
  return doubted.has(id) ? `${origin} · ${paneTexts.doubted[language]}` : origin;
}
