import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../core/figures/bilingual";
import { figureIn, type FigureBook } from "../../core/figures/figure";
import type { Passage, Piece } from "../../core/narrative/passage";
import { addressText } from "../../core/sheet/address";
import { paneTexts } from "../pane-texts";

const useStyles = makeStyles({
  passages: { display: "grid", gap: tokens.spacingVerticalL },
  prose: {
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  figure: {
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
});

interface PassageListProps {
  readonly passages: readonly Passage[];
  readonly book: FigureBook;
  readonly language: Language;
}

/** The passages as they will read; each number tells the cell that it comes from. */
export function PassageList({ passages, book, language }: PassageListProps) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  if (passages.length === 0) return <Text>{paneTexts.noPassages[language]}</Text>;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(passages.map(plainText).join("\n\n"));
    setCopied(true);
  };
  return (
    <div className={styles.passages}>
      {passages.map((passage) => (
        <section key={passage.id} aria-label={passage.title[language]}>
          <Text weight="semibold">{passage.title[language]}</Text>
          {passage.paragraphs.map((pieces, index) => (
            <p key={index} className={styles.prose} lang="vi">
              {pieces.map((piece, place) => (
                <PieceText key={place} piece={piece} book={book} className={styles.figure} />
              ))}
            </p>
          ))}
        </section>
      ))}
      <div>
        <Button onClick={() => void copy()}>
          {paneTexts[isCopied ? "copied" : "copy"][language]}
        </Button>
      </div>
    </div>
  );
}

interface PieceTextProps {
  readonly piece: Piece;
  readonly book: FigureBook;
  readonly className: string;
}

function PieceText({ piece, book, className }: PieceTextProps) {
  if (piece.kind === "text") return piece.text;
  const figure = figureIn(book, piece.figure);
  const origin =
    figure === null ? piece.figure : `${figure.label.vi} · ${addressText(figure.origin)}`;
  return (
    <span className={className} title={origin}>
      {piece.text}
    </span>
  );
}

function plainText(passage: Passage): string {
  return passage.paragraphs.map((pieces) => pieces.map((piece) => piece.text).join("")).join("\n");
}
