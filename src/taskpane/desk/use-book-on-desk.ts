import { useEffect, useState } from "react";
import { linkInPage } from "../../hosts/in-page/direct-link-in-page";
import type { BookInPage } from "../../hosts/in-page/book-in-page";
import { workbookInPage } from "../../hosts/in-page/workbook-in-page";
import type { Trouble } from "../../hosts/trouble";
import { checkedOf } from "../live/live-workbook";
import { useWorkbook } from "../live/use-workbook";
import { useLinking } from "../publish/use-linking";
import type { ViewName } from "../live/view-name";
import type { DeskFile } from "./desk-file";
import { gridActions } from "./grid-actions";
import { useDrafting } from "./use-drafting";
import { useBookCalls } from "./use-drawn-book";
import { useFindingInSight } from "./use-finding-in-sight";
import { useReport } from "./use-report";
import { useReportParcel } from "./use-report-parcel";
import { useSaving, type SavingSeat } from "./use-saving";
import type { DeskActions } from "./use-desk";

interface BookOptions {
  readonly file: DeskFile;
  readonly book: BookInPage;
  readonly tell: DeskActions["tell"];
}

/** An open workbook on the desk with all that belongs to it: findings, report, saving, and what the browser keeps. */
export function useBookOnDesk({ file, book, tell }: BookOptions) {
  const [host] = useState(() => workbookInPage(book));
  const [link] = useState(linkInPage);
  const [view, setView] = useState<ViewName>("check");
  const workbook = useWorkbook(host);
  const showsUse = view === "narrative" || view === "word";
  const linking = useLinking({ host, link: link.workbook, workbook, showsUse });
  const digest = checkedOf(workbook.stage)?.digest ?? null;
  const report = useReport(file.draft?.report ?? null);
  const { memory } = workbook;
  const parcel = useReportParcel(link.workbook, { file: file.id, linking, memory });
  const calls = useBookCalls(book);
  const saving = useBookSaving(file, book, calls.length);
  const [gridTrouble, setGridTrouble] = useState<Trouble | null>(null);
  const [actions] = useState(() => gridActions(book, setGridTrouble));
  const [isReportUnsaved, setReportUnsaved] = useState(false);
  const hasReportUnsaved = report.stage.kind === "open" && isReportUnsaved;
  const isUnsaved = saving.isUnsaved || hasReportUnsaved;
  const { name } = saving;
  useEffect(() => {
    tell(file.id, { isUnsaved, name });
  }, [tell, file.id, isUnsaved, name]);
  useDrafting({ file, book, name, isUnsaved, report: report.stage });
  useFindingInSight(book, digest);
  const { setHighlighting } = workbook.actions;
  useEffect(() => {
    setHighlighting(true);
  }, [setHighlighting]);
  return {
    ...{ host, link, view, setView, workbook, linking, digest, report, parcel, saving },
    ...{ gridTrouble, gridActions: actions, hasReportUnsaved, setReportUnsaved },
  };
}

export type BookSeat = ReturnType<typeof useBookOnDesk>;

function useBookSaving(
  { name, handle, draft }: DeskFile,
  book: BookInPage,
  revision: number
): SavingSeat {
  return useSaving({
    ...{ kind: "workbook", name, handle, revision },
    savedRevision: draft?.savedCalls ?? 0,
    content: () => book.save(),
  });
}
