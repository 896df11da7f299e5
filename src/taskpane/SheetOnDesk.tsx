import { MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../core/figures/bilingual";
import { splitExplained } from "../core/rules/split-explained";
import type { BookInPage } from "../hosts/in-page/book-in-page";
import { SheetGrid } from "./components/grid/SheetGrid";
import { SheetTabs } from "./components/grid/SheetTabs";
import { cellNotes } from "./desk/cell-notes";
import { useDrawnBook } from "./desk/use-drawn-book";
import type { BookSeat } from "./desk/use-book-on-desk";
import type { CellNotes } from "./grid/grid-desk";
import { checkedOf } from "./live/live-workbook";

const useStyles = makeStyles({
  place: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr) auto",
    gridTemplateColumns: "minmax(0, 1fr)",
    height: "100%",
    minHeight: 0,
  },
});

const NO_NOTES: CellNotes = new Map();

interface SheetOnDeskProps {
  readonly book: BookInPage;
  readonly seat: BookSeat;
  readonly language: Language;
}

/** The sheet that the person sees, with what is said of its cells, and the tabs of the others. */
export function SheetOnDesk({ book, seat, language }: SheetOnDeskProps) {
  const styles = useStyles();
  const { gridTrouble, gridActions: actions } = seat;
  const version = useDrawnBook(book);
  const shown = book.sheets.filter(({ outline }) => !outline.hidden);
  const sheet = shown.find(({ name }) => name === book.selection?.sheet) ?? shown[0];
  const notes = useNotes(seat, sheet?.name ?? "", language);
  const errors = useErrors(seat);
  if (sheet === undefined) return null;
  return (
    <div className={styles.place}>
      <div role="status">
        {gridTrouble !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{gridTrouble.message[language]}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <SheetGrid
        key={sheet.name}
        {...{ sheet, version, notes, language, actions }}
        selection={book.selection}
        isEditable
      />
      <SheetTabs
        sheets={book.sheets}
        selected={sheet.name}
        errors={errors}
        language={language}
        onSelect={(name) => {
          book.showSheet(name);
        }}
      />
    </div>
  );
}

/** Cells are coloured as long as the person wants them so. */
function useNotes({ workbook }: BookSeat, sheet: string, language: Language): CellNotes {
  const { stage, memory } = workbook;
  const checked = checkedOf(stage);
  const digest = checked?.isHighlighted === true ? checked.digest : null;
  const { explanations } = memory;
  return useMemo(
    () => (digest === null ? NO_NOTES : cellNotes(digest, explanations, { sheet, language })),
    [digest, explanations, sheet, language]
  );
}

/** Open errors by sheet. */
function useErrors({ workbook, digest }: BookSeat): ReadonlyMap<string, number> {
  const { explanations } = workbook.memory;
  return useMemo(() => {
    const errors = new Map<string, number>();
    const { open } = splitExplained(digest?.findings ?? [], explanations);
    for (const { sheet, severity } of open)
      if (severity === "error") errors.set(sheet, (errors.get(sheet) ?? 0) + 1);
    return errors;
  }, [digest, explanations]);
}
