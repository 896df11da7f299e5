import { answerQuestion } from "./answer-question";
import type { DocumentQuestion } from "./document-question";

// Unpacking and rereading a report takes longer than the pane's own thread may be kept.
self.onmessage = (event: MessageEvent<DocumentQuestion>): void => {
  answerQuestion(event.data).then((outcome) => {
    self.postMessage(outcome);
  }, reportError);
};
