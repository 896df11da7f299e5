import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { CellAddress } from "../../../core/sheet/address";
import type { CheckedStage } from "../../live/live-workbook";
import type { WorkbookActions } from "../../live/workbook-actions";
import type { WorkbookMemory } from "../../live/workbook-memory";
import type { SideViewName } from "../../live/view-name";
import { paneTexts } from "../../screen/pane-texts";
import type { Wish } from "../../teach/teaching";
import type { TeachingSeat } from "../../teach/use-teaching";
import { FormsView } from "../overview/FormsView";

/** Forms are taught seldom: what it takes comes when it is asked for. */
const TeachView = lazy(async () => ({ default: (await import("../teach/TeachView")).TeachView }));
const TaughtForms = lazy(async () => ({
  default: (await import("../teach/TaughtForms")).TaughtForms,
}));

interface SideViewProps {
  readonly view: SideViewName;
  /** Where the person is in Excel; null until it is known. */
  readonly cell: CellAddress | null;
  /** Null while nothing was read. */
  readonly checked: CheckedStage | null;
  readonly memory: WorkbookMemory;
  readonly actions: WorkbookActions;
  readonly teaching: TeachingSeat;
  readonly language: Language;
  readonly onTeach: (wish: Wish) => void;
  readonly onBack: () => void;
}

/** The forms, blank ones and the workbook's own; or the one that is taught. */
export function SideView(props: SideViewProps) {
  const { view, cell, checked, memory, actions, teaching, language, onTeach, onBack } = props;
  const wait = <Spinner size="tiny" label={paneTexts.opening[language]} />;
  if (view === "teach")
    return (
      <Suspense fallback={wait}>
        <TeachView
          seat={teaching}
          {...{ cell, language, onBack }}
          onGoTo={actions.goTo}
          onKeep={(form) => {
            actions.keepForm(form, "kept");
            teaching.actions.drop();
            onBack();
          }}
        />
      </Suspense>
    );
  return (
    <FormsView
      {...{ language, onBack }}
      onInsert={(form) => {
        actions.insertForm(form);
        onBack();
      }}
    >
      {checked !== null && (
        <Suspense fallback={wait}>
          <TaughtForms
            forms={memory.forms}
            sheets={checked.digest.sheets}
            {...{ actions, onTeach, language }}
          />
        </Suspense>
      )}
    </FormsView>
  );
}
