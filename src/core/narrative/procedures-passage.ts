import { withParts, type Clause } from "./clause";
import type { PassagePlan } from "./passage-plan";
import type { Wording } from "./wording";

const groups = [
  ["authority", "Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết", "thủ tục"],
  ["onestop", "Số thủ tục thực hiện theo cơ chế một cửa, một cửa liên thông", "thủ tục"],
  ["workflows", "Số quy trình nội bộ giải quyết thủ tục hành chính được ban hành", "quy trình"],
] as const;

const levels = [
  ["province", "cấp tỉnh"],
  ["district", "cấp huyện"],
  ["commune", "cấp xã"],
] as const;

/** How many procedures there are and where they are handled; form II.07b/VPCP/KSTT. */
export const proceduresPassage: PassagePlan = {
  topic: "procedures",
  title: { vi: "Số lượng thủ tục hành chính", en: "Number of administrative procedures" },
  shares: [],
  write: (wording) => [groups.map((group) => grouped(wording, group))],
};

/** Levels that have none are left out; where none has any, the total alone is told. */
function grouped({ say, isZero }: Wording, [id, words, noun]: (typeof groups)[number]): Clause {
  if (isZero(id)) return say(`${words}: {{${id}|chưa có}}`);
  return withParts(
    say(`${words} là {{${id}}} ${noun}`),
    levels.map(([level, name]) =>
      isZero(`${id}.${level}`) ? null : say(`{{${id}.${level}}} ${noun} ${name}`)
    )
  );
}
