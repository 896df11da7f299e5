import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Language } from "../core/figures/bilingual";
import type { BookInPage } from "../hosts/in-page/book-in-page";
import { ClosingQuestion } from "./components/desk/ClosingQuestion";
import { BookBar, UndoButtons } from "./components/desk/BookBar";
import { SaveButtons, SavingLine } from "./components/desk/SaveButtons";
import { ReportStart } from "./components/desk/ReportStart";
import type { DeskFile } from "./desk/desk-file";
import { deskTexts } from "./desk/desk-texts";
import type { PickedFile } from "./desk/file-access";
import type { DeskActions } from "./desk/use-desk";
import { useReportDoors } from "./desk/use-report-doors";
import { seenParts, type Room, type SeenParts, type SideName } from "./desk/sides";
import { useBookOnDesk } from "./desk/use-book-on-desk";
import { FindingsOnDesk } from "./FindingsOnDesk";
import { ReportOnDesk } from "./ReportOnDesk";
import { useMedia } from "./screen/use-media";
import { SheetOnDesk } from "./SheetOnDesk";

const useStyles = makeStyles({
  frame: {
    display: "grid",
    gridTemplateRows: "auto auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr)",
    height: "100%",
  },
  places: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gridTemplateRows: "minmax(0, 1fr)",
    minHeight: 0,
  },
  beside: { gridTemplateColumns: "minmax(0, 1fr) 400px" },
  threefold: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) 400px" },
  column: {
    // Behind sheet and pages, whichever of them are seen.
    order: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gridAutoRows: "min-content",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    overflowY: "auto",
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { minWidth: 0, minHeight: 0, height: "100%" },
  // What is said of the report stands above its pages.
  stacked: {
    gridTemplateRows: "none",
    gridAutoRows: "min-content",
    overflowY: "auto",
    "& > :last-child": { order: -1 },
  },
  hidden: { display: "none" },
});

/** Narrower pages show one part at a time; on wide ones sheet and report stand side by side. */
const BESIDE = "(min-width: 900px)";
const THREEFOLD = "(min-width: 1700px)";

interface BookOnDeskProps {
  readonly file: DeskFile;
  readonly book: BookInPage;
  readonly language: Language;
  readonly tell: DeskActions["tell"];
  /** A report that was dropped for it; null for none. */
  readonly dropped: PickedFile | null;
  /** It was opened, or the person kept the one before. */
  readonly onTaken: () => void;
}

/** An open workbook: its sheets, what they say, and its report. */
export function BookOnDesk(props: BookOnDeskProps) {
  const { file, book, language, tell, dropped, onTaken } = props;
  const styles = useStyles();
  const seat = useBookOnDesk({ file, book, tell });
  const [chosen, setSide] = useState<SideName>("sheet");
  const room = useRoom();
  const doors = useReportDoors(seat, {
    ...{ language, dropped, onTaken },
    onSide: setSide,
  });
  useSeeingSelection(book, room, setSide);
  const { report, saving } = seat;
  const open = report.stage.kind === "open" ? report.stage : null;
  const seen = seenParts(chosen, room, open !== null);
  return (
    <div className={styles.frame}>
      <BookBar
        sides={room === "narrow" ? ["sheet", "check", "report"] : ["sheet", "report"]}
        side={seen.side}
        language={language}
        onSide={setSide}
      >
        {seen.side !== "report" && (
          <>
            <UndoButtons
              canUndo={book.canUndo}
              canRedo={book.canRedo}
              language={language}
              onUndo={seat.gridActions.undo}
              onRedo={seat.gridActions.redo}
            />
            <SaveButtons
              {...{ saving, language }}
              label={deskTexts.save}
              question={deskTexts.askOverwrite}
            />
          </>
        )}
      </BookBar>
      <SavingLine news={saving.news} language={language} onDismiss={saving.dismissNews} />
      <div className={mergeClasses(styles.places, usePlaces(seen, room))}>
        <div className={seen.sheet ? styles.place : styles.hidden}>
          <SheetOnDesk {...{ book, seat, language }} />
        </div>
        <section
          aria-label={deskTexts.checkSide[language]}
          className={seen.check ? styles.column : styles.hidden}
        >
          <FindingsOnDesk {...{ seat, language }} />
        </section>
        {open === null ? (
          <section
            aria-label={deskTexts.reportSide[language]}
            className={seen.report ? styles.column : styles.hidden}
          >
            <ReportStart {...doors} language={language} />
          </section>
        ) : (
          <ReportOnDesk
            key={open.id}
            {...{ seat, seen, language }}
            report={open}
            columnStyle={styles.column}
            onShowCell={(address) => {
              if (!seen.sheet) setSide("sheet");
              seat.workbook.actions.goTo([address]);
            }}
          />
        )}
      </div>
      {doors.threatened !== null && (
        <ClosingQuestion
          name={doors.threatened}
          language={language}
          onLeave={onTaken}
          onClose={doors.onReplace}
        />
      )}
    </div>
  );
}

/** Where only one part has room, a cell that is selected from another one brings the sheet. */
function useSeeingSelection(book: BookInPage, room: Room, onSide: (side: SideName) => void): void {
  useEffect(
    () =>
      room === "narrow"
        ? book.watchSelection(() => {
            onSide("sheet");
          })
        : undefined,
    [book, room, onSide]
  );
}

function useRoom(): Room {
  const [isBeside, isThreefold] = [useMedia(BESIDE), useMedia(THREEFOLD)];
  if (isThreefold) return "threefold";
  return isBeside ? "beside" : "narrow";
}

function usePlaces({ columns, side }: SeenParts, room: Room): string {
  const styles = useStyles();
  if (room === "narrow") return side === "report" ? styles.stacked : "";
  return { 1: "", 2: styles.beside, 3: styles.threefold }[columns];
}
