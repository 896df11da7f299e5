import type { Language } from "../core/figures/bilingual";
import type { WorkbookHost } from "../hosts/workbook-host";
import { LackNotes } from "./components/live/LackNotes";
import { LiveNews } from "./components/live/LiveNews";
import { LiveToasts } from "./components/live/LiveToasts";
import { SideView } from "./components/live/SideViews";
import { useTabViews } from "./components/tab-views";
import { WorkbookViews } from "./components/live/WorkbookViews";
import { checkedOf } from "./live/live-workbook";
import { lacksOf } from "./live/lacks-of";
import type { ViewName } from "./live/view-name";
import { useSelectedCell } from "./live/use-selected-cell";
import type { OpenWorkbook } from "./live/use-workbook";
import type { Linking } from "./publish/use-linking";
import type { Wish } from "./teach/teaching";
import { useTeaching } from "./teach/use-teaching";

interface WorkbookColumnProps {
  /** Stays the same for the life of the pane. */
  readonly host: WorkbookHost;
  readonly workbook: OpenWorkbook;
  readonly linking: Linking | null;
  readonly view: ViewName;
  readonly language: Language;
  readonly onView: (view: ViewName) => void;
  /** True where the report lies in the same page: nothing is published for Word. */
  readonly isReportBeside?: boolean;
}

/** What an open workbook says, beneath the head of its pane. */
export function WorkbookColumn(props: WorkbookColumnProps) {
  useTabViews();
  const { host, workbook, language } = props;
  return (
    <>
      {workbook.stage.kind !== "refused" && (
        <LackNotes lacks={lacksOf(host, workbook)} language={language} />
      )}
      <Views {...props} />
      <Toasts {...{ workbook, language }} />
    </>
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

/** What the workbook says under its tabs, or one of the views that take their place. */
function Views(props: WorkbookColumnProps) {
  const { host, workbook, linking, view, language, onView, isReportBeside = false } = props;
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
          {...{ memory, actions, language, view, ...linking, onView, isReportBeside }}
          onShowForms={() => {
            onView("forms");
          }}
          taught={teaching.teaching?.sheet ?? null}
          onTeach={(sheet) => {
            teach({ sheet, again: null });
          }}
        />
      )}
    </>
  );
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
