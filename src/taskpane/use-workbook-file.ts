import { useEffect, useReducer, useRef } from "react";
import type { Report } from "../core/make-report";
import type { Trouble } from "../hosts/trouble";
import type { ReportAnswer, ReportRequest } from "./report-worker";

/** Where the pane is with the workbook that the person opened. */
export type WorkbookStage =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "refused"; readonly name: string; readonly trouble: Trouble }
  | { readonly kind: "checked"; readonly name: string; readonly report: Report };

type Step =
  | { readonly kind: "open"; readonly name: string }
  | { readonly kind: "answer"; readonly answer: ReportAnswer };

/** The workbook port of the browser page: a file that the person picks is read and checked in a worker. */
export function useWorkbookFile(): {
  readonly stage: WorkbookStage;
  readonly open: (file: File) => void;
} {
  const [stage, step] = useReducer(next, { kind: "none" });
  const worker = useRef<Worker | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);

  const open = (file: File): void => {
    worker.current?.terminate();
    const fresh = new Worker(new URL("./report-worker.ts", import.meta.url));
    worker.current = fresh;
    fresh.onmessage = (event: MessageEvent<ReportAnswer>) => {
      step({ kind: "answer", answer: event.data });
    };
    fresh.onerror = () => {
      step({ kind: "answer", answer: brokenWorker });
    };
    step({ kind: "open", name: file.name });
    void sendFile(file, fresh);
  };
  return { stage, open };
}

const brokenWorker: ReportAnswer = {
  ok: false,
  trouble: {
    code: "worker-stopped",
    message: {
      vi: "Việc đọc tệp bị dừng giữa chừng. Hãy mở lại tệp.",
      en: "Reading the file stopped midway. Open the file again.",
    },
  },
};

async function sendFile(file: File, worker: Worker): Promise<void> {
  const request: ReportRequest = {
    name: file.name,
    bytes: new Uint8Array(await file.arrayBuffer()),
  };
  worker.postMessage(request, [request.bytes.buffer]);
}

function next(stage: WorkbookStage, step: Step): WorkbookStage {
  if (step.kind === "open") return { kind: "reading", name: step.name };
  if (stage.kind !== "reading") return stage;
  const { answer } = step;
  return answer.ok
    ? { kind: "checked", name: stage.name, report: answer.value }
    : { kind: "refused", name: stage.name, trouble: answer.trouble };
}
