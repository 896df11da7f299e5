import { makeStyles } from "@fluentui/react-components";
import type { Language } from "../core/figures/bilingual";
import { LiveButtons } from "./components/live/LiveButtons";
import { UnitLine } from "./components/PaneHeader";
import type { BookSeat } from "./desk/use-book-on-desk";
import { checkedOf } from "./live/live-workbook";
import { WorkbookColumn } from "./WorkbookColumn";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

interface FindingsOnDeskProps {
  readonly seat: BookSeat;
  readonly language: Language;
}

/** What the workbook says: the very views of the pane in Excel. */
export function FindingsOnDesk({ seat, language }: FindingsOnDeskProps) {
  const styles = useStyles();
  const { host, workbook, linking, view, setView, digest } = seat;
  return (
    <>
      <div className={styles.head}>
        <UnitLine profile={digest?.profile ?? null} workbook="" language={language} />
        <div>
          <LiveButtons
            language={language}
            isBusy={checkedOf(workbook.stage)?.isChecking === true}
            onReread={workbook.reread}
            onShowForms={() => {
              setView("forms");
            }}
          />
        </div>
      </div>
      <WorkbookColumn
        {...{ host, workbook, linking, view, language }}
        isReportBeside
        onView={setView}
      />
    </>
  );
}
