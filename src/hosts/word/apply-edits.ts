import type { Edit } from "../../core/link/edit";
import type { Refresh } from "../../core/link/mark";
import { sameText } from "../../core/link/mark-state";
import { afterEdits, emptyManifest } from "../../core/link/next-manifest";
import type { AppliedEdit } from "../document-host";
import type { Outcome, Trouble } from "../trouble";
import { succeed } from "../trouble";
import { notRecorded, refusalOf } from "../wordml/edit-refusals";
import type { Abilities } from "./abilities";
import { keep, readKept } from "./kept-manifest";
import { marksOf, readDocument } from "./read-document";
import type { LocatedMark, ReadDocument } from "./read-document";
import { mayHoldDeletions, readRevisions } from "./read-revisions";
import { runWord } from "./run-word";
import { troubles } from "./troubles";
import type { WordTask } from "./word-task";
import { writeTexts } from "./write-texts";
import type { Writing } from "./write-texts";

type Replacement = Extract<Edit, { readonly kind: "replace-text" }>;

/**
 * Applies edits in three exchanges: read, write, read again. An edit whose mark is gone, hindered or
 * no longer shows `before` is refused, and so is the memory of its tag; what Word then does not take
 * is a trouble of that edit alone. What was done is noted in the trail.
 */
export async function applyEdits(
  task: WordTask,
  edits: readonly Edit[],
  refresh: Refresh
): Promise<Outcome<readonly AppliedEdit[]>> {
  const replacements = edits.filter((edit) => edit.kind === "replace-text");
  const replaced = await runWord((context) => replace(context, task, replacements));
  if (!replaced.ok) return replaced;
  const applied = judge(edits, replaced.value.failures);
  const done = applied.filter(({ trouble }) => trouble === null).map(({ edit }) => edit);
  if (done.length === 0) return succeed(applied);
  const { manifest } = await readKept(task.abilities);
  const known = manifest ?? emptyManifest(marksOf(replaced.value.document), task.newDocumentId);
  const isKept = await keep(afterEdits(known, done, refresh), task.abilities);
  return succeed(isKept ? applied : applied.map(forgetful));
}

interface Replaced {
  readonly failures: ReadonlyMap<Edit, Trouble>;
  readonly document: ReadDocument;
}

async function replace(
  context: Word.RequestContext,
  { abilities }: WordTask,
  edits: readonly Replacement[]
): Promise<Outcome<Replaced>> {
  const document = await readDocument(context, abilities);
  const { failures, writings } = examine(edits, document);
  if (writings.size === 0) return succeed({ failures, document });
  const refused = await writeTexts(context, [...writings.values()], abilities);
  const unlike = await readBack(context, abilities, [...writings.keys()]);
  for (const edit of unlike) {
    const writing = writings.get(edit);
    const refusal = writing === undefined ? undefined : refused.get(writing);
    failures.set(edit, refusal ?? troubles.notAsWritten().trouble);
  }
  return succeed({ failures, document });
}

/** Reads again, and gives the edits whose mark does not show what was written. */
async function readBack(
  context: Word.RequestContext,
  abilities: Abilities,
  edits: readonly Replacement[]
): Promise<readonly Replacement[]> {
  const standing = byKey(await readDocument(context, abilities));
  const textOf = (edit: Replacement): string | null => standing.get(keyOf(edit))?.mark.text ?? null;
  const unlike = edits.filter((edit) => !isSame(textOf(edit), edit.after));
  const isDoubtful = (edit: Replacement): boolean =>
    mayHoldDeletions(edit.before, textOf(edit) ?? "");
  if (abilities.seesReview || !unlike.some(isDoubtful)) return unlike;
  const revised = await readRevisions(context);
  return unlike.filter((edit) => !isSame(revised(edit), edit.after));
}

const isSame = (text: string | null, wanted: string): boolean =>
  text !== null && sameText(text, wanted);

interface Examined {
  readonly failures: Map<Edit, Trouble>;
  readonly writings: ReadonlyMap<Replacement, Writing>;
}

/** Which edits the marks allow as they stand now. */
function examine(edits: readonly Replacement[], document: ReadDocument): Examined {
  const marks = byKey(document);
  const failures = new Map<Edit, Trouble>();
  const writings = new Map<Replacement, Writing>();
  for (const edit of edits) {
    const located = marks.get(keyOf(edit));
    const refusal = refusalOf(edit, located?.mark);
    if (refusal !== null) failures.set(edit, refusal);
    else if (located !== undefined) writings.set(edit, { located, text: edit.after });
  }
  return { failures, writings };
}

const keyOf = ({ tag, occurrence }: Pick<Replacement, "tag" | "occurrence">): string =>
  `${tag}|${occurrence}`;

const byKey = ({ marks }: ReadDocument): ReadonlyMap<string, LocatedMark> =>
  new Map(marks.map((located) => [keyOf(located.mark), located]));

function judge(edits: readonly Edit[], failures: ReadonlyMap<Edit, Trouble>): AppliedEdit[] {
  const failed = new Set([...failures.keys()].map(({ tag }) => tag));
  return edits.map((edit) => {
    if (edit.kind === "replace-text") return { edit, trouble: failures.get(edit) ?? null };
    return { edit, trouble: failed.has(edit.tag) ? notRecorded : null };
  });
}

/** The text stands; only what should be remembered of it was not. */
const forgetful = ({ edit, trouble }: AppliedEdit): AppliedEdit =>
  edit.kind === "replace-text" ? { edit, trouble } : { edit, trouble: troubles.notKept().trouble };
