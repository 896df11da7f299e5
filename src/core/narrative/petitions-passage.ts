import { listed, withParts, type Clause } from "./clause";
import { feedback, feedbackShares } from "./feedback";
import { sharesOf, type PassagePlan } from "./passage-plan";
import { reception } from "./reception";
import type { Wording } from "./wording";

const sources = [
  ["received.carried", "đơn kỳ trước chuyển sang"],
  ["received.new", "đơn tiếp nhận mới"],
  ["received.passed", "đơn do cơ quan khác chuyển đến"],
] as const;

const kinds = [
  ["complaints", "đơn khiếu nại"],
  ["denunciations", "đơn tố cáo"],
  ["proposals", "đơn kiến nghị"],
  ["reports", "đơn phản ánh"],
  ["requests", "đơn kiến nghị, phản ánh"],
] as const;

/** What became of petitions; the shares are of all that were received. */
const outcomes = [
  ["handled", "đơn đã xử lý", "result"],
  ["resolved", "đơn đã giải quyết", "result"],
  ["pending", "đơn đang giải quyết", "part"],
  ["filed", "đơn lưu", "part"],
  ["forwarded", "đơn chuyển cơ quan có thẩm quyền", "part"],
  ["ineligible", "đơn không đủ điều kiện xử lý", "part"],
] as const;

/** Citizens received, petitions by source, kind and outcome, and reports from the public. */
export const petitionsPassage: PassagePlan = {
  topic: "petitions",
  title: {
    vi: "Tiếp công dân, giải quyết đơn, phản ánh, kiến nghị",
    en: "Receptions, petitions and reports from the public",
  },
  shares: [...sharesOf("received", ["handled", "resolved"]), ...feedbackShares],
  write: (wording) => [
    [reception(wording, "")],
    [received(wording), byKind(wording), handled(wording)],
    [feedback(wording)],
  ],
};

function received(wording: Wording): Clause {
  const { say, isZero } = wording;
  if (isZero("received")) return say("Trong kỳ, {{received|không có}} đơn được tiếp nhận");
  return withParts(say("Tổng số đơn tiếp nhận là {{received}} đơn"), some(wording, sources));
}

/** Without complaints and denunciations a report says so; other kinds of which there are none it leaves out. */
function byKind(wording: Wording): Clause {
  const { say, isZero } = wording;
  if (isZero("received")) return null;
  const [complaints, denunciations, ...others] = kinds;
  const grave = [complaints, denunciations].map(([name, noun]) =>
    say(`{{${name}|không có}} ${noun}`)
  );
  return listed("Phân theo loại, ", [...grave, ...some(wording, others)]);
}

/** What was handled or resolved is told where it was none too; of the rest only what there is. */
function handled({ item, isZero }: Wording): Clause {
  if (isZero("received")) return null;
  const said = outcomes.map(([name, noun, nature]) =>
    isZero(name) && nature === "part" ? null : item(name, noun, nature)
  );
  return listed("Đến cuối kỳ, ", said);
}

const some = (
  { say, isZero }: Wording,
  items: readonly (readonly [name: string, noun: string])[]
): readonly Clause[] =>
  items.map(([name, noun]) => (isZero(name) ? null : say(`{{${name}}} ${noun}`)));
