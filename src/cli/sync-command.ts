import { fail, succeed, type Outcome } from "../hosts/trouble";
import { planEdits } from "../core/link/plan-edits";
import { sourceChanges } from "../core/link/source-change";
import type { MarkState } from "../core/link/mark";
import { documentJson } from "./document-json";
import { openJob, saveJob, type DocumentJob } from "./document-job";
import { paint } from "./paint";
import type { SyncCommand } from "./parse-command";
import { refuse } from "./refuse";
import { syncLines } from "./sync-lines";
import type { Synced } from "./synced";
import type { ExitCode, Terminal } from "./terminal";

/** Brings the figures of a report up to date; a hand edit stays until the person says otherwise. */
export async function syncCommand(command: SyncCommand, terminal: Terminal): Promise<ExitCode> {
  const job = await openJob(command, terminal);
  if (!job.ok) return refuse(job.trouble, command, terminal);
  const synced = await synchronise(command, job.value);
  if (!synced.ok) return refuse(synced.trouble, command, terminal);
  const target = command.out ?? command.document;
  if (command.asJson)
    terminal.print(JSON.stringify(syncJson(command, job.value, synced.value), null, 2));
  else {
    const style = { language: command.language, paint: paint(terminal.hasColour) };
    terminal.print(syncLines(target, synced.value, style).join("\n"));
  }
  return isSettled(synced.value, command) ? 0 : 1;
}

async function synchronise(command: SyncCommand, job: DocumentJob): Promise<Outcome<Synced>> {
  const state = await job.host.listMarks();
  if (!state.ok) return state;
  if (state.value.marks.length === 0 && state.value.manifest === null) return noMarks(command);
  const plan = planEdits(state.value, job.parcel, command.take);
  const changes = sourceChanges(state.value.manifest, job.parcel);
  const found = { state: state.value, changes, plan };
  if (command.isDryRun) return succeed({ ...found, applied: [], written: false });
  const applied = await job.host.applyEdits(plan.edits, job.refresh);
  if (!applied.ok) return applied;
  const written = plan.edits.length > 0 || command.out !== null;
  const saved = written ? await saveJob(command, job) : succeed(null);
  return saved.ok ? succeed({ ...found, applied: applied.value, written }) : saved;
}

function noMarks({ document }: SyncCommand): Outcome<never> {
  return fail(
    "no-marks",
    `“${document}” chưa có dấu liên kết nào. Dùng “khop-so write” để ghi lời văn vào trước.`,
    `“${document}” holds no marks. Put the passages into it with “khop-so write” first.`
  );
}

const OPEN: readonly MarkState[] = ["conflict", "unknown"];

/** Nothing waits for the person: no open conflict, no mark that could not be written or has no source. */
function isSettled({ plan, applied }: Synced, { take }: SyncCommand): boolean {
  const hasOpen = take === "ask" && plan.marks.some(({ state }) => OPEN.includes(state));
  const hasFailed = applied.some(({ trouble }) => trouble !== null);
  const isBlocked = plan.marks.some(
    ({ state, obstacle }) => state === "stale" && obstacle !== null
  );
  return !hasOpen && !hasFailed && !isBlocked && plan.sourceless.length === 0;
}

function syncJson(
  { out, document, language }: SyncCommand,
  job: DocumentJob,
  { state, changes, plan, applied, written }: Synced
): object {
  return {
    ...documentJson(out ?? document, job.report, plan.marks),
    written,
    sourceChanges: changes.map(({ kind, was, now }) => ({ kind, was, now })),
    sourceless: plan.sourceless.map(({ tag, figure, text }) => ({ tag, figure, text })),
    reworded: plan.reworded,
    failed: applied.flatMap(({ edit, trouble }) =>
      trouble === null
        ? []
        : [{ tag: edit.tag, code: trouble.code, message: trouble.message[language] }]
    ),
    warnings: state.warnings.map(({ code, message }) => ({ code, message: message[language] })),
  };
}
