import type { Edit } from "./edit";
import type { Mark, WrittenMark } from "./mark";
import { sameText } from "./mark-state";
import type { LinkedDocument } from "./plan-edits";

type Replacement = Extract<Edit, { readonly kind: "replace-text" }>;

/**
 * The edits that take a refresh back, from the document as it was before, the edits that were applied
 * to it, and its marks as they stand now: each mark gets its text again, each tag its memory, and a
 * tag that had none is forgotten. A mark that was changed since, or cannot be written, has no edit;
 * its tag keeps its memory, with what its siblings are given back noted beside it.
 */
export function undoEdits(
  before: LinkedDocument,
  applied: readonly Edit[],
  now: readonly Mark[]
): readonly Edit[] {
  const isStanding = (edit: Replacement): boolean =>
    now.some(
      ({ tag, occurrence, text, obstacle }) =>
        tag === edit.tag &&
        occurrence === edit.occurrence &&
        text === edit.after &&
        obstacle === null
    );
  const tags = [...new Set(applied.map(({ tag }) => tag))];
  return tags.flatMap((tag) => {
    const edits = applied.filter((edit) => edit.tag === tag);
    const written = edits.filter(isReplacement);
    const back = written.filter(isStanding).map(reverse);
    const known = before.manifest?.written.get(tag);
    const noted = edits.find((edit) => edit.kind === "record")?.written;
    if (noted === undefined) return back;
    return back.length === written.length
      ? [...back, remember(tag, known)]
      : [...back, ...besideMemory(noted, known, back)];
  });
}

const isReplacement = (edit: Edit): edit is Replacement => edit.kind === "replace-text";

const reverse = (edit: Replacement): Replacement => ({
  ...edit,
  before: edit.after,
  after: edit.before,
});

const remember = (tag: string, written: WrittenMark | undefined): Edit =>
  written === undefined ? { kind: "forget", tag } : { kind: "record", tag, written };

/** Only what was ours before the refresh is ours again: a hand's text that is given back stays hers. */
function besideMemory(
  noted: WrittenMark,
  known: WrittenMark | undefined,
  back: readonly Replacement[]
): Edit[] {
  const ours = known === undefined ? [] : [known.text, ...(known.also ?? [])];
  const [edit, ...others] = back.filter(({ after }) => ours.some((text) => sameText(text, after)));
  if (edit === undefined) return [];
  const also = new Set([...(noted.also ?? []), ...[edit, ...others].map(({ after }) => after)]);
  return [{ kind: "record", tag: edit.tag, written: { ...noted, also: [...also] } }];
}
