import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import type { ReadSheet, RecognisedSheet, UnrecognisedSheet } from "../../core/figures/read-sheet";
import { formName } from "../../core/forms/form-name";
import { countOf, fillText } from "../fill-text";
import { paneTexts } from "../pane-texts";

const useStyles = makeStyles({
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, display: "block" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  name: { display: "block", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
});

interface SheetListProps {
  readonly sheets: readonly ReadSheet[];
  readonly language: Language;
}

/** Each sheet with the form that it was recognised as, or with what it lacks to be one. */
export function SheetList({ sheets, language }: SheetListProps) {
  const styles = useStyles();
  return (
    <section aria-label={paneTexts.sheets[language]}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {paneTexts.sheets[language]}
      </Text>
      <ul className={styles.list}>
        {sheets.map((sheet, index) => (
          <li key={index}>
            <Text className={styles.name}>{sheet.sheet}</Text>
            <Text size={200} className={styles.quiet}>
              {sheet.kind === "recognised"
                ? knownSheet(sheet, language)
                : unknownSheet(sheet, language)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

function knownSheet({ form, figures, gaps }: RecognisedSheet, language: Language): string {
  const counts = [
    countOf(paneTexts.figures, figures.length, language),
    ...(gaps.length > 0 ? [countOf(paneTexts.gaps, gaps.length, language)] : []),
  ];
  return `${formName(form)[language]} · ${counts.join(", ")}`;
}

function unknownSheet({ isEmpty, nearest }: UnrecognisedSheet, language: Language): string {
  if (isEmpty) return paneTexts.emptySheet[language];
  const notKnown = paneTexts.notKnown[language];
  if (nearest === null) return notKnown;
  const missing = nearest.missing.map((heading) => heading[language]).join(", ");
  const form = nearest.name[language];
  return `${notKnown}. ${fillText(paneTexts.nearest[language], { form, missing })}`;
}
