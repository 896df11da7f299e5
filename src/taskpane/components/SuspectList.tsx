import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Diagnosis, SuspectCell } from "../../core/diagnosis/suspect";
import type { Language } from "../../core/figures/bilingual";
import { formatNumber } from "../../core/narrative/format-figure";
import { saySentence } from "../../core/narrative/say-sentence";
import { paneTexts } from "../pane-texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalM,
  },
  change: { display: "block", fontVariantNumeric: "tabular-nums" },
  why: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface SuspectListProps {
  readonly diagnoses: readonly Diagnosis[];
  readonly language: Language;
}

/** For each part that does not agree, the likeliest explanations: which cells, and the values they would take. */
export function SuspectList({ diagnoses, language }: SuspectListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={paneTexts.suspects[language]}>
      {diagnoses.map((diagnosis, index) => (
        <li key={diagnosis.broken[0] ?? index}>
          {diagnosis.suspects.slice(0, 3).map((suspect, place) => (
            <div key={suspect.cells.map((cell) => cell.figure).join()}>
              {place > 0 && <Text size={200}>{paneTexts.or[language]} </Text>}
              {suspect.cells.map((cell) => (
                <div key={cell.figure}>
                  <Text weight="semibold" className={styles.change}>
                    {changeText(cell, language)}
                  </Text>
                  <Text size={200} className={styles.why}>
                    {saySentence(cell.why, language)}
                  </Text>
                </div>
              ))}
            </div>
          ))}
          {!diagnosis.isDetermined && (
            <Text size={200} className={styles.why}>
              {paneTexts.undetermined[language]}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}

function changeText({ sheet, cell, from, to, interval }: SuspectCell, language: Language): string {
  const number = (value: number | null): string =>
    value === null ? paneTexts.blank[language] : formatNumber(value, language);
  const range = interval === null ? "?" : `${number(interval.low)} … ${number(interval.high)}`;
  return `${sheet} · ${cell}: ${number(from)} → ${to === null ? range : number(to)}`;
}
