import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { cleanText } from "../../../core/sheet/fold-text";
import { useEscape } from "../../screen/use-escape";
import { taughtTexts } from "../../teach/taught-texts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalXS, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** In characters: a title of two lines. */
const LONGEST = 200;

interface RenameFormProps {
  readonly name: string;
  readonly language: Language;
  /** Called with a name, trimmed and on one line. */
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for another name; an empty one leaves the old. */
export function RenameForm({ name, language, onRename, onCancel }: RenameFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(name);
  const box = useRef<HTMLInputElement>(null);
  const form = useEscape<HTMLFormElement>(onCancel);
  useEffect(() => {
    box.current?.select();
  }, []);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const kept = cleanText(draft);
        if (kept === "" || kept === name) onCancel();
        else onRename(kept);
      }}
    >
      <Field size="small" label={taughtTexts.newName[language]}>
        <Input
          input={{ ref: box }}
          size="small"
          maxLength={LONGEST}
          value={draft}
          onChange={(_event, { value }) => {
            setDraft(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {taughtTexts.saveName[language]}
        </Button>
        <Button size="small" onClick={onCancel}>
          {taughtTexts.cancel[language]}
        </Button>
      </div>
    </form>
  );
}
