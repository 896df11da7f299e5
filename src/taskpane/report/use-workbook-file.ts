import { useEffect, useReducer, useRef, useState } from "react";
import type { PreviousSheet } from "../../core/figures/precedent";
import { defaultStyle } from "../../core/narrative/style";
import type { Outcome, Trouble } from "../../hosts/trouble";
import type { ReportDigest } from "./report-digest";
import { makeReportSeat } from "./report-seat";
import { startFileWorker } from "./start-file-worker";
import { paneTroubles } from "../screen/pane-troubles";

/** Where the pane is with the workbook that the person opened. */
export type WorkbookStage =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "refused"; readonly name: string; readonly trouble: Trouble }
  | { readonly kind: "checked"; readonly name: string; readonly digest: ReportDigest };

type Step =
  | { readonly kind: "open"; readonly name: string }
  | { readonly kind: "cancel" }
  | { readonly kind: "answer"; readonly outcome: Outcome<ReportDigest> };

interface WorkbookFile {
  readonly stage: WorkbookStage;
  /** Sheets of an earlier period that it is compared with. */
  readonly previous: readonly PreviousSheet[];
  readonly open: (file: File) => void;
  readonly compareWith: (previous: readonly PreviousSheet[]) => void;
  readonly cancel: () => void;
}

/** Nothing about a file changes but what it is compared with. */
const OPTIONS = { style: defaultStyle, profile: null } as const;

/** The workbook port of the browser page: a file that the person picks is read and checked in a worker. */
export function useWorkbookFile(): WorkbookFile {
  const [stage, step] = useReducer(next, { kind: "none" });
  const [previous, setPrevious] = useState<readonly PreviousSheet[]>([]);
  const run = useRef(0);
  const [seat] = useState(() =>
    makeReportSeat({
      start: startFileWorker,
      onAnswer: (answer) => {
        if ("outcome" in answer) step({ kind: "answer", outcome: answer.outcome });
      },
      onStopped: () => {
        step({ kind: "answer", outcome: paneTroubles.stopped });
      },
    })
  );
  useEffect(() => seat.stop, [seat]);
  const check = (sheets: readonly PreviousSheet[]): void => {
    run.current += 1;
    setPrevious(sheets);
    seat.ask({ kind: "check", run: run.current, options: { ...OPTIONS, previous: sheets } });
  };
  const open = (file: File): void => {
    seat.stop();
    step({ kind: "open", name: file.name });
    seat.ask({ kind: "file", file });
    check([]);
  };
  const cancel = (): void => {
    seat.stop();
    step({ kind: "cancel" });
  };
  return { stage, previous, open, compareWith: check, cancel };
}

function next(stage: WorkbookStage, step: Step): WorkbookStage {
  if (step.kind === "open") return { kind: "reading", name: step.name };
  if (step.kind === "cancel") return { kind: "none" };
  if (stage.kind !== "reading" && stage.kind !== "checked") return stage;
  const { name } = stage;
  return step.outcome.ok
    ? { kind: "checked", name, digest: step.outcome.value }
    : { kind: "refused", name, trouble: step.outcome.trouble };
}
