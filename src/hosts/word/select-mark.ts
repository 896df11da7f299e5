import type { MarkPlace } from "../document-host";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { Abilities } from "./abilities";
import { readDocument } from "./read-document";
import { runWord } from "./run-word";
import { troubles } from "./troubles";

/** Selects a mark, to which Word then scrolls. */
export function selectMark(place: MarkPlace, abilities: Abilities): Promise<Outcome<null>> {
  return runWord(async (context) => {
    const { marks } = await readDocument(context, abilities);
    const wanted = marks.find(
      ({ mark }) => mark.tag === place.tag && mark.occurrence === place.occurrence
    );
    if (wanted === undefined) return troubles.markMissing();
    wanted.control.select();
    await context.sync();
    return succeed(null);
  });
}
