import { Text, makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import {
  figureIn,
  type Figure,
  type FigureBook,
  type FigureId,
} from "../../../core/figures/figure";
import { formatQuantity } from "../../../core/narrative/format-figure";
import { sayCells } from "../../../core/narrative/say-cells";
import { fillText } from "../../screen/fill-text";
import { wordTexts } from "../../word/word-texts";
import { Fold } from "../Fold";

const useStyles = makeStyles({ line: { display: "block", overflowWrap: "anywhere" } });

interface SourceNoteProps {
  readonly figure: FigureId;
  readonly book: FigureBook;
  readonly language: Language;
}

/** Where the sheet's figure comes from: its cell and what is printed there, or the arithmetic. */
export function SourceNote({ figure: id, book, language }: SourceNoteProps) {
  const styles = useStyles();
  const figure = figureIn(book, id);
  if (figure === null) return null;
  return (
    <Fold label={wordTexts.source[language]}>
      <div>
        {sourceLines(figure, book, language).map((line) => (
          <Text key={line} size={200} className={styles.line}>
            {line}
          </Text>
        ))}
      </div>
    </Fold>
  );
}

function sourceLines(figure: Figure, book: FigureBook, language: Language): readonly string[] {
  const { label, origin, reading, formula, derived } = figure;
  const place = `${label[language]} · ${sayCells([origin], language)}`;
  if (derived !== undefined) {
    const parts = derived.from.map((id) => partText(id, book, language));
    const sign = { share: " / ", sum: " + ", difference: " - " }[derived.how];
    return [place, fillText(wordTexts.workedOut[language], { parts: parts.join(sign) })];
  }
  return [
    place,
    fillText(wordTexts.printed[language], { text: reading.printed }),
    ...(formula === undefined ? [] : [fillText(wordTexts.formula[language], { formula })]),
  ];
}

/** "3.312 (TTHC, ô C17)". */
function partText(id: FigureId, book: FigureBook, language: Language): string {
  const part = figureIn(book, id);
  if (part === null) return id;
  const { value, unit, origin } = part;
  return `${formatQuantity(value, language, { unit })} (${sayCells([origin], language)})`;
}
