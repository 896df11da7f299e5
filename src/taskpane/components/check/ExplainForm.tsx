import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { checkTexts } from "../../check/check-texts";
import { LONGEST_REASON } from "../../live/workbook-memory";
import { countText } from "../../screen/fill-text";
import { paneTexts } from "../../screen/pane-texts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface ExplainFormProps {
  readonly language: Language;
  /** With the reason as it is kept: trimmed, on one line, never empty. */
  readonly onExplain: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is right as it stands. */
export function ExplainForm({ language, onExplain, onCancel }: ExplainFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
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
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      onCancel();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        size="small"
        label={checkTexts.reason[language]}
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
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {checkTexts.keepReason[language]}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel[language]}
        </Button>
      </div>
    </form>
  );
}
