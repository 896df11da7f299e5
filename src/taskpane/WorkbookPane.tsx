import { useState } from "react";
import type { DirectLink } from "../hosts/direct-link";
import type { WorkbookHost } from "../hosts/workbook-host";
import { LiveButtons } from "./components/live/LiveButtons";
import { PaneHeader } from "./components/PaneHeader";
import { checkedOf } from "./live/live-workbook";
import { useWorkbook } from "./live/use-workbook";
import { PaneFrame } from "./PaneFrame";
import { useLinking } from "./publish/use-linking";
import { useLanguage } from "./screen/use-language";
import type { ViewName } from "./live/view-name";
import { WorkbookColumn } from "./WorkbookColumn";

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
  const showsUse = view === "narrative" || view === "word";
  const linking = useLinking({ host, link, workbook, showsUse });
  const checked = checkedOf(workbook.stage);
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
            isBusy={checked?.isChecking === true}
            onReread={workbook.reread}
            onShowForms={() => {
              setView("forms");
            }}
          />
        </PaneHeader>
      }
    >
      <WorkbookColumn {...{ host, workbook, linking, view, language }} onView={setView} />
    </PaneFrame>
  );
}
