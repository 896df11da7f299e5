import { useEffect, useEffectEvent } from "react";
import type { Language } from "../../core/figures/bilingual";
import { newReportName } from "../word/report-file-name";
import { pickFiles, type PickedFile } from "./file-access";
import type { SideName } from "./sides";
import type { BookSeat } from "./use-book-on-desk";

interface DoorOptions {
  readonly language: Language;
  /** A report that was dropped; null for none. */
  readonly dropped: PickedFile | null;
  /** It was opened, or the person kept the one before. */
  readonly onTaken: () => void;
  readonly onSide: (side: SideName) => void;
}

/** The ways in which a report comes beside the workbook. */
export function useReportDoors(seat: BookSeat, options: DoorOptions) {
  const { language, dropped, onTaken, onSide } = options;
  const { report, parcel, digest, hasReportUnsaved } = seat;
  const { stage } = report;
  const open = (picked: PickedFile | undefined): void => {
    if (picked === undefined) return;
    report.open({ kind: "file", file: picked.file }, picked.handle);
    onSide("report");
  };
  const takeDropped = useEffectEvent((picked: PickedFile) => {
    if (hasReportUnsaved) return;
    open(picked);
    onTaken();
  });
  useEffect(() => {
    if (dropped !== null) takeDropped(dropped);
  }, [dropped]);
  return {
    stage,
    canMake: parcel !== null && parcel.passages.length > 0,
    onMake: () => {
      if (parcel === null || digest === null) return;
      report.open({ kind: "new", name: newReportName(digest), parcel }, null);
      onSide("report");
    },
    onPick: () => {
      void pickFiles("report", language).then(([first]) => {
        open(first);
      });
    },
    /** What a dropped report would take the place of, though it is not saved; null where nothing has to be asked. */
    threatened:
      dropped !== null && hasReportUnsaved && stage.kind === "open" ? stage.document.name : null,
    onReplace: () => {
      open(dropped ?? undefined);
      onTaken();
    },
  };
}
