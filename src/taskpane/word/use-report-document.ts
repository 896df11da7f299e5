import { useState } from "react";
import type { Trouble } from "../../hosts/trouble";
import type { Decisions, DocumentAnswer, DocumentQuestion } from "./document-question";
import { downloadDocument } from "./download-document";
import { makeParcel } from "../../core/link/make-parcel";
import type { ReportDigest } from "../report/report-digest";
import { newReportName, refreshedName } from "./report-file-name";
import { useWorker } from "../report/use-worker";
import { newGuid } from "../screen/new-guid";

/** The file that was opened, null for a new report, and the name of the copy that is downloaded. */
interface FileNames {
  readonly name: string | null;
  readonly saved: string;
}

/** Where the pane is with the Word report. */
export type DocumentStage =
  | { readonly kind: "none" }
  | (FileNames & { readonly kind: "working" })
  | (FileNames & { readonly kind: "refused"; readonly trouble: Trouble })
  | (FileNames & DocumentAnswer);

export interface ReportDocument {
  readonly stage: DocumentStage;
  /** Makes a new report and hands it to the browser's downloads. */
  readonly create: (digest: ReportDigest) => void;
  /** Compares a report that the person picks with the workbook; nothing is changed yet. */
  readonly compare: (digest: ReportDigest, file: File) => void;
  /** Downloads a refreshed copy of the report that was compared. */
  readonly refresh: (digest: ReportDigest, decisions: Decisions) => void;
  readonly forget: () => void;
}

const startWorker = (): Worker => new Worker(new URL("./document-worker.ts", import.meta.url));

/** The document port of the browser page: Word files are made, compared and refreshed in a worker. */
export function useReportDocument(): ReportDocument {
  const [stage, setStage] = useState<DocumentStage>({ kind: "none" });
  const worker = useWorker<DocumentQuestion, DocumentAnswer>(startWorker);
  const ask = async (names: FileNames, question: DocumentQuestion): Promise<void> => {
    setStage({ kind: "working", ...names });
    const outcome = await worker.ask(question);
    if (!outcome.ok) {
      setStage({ kind: "refused", ...names, trouble: outcome.trouble });
      return;
    }
    const answer = outcome.value;
    if (answer.kind !== "compared") downloadDocument(names.saved, answer.bytes);
    setStage({ ...names, ...answer });
  };
  return {
    stage,
    create: (digest) =>
      void ask(
        { name: null, saved: newReportName(digest) },
        { kind: "create", ...circumstances(digest) }
      ),
    compare: (digest, file) =>
      void ask(
        { name: file.name, saved: refreshedName(file.name) },
        { kind: "compare", file, ...circumstances(digest) }
      ),
    refresh: (digest, decisions) => {
      if (stage.kind !== "compared") return;
      const { name, saved, bytes } = stage;
      const question = { kind: "refresh", bytes, decisions, ...circumstances(digest) } as const;
      void ask({ name, saved }, question);
    },
    forget: () => {
      worker.stop();
      setStage({ kind: "none" });
    },
  };
}

/** The core has neither clock nor chance: both are lent to it here. */
const circumstances = (
  digest: ReportDigest
): Pick<DocumentQuestion, "parcel" | "newDocumentId"> => ({
  parcel: makeParcel(digest, { madeAt: new Date().toISOString(), workbookId: null }),
  newDocumentId: newGuid(),
});
