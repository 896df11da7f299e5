import { useEffect, useEffectEvent } from "react";
import type { WorkbookHost } from "../../hosts/workbook-host";
import type { LiveStep, LiveWorkbook } from "./live-workbook";
import { wasRecalled } from "./memory-steps";
import { readMemory } from "./read-memory";
import { couldNotRead, progressed, wasRead } from "./reading-steps";
import type { ReportQuestion } from "../report/report-question";

/** From the host to the worker and to the state; both stay the same for the life of the pane. */
export interface ReadingRoads {
  readonly ask: (question: ReportQuestion) => void;
  readonly step: (step: LiveStep) => void;
}

/** Hands each reading that is under way to the worker, part by part. */
export function useReading(
  host: WorkbookHost,
  { reading, isRecalled }: LiveWorkbook,
  roads: ReadingRoads
): void {
  const read = useEffectEvent((signal: AbortSignal) => {
    void readAll(host, { ...roads, signal, isRecalled });
  });
  useEffect(() => {
    if (reading === null) return undefined;
    const controller = new AbortController();
    read(controller.signal);
    return () => {
      controller.abort();
    };
  }, [host, reading]);
}

interface ReadingOptions extends ReadingRoads {
  readonly signal: AbortSignal;
  readonly isRecalled: boolean;
}

/** Once aborted it says nothing more: a later reading has taken its place. */
async function readAll(host: WorkbookHost, options: ReadingOptions): Promise<void> {
  const { ask, step, signal, isRecalled } = options;
  if (!isRecalled) {
    const kept = await host.recall();
    if (signal.aborted) return;
    if (kept.ok) step(wasRecalled(readMemory(kept.value)));
  }
  const outcome = await host.readParts({
    onPart: (part) => {
      if (!signal.aborted) ask({ kind: "reading", part });
    },
    onProgress: (progress) => {
      if (!signal.aborted) step(progressed(progress));
    },
    signal,
  });
  if (signal.aborted) return;
  if (outcome.ok) ask({ kind: "keep" });
  step(outcome.ok ? wasRead : couldNotRead(outcome.trouble));
}
