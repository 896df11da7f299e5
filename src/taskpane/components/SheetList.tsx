import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import type { ReadSheet, UnrecognisedSheet } from "../../core/figures/read-sheet";
import { formName } from "../../core/forms/form-name";
import { fillText } from "../fill-text";
import { paneTexts } from "../pane-texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
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
    <ul className={styles.list} aria-label={paneTexts.sheets[language]}>
      {sheets.map((sheet, index) => (
        <li key={`${sheet.sheet} ${String(index)}`}>
          <Text className={styles.name}>{sheet.sheet}</Text>
          <Text size={200} className={styles.quiet}>
            {sheet.kind === "recognised"
              ? `${formName(sheet.form)[language]} · ${fillText(paneTexts.read[language], {
                  figures: String(sheet.figures.length),
                  gaps: String(sheet.gaps.length),
                })}`
              : unknownSheet(sheet, language)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function unknownSheet({ isEmpty, nearest }: UnrecognisedSheet, language: Language): string {
  if (isEmpty) return paneTexts.emptySheet[language];
  if (nearest === null) return paneTexts.notKnown[language];
  const missing = nearest.missing.map((heading) => heading[language]).join(", ");
  const hint = fillText(paneTexts.nearest[language], {
    form: formName(nearest.form)[language],
    missing,
  });
  return `${paneTexts.notKnown[language]}. ${hint}`;
}
