import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { NarrativeStyle } from "../../../core/narrative/style";
import type { Explanation } from "../../../core/rules/explanation";
import { splitExplained } from "../../../core/rules/split-explained";
import { doubtedFigures, figuresIn } from "../../report/doubted-figures";
import { countText } from "../../screen/fill-text";
import { narrativeTexts } from "../../narrative/narrative-texts";
import { paneTexts } from "../../screen/pane-texts";
import { narrativeText } from "../../narrative/passage-text";
import type { ReportDigest } from "../../report/report-digest";
import type { WorkbookActions } from "../../live/workbook-actions";
import { CopyButton } from "../CopyButton";
import { PassageList } from "./PassageList";
import { SeverityIcon } from "../SeverityIcon";
import { StylePanel } from "./StylePanel";

const useStyles = makeStyles({
  narrative: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
  doubt: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
});

/** A digest is made anew at every check; where nothing was explained the list stays the same. */
const NOTHING_EXPLAINED: readonly Explanation[] = [];

interface NarrativeTabProps {
  readonly digest: ReportDigest;
  readonly language: Language;
  readonly style: NarrativeStyle;
  readonly leftOut: readonly string[];
  /** Null over a file that is only read: nothing can be chosen there. */
  readonly actions: WorkbookActions | null;
  /** Findings that the person explained cast no doubt on a figure. */
  readonly explanations?: readonly Explanation[];
}

/** The passages of the report: to be read, chosen, styled and copied. */
export function NarrativeTab(props: NarrativeTabProps) {
  const styles = useStyles();
  const { digest, language, style, leftOut, actions } = props;
  const { explanations = NOTHING_EXPLAINED } = props;
  const { book, findings } = digest;
  const { passages } = digest.narrative;
  const doubted = useMemo(
    () => doubtedFigures(splitExplained(findings, explanations).open, book),
    [findings, explanations, book]
  );
  if (passages.length === 0) return <Text>{paneTexts.noPassages[language]}</Text>;
  const kept = passages.filter(({ id }) => !leftOut.includes(id));
  const doubts = new Set(kept.flatMap(figuresIn).filter((id) => doubted.has(id))).size;
  return (
    <div className={styles.narrative}>
      {doubts > 0 && (
        <div className={styles.doubt}>
          <SeverityIcon severity="warning" />
          <Text>{countText(paneTexts.doubts, doubts, language)}</Text>
        </div>
      )}
      {kept.length === 0 ? (
        <Text>{narrativeTexts.allLeftOut[language]}</Text>
      ) : (
        <CopyButton
          look="primary"
          label={countText(narrativeTexts.copyAll, kept.length, language)}
          text={narrativeText(passages, leftOut)}
          language={language}
        />
      )}
      {actions !== null && (
        <StylePanel style={style} language={language} onStyle={actions.setStyle} />
      )}
      <PassageList {...{ passages, leftOut, book, doubted, language, actions }} />
    </div>
  );
}
