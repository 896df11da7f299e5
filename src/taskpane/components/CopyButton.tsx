import { Button, Text, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../core/figures/bilingual";
import { copyText } from "../screen/copy-text";
import { narrativeTexts } from "../narrative/narrative-texts";

const useStyles = makeStyles({
  copy: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  // Its words stand under the text that it copies.
  small: { marginLeft: "-8px" },
  box: { width: "100%" },
});

interface CopyButtonProps {
  readonly label: string;
  /** The name for those who hear it out of its place. */
  readonly name?: string;
  readonly text: string;
  readonly language: Language;
  readonly look?: "primary" | "secondary" | "small";
  /** The text is on the clipboard, or stands there to be copied by hand. */
  readonly onCopy?: () => void;
}

/** Copies a text; where the program keeps the clipboard, the text stands there selected, to be copied by hand. */
export function CopyButton(props: CopyButtonProps) {
  const { label, name, text, language, look = "secondary" } = props;
  const styles = useStyles();
  // What was copied, for "copied" holds only for that very text.
  const [answer, setAnswer] = useState<{ text: string; isCopied: boolean } | null>(null);
  const isCopied = answer?.text === text ? answer.isCopied : null;
  const isSmall = look === "small";
  const copy = async (): Promise<void> => {
    setAnswer({ text, isCopied: await copyText(text) });
    props.onCopy?.();
  };
  return (
    <div className={styles.copy}>
      <div className={styles.line}>
        <Button
          className={isSmall ? styles.small : ""}
          size={isSmall ? "small" : "medium"}
          appearance={isSmall ? "subtle" : look}
          aria-label={name}
          onClick={() => void copy()}
        >
          {label}
        </Button>
        <Text role="status" size={200} className={styles.done}>
          {isCopied === true && narrativeTexts.copied[language]}
        </Text>
      </div>
      {isCopied === false && <SelectedText text={text} language={language} />}
    </div>
  );
}

function SelectedText({ text, language }: Pick<CopyButtonProps, "text" | "language">) {
  const styles = useStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <>
      <Text role="status" size={200}>
        {narrativeTexts.pressCopy[language]}
      </Text>
      <Textarea
        className={styles.box}
        textarea={{ ref: box, readOnly: true, rows: 4 }}
        value={text}
        aria-label={narrativeTexts.pressCopy[language]}
      />
    </>
  );
}
