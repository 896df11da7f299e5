import { Tab, TabList, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../core/figures/bilingual";
import type { Severity } from "../../core/figures/relation";
import type { Report } from "../../core/make-report";
import { fillText } from "../fill-text";
import { paneTexts } from "../pane-texts";
import type { DocumentStage } from "../use-report-document";
import { FindingList } from "./FindingList";
import { PassageList } from "./PassageList";
import { SheetList } from "./SheetList";
import { SuspectList } from "./SuspectList";
import { WordReport } from "./WordReport";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
  check: { display: "grid", gap: tokens.spacingVerticalL },
});

type TabName = "check" | "passages" | "word";

interface ReportViewProps {
  readonly report: Report;
  readonly language: Language;
  readonly documentStage: DocumentStage;
  readonly onWrite: (report: Report, document: File | null) => void;
}

/** What one workbook says, the verdict first. */
export function ReportView({ report, language, documentStage, onWrite }: ReportViewProps) {
  const styles = useStyles();
  const [tab, setTab] = useState<TabName>("check");
  const isKnown = report.sheets.some((sheet) => sheet.kind === "recognised");
  return (
    <div className={styles.view}>
      <Text size={400} weight="semibold" role="status">
        {isKnown ? verdict(report, language) : paneTexts.nothingRecognised[language]}
      </Text>
      <TabList
        selectedValue={tab}
        onTabSelect={(_event, { value }) => {
          if (value === "check" || value === "passages" || value === "word") setTab(value);
        }}
      >
        <Tab value="check">{paneTexts.checkTab[language]}</Tab>
        <Tab value="passages">{paneTexts.passagesTab[language]}</Tab>
        <Tab value="word">{paneTexts.wordTab[language]}</Tab>
      </TabList>
      {tab === "check" && <Check report={report} language={language} />}
      {tab === "passages" && (
        <PassageList passages={report.narrative.passages} book={report.book} language={language} />
      )}
      {tab === "word" && (
        <WordReport
          stage={documentStage}
          language={language}
          onWrite={(document) => {
            onWrite(report, document);
          }}
        />
      )}
    </div>
  );
}

function Check({ report, language }: Pick<ReportViewProps, "report" | "language">) {
  const styles = useStyles();
  const diagnoses = report.diagnoses.filter((diagnosis) => diagnosis.suspects.length > 0);
  return (
    <div className={styles.check}>
      <FindingList findings={report.findings} language={language} />
      {diagnoses.length > 0 && (
        <section aria-label={paneTexts.suspects[language]}>
          <Text as="h2" size={400} weight="semibold">
            {paneTexts.suspects[language]}
          </Text>
          <SuspectList diagnoses={diagnoses} language={language} />
        </section>
      )}
      <SheetList sheets={report.sheets} language={language} />
    </div>
  );
}

function verdict({ findings, relations }: Report, language: Language): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const severities = ["error", "warning", "note"] as const;
  const parts = severities
    .filter((severity) => count(severity) > 0)
    .map((severity) => `${String(count(severity))} ${paneTexts[severity][language]}`);
  const isRight = count("error") + count("warning") === 0;
  const agrees = fillText(paneTexts.agrees[language], { n: String(relations.length) });
  return (isRight ? [agrees, ...parts] : parts).join(" · ");
}
