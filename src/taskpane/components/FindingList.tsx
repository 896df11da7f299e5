import { Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import type { Severity } from "../../core/figures/relation";
import { saySentence } from "../../core/narrative/say-sentence";
import type { Finding } from "../../core/rules/finding";
import { paneTexts } from "../pane-texts";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalM,
  },
  head: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    flexWrap: "wrap",
  },
  message: { display: "block", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

const colours = { error: "danger", warning: "warning", note: "informative" } as const;
const names = {
  error: paneTexts.errorOne,
  warning: paneTexts.warningOne,
  note: paneTexts.noteOne,
} as const satisfies Record<Severity, unknown>;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** Findings in sheet order; severity is a word as well as a colour. */
export function FindingList({ findings, language }: FindingListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={paneTexts.checkTab[language]}>
      {findings.map((finding, index) => (
        <li key={`${finding.rule} ${String(index)}`}>
          <div className={styles.head}>
            <Badge appearance="tint" color={colours[finding.severity]}>
              {names[finding.severity][language]}
            </Badge>
            <Text weight="semibold">{placeOf(finding)}</Text>
          </div>
          <Text className={styles.message}>{saySentence(finding.sentence, language)}</Text>
        </li>
      ))}
    </ul>
  );
}

function placeOf({ sheet, cells }: Finding): string {
  const shown = cells.slice(0, 4).join(", ");
  return shown === "" ? sheet : `${sheet} · ${shown}`;
}
