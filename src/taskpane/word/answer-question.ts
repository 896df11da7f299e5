import type { Parcel } from "../../core/link/parcel";
import { planEdits, type RefreshPlan } from "../../core/link/plan-edits";
import type { AppliedEdit, InsertedPassage } from "../../hosts/document-host";
import { openReport, type OpenReport } from "../../hosts/docx-file/open-report";
import { succeed, type Outcome } from "../../hosts/trouble";
import {
  markKey,
  type Bytes,
  type ChangedMark,
  type Comparison,
  type DocumentAnswer,
  type DocumentQuestion,
  type MissingPassage,
} from "./document-question";
import { readFile } from "../report/read-file";

type Question<Kind> = Extract<DocumentQuestion, { readonly kind: Kind }>;

/** Makes, compares or refreshes a Word report. What was opened is never changed: answers are copies. */
export async function answerQuestion(question: DocumentQuestion): Promise<Outcome<DocumentAnswer>> {
  switch (question.kind) {
    case "create":
      return create(question);
    case "compare":
      return compare(question);
    case "refresh":
      return refresh(question);
  }
}

async function create({
  parcel,
  newDocumentId,
}: Question<"create">): Promise<Outcome<DocumentAnswer>> {
  const report = openReport(null, parcel, newDocumentId);
  if (!report.ok) return report;
  const inserted = await report.value.host.insertPassages(parcel, report.value.refresh);
  return inserted.ok ? succeed({ kind: "created", bytes: bytesOf(report.value) }) : inserted;
}

async function compare({
  parcel,
  newDocumentId,
  file,
}: Question<"compare">): Promise<Outcome<DocumentAnswer>> {
  const bytes = await readFile(file);
  if (!bytes.ok) return bytes;
  const report = openReport(bytes.value, parcel, newDocumentId);
  if (!report.ok) return report;
  const comparison = await compareWith(parcel, report.value);
  if (!comparison.ok) return comparison;
  return succeed({ kind: "compared", bytes: bytes.value, comparison: comparison.value });
}

async function compareWith(
  parcel: Parcel,
  { host, refresh: entry }: OpenReport
): Promise<Outcome<Comparison>> {
  const state = await host.listMarks();
  if (!state.ok) return state;
  // Only to learn where the passages would go: this host's document is thrown away.
  const inserted = await host.insertPassages(parcel, entry);
  if (!inserted.ok) return inserted;
  const { marks, sourceless, reworded } = planEdits(state.value, parcel, "ask");
  return succeed({
    marks,
    sourceless,
    reworded: titlesOf(reworded, parcel),
    missing: inserted.value.flatMap((passage) => missingPassage(passage, parcel)),
    figures: parcel.figures,
    readAt: parcel.madeAt,
    warnings: state.value.warnings.map(({ message }) => message),
  });
}

async function refresh({
  parcel,
  newDocumentId,
  bytes,
  decisions,
}: Question<"refresh">): Promise<Outcome<DocumentAnswer>> {
  const { declined, answers, passages } = decisions;
  const report = openReport(bytes, parcel, newDocumentId);
  if (!report.ok) return report;
  const { host, refresh: entry } = report.value;
  const state = await host.listMarks();
  if (!state.ok) return state;
  const plan = planEdits(state.value, parcel, (mark) => answers.get(markKey(mark)) ?? "ask");
  const edits = plan.edits.filter(({ tag }) => !declined.has(tag));
  const applied = await host.applyEdits(edits, entry);
  if (!applied.ok) return applied;
  const wanted = parcel.passages.filter(({ id }) => passages.has(id));
  const inserted = await host.insertPassages({ ...parcel, passages: wanted }, entry);
  if (!inserted.ok) return inserted;
  return succeed({
    kind: "refreshed",
    bytes: bytesOf(report.value),
    changed: applied.value.flatMap((edit) => changedMark(edit, plan)),
    inserted: inserted.value
      .flatMap((one) => missingPassage(one, parcel))
      .map(({ title }) => title),
  });
}

function missingPassage({ passage, place }: InsertedPassage, parcel: Parcel): MissingPassage[] {
  if (place === "already-there") return [];
  return titlesOf([passage], parcel).map((title) => ({ id: passage, title, place }));
}

function titlesOf(
  ids: readonly string[],
  { passages }: Parcel
): readonly MissingPassage["title"][] {
  return passages.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}

function changedMark({ edit, trouble }: AppliedEdit, { marks }: RefreshPlan): ChangedMark[] {
  if (edit.kind !== "replace-text") return [];
  const key = markKey(edit);
  return marks
    .filter((mark) => markKey(mark) === key)
    .map((mark) => ({ mark, reason: trouble?.message ?? null }));
}

const bytesOf = ({ host }: OpenReport): Bytes => new Uint8Array(host.save());
