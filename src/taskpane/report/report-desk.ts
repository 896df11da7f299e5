import { makeReport } from "../../core/make-report";
import type { WorkbookSnapshot } from "../../core/sheet/snapshot";
import { succeed, type Outcome } from "../../hosts/trouble";
import type { LessonQuestion } from "../teach/lesson-question";
import { digestReport } from "./digest-report";
import {
  nothingKept,
  withChanges,
  withRead,
  withReadingDone,
  type KeptWorkbook,
} from "./kept-workbook";
import { judgeLesson } from "../teach/judge-lesson";
import { knownForms } from "./known-forms";
import type { ReportQuestion, WorkerAnswer } from "./report-question";

interface DeskOptions {
  readonly give: (answer: WorkerAnswer) => void;
  /** Only where files are opened: the parser weighs more than all the rest of a worker. */
  readonly openFile?: (file: File) => Promise<Outcome<WorkbookSnapshot>>;
}

/**
 * The inside of a report worker: keeps a workbook and checks it when asked. Questions are taken one
 * after the other; of checks that pile up while one is made only the last is made, and so of lessons.
 * The promise is rejected when a colleague broke a promise.
 */
export function makeReportDesk(options: DeskOptions): (question: ReportQuestion) => Promise<void> {
  let kept = nothingKept;
  let refusal: (Outcome<never> & { readonly ok: false }) | null = null;
  let lastRun = 0;
  let lastTurn = 0;
  let line: Promise<void> = Promise.resolve();

  const open = async (file: File): Promise<void> => {
    if (options.openFile === undefined) throw new Error("This worker opens no files.");
    const opened = await options.openFile(file);
    refusal = opened.ok ? null : opened;
    kept = { ...nothingKept, whole: opened.ok ? opened.value : null };
  };
  const check = async (question: Question<"check">): Promise<void> => {
    const { run } = question;
    await lettingIn();
    if (run === lastRun) options.give({ run, outcome: refusal ?? succeed(digest(kept, question)) });
  };
  const judge = async (question: LessonQuestion): Promise<void> => {
    const { turn } = question;
    await lettingIn();
    if (turn !== lastTurn) return;
    options.give(kept.whole === null ? { turn, judged: null } : judgeLesson(kept.whole, question));
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
      case "lesson":
        return judge(question);
    }
  };
  return (question) => {
    if (question.kind === "check") lastRun = question.run;
    if (question.kind === "lesson") lastTurn = question.turn;
    const taken = line.then(() => take(question));
    line = taken.catch(() => undefined);
    return taken;
  };
}

type Question<Kind> = Extract<ReportQuestion, { readonly kind: Kind }>;

/** The questions that are waiting come in meanwhile, so that one that is overtaken is known as such. */
const lettingIn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

function digest({ whole, isPatched }: KeptWorkbook, { options, own = [] }: Question<"check">) {
  if (whole === null) throw new Error("A check was asked for before a workbook was read.");
  return digestReport(makeReport(whole, { ...options, forms: knownForms(own), isPatched }));
}
