import { useEffect, useMemo } from "react";
import type { WorkbookHost } from "../../hosts/workbook-host";
import { latestOnly } from "./latest-only";
import type { LiveStep, LiveWorkbook } from "./live-workbook";
import { wasKept, wasNotKept } from "./memory-steps";
import type { WorkbookMemory } from "./workbook-memory";
import { writeMemory } from "./write-memory";

/** A style is clicked together in several gestures; they are kept as one. In milliseconds. */
const PAUSE = 800;

/** Keeps in the workbook what the person changed in its memory, a moment after the last change where that costs an exchange. */
export function useMemoryKeeping(
  host: WorkbookHost,
  { unkept, isRecalled }: LiveWorkbook,
  step: (step: LiveStep) => void
): void {
  const keep = useMemo(
    () =>
      latestOnly(async (memory: WorkbookMemory) => {
        const outcome = await host.remember(writeMemory(memory));
        step(outcome.ok ? wasKept(memory) : wasNotKept(memory));
      }),
    [host, step]
  );
  useEffect(() => {
    if (unkept === null || !isRecalled) return undefined;
    const keepNow = (): void => {
      keep(unkept);
    };
    if (host.remembersAtOnce) {
      keepNow();
      return undefined;
    }
    const timer = setTimeout(keepNow, PAUSE);
    window.addEventListener("pagehide", keepNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", keepNow);
    };
  }, [host, keep, unkept, isRecalled]);
}
