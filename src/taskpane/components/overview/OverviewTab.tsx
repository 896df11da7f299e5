import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { PreviousSheet } from "../../../core/figures/precedent";
import { splitExplained } from "../../../core/rules/split-explained";
import { fillText } from "../../screen/fill-text";
import { overviewTexts } from "../../overview/overview-texts";
import type { ReportDigest } from "../../report/report-digest";
import { tallyFindings } from "../../../core/rules/tally-findings";
import type { WorkbookActions } from "../../live/workbook-actions";
import type { WorkbookMemory } from "../../live/workbook-memory";
import { ComparisonSection } from "./ComparisonSection";
import { ProfileSection } from "./ProfileSection";
import { SheetCard, UnknownSheetCard, type SheetTeaching } from "./SheetCard";

const useStyles = makeStyles({
  overview: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, display: "block" },
  quiet: { color: tokens.colorNeutralForeground2, display: "block", overflowWrap: "anywhere" },
  nothing: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
});

interface OverviewTabProps {
  readonly digest: ReportDigest;
  readonly language: Language;
  readonly memory: Pick<
    WorkbookMemory,
    "profile" | "explanations" | "previous" | "shareStep" | "forms"
  >;
  /** Null over a file that is only read. */
  readonly actions: WorkbookActions | null;
  readonly onShowForms?: () => void;
  /** Where forms can be taught: of which sheet one is, and how to begin. */
  readonly teaching?: SheetTeaching;
  readonly onCompare: (previous: readonly PreviousSheet[]) => void;
}

/** What was read: the unit and period, and a card for each sheet. */
export function OverviewTab(props: OverviewTabProps) {
  const { digest, language, memory, actions, onShowForms, onCompare } = props;
  const styles = useStyles();
  const isKnown = digest.sheets.some(({ kind }) => kind === "recognised");
  const canMake = actions !== null && onShowForms !== undefined;
  return (
    <div className={styles.overview}>
      {isKnown ? (
        <ProfileSection given={memory.profile} {...{ digest, language, actions }} />
      ) : (
        <div className={styles.nothing}>
          <Text>{overviewTexts[canMake ? "nothingRecognised" : "nothingRead"][language]}</Text>
          {canMake && (
            <Button appearance="primary" onClick={onShowForms}>
              {overviewTexts.makeForm[language]}
            </Button>
          )}
        </div>
      )}
      <Sheets {...props} />
      {isKnown && (
        <ComparisonSection
          comparisons={digest.comparisons}
          previous={memory.previous}
          own={memory.forms}
          {...{ language, onCompare }}
          {...(actions === null
            ? {}
            : { step: { points: memory.shareStep, onPoints: actions.setShareStep } })}
        />
      )}
    </div>
  );
}

function Sheets({ digest, language, memory, actions, teaching }: OverviewTabProps) {
  const styles = useStyles();
  const { sheets, findings, book } = digest;
  const { explanations } = memory;
  const { open } = useMemo(() => splitExplained(findings, explanations), [findings, explanations]);
  const empty = sheets.filter((sheet) => sheet.kind === "unrecognised" && sheet.isEmpty);
  const names = empty.map(({ sheet }) => sheet).join(", ");
  const [one = "", many = one] = overviewTexts.emptySheets[language].split("|");
  return (
    <section>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {overviewTexts.sheets[language]}
      </Text>
      <ul className={styles.list}>
        {sheets.map((sheet, index) => {
          if (sheet.kind === "recognised") {
            const tally = tallyFindings(open.filter((finding) => finding.sheet === sheet.sheet));
            return <SheetCard key={index} {...{ sheet, tally, book, language, actions }} />;
          }
          return sheet.isEmpty ? null : (
            <UnknownSheetCard key={index} {...{ sheet, language, teaching }} />
          );
        })}
      </ul>
      {empty.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {fillText(empty.length === 1 ? one : many, { names })}
        </Text>
      )}
    </section>
  );
}
