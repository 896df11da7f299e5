import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { useEscape } from "../../screen/use-escape";

const useStyles = makeStyles({
  question: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface LeaveQuestionProps {
  readonly question: string;
  readonly leave: string;
  readonly stay: string;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before what was taught is lost. */
export function LeaveQuestion({ question, leave, stay, onLeave, onStay }: LeaveQuestionProps) {
  const styles = useStyles();
  const box = useEscape<HTMLDivElement>(onStay);
  useEffect(() => {
    box.current?.querySelector("button")?.focus();
  }, [box]);
  return (
    <div ref={box} className={styles.question} role="group" aria-label={question}>
      <Text>{question}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onStay}>
          {stay}
        </Button>
        <Button onClick={onLeave}>{leave}</Button>
      </div>
    </div>
  );
}
