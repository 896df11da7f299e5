import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { useDialog } from "../../screen/use-dialog";

const useStyles = makeStyles({
  question: {
    maxWidth: "min(560px, calc(100vw - 32px))",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXXL,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "&::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  text: { display: "block", overflowWrap: "anywhere" },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "end",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalL,
  },
});

interface QuestionProps {
  readonly text: string;
  /** The first one has the keyboard. */
  readonly answers: readonly Answer[];
  /** Called when she leaves it without an answer. */
  readonly onLeave: () => void;
}

export interface Answer {
  readonly label: string;
  readonly isFirst?: boolean;
  readonly onClick: () => void;
}

/**
 * A question over the page that waits for an answer; Escape leaves it, and the keyboard goes back to
 * where it was. The browser's own dialogue: it shuts off the page behind it and opens it again by itself.
 */
export function Question({ text, answers, onLeave }: QuestionProps) {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useDialog(box);
  return (
    <dialog
      ref={box}
      role="alertdialog"
      aria-labelledby={id}
      className={styles.question}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <Text id={id} className={styles.text}>
        {text}
      </Text>
      <div className={styles.answers}>
        {answers.map(({ label, isFirst = false, onClick }) => (
          <Button key={label} appearance={isFirst ? "primary" : "secondary"} onClick={onClick}>
            {label}
          </Button>
        ))}
      </div>
    </dialog>
  );
}
