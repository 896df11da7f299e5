import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { linkTexts } from "../../link/link-texts";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    margin: 0,
  },
  field: { width: "100%" },
});

interface PasteFormProps {
  readonly language: Language;
  readonly isBusy: boolean;
  readonly onPaste: (text: string) => void;
}

/** Takes a parcel as text: the way that always works. */
export function PasteForm({ language, isBusy, onPaste }: PasteFormProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = (): void => {
    if (isBusy) return;
    if (text.trim() === "") {
      setIsMissing(true);
      box.current?.focus();
    } else {
      onPaste(text);
      setText("");
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
        className={styles.field}
        label={linkTexts.pasteLabel[language]}
        hint={linkTexts.pasteHint[language]}
        {...(isMissing ? { validationMessage: linkTexts.pasteEmpty[language] } : {})}
      >
        <Textarea
          ref={(element: HTMLTextAreaElement | null) => {
            box.current = element;
          }}
          rows={3}
          resize="none"
          spellCheck={false}
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
            setIsMissing(false);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={isBusy}>
        {linkTexts.pasteButton[language]}
      </Button>
    </form>
  );
}
