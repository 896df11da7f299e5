import { attach, listed, withParts, type Clause } from "./clause";
import { compared } from "./compared";
import { digitised } from "./digitised";
import { sharesOf, type PassagePlan } from "./passage-plan";
import type { Wording } from "./wording";

/**
 * What was published, and what became of the dossiers: in the order of form II.06a/VPCP/KSTT
 * (TT 01/2020/TT-VPCP), with the words of form 07a (TT 02/2017/TT-VPCP) where a sheet counts new
 * dossiers and those carried over.
 */
export const tthcPassage: PassagePlan = {
  topic: "tthc",
  title: {
    vi: "Kết quả giải quyết thủ tục hành chính",
    en: "Handling of administrative procedures",
  },
  shares: [
    ...sharesOf("received.total", ["resolved.total", "digitised"]),
    ...sharesOf("resolved.total", [
      "resolved.early",
      "resolved.ontime",
      "resolved.early-ontime",
      "resolved.overdue",
    ]),
  ],
  changes: ["received.total", "resolved.total", "received.online.share"],
  write: (wording) => [
    [published(wording), oneStop(wording)],
    [received(wording), resolved(wording), pending(wording), handled(wording), change(wording)],
  ],
};

const published = ({ say, item }: Wording): Clause =>
  withParts(say("Tổng số thủ tục hành chính được công khai là {{procedures.published}} thủ tục"), [
    item("procedures.partial", "thủ tục cung cấp dịch vụ công trực tuyến một phần", "part"),
    item("procedures.full", "thủ tục cung cấp dịch vụ công trực tuyến toàn trình", "part"),
  ]);

const oneStop = ({ say }: Wording): Clause =>
  attach(
    say("Số thủ tục hành chính giải quyết theo cơ chế một cửa là {{procedures.onestop}} thủ tục"),
    say(", thuộc {{fields}} lĩnh vực")
  ) ?? say("Các thủ tục hành chính được giải quyết thuộc {{fields}} lĩnh vực");

function received({ say, item, isZero, committee }: Wording): Clause {
  if (isZero("received.total"))
    return say("Trong kỳ, {{received.total|chưa phát sinh}} hồ sơ thủ tục hành chính");
  return withParts(
    say(`Trong kỳ, ${committee} tiếp nhận {{received.total}} hồ sơ thủ tục hành chính`),
    [
      item("received.new", "hồ sơ mới tiếp nhận", "part"),
      item("received.online", "hồ sơ nộp trực tuyến", "result"),
      item("received.direct", "hồ sơ nộp trực tiếp hoặc qua dịch vụ bưu chính", "part"),
      item("received.carried", "hồ sơ từ kỳ trước chuyển qua", "part"),
    ]
  );
}

function resolved(wording: Wording): Clause {
  const { say, item, isZero, share } = wording;
  if (isZero("resolved.total"))
    return say("Trong kỳ, {{resolved.total|chưa có}} hồ sơ được giải quyết xong");
  const whole = isAllResolved(wording)
    ? attach(share("resolved.total.share", "result"), say(" tổng số hồ sơ tiếp nhận"))
    : null;
  return withParts(attach(say("Đã giải quyết {{resolved.total}} hồ sơ"), whole), [
    ...timely(wording),
    item("resolved.overdue", "hồ sơ quá hạn", "part"),
  ]);
}

/** Early and on time as the sheet has them: each for itself, or both in one figure. */
function timely({ item, figure }: Wording): readonly Clause[] {
  const early = item("resolved.early", "hồ sơ trước hạn", "result");
  const onTime = item("resolved.ontime", "hồ sơ đúng hạn", "result");
  const isTogether = figure("resolved.early-ontime") !== null;
  if (isTogether && (early === null || onTime === null))
    return [item("resolved.early-ontime", "hồ sơ trước hạn và đúng hạn", "result")];
  return [early, onTime];
}

function isAllResolved({ figure }: Wording): boolean {
  const received = figure("received.total");
  return received !== null && received.value === figure("resolved.total")?.value;
}

function pending({ say, item, isZero }: Wording): Clause {
  const total = say("Đến cuối kỳ, {{pending.total|không còn}} hồ sơ đang được giải quyết");
  if (isZero("pending.total")) return total;
  return withParts(total, [
    item("pending.intime", "hồ sơ trong hạn", "part"),
    item("pending.overdue", "hồ sơ quá hạn", "part"),
  ]);
}

const handled = (wording: Wording): Clause =>
  listed("Trong kỳ, ", [
    wording.item("linked", "hồ sơ được giải quyết theo cơ chế một cửa liên thông", "part"),
    digitised(wording, "hồ sơ được số hóa"),
  ]);

const change = (wording: Wording): Clause =>
  compared(wording, [
    ["received.total", "số hồ sơ tiếp nhận"],
    ["resolved.total", "số hồ sơ đã giải quyết"],
    ["received.online.share", "tỷ lệ hồ sơ trực tuyến"],
  ]);
