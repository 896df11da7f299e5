import type { LessonAnswer, LessonQuestion } from "./lesson-question";

/** The way to the worker with lessons and back; it stays the same for the life of the pane. */
export interface LessonRoads {
  readonly ask: (question: LessonQuestion) => void;
  /** Calls back with every answer, until it is stopped. */
  readonly listen: (onAnswer: (answer: LessonAnswer) => void) => () => void;
}

export interface LessonDesk {
  readonly take: (answer: LessonAnswer) => void;
  readonly listen: LessonRoads["listen"];
}

/** Hands on what the worker says of lessons to whoever teaches one. */
export function makeLessonDesk(): LessonDesk {
  const listeners = new Set<(answer: LessonAnswer) => void>();
  return {
    take: (answer) => {
      for (const listener of listeners) listener(answer);
    },
    listen: (onAnswer) => {
      listeners.add(onAnswer);
      return () => {
        listeners.delete(onAnswer);
      };
    },
  };
}
