import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  Title3,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language } from "../core/figures/bilingual";
import { OpenFileButton } from "./components/OpenFileButton";
import { ReportView } from "./components/ReportView";
import { fillText } from "./fill-text";
import { paneTexts } from "./pane-texts";
import { useReportDocument } from "./use-report-document";
import { useWorkbookFile, type WorkbookStage } from "./use-workbook-file";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  pane: {
    maxWidth: "720px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalL,
    boxSizing: "border-box",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  lead: { display: "grid", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The browser page: a workbook that the person opens is checked, put into words and linked to a Word file. */
export function FilePane({ firstLanguage }: { readonly firstLanguage: Language }) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const isDark = useDarkScheme();
  const workbook = useWorkbookFile();
  const reportDocument = useReportDocument();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const open = (file: File): void => {
    reportDocument.forget();
    workbook.open(file);
  };
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.page}>
      <main className={styles.pane}>
        <header className={styles.head}>
          <Title3 as="h1">{paneTexts.title[language]}</Title3>
          <Button
            appearance="subtle"
            onClick={() => {
              setLanguage(language === "vi" ? "en" : "vi");
            }}
          >
            {paneTexts.otherLanguage[language]}
          </Button>
        </header>
        <Stage stage={workbook.stage} language={language} onOpen={open} />
        {workbook.stage.kind === "checked" && (
          <ReportView
            key={workbook.stage.name}
            report={workbook.stage.report}
            language={language}
            documentStage={reportDocument.stage}
            onWrite={reportDocument.write}
          />
        )}
      </main>
    </FluentProvider>
  );
}

interface StageProps {
  readonly stage: WorkbookStage;
  readonly language: Language;
  readonly onOpen: (file: File) => void;
}

function Stage({ stage, language, onOpen }: StageProps) {
  const styles = useStyles();
  const isFirst = stage.kind === "none";
  return (
    <div className={styles.lead}>
      {isFirst && <Text>{paneTexts.lead[language]}</Text>}
      {stage.kind === "checked" && <Text weight="semibold">{stage.name}</Text>}
      {stage.kind === "refused" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {stage.name}: {stage.trouble.message[language]}
          </MessageBarBody>
        </MessageBar>
      )}
      {stage.kind === "reading" ? (
        <Spinner
          label={fillText(paneTexts.reading[language], { name: stage.name })}
          labelPosition="after"
        />
      ) : (
        <div>
          <OpenFileButton
            label={paneTexts[isFirst ? "openWorkbook" : "openAnother"][language]}
            accept=".xlsx"
            isPrimary={isFirst}
            onOpen={onOpen}
          />
        </div>
      )}
      {isFirst && (
        <Text size={200} className={styles.quiet}>
          {paneTexts.privacy[language]}
        </Text>
      )}
    </div>
  );
}

function useDarkScheme(): boolean {
  return useSyncExternalStore(watchScheme, () => darkScheme.matches);
}

const darkScheme = window.matchMedia("(prefers-color-scheme: dark)");

function watchScheme(onChange: () => void): () => void {
  darkScheme.addEventListener("change", onChange);
  return () => {
    darkScheme.removeEventListener("change", onChange);
  };
}
