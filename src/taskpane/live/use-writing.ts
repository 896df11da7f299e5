import { useEffect, useEffectEvent } from "react";
import type { WorkbookHost } from "../../hosts/workbook-host";
import { wasWritten } from "./gesture-steps";
import type { LiveStep, LiveWorkbook } from "./live-workbook";
import { troubleIn } from "./make-actions";
import { performWriting } from "./perform-writing";

/** Writes what is to be written. What came of it is seen when the host tells of the change. */
export function useWriting(
  host: WorkbookHost,
  { writing, made }: LiveWorkbook,
  step: (step: LiveStep) => void
): void {
  const write = useEffectEvent(() => {
    if (writing === null) return;
    void performWriting(host, writing, made?.digest.profile ?? null).then((outcome) => {
      step(wasWritten(troubleIn(outcome)));
    });
  });
  useEffect(() => {
    write();
  }, [writing]);
}
