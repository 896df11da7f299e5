import { useEffect } from "react";
import type { WorkbookChange, WorkbookHost } from "../../hosts/workbook-host";
import { wasOverwritten } from "./gesture-steps";
import { isUnwatched, lostTrack, rereads, wasEdited } from "./reading-steps";
import type { ReadingRoads } from "./use-reading";

/** Hands the worker what the person changes, from the first moment on: no edit falls between two readings. */
export function useWatching(host: WorkbookHost, { ask, step }: ReadingRoads): void {
  useEffect(() => {
    let isOver = false;
    const take = (change: WorkbookChange): void => {
      if (isOver) return;
      if (change.kind === "cells") {
        ask({ kind: "parts", parts: change.parts });
        step(wasEdited);
        step(wasOverwritten(change.parts));
      } else step(change.kind === "structure" ? rereads : lostTrack(change.trouble));
    };
    const watching = host.watch(take).then((outcome) => {
      if (!outcome.ok && !isOver) step(isUnwatched(outcome.trouble));
      return outcome;
    });
    return () => {
      isOver = true;
      void watching.then((outcome) => {
        if (outcome.ok) outcome.value();
      });
    };
  }, [host, ask, step]);
}
