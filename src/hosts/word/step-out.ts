import type { LocatedMark } from "./read-document";

/**
 * Moves the cursor behind a mark if it stands in it, as it does after a jump to the figure. False
 * when it stands elsewhere, or Word does not move it; nothing else is touched.
 */
export async function stepOut(
  context: Word.RequestContext,
  { control, id }: LocatedMark
): Promise<boolean> {
  const around = context.document.getSelection().parentContentControlOrNullObject;
  around.load("id");
  try {
    await context.sync();
    if (around.isNullObject || around.id !== id) return false;
    control.getRange("After").select("Start");
    await context.sync();
    return true;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return false;
  }
}
