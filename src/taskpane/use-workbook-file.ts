import { useReducer } from "react";
import type { Report } from "../core/make-report";
import type { Outcome, Trouble } from "../hosts/trouble";
import { useWorker } from "./use-worker";

/** Where the pane is with the workbook that the person opened. */
export type WorkbookStage =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "refused"; readonly name: string; readonly trouble: Trouble }
  | { readonly kind: "checked"; readonly name: string; readonly report: Report };

type Step =
  | { readonly kind: "open"; readonly name: string }
  | { readonly kind: "cancel" }
  | { readonly kind: "answer"; readonly outcome: Outcome<Report> };

interface WorkbookFile {
  readonly stage: WorkbookStage;
  readonly open: (file: File) => void;
  readonly cancel: () => void;
}

const startWorker = (): Worker => new Worker(new URL("./report-worker.ts", import.meta.url));

/** The workbook port of the browser page: a file that the person picks is read and checked in a worker. */
export function useWorkbookFile(): WorkbookFile {
  const [stage, step] = useReducer(next, { kind: "none" });
  const worker = useWorker<File, Report>(startWorker);
  const open = (file: File): void => {
    step({ kind: "open", name: file.name });
    void worker.ask(file).then((outcome) => {
      step({ kind: "answer", outcome });
    });
  };
  const cancel = (): void => {
    worker.stop();
    step({ kind: "cancel" });
  };
  return { stage, open, cancel };
}

function next(stage: WorkbookStage, step: Step): WorkbookStage {
  if (step.kind === "open") return { kind: "reading", name: step.name };
  if (step.kind === "cancel") return { kind: "none" };
  if (stage.kind !== "reading") return stage;
  const { name } = stage;
  return step.outcome.ok
    ? { kind: "checked", name, report: step.outcome.value }
    : { kind: "refused", name, trouble: step.outcome.trouble };
}
