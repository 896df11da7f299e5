import type { Edit } from "./edit";
import type { LinkedDocument } from "./plan-edits";

/**
 * The edits that take a refresh back, from the document as it was before and the edits that were
 * applied to it: each mark gets its text again, each tag its memory, and a tag that had none is
 * forgotten. A mark that was changed since refuses its edit, and so keeps its memory.
 */
export function undoEdits(before: LinkedDocument, applied: readonly Edit[]): readonly Edit[] {
  return [...applied].reverse().map((edit): Edit => {
    if (edit.kind === "replace-text") return { ...edit, before: edit.after, after: edit.before };
    const written = before.manifest?.written.get(edit.tag);
    return written === undefined
      ? { kind: "forget", tag: edit.tag }
      : { kind: "record", tag: edit.tag, written };
  });
}
