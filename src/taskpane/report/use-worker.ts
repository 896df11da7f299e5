import { useEffect, useRef } from "react";
import type { Outcome } from "../../hosts/trouble";
import { paneTroubles } from "../screen/pane-troubles";

interface WorkerSeat<Question, Answer> {
  /** The answer, or a trouble when the worker stops midway. Never settles once it is superseded. */
  readonly ask: (question: Question) => Promise<Outcome<Answer>>;
  readonly stop: () => void;
}

/** One worker for one question: the next question ends it, and so does leaving the page. */
export function useWorker<Question, Answer>(start: () => Worker): WorkerSeat<Question, Answer> {
  const current = useRef<Worker | null>(null);
  const stop = (): void => {
    current.current?.terminate();
    current.current = null;
  };
  useEffect(() => () => current.current?.terminate(), []);
  const ask = (question: Question): Promise<Outcome<Answer>> => {
    stop();
    const worker = start();
    current.current = worker;
    return new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Outcome<Answer>>) => {
        stop();
        resolve(data);
      };
      // Not loaded, out of memory, or a colleague's broken promise.
      worker.onerror = () => {
        stop();
        resolve(paneTroubles.stopped);
      };
      worker.postMessage(question);
    });
  };
  return { ask, stop };
}
