import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Abilities } from "./abilities";
import { readDocument } from "./read-document";
import { runWord } from "./run-word";

/** Draws our marks with a frame, or as plain text; other controls keep theirs. */
export function showFrames(isOn: boolean, abilities: Abilities): Promise<Outcome<null>> {
  return runWord(async (context) => {
    const { marks } = await readDocument(context, abilities);
    for (const { control } of marks) control.appearance = isOn ? "BoundingBox" : "Hidden";
    await context.sync();
    return succeed(null);
  });
}
