import { Button, Text, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { SourceChange } from "../../../core/link/source-change";
import { linkTexts } from "../../link/link-texts";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  question: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  text: { overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ChangeQuestionProps {
  readonly changes: readonly SourceChange[];
  readonly language: Language;
  readonly onAccept: () => void;
  /** The way to another source. */
  readonly children: ReactNode;
}

/** The parcel is of another workbook, unit or period than what stands in the document: asked before anything moves. */
export function ChangeQuestion({ changes, language, onAccept, children }: ChangeQuestionProps) {
  const styles = useStyles();
  const id = useId("change");
  return (
    <section className={styles.question} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        <SeverityIcon severity="warning" />
        <Text weight="semibold">{linkTexts.changed[language]}</Text>
      </h2>
      {changes.map(({ kind, text }) => (
        <Text key={kind} className={styles.text}>
          {text[language]}
        </Text>
      ))}
      <Text size={200} className={styles.quiet}>
        {linkTexts.changedHint[language]}
      </Text>
      <Button appearance="primary" onClick={onAccept}>
        {linkTexts.accept[language]}
      </Button>
      {children}
    </section>
  );
}
