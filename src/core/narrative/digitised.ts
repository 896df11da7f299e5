import { attach, type Clause } from "./clause";
import type { Wording } from "./wording";

/**
 * "3.835 hồ sơ được số hóa, đạt 97,5%". Reports take several wholes for this share, so one that we
 * worked out ourselves names its whole: the dossiers received.
 */
export function digitised({ say, item, isZero, figure }: Wording, noun: string): Clause {
  const isOurShare = figure("digitised.share")?.derived !== undefined && !isZero("digitised");
  return attach(item("digitised", noun, "result"), isOurShare ? say(" số hồ sơ tiếp nhận") : null);
}
