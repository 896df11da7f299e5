import { useEffect, useRef, useState } from "react";
import type { DocumentInPage } from "../../hosts/in-page/document-in-page";
import { pageTroubles } from "../../hosts/in-page/page-troubles";
import type { Trouble } from "../../hosts/trouble";
import { documentNameOf, type DocumentSource } from "./document-source";
import type { DraftReport } from "./drafts";
import { openDocument, type OpeningDocument } from "./open-document";
import { newGuid } from "../screen/new-guid";

/** Where the page is with the report of a workbook. */
export type ReportStage =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly name: string }
  | { readonly kind: "refused"; readonly trouble: Trouble }
  | OpenReport;

export interface OpenReport {
  readonly kind: "open";
  /** Another one for each report that is opened. */
  readonly id: string;
  readonly document: DocumentInPage;
  /** The file on the machine that it came from; null where there is none. */
  readonly handle: FileSystemFileHandle | null;
  /** False for a new one, and for what the browser kept: no file has it. */
  readonly isSaved: boolean;
}

export interface ReportSeat {
  readonly stage: ReportStage;
  /** It takes the place of the one that was open. */
  readonly open: (source: DocumentSource, handle: FileSystemFileHandle | null) => void;
  /** Puts it away, with whatever is not saved; the page asks first. */
  readonly close: () => void;
}

const none: ReportStage = { kind: "none" };

/** The report of one workbook, in a worker of its own. What was kept of it comes back with the workbook. */
export function useReport(kept: DraftReport | null): ReportSeat {
  const [stage, setStage] = useState<ReportStage>(none);
  const current = useRef<OpeningDocument | null>(null);
  const close = (): void => {
    current.current?.close();
    current.current = null;
    setStage(none);
  };
  const open: ReportSeat["open"] = (source, handle) => {
    current.current?.close();
    const name = documentNameOf(source);
    const id = newGuid();
    setStage({ kind: "opening", name });
    const opening = openDocument(source, () => {
      if (current.current === opening)
        setStage({ kind: "refused", trouble: pageTroubles.stopped(name).trouble });
    });
    current.current = opening;
    void opening.opened.then((outcome) => {
      if (current.current !== opening) return;
      const isSaved = source.kind === "file";
      if (outcome.ok)
        setStage({ ...{ kind: "open", id, handle, isSaved }, document: outcome.value });
      else setStage({ kind: "refused", trouble: outcome.trouble });
    });
  };
  const reopen = useRef(open);
  useEffect(() => {
    if (kept !== null) {
      const { name, bytes, handle } = kept;
      reopen.current({ kind: "bytes", name, bytes }, handle);
    }
    return () => {
      current.current?.close();
    };
  }, [kept]);
  return { stage, open, close };
}
