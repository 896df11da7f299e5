import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Abilities } from "./abilities";
import { forgetKept } from "./kept-manifest";
import { readDocument } from "./read-document";
import { runWord } from "./run-word";
import { troubles } from "./troubles";

/**
 * Takes off every mark and all that we keep; the text stays. With Track Changes on Word would keep the
 * marks as deletions, so nothing is done then.
 */
export async function finalise(abilities: Abilities): Promise<Outcome<number>> {
  const taken = await runWord((context) => takeOff(context, abilities));
  if (!taken.ok) return taken;
  return (await forgetKept(abilities)) ? taken : troubles.memoryLeft();
}

async function takeOff(
  context: Word.RequestContext,
  abilities: Abilities
): Promise<Outcome<number>> {
  const { marks, controls, isTracking } = await readDocument(context, abilities);
  if (isTracking === true) return troubles.trackingOn();
  if (marks.length === 0) return succeed(0);
  const prompting = new Set(
    controls.filter(({ isPrompting }) => isPrompting).map(({ control }) => control)
  );
  for (const { control } of marks) {
    // Word keeps a control that is locked.
    control.cannotDelete = false;
    control.cannotEdit = false;
    // A prompt is nobody's text: left behind it would stand in the final version.
    control.delete(!prompting.has(control));
  }
  await context.sync();
  const left = (await readDocument(context, abilities)).marks.length;
  return left === 0 ? succeed(marks.length) : troubles.marksLeft(left);
}
