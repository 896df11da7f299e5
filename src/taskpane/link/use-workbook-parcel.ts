import type { Outcome } from "../../hosts/trouble";
import { startFileWorker } from "../report/start-file-worker";
import { useWorker } from "../report/use-worker";
import type { FileParcel } from "./choose-parcel";
import type { DocumentActions } from "./linked-document";
import type { LinkedStep } from "./linked-state";
import type { ParcelQuestion } from "./parcel-question";
import { couldNotOpen, opensWorkbook, stopsOpening, takesFile } from "./source-steps";

/** Reads a workbook file in a worker of its own, which the person may stop. */
export function useWorkbookParcel(
  step: (step: LinkedStep) => void
): Pick<DocumentActions, "openWorkbook" | "cancel"> {
  const worker = useWorker<ParcelQuestion, FileParcel>(startFileWorker);
  const take = (outcome: Outcome<FileParcel>): void => {
    step(outcome.ok ? takesFile(outcome.value) : couldNotOpen(outcome.trouble));
  };
  return {
    openWorkbook: (file) => {
      step(opensWorkbook);
      void worker.ask({ kind: "parcel", file }).then(take);
    },
    cancel: () => {
      worker.stop();
      step(stopsOpening);
    },
  };
}
