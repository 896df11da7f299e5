import { useEffect, useEffectEvent } from "react";
import type { BookInPage } from "../../hosts/in-page/book-in-page";
import type { DeskFile } from "./desk-file";
import { dropDraft, keepDraft, type DraftReport } from "./drafts";
import type { ReportStage } from "./use-report";

/** A run of typing is kept as one, in milliseconds. */
const PAUSE = 300;

/** While the browser asks whether to leave there is time to write; once the page goes there may be none. */
const LEAVING = ["beforeunload", "pagehide"] as const;

interface DraftingOptions {
  readonly file: DeskFile;
  readonly book: BookInPage;
  /** Of the file as it was saved last. */
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly report: ReportStage;
}

/** Keeps in the browser what is not saved, a moment after each change, and drops it once it is. */
export function useDrafting({ file, book, name, isUnsaved, report }: DraftingOptions): void {
  const { id } = file;
  const { length } = book.calls;
  const document = report.kind === "open" ? report.document : null;
  const keep = useEffectEvent(() => {
    void keepDraft({
      ...{ id, name, at: new Date().toISOString() },
      ...{ source: file.source, handle: file.handle, calls: book.calls },
      savedCalls: file.draft?.savedCalls ?? 0,
      report: reportOf(report),
    });
  });
  useEffect(() => {
    if (!isUnsaved) {
      void dropDraft(id);
      return undefined;
    }
    const keepNow = (): void => {
      keep();
    };
    const timer = setTimeout(keepNow, PAUSE);
    for (const leaving of LEAVING) window.addEventListener(leaving, keepNow);
    return () => {
      clearTimeout(timer);
      for (const leaving of LEAVING) window.removeEventListener(leaving, keepNow);
    };
  }, [id, isUnsaved, length, document, document?.revision]);
}

const reportOf = (report: ReportStage): DraftReport | null =>
  report.kind === "open"
    ? { name: report.document.name, handle: report.handle, bytes: report.document.bytes }
    : null;
