import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useState } from "react";
import { DropOverlay } from "./components/DropOverlay";
import { PaneHeader } from "./components/PaneHeader";
import { ReportView, type TabName } from "./components/ReportView";
import { WordReport } from "./components/WordReport";
import { WorkbookBar } from "./components/WorkbookBar";
import { WorkbookNews } from "./components/WorkbookNews";
import { useDarkScheme } from "./use-dark-scheme";
import { useFileDrop } from "./use-file-drop";
import { useLanguage } from "./use-language";
import { useReportDocument } from "./use-report-document";
import { useWorkbookFile } from "./use-workbook-file";

const useBodyStyles = makeStaticStyles({ body: { margin: 0, overflowY: "scroll" } });
const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  pane: {
    maxWidth: "720px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalM,
    display: "grid",
    // Long words wrap inside the column instead of widening it.
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
  },
  main: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
});

/** The browser page: a workbook that the person opens is checked, put into words and linked to a Word file. */
export function FilePane() {
  useBodyStyles();
  const styles = useStyles();
  const [language, switchLanguage] = useLanguage();
  const isDark = useDarkScheme();
  const [tab, setTab] = useState<TabName>("check");
  const [orphan, setOrphan] = useState<string | null>(null);
  const workbook = useWorkbookFile();
  const reportDocument = useReportDocument();
  const { stage } = workbook;
  const report = stage.kind === "checked" ? stage.report : null;
  const openWorkbook = (file: File): void => {
    reportDocument.forget();
    setOrphan(null);
    setTab("check");
    workbook.open(file);
  };
  const isOver = useFileDrop((file) => {
    if (!/\.docx$/i.test(file.name)) openWorkbook(file);
    else if (report === null) setOrphan(file.name);
    else {
      setTab("word");
      reportDocument.compare(report, file);
    }
  });
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.page}>
      <div className={styles.pane}>
        <PaneHeader profile={report?.profile ?? null} {...{ language }} onSwitch={switchLanguage} />
        <main className={styles.main}>
          <WorkbookBar {...{ stage, language }} onOpen={openWorkbook} />
          <WorkbookNews {...{ stage, language, orphan }} onCancel={workbook.cancel} />
          {report !== null && (
            <ReportView
              {...{ report, language, tab }}
              onTab={setTab}
              wordReport={
                <WordReport
                  stage={reportDocument.stage}
                  {...{ report, language }}
                  onCreate={() => {
                    reportDocument.create(report);
                  }}
                  onCompare={(file) => {
                    reportDocument.compare(report, file);
                  }}
                  onRefresh={(decisions) => {
                    reportDocument.refresh(report, decisions);
                  }}
                />
              }
            />
          )}
        </main>
      </div>
      {isOver && <DropOverlay language={language} />}
    </FluentProvider>
  );
}
