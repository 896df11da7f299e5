import { useState } from "react";
import type { Bilingual, Language } from "../core/figures/bilingual";
import type { DirectLink } from "../hosts/direct-link";
import type { WorkbookHost } from "../hosts/workbook-host";
import { FormsView } from "./components/overview/FormsView";
import { LackNotes } from "./components/live/LackNotes";
import { LiveButtons } from "./components/live/LiveButtons";
import { LiveNews } from "./components/live/LiveNews";
import { LiveToasts } from "./components/live/LiveToasts";
import { PaneHeader } from "./components/PaneHeader";
import { WorkbookViews, type WorkbookViewName } from "./components/live/WorkbookViews";
import type { LiveStage } from "./live/live-workbook";
import { PaneFrame } from "./PaneFrame";
import { useLanguage } from "./screen/use-language";
import { useWorkbook, type OpenWorkbook } from "./live/use-workbook";
import { useCellUse } from "./publish/use-cell-use";
import { usePublishing } from "./publish/use-publishing";
import { useReportDocument } from "./word/use-report-document";

/** The views of a workbook, and the blank forms that can be put into it. */
export type ViewName = WorkbookViewName | "forms";

interface WorkbookPaneProps {
  /** Stays the same for the life of the pane. */
  readonly host: WorkbookHost;
  /** The short way to the Word pane; it too stays the same. */
  readonly link: DirectLink;
  readonly initialView: ViewName;
}

/** The pane beside an open workbook: what it says, kept true while the person works in it. */
export function WorkbookPane({ host, link, initialView }: WorkbookPaneProps) {
  const [language, switchLanguage] = useLanguage();
  const [view, setView] = useState(initialView);
  const workbook = useWorkbook(host);
  const linking = useLinking({ host, link, workbook, view });
  const { stage, memory, actions } = workbook;
  const checked = stage.kind === "checked" ? stage : null;
  const showForms = (): void => {
    setView("forms");
  };
  return (
    <PaneFrame
      header={
        <PaneHeader
          profile={checked?.digest.profile ?? null}
          workbook={checked?.digest.workbook ?? ""}
          language={language}
          onSwitch={switchLanguage}
        >
          <LiveButtons
            language={language}
            isBusy={isBusy(stage)}
            onReread={workbook.reread}
            onShowForms={showForms}
          />
        </PaneHeader>
      }
    >
      {stage.kind !== "refused" && (
        <LackNotes lacks={lacksOf(host, workbook)} language={language} />
      )}
      {view === "forms" ? (
        <FormsView
          language={language}
          onInsert={(form) => {
            actions.insertForm(form);
            setView("overview");
          }}
          onBack={() => {
            setView("overview");
          }}
        />
      ) : (
        <>
          <LiveNews
            explanations={memory.explanations}
            {...{ stage, language }}
            onCancel={workbook.cancel}
            onReread={workbook.reread}
          />
          {checked !== null && linking !== null && (
            <WorkbookViews
              stage={checked}
              {...{ memory, actions, language, view, ...linking }}
              onView={setView}
              onShowForms={showForms}
            />
          )}
        </>
      )}
      <Toasts {...{ workbook, language }} />
    </PaneFrame>
  );
}

interface Linking {
  readonly host: WorkbookHost;
  readonly link: DirectLink;
  readonly workbook: OpenWorkbook;
  readonly view: ViewName;
}

/** The link to Word, kept whatever view is shown; null while there are no figures. */
function useLinking({ host, link, workbook, view }: Linking) {
  const publishing = usePublishing({ host, link }, workbook);
  const parcel = publishing?.now.parcel ?? null;
  const cellUse = useCellUse(host, parcel, view === "narrative" || view === "word");
  const fileReport = useReportDocument();
  return publishing === null ? null : { publishing, cellUse, fileReport };
}

interface ToastsProps {
  readonly workbook: OpenWorkbook;
  readonly language: Language;
}

function Toasts({ workbook, language }: ToastsProps) {
  const { stage, actions } = workbook;
  return (
    <LiveToasts
      language={language}
      repaired={stage.kind === "checked" ? stage.repaired : null}
      onUndo={actions.undoRepair}
      onDismissRepair={workbook.dismissRepair}
      trouble={workbook.trouble?.message ?? null}
      onReread={workbook.reread}
      onDismissTrouble={workbook.dismissTrouble}
      isMemoryLost={workbook.isMemoryLost}
      onDismissNotice={workbook.dismissNotice}
    />
  );
}

const isBusy = (stage: LiveStage): boolean => stage.kind === "checked" && stage.isChecking;

/** What this program cannot do, each said once. */
function lacksOf(host: WorkbookHost, { unwatched }: OpenWorkbook): readonly Bilingual[] {
  const known = host.lacks.some(({ code }) => code === unwatched?.code);
  const lacks = unwatched === null || known ? host.lacks : [...host.lacks, unwatched];
  return lacks.map(({ message }) => message);
}
