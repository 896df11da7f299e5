import { parseCommune } from "../../figures/commune";
import { foldText } from "../../sheet/fold-text";

/**
 * Whether two names of reporting units mean the same commune; "Trung tâm Phục vụ hành chính công phường
 * Ba Hàng" is that of the ward too. `unknown`: one is not named, or they are neither alike nor plainly
 * two communes (a xã that became a phường).
 */
export function areSameUnit(
  one: string | null,
  other: string | null
): "same" | "different" | "unknown" {
  if (one === null || other === null) return "unknown";
  if (foldText(one) === foldText(other)) return "same";
  const [left, right] = [parseCommune(one), parseCommune(other)];
  if (left === null || right === null) return "unknown";
  if (foldText(left.name) !== foldText(right.name)) return "different";
  return left.kind === right.kind ? "same" : "unknown";
}
