import { Tab, TabList, makeStyles, tokens, useId } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { Language } from "../../core/figures/bilingual";
import type { Report } from "../../core/make-report";
import { groupFindings } from "../group-findings";
import { paneTexts } from "../pane-texts";
import { FindingList } from "./FindingList";
import { PassageList } from "./PassageList";
import { SheetList } from "./SheetList";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  check: { display: "grid", gap: tokens.spacingVerticalXXL },
});

export type TabName = "check" | "passages" | "word";

const tabs = [
  { name: "check", title: paneTexts.checkTab },
  { name: "passages", title: paneTexts.passagesTab },
  { name: "word", title: paneTexts.wordTab },
] as const;

interface ReportViewProps {
  readonly report: Report;
  readonly language: Language;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** What stands under the third tab. */
  readonly wordReport: ReactNode;
}

/** What one workbook says: what does not agree, the passages, the Word report. */
export function ReportView({ report, language, tab, onTab, wordReport }: ReportViewProps) {
  const styles = useStyles();
  const id = useId("view");
  return (
    <div className={styles.view}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={paneTexts.views[language]}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => {
          const chosen = tabs.find(({ name }) => name === value);
          if (chosen !== undefined) onTab(chosen.name);
        }}
      >
        {tabs.map(({ name, title }) => (
          <Tab key={name} value={name} id={`${id}-${name}`} aria-controls={`${id}-panel`}>
            {title[language]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`}>
        {tab === "check" && <Check report={report} language={language} />}
        {tab === "passages" && <PassageList report={report} language={language} />}
        {tab === "word" && wordReport}
      </div>
    </div>
  );
}

function Check({ report, language }: Pick<ReportViewProps, "report" | "language">) {
  const styles = useStyles();
  const { findings, diagnoses, sheets, book } = report;
  const grouped = useMemo(() => groupFindings(findings, diagnoses), [findings, diagnoses]);
  return (
    <div className={styles.check}>
      {grouped.length > 0 && <FindingList sheets={grouped} book={book} language={language} />}
      <SheetList sheets={sheets} language={language} />
    </div>
  );
}
