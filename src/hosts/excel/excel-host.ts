import type { WorkbookHost } from "../workbook-host";
import { findAbilities, lacksOf } from "./abilities";
import { applyChanges } from "./apply-changes";
import { highlightCells } from "./highlight-cells";
import { insertSheet } from "./insert-sheet";
import { keepParcel, recallParcel } from "./kept-parcel";
import { KnownBook } from "./known-book";
import { readParts } from "./read-parts";
import { recallText, rememberText } from "./remembered-text";
import { schedule as byTimer } from "./schedule";
import type { Schedule } from "./schedule";
import { selectCells } from "./select-cells";
import { tooOldHost } from "./too-old-host";
import { watchSelection } from "./watch-selection";
import { watchWorkbook } from "./watch-workbook";

/**
 * The workbook that is open in Excel; to be asked for once Office is ready. Give a schedule of your
 * own to decide when the watch looks.
 */
export function excelHost({ schedule = byTimer }: { schedule?: Schedule } = {}): WorkbookHost {
  const abilities = findAbilities();
  if (!abilities.isEnough) return tooOldHost();
  const known = new KnownBook();
  return {
    lacks: lacksOf(abilities),
    readParts: (reading) => readParts(reading, { known, abilities }),
    watch: (onChange) => watchWorkbook({ known, abilities, schedule }, onChange),
    select: (cells) => selectCells(cells, abilities),
    applyChanges,
    highlight: (cells) => highlightCells(cells, abilities),
    insertSheet: (sheet) => insertSheet(sheet, abilities),
    recall: recallText,
    remember: rememberText,
    remembersAtOnce: false,
    keepParcel,
    recallParcel,
    watchSelection: (onSelect) => watchSelection({ abilities, schedule }, onSelect),
  };
}
