import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../core/figures/bilingual";
import { figureIn, type FigureBook, type FigureId } from "../../core/figures/figure";
import type { Passage, Piece } from "../../core/narrative/passage";
import { sayCells } from "../../core/narrative/say-cells";
import { paneTexts } from "../pane-texts";

const useStyles = makeStyles({
  passages: { display: "grid", gap: tokens.spacingVerticalXL },
  heading: { margin: 0 },
  prose: {
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  figure: {
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: "3px",
  },
  copy: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
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
  const [answer, setAnswer] = useState<"copied" | "notCopied" | null>(null);
  if (passages.length === 0) return <Text>{paneTexts.noPassages[language]}</Text>;
  const copy = async (): Promise<void> => {
    setAnswer((await copyText(passages.map(plainText).join("\n\n"))) ? "copied" : "notCopied");
  };
  return (
    <div className={styles.passages}>
      {passages.map((passage) => (
        <section key={passage.id} aria-label={passage.title[language]}>
          <Text as="h2" weight="semibold" className={styles.heading}>
            {passage.title[language]}
          </Text>
          {passage.paragraphs.map((pieces, index) => (
            <p key={index} className={styles.prose} lang="vi">
              {pieces.map((piece, place) => (
                <PieceText key={place} {...{ piece, book, language }} className={styles.figure} />
              ))}
            </p>
          ))}
        </section>
      ))}
      <div className={styles.copy}>
        <Button onClick={() => void copy()}>{paneTexts.copy[language]}</Button>
        <Text role="status">{answer === null ? "" : paneTexts[answer][language]}</Text>
      </div>
    </div>
  );
}

interface PieceTextProps {
  readonly piece: Piece;
  readonly book: FigureBook;
  readonly language: Language;
  readonly className: string;
}

function PieceText({ piece, book, language, className }: PieceTextProps) {
  if (piece.kind === "text") return piece.text;
  return (
    <span className={className} title={originOf(piece.figure, book, language)}>
      {piece.text}
    </span>
  );
}

function originOf(id: FigureId, book: FigureBook, language: Language): string {
  const figure = figureIn(book, id);
  if (figure === null) return id;
  return `${figure.label[language]} · ${sayCells([figure.origin], language)}`;
}

function plainText(passage: Passage): string {
  return passage.paragraphs.map((pieces) => pieces.map((piece) => piece.text).join("")).join("\n");
}

/** False where the browser keeps the clipboard from pages. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
