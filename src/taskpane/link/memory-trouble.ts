import type { AppliedEdit } from "../../hosts/document-host";
import type { Trouble } from "../../hosts/trouble";

/** Why the document does not remember figures that it was given, or null where it does. */
export function memoryTrouble(applied: readonly AppliedEdit[]): Trouble | null {
  const isMark = ({ edit }: AppliedEdit): boolean => edit.kind === "replace-text";
  // What was not written is not to be remembered either: that is told of the mark.
  const refused = new Set(
    applied.filter((one) => isMark(one) && one.trouble !== null).map(({ edit }) => edit.tag)
  );
  const forgotten = applied.find(
    (one) => !isMark(one) && one.trouble !== null && !refused.has(one.edit.tag)
  );
  return forgotten?.trouble ?? null;
}
