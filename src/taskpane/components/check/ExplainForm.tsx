import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Bilingual, Language } from "../../../core/figures/bilingual";
import { checkTexts } from "../../check/check-texts";
import { LONGEST_REASON } from "../../live/workbook-memory";
import { countText } from "../../screen/fill-text";
import { paneTexts } from "../../screen/pane-texts";
import { useEscape } from "../../screen/use-escape";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface ExplainFormProps {
  readonly language: Language;
  /** What is asked, and what keeps the answer; by default, of a finding that is right as it stands. */
  readonly words?: { readonly question: Bilingual; readonly keep: Bilingual };
  /** What is asked besides. */
  readonly children?: ReactNode;
  /** With the reason as it is kept: trimmed, on one line, never empty. */
  readonly onExplain: (reason: string) => void;
  readonly onCancel: () => void;
}

const ownWords = { question: checkTexts.reason, keep: checkTexts.keepReason } as const;

/** Asks for a reason, without which nothing is kept. */
export function ExplainForm(props: ExplainFormProps) {
  const { language, words = ownWords, children, onExplain, onCancel } = props;
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const form = useEscape<HTMLFormElement>(onCancel);
  const submit = (): void => {
    const kept = reason.replace(/\s+/g, " ").trim();
    if (kept !== "") onExplain(kept);
    else {
      setIsMissing(true);
      box.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter may end a syllable of an input method; then it is no answer yet.
    if (event.nativeEvent.isComposing || event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    submit();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        size="small"
        label={words.question[language]}
        hint={countText(checkTexts.reasonHint, LONGEST_REASON - reason.length, language)}
        {...(isMissing ? { validationMessage: checkTexts.reasonMissing[language] } : {})}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            box.current = element;
          }}
          size="small"
          rows={2}
          resize="none"
          aria-required
          maxLength={LONGEST_REASON}
          value={reason}
          onKeyDown={onKeyDown}
          onChange={(_event, { value }) => {
            setReason(value);
            setIsMissing(false);
          }}
        />
      </Field>
      {children}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.keep[language]}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel[language]}
        </Button>
      </div>
    </form>
  );
}
