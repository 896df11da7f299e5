import { listed, type Clause } from "./clause";
import { sharesOf, type SharePlan } from "./passage-plan";
import type { Wording } from "./wording";

/** How many of the reports from the public were resolved. */
export const feedbackShares: readonly SharePlan[] = sharesOf("feedback.received", [
  "feedback.resolved",
]);

/** "Trong kỳ, 08 phản ánh, kiến nghị của cá nhân, tổ chức được tiếp nhận; 06 …, đạt 75%; …". */
export function feedback({ say, item, isZero }: Wording): Clause {
  const received = say(
    "{{feedback.received|không có}} phản ánh, kiến nghị của cá nhân, tổ chức được tiếp nhận"
  );
  const outcomes = [
    item("feedback.resolved", "phản ánh, kiến nghị đã giải quyết", "result"),
    item("feedback.pending", "phản ánh, kiến nghị đang giải quyết", "part"),
  ];
  return listed("Trong kỳ, ", [received, ...(isZero("feedback.received") ? [] : outcomes)]);
}
