import { useEffect, useEffectEvent } from "react";
import type { BookInPage } from "../../hosts/in-page/book-in-page";
import type { DeskFile } from "./desk-file";
import { dropDraft, keepDraft, type DraftReport } from "./drafts";
import type { ReportStage } from "./use-report";

interface DraftingOptions {
  readonly file: DeskFile;
  readonly book: BookInPage;
  /** Of the file as it was saved last. */
  readonly name: string;
  readonly isUnsaved: boolean;
  readonly report: ReportStage;
}

/**
 * Keeps in the browser what is not saved, at once with each change, and drops it once it is. Nothing is
 * left for when the page goes: a browser does not wait for what is written then.
 */
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
    if (isUnsaved) keep();
    else void dropDraft(id);
  }, [id, isUnsaved, length, document, document?.revision]);
}

const reportOf = (report: ReportStage): DraftReport | null =>
  report.kind === "open"
    ? { name: report.document.name, handle: report.handle, bytes: report.document.bytes }
    : null;
