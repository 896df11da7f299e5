import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { Bilingual } from "../core/figures/bilingual";
import { VersionFoot } from "./components/desk/VersionFoot";
import { DropOverlay } from "./components/DropOverlay";
import { PaneHeader } from "./components/PaneHeader";
import { ReportView, type TabName } from "./components/ReportView";
import { useTabViews } from "./components/tab-views";
import { WordReport } from "./components/word/WordReport";
import { WorkbookBar } from "./components/WorkbookBar";
import { WorkbookNews } from "./components/WorkbookNews";
import { useUpdates } from "./offline/use-updates";
import { PaneFrame } from "./PaneFrame";
import { useFileDrop } from "./screen/use-file-drop";
import { useLanguage } from "./screen/use-language";
import { useReportDocument } from "./word/use-report-document";
import { useWorkbookFile } from "./report/use-workbook-file";

interface FilePaneProps {
  /** Why it is this pane that is shown, where the person expects another. */
  readonly notice?: Bilingual;
}

/** The browser page: a workbook that the person opens is checked, put into words and linked to a Word file. */
export function FilePane({ notice }: FilePaneProps) {
  useTabViews();
  const [language, switchLanguage] = useLanguage();
  const [tab, setTab] = useState<TabName>("check");
  const [orphan, setOrphan] = useState<string | null>(null);
  const updates = useUpdates();
  const workbook = useWorkbookFile();
  const reportDocument = useReportDocument();
  const { stage } = workbook;
  const digest = stage.kind === "checked" ? stage.digest : null;
  const openWorkbook = (file: File): void => {
    reportDocument.forget();
    setOrphan(null);
    setTab("check");
    workbook.open(file);
  };
  const isOver = useFileDrop((file) => {
    if (!/\.docx$/i.test(file.name)) openWorkbook(file);
    else if (digest === null) setOrphan(file.name);
    else {
      setTab("word");
      reportDocument.compare(digest, file);
    }
  });
  return (
    <PaneFrame
      header={
        <PaneHeader profile={digest?.profile ?? null} {...{ language }} onSwitch={switchLanguage} />
      }
    >
      {notice !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notice[language]}</MessageBarBody>
        </MessageBar>
      )}
      <WorkbookBar {...{ stage, language }} onOpen={openWorkbook} />
      <WorkbookNews {...{ stage, language, orphan }} onCancel={workbook.cancel} />
      {digest !== null && (
        <ReportView
          {...{ digest, language, tab }}
          onTab={setTab}
          previous={workbook.previous}
          onCompare={workbook.compareWith}
          wordReport={
            <WordReport
              stage={reportDocument.stage}
              {...{ digest, language }}
              onCreate={() => {
                reportDocument.create(digest);
              }}
              onCompare={(file) => {
                reportDocument.compare(digest, file);
              }}
              onRefresh={(decisions) => {
                reportDocument.refresh(digest, decisions);
              }}
            />
          }
        />
      )}
      <VersionFoot {...{ updates, language }} />
      {isOver && <DropOverlay language={language} />}
    </PaneFrame>
  );
}
