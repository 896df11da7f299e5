import type { WorkbookRoom } from "../workbook-room";

/** The same calls, answered from another thread. */
export type Remote<Room> = {
  readonly [Call in keyof Room]: Room[Call] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never;
};

export type RemoteRoom = Remote<WorkbookRoom>;
