import { Radio, RadioGroup, Text, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { PlannedMark } from "../../../core/link/planned-mark";
import { sayCells } from "../../../core/narrative/say-cells";
import { fillText } from "../../screen/fill-text";
import { useMarkDesk } from "../../word/mark-desk";
import type { Answer } from "../../word/use-decisions";
import { obstacleTexts, wordTexts } from "../../word/word-texts";
import { MarkFoot } from "./MarkFoot";

const useStyles = makeStyles({
  question: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: "anywhere",
  },
  answers: { fontVariantNumeric: "tabular-nums" },
  // Fluent greys what is not chosen, as if it could not be.
  answer: { color: tokens.colorNeutralForeground1 },
});

interface ConflictQuestionProps {
  readonly mark: PlannedMark;
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer) => void;
}

/** Report and sheet differ, and a hand was in it: keep hers, take the sheet's, or look at the source first. */
export function ConflictQuestion({ mark, answer, onAnswer }: ConflictQuestionProps) {
  const styles = useStyles();
  const { language } = useMarkDesk();
  const id = useId("question");
  const { label, origin, obstacle, before, after } = mark;
  const option = (template: string, text: string) => (
    <span className={styles.answer}>{fillText(template, { text })}</span>
  );
  return (
    <div className={styles.question}>
      <Text id={id}>
        {label[language]} · {sayCells([origin], language)}
      </Text>
      <RadioGroup
        aria-labelledby={id}
        className={styles.answers}
        value={answer ?? ""}
        onChange={(_event, { value }) => {
          if (value === "mine" || value === "new") onAnswer(value);
        }}
      >
        <Radio value="mine" label={option(wordTexts.keep[language], before ?? "")} />
        <Radio
          value="new"
          disabled={obstacle !== null}
          label={option(wordTexts.take[language], after)}
        />
      </RadioGroup>
      {obstacle !== null && <Text size={200}>{obstacleTexts[obstacle][language]}</Text>}
      <MarkFoot mark={mark} />
    </div>
  );
}
