import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { Passage } from "../../../core/narrative/passage";
import { sayCells } from "../../../core/narrative/say-cells";
import type { CellUse } from "../../publish/publishing";
import { publishingTexts } from "../../publish/publishing-texts";
import { countText, fillText } from "../../screen/fill-text";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  line: {
    margin: 0,
    paddingBottom: tokens.spacingVerticalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface CellUseLineProps {
  /** Null until the person's cell is known. */
  readonly use: CellUse | null;
  readonly language: Language;
  readonly onShowPassage: (passage: Passage["id"]) => void;
}

/** Which passages use the cell that is selected on the sheet; silent, since it changes with every move. */
export function CellUseLine({ use, language, onShowPassage }: CellUseLineProps) {
  const styles = useStyles();
  if (use === null) return <p className={styles.line}>{publishingTexts.noCell[language]}</p>;
  const { passages } = use;
  const cell = sayCells([use.cell], language);
  const isUsed = passages.length > 0;
  const words = isUsed
    ? countText(publishingTexts.cellUse, passages.length, language)
    : publishingTexts.cellUnused[language];
  return (
    <p className={styles.line} aria-live="off">
      {fillText(words, { cell })}
      {passages.map(({ passage, title }, index) => (
        <Fragment key={passage}>
          {index === 0 ? " " : ", "}
          <TextButton
            aria-label={fillText(publishingTexts.toPassage[language], { title: title[language] })}
            onClick={() => {
              onShowPassage(passage);
            }}
          >
            {title[language]}
          </TextButton>
        </Fragment>
      ))}
    </p>
  );
}
