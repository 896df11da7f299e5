import { fail, type Outcome } from "../hosts/trouble";

/**
 * Puts one question to a worker that answers with an outcome, and ends the worker. One that stops
 * midway (not loaded, out of memory, a broken promise) gives a trouble. A worker that is terminated
 * while it works never answers.
 */
export function askWorker<Question, Answer>(
  worker: Worker,
  question: Question
): Promise<Outcome<Answer>> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome<Answer>): void => {
      worker.terminate();
      resolve(outcome);
    };
    worker.onmessage = (event: MessageEvent<Outcome<Answer>>) => {
      end(event.data);
    };
    worker.onerror = () => {
      end(stopped());
    };
    worker.onmessageerror = worker.onerror;
    worker.postMessage(question);
  });
}

const stopped = (): ReturnType<typeof fail> =>
  fail(
    "worker-stopped",
    "Việc đọc tệp bị dừng giữa chừng. Xin mở lại tệp; nếu vẫn vậy, xin tải lại trang.",
    "Reading the file stopped midway. Please open the file again or, if that fails, reload the page."
  );
