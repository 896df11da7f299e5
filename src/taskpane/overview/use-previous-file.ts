import { useState } from "react";
import type { PreviousSheet } from "../../core/figures/precedent";
import type { Trouble } from "../../hosts/trouble";
import type { KeptForm } from "../live/workbook-memory";
import type { PreviousQuestion } from "../report/previous-question";
import { startFileWorker } from "../report/start-file-worker";
import { useWorker } from "../report/use-worker";

/** Where the pane is with a file to compare with. */
export type PreviousFileStage =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "refused"; readonly trouble: Trouble };

export interface PreviousFile {
  readonly stage: PreviousFileStage;
  readonly open: (file: File) => void;
}

/** Reads the workbook of an earlier period in a worker of its own, by shipped forms and `own`; another file takes its place. */
export function usePreviousFile(
  own: readonly KeptForm[],
  onRead: (previous: readonly PreviousSheet[]) => void
): PreviousFile {
  const [stage, setStage] = useState<PreviousFileStage>({ kind: "idle" });
  const worker = useWorker<PreviousQuestion, readonly PreviousSheet[]>(startFileWorker);
  const open = (file: File): void => {
    setStage({ kind: "reading", name: file.name });
    void worker.ask({ kind: "previous", file, own }).then((outcome) => {
      setStage(outcome.ok ? { kind: "idle" } : { kind: "refused", trouble: outcome.trouble });
      if (outcome.ok) onRead(outcome.value);
    });
  };
  return { stage, open };
}
