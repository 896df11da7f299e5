import type { Bilingual } from "../core/figures/bilingual";
import { planEdits } from "../core/link/plan-edits";
import type { PlannedMark } from "../core/link/planned-mark";
import type { InsertedPassage } from "../hosts/document-host";
import { succeed, type Outcome } from "../hosts/trouble";
import { documentJson } from "./document-json";
import { openJob, saveJob, type DocumentJob } from "./document-job";
import { paint } from "./paint";
import type { WriteCommand } from "./parse-command";
import { refuse } from "./refuse";
import type { ExitCode, Terminal } from "./terminal";

const places = {
  control: { vi: "vào ô nội dung dành sẵn", en: "in the control kept for it" },
  bookmark: { vi: "tại dấu trang (bookmark)", en: "at its bookmark" },
  heading: { vi: "dưới đề mục", en: "under its heading" },
  end: { vi: "ở cuối văn bản", en: "at the end" },
  "already-there": {
    vi: "đã có sẵn, giữ nguyên; dùng sync để cập nhật số",
    en: "is already there and was left alone; sync refreshes its figures",
  },
} as const satisfies Record<InsertedPassage["place"], Bilingual>;

const words = {
  written: { vi: "Đã ghi", en: "Written" },
  nothing: { vi: "Không có đoạn nào mới để ghi.", en: "There is no new passage to write." },
  open: {
    vi: "Biểu còn {{n}} lỗi chưa giải quyết; xem “khop-so check”.",
    en: "The sheets still have {{n}} open errors; see “khop-so check”.",
  },
} as const satisfies Record<string, Bilingual>;

/** Puts the passages into a report, new or existing. What a report already holds is left alone. */
export async function writeCommand(command: WriteCommand, terminal: Terminal): Promise<ExitCode> {
  const job = await openJob(command, terminal);
  if (!job.ok) return refuse(job.trouble, command, terminal);
  const inserted = await insert(command, job.value);
  if (!inserted.ok) return refuse(inserted.trouble, command, terminal);
  const { report, parcel, host } = job.value;
  const state = await host.listMarks();
  if (!state.ok) return refuse(state.trouble, command, terminal);
  const fresh = new Set(inserted.value.filter(isFresh).map(({ passage }) => passage));
  const marks = planEdits(state.value, parcel, "ask").marks.map((mark): PlannedMark =>
    fresh.has(mark.passage) ? { ...mark, before: "" } : mark
  );
  const target = command.out ?? command.document;
  if (command.asJson) {
    const passages = inserted.value.map(({ passage, place }) => ({ passage, place }));
    const json = { ...documentJson(target, report, marks), written: fresh.size > 0, passages };
    terminal.print(JSON.stringify(json, null, 2));
  } else printLines({ inserted: inserted.value, target }, command, { job: job.value, terminal });
  return 0;
}

const isFresh = ({ place }: InsertedPassage): boolean => place !== "already-there";

async function insert(
  command: WriteCommand,
  job: DocumentJob
): Promise<Outcome<readonly InsertedPassage[]>> {
  const inserted = await job.host.insertPassages(job.parcel, { ...job.refresh, action: "insert" });
  if (!inserted.ok) return inserted;
  const hasNews = inserted.value.some(isFresh) || job.isNew;
  const saved = hasNews ? await saveJob(command, job) : succeed(null);
  return saved.ok ? inserted : saved;
}

interface Written {
  readonly inserted: readonly InsertedPassage[];
  readonly target: string;
}

function printLines(
  { inserted, target }: Written,
  { language }: WriteCommand,
  { job, terminal }: { readonly job: DocumentJob; readonly terminal: Terminal }
): void {
  const { good, strong, severity } = paint(terminal.hasColour);
  const titles = new Map(job.parcel.passages.map(({ id, title }) => [id, title[language]]));
  for (const { passage, place } of inserted)
    terminal.print(`  ${titles.get(passage) ?? passage}: ${places[place][language]}`);
  const hasNews = inserted.some(isFresh);
  terminal.print(
    hasNews ? `${good(words.written[language])} ${strong(target)}` : words.nothing[language]
  );
  const { error } = job.report.tally;
  if (error > 0)
    terminal.print(severity.warning(words.open[language].replace("{{n}}", String(error))));
}
