import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedMark } from "../../../core/link/planned-mark";
import { fillText } from "../../screen/fill-text";
import { useMarkDesk } from "../../word/mark-desk";
import { wordTexts } from "../../word/word-texts";
import { Disclosure } from "../Disclosure";
import { TextButton } from "../TextButton";
import { SourceNote } from "./SourceNote";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Under a figure of the report: its source, its place in the text, and, for one that is gone, the way back. */
export function MarkFoot({ mark }: { readonly mark: PlannedMark }) {
  const styles = useStyles();
  const { language, actions } = useMarkDesk();
  const { label, before } = mark;
  const isGone = before === null;
  const insertFigure = actions?.insertFigure ?? null;
  const named = (template: string) => fillText(template, { label: label[language] });
  return (
    <Disclosure
      className={styles.foot}
      label={wordTexts.source[language]}
      name={named(wordTexts.sourceNamed[language])}
      beside={
        <>
          {actions !== null && !isGone && (
            <TextButton
              aria-label={named(wordTexts.goToNamed[language])}
              onClick={() => {
                actions.goTo(mark);
              }}
            >
              {wordTexts.goTo[language]}
            </TextButton>
          )}
          {insertFigure !== null && isGone && (
            <TextButton
              aria-label={named(wordTexts.insertAgainNamed[language])}
              onClick={() => {
                insertFigure(mark);
              }}
            >
              {wordTexts.insertAgain[language]}
            </TextButton>
          )}
        </>
      }
    >
      {() => <SourceNote mark={mark} />}
    </Disclosure>
  );
}
