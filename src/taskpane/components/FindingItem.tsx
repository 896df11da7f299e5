import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import { saySentence } from "../../core/narrative/say-sentence";
import type { Finding } from "../../core/rules/finding";
import { paneTexts } from "../pane-texts";
import { SeverityIcon } from "./SeverityIcon";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
  },
  place: { marginLeft: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  message: { display: "block", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

interface FindingItemProps {
  readonly finding: Finding;
  /** The sheet under whose name it stands; another one is named in full. */
  readonly within: string;
  readonly language: Language;
}

export function FindingItem({ finding, within, language }: FindingItemProps) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.head}>
        <SeverityIcon severity={finding.severity} />
        <Text size={200}>{paneTexts[finding.severity][language]}</Text>
        <Text className={styles.place}>{placeOf(finding, within)}</Text>
      </div>
      <Text className={styles.message}>{saySentence(finding.sentence, language)}</Text>
    </div>
  );
}

/** "C15", "Nhân sự, C15", or nothing when the finding is about its sheet as a whole. */
function placeOf({ sheet, cells }: Finding, within: string): string {
  const named = sheet === within ? [] : [sheet];
  return [...named, ...cells].join(", ");
}
