import type { ReportQuestion, WorkerAnswer } from "./report-question";

interface SeatOptions {
  readonly start: () => Worker;
  readonly onAnswer: (answer: WorkerAnswer) => void;
  /** It did not load, ran out of memory, or broke a promise; what it kept is lost. */
  readonly onStopped: () => void;
}

export interface ReportSeat {
  /** Starts a worker where none is running. */
  readonly ask: (question: ReportQuestion) => void;
  /** Ends it with whatever it is doing; no answer comes any more. */
  readonly stop: () => void;
}

/** The pane's side of a report worker: one worker for many questions. */
export function makeReportSeat({ start, onAnswer, onStopped }: SeatOptions): ReportSeat {
  let current: Worker | null = null;
  const stop = (): void => {
    current?.terminate();
    current = null;
  };
  const open = (): Worker => {
    const worker = start();
    worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (current === worker) onAnswer(data);
    };
    worker.onerror = () => {
      if (current !== worker) return;
      stop();
      onStopped();
    };
    current = worker;
    return worker;
  };
  return {
    ask: (question) => {
      (current ?? open()).postMessage(question);
    },
    stop,
  };
}
