import { useEffect, useReducer, useState } from "react";
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
  readonly open: (file: File) => void;
  readonly cancel: () => void;
}

/** A file is checked once: nothing about it changes. */
const ONLY_RUN = { run: 1, options: { style: defaultStyle, profile: null } } as const;

/** The workbook port of the browser page: a file that the person picks is read and checked in a worker. */
export function useWorkbookFile(): WorkbookFile {
  const [stage, step] = useReducer(next, { kind: "none" });
  const [seat] = useState(() =>
    makeReportSeat({
      start: startFileWorker,
      onAnswer: ({ outcome }) => {
        step({ kind: "answer", outcome });
      },
      onStopped: () => {
        step({ kind: "answer", outcome: paneTroubles.stopped });
      },
    })
  );
  useEffect(() => seat.stop, [seat]);
  const open = (file: File): void => {
    seat.stop();
    step({ kind: "open", name: file.name });
    seat.ask({ kind: "file", file });
    seat.ask({ kind: "check", ...ONLY_RUN });
  };
  const cancel = (): void => {
    seat.stop();
    step({ kind: "cancel" });
  };
  return { stage, open, cancel };
}

function next(stage: WorkbookStage, step: Step): WorkbookStage {
  if (step.kind === "open") return { kind: "reading", name: step.name };
  if (step.kind === "cancel") return { kind: "none" };
  if (stage.kind !== "reading") return stage;
  const { name } = stage;
  return step.outcome.ok
    ? { kind: "checked", name, digest: step.outcome.value }
    : { kind: "refused", name, trouble: step.outcome.trouble };
}
