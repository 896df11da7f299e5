import { attach, listed, type Clause } from "./clause";
import type { Wording } from "./wording";

/**
 * "So với quý II năm 2025, số hồ sơ tiếp nhận tăng 120 hồ sơ (tăng 2,97%); …" of the figures named,
 * each with what it counts in words. Null where nothing can be compared.
 */
export function compared(
  wording: Wording,
  items: readonly (readonly [name: string, words: string])[]
): Clause {
  if (wording.since === null) return null;
  return listed(
    `So với ${wording.since}, `,
    items.map(([name, words]) => changed(wording, name, words))
  );
}

/** A share changes by points; money brings its unit along; counts are followed by their noun. */
function changed({ say, figure, isZero }: Wording, name: string, words: string): Clause {
  const change = `${name}.change`;
  const noun = nounOf(figure(change));
  const said = say(`${words} {{${change}}}${isZero(change) || noun === "" ? "" : ` ${noun}`}`);
  return attach(said, say(` ({{${name}.growth}})`));
}

function nounOf(change: ReturnType<Wording["figure"]>): string {
  if (change === null || change.unit.measure === "money") return "";
  return change.unit.measure === "share" ? "điểm %" : change.unit.name.vi;
}
