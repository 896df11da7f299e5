import { useState } from "react";
import type { Bilingual, Language } from "../core/figures/bilingual";
import type { DirectLink } from "../hosts/direct-link";
import type { WorkbookHost } from "../hosts/workbook-host";
import { LackNotes } from "./components/live/LackNotes";
import { LiveButtons } from "./components/live/LiveButtons";
import { LiveNews } from "./components/live/LiveNews";
import { LiveToasts } from "./components/live/LiveToasts";
import { SideView, type SideViewName } from "./components/live/SideViews";
import { PaneHeader } from "./components/PaneHeader";
import { useTabViews } from "./components/tab-views";
import { WorkbookViews, type WorkbookViewName } from "./components/live/WorkbookViews";
import type { CheckedStage, LiveStage } from "./live/live-workbook";
import { PaneFrame } from "./PaneFrame";
import { useLanguage } from "./screen/use-language";
import { useSelectedCell } from "./live/use-selected-cell";
import { useWorkbook, type OpenWorkbook } from "./live/use-workbook";
import { useCellUse } from "./publish/use-cell-use";
import { usePublishing } from "./publish/use-publishing";
import type { Wish } from "./teach/teaching";
import { useTeaching } from "./teach/use-teaching";
import { useReportDocument } from "./word/use-report-document";

/** The views of a workbook, its forms, and the one that is taught. */
export type ViewName = WorkbookViewName | SideViewName;

interface WorkbookPaneProps {
  /** Stays the same for the life of the pane. */
  readonly host: WorkbookHost;
  /** The short way to the Word pane; it too stays the same. */
  readonly link: DirectLink;
  readonly initialView: ViewName;
}

/** The pane beside an open workbook: what it says, kept true while the person works in it. */
export function WorkbookPane({ host, link, initialView }: WorkbookPaneProps) {
  useTabViews();
  const [language, switchLanguage] = useLanguage();
  const [view, setView] = useState(initialView);
  const workbook = useWorkbook(host);
  const linking = useLinking({ host, link, workbook, view });
  const { stage } = workbook;
  const checked = checkedOf(stage);
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
      <Views
        {...{ host, workbook, linking, view, language, onShowForms: showForms }}
        onView={setView}
      />
      <Toasts {...{ workbook, language }} />
    </PaneFrame>
  );
}

/** A form that is taught, kept whatever view is shown. */
function useTaught({ lessons, memory, stage }: OpenWorkbook, onView: (view: ViewName) => void) {
  const madeAt = stage.kind === "checked" ? stage.madeAt : null;
  const teaching = useTeaching({ lessons, own: memory.forms, madeAt });
  const teach = (wish: Wish): void => {
    teaching.actions.begin(wish);
    onView("teach");
  };
  return { teaching, teach };
}

interface ViewsProps {
  readonly host: WorkbookHost;
  readonly workbook: OpenWorkbook;
  readonly linking: ReturnType<typeof useLinking>;
  readonly view: ViewName;
  readonly language: Language;
  readonly onView: (view: ViewName) => void;
  readonly onShowForms: () => void;
}

/** What the workbook says under its tabs, or one of the views that take their place. */
function Views({ host, workbook, linking, view, language, onView, onShowForms }: ViewsProps) {
  const { stage, memory, actions } = workbook;
  const checked = checkedOf(stage);
  const { teaching, teach } = useTaught(workbook, onView);
  const cell = useSelectedCell(host, view === "teach");
  if (view === "forms" || (view === "teach" && checked !== null))
    return (
      <SideView
        {...{ view, cell, checked, memory, actions, teaching, language }}
        onTeach={teach}
        onBack={() => {
          onView("overview");
        }}
      />
    );
  return (
    <>
      <LiveNews
        explanations={memory.explanations}
        {...{ stage, language }}
        onCancel={workbook.cancel}
        onReread={workbook.reread}
      />
      {checked !== null && linking !== null && view !== "teach" && (
        <WorkbookViews
          stage={checked}
          {...{ memory, actions, language, view, ...linking, onView, onShowForms }}
          taught={teaching.teaching?.sheet ?? null}
          onTeach={(sheet) => {
            teach({ sheet, again: null });
          }}
        />
      )}
    </>
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
      formNews={workbook.formNews}
      onRestoreForms={actions.restoreForms}
      onDismissFormNews={workbook.dismissFormNews}
      trouble={workbook.trouble?.message ?? null}
      onReread={workbook.reread}
      onDismissTrouble={workbook.dismissTrouble}
      isMemoryLost={workbook.isMemoryLost}
      onDismissNotice={workbook.dismissNotice}
    />
  );
}

const checkedOf = (stage: LiveStage): CheckedStage | null =>
  stage.kind === "checked" ? stage : null;

const isBusy = (stage: LiveStage): boolean => stage.kind === "checked" && stage.isChecking;

/** What this program cannot do, each said once. */
function lacksOf(host: WorkbookHost, { unwatched }: OpenWorkbook): readonly Bilingual[] {
  const known = host.lacks.some(({ code }) => code === unwatched?.code);
  const lacks = unwatched === null || known ? host.lacks : [...host.lacks, unwatched];
  return lacks.map(({ message }) => message);
}
