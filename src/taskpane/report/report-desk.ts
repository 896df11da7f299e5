import { makeReport } from "../../core/make-report";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { succeed, type Outcome } from "../../hosts/trouble";
import { digestReport } from "./digest-report";
import {
  nothingKept,
  withChanges,
  withRead,
  withReadingDone,
  type KeptWorkbook,
} from "./kept-workbook";
import type { ReportAnswer, ReportQuestion } from "./report-question";

interface DeskOptions {
  readonly give: (answer: ReportAnswer) => void;
  /** Only where files are opened: the parser weighs more than all the rest of a worker. */
  readonly openFile?: (file: File) => Promise<Outcome<WorkbookSnapshot>>;
}

/**
 * The inside of a report worker: keeps a workbook and checks it when asked. Questions are taken one
 * after the other; of checks that pile up while one is made only the last is made. The promise is
 * rejected when a colleague broke a promise.
 */
export function makeReportDesk(options: DeskOptions): (question: ReportQuestion) => Promise<void> {
  let kept = nothingKept;
  let refusal: (Outcome<never> & { readonly ok: false }) | null = null;
  let lastRun = 0;
  let line: Promise<void> = Promise.resolve();

  const open = async (file: File): Promise<void> => {
    if (options.openFile === undefined) throw new Error("This worker opens no files.");
    const opened = await options.openFile(file);
    refusal = opened.ok ? null : opened;
    kept = { ...nothingKept, whole: opened.ok ? opened.value : null };
  };
  const check = async ({ run, options: how }: Question<"check">): Promise<void> => {
    // Lets the questions that are waiting come in, so that an overtaken run is known as such.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (run === lastRun) options.give({ run, outcome: refusal ?? succeed(digest(kept, how)) });
  };
  const take = async (question: ReportQuestion): Promise<void> => {
    switch (question.kind) {
      case "file":
        return open(question.file);
      case "reading":
        kept = withRead(kept, question.part);
        return;
      case "keep":
        kept = withReadingDone(kept);
        return;
      case "parts":
        kept = withChanges(kept, question.parts);
        return;
      case "check":
        return check(question);
    }
  };
  return (question) => {
    if (question.kind === "check") lastRun = question.run;
    const taken = line.then(() => take(question));
    line = taken.catch(() => undefined);
    return taken;
  };
}

type Question<Kind> = Extract<ReportQuestion, { readonly kind: Kind }>;

function digest({ whole, isPatched }: KeptWorkbook, options: Question<"check">["options"]) {
  if (whole === null) throw new Error("A check was asked for before a workbook was read.");
  return digestReport(makeReport(whole, { ...options, isPatched }));
}
