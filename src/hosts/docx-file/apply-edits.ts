import type { Edit } from "../../core/link/edit";
import type { Refresh } from "../../core/link/mark";
import { afterEdits } from "../../core/link/next-manifest";
import type { AppliedEdit } from "../document-host";
import type { Outcome } from "../trouble";
import { fail, succeed } from "../trouble";
import { changeStories } from "./change-stories";
import type { DocxDocument } from "./docx-document";
import type { Part } from "../opc/package-parts";
import { findMarks } from "./find-marks";
import type { LocatedMark } from "./find-marks";
import { knownManifest } from "./known-manifest";
import { writeManifest } from "./manifest-part";
import { notRecorded, refusalOf } from "../wordml/edit-refusals";
import type { Splice } from "../opc/splice";
import { writeControl } from "./write-mark";

/** The refresh that applies edits, and a GUID for a document that has lost its own. */
export interface RefreshRequest {
  readonly refresh: Refresh;
  readonly newDocumentId: string;
}

export interface EditedDocument {
  readonly document: DocxDocument;
  readonly applied: readonly AppliedEdit[];
}

type Replacement = Extract<Edit, { readonly kind: "replace-text" }>;

/**
 * Applies edits to a document. An edit whose mark is gone, hindered or no longer shows `before` is
 * refused with a reason, and so is the memory of its tag; the rest is done, read back and noted in
 * the trail. With nothing to do the document stays as it is, byte for byte.
 */
export function applyEdits(
  document: DocxDocument,
  edits: readonly Edit[],
  request: RefreshRequest
): Outcome<EditedDocument> {
  const marks = new Map(findMarks(document).map((located) => [keyOf(located.mark), located]));
  const replacements = edits.filter((edit) => edit.kind === "replace-text");
  const refusals = new Map(
    replacements.map((edit) => [edit, refusalOf(edit, marks.get(keyOf(edit))?.mark)])
  );
  const refusedTags = new Set(
    replacements.filter((edit) => refusals.get(edit) !== null).map(({ tag }) => tag)
  );
  const applied = edits.map((edit): AppliedEdit => {
    const trouble =
      edit.kind === "replace-text"
        ? refusals.get(edit)
        : refusedTags.has(edit.tag)
          ? notRecorded
          : null;
    return { edit, trouble: trouble ?? null };
  });
  const accepted = applied.filter(({ trouble }) => trouble === null).map(({ edit }) => edit);
  if (accepted.length === 0) return succeed({ document, applied });
  const written = accepted.filter((edit) => edit.kind === "replace-text");
  const manifest = afterEdits(
    knownManifest(document, request.newDocumentId),
    accepted,
    request.refresh
  );
  const changed = changeStories(
    document,
    splicesFor(written, marks),
    writeManifest(document, manifest)
  );
  if (!changed.ok) return changed;
  return isReadBack(changed.value, written)
    ? succeed({ document: changed.value, applied })
    : notReadBack;
}

const keyOf = ({ tag, occurrence }: Pick<Replacement, "tag" | "occurrence">): string =>
  `${tag}|${occurrence}`;

/** Where a change was not found again as it was planned. */
export const notReadBack = fail(
  "not-read-back",
  "Số liệu đọc lại không đúng như dự kiến, nên văn bản được giữ nguyên.",
  "The figures did not read back as planned, so the document was left as it is."
);

function splicesFor(
  edits: readonly Replacement[],
  marks: ReadonlyMap<string, LocatedMark>
): ReadonlyMap<Part, readonly Splice[]> {
  const splices = new Map<Part, Splice[]>();
  for (const edit of edits) {
    const located = marks.get(keyOf(edit));
    if (located === undefined) continue;
    const { part, controls } = located;
    const changes = controls.flatMap((control) =>
      writeControl(part.source.text, control, edit.after)
    );
    const earlier = splices.get(part);
    if (earlier === undefined) splices.set(part, [...changes]);
    else earlier.push(...changes);
  }
  return splices;
}

function isReadBack(document: DocxDocument, edits: readonly Replacement[]): boolean {
  const texts = new Map(findMarks(document).map(({ mark }) => [keyOf(mark), mark.text]));
  return edits.every((edit) => texts.get(keyOf(edit)) === edit.after);
}
