import { attach, listed, withParts, type Clause } from "./clause";
import { compared } from "./compared";
import { digitised } from "./digitised";
import type { PassagePlan } from "./passage-plan";
import { postal } from "./postal";
import type { Wording } from "./wording";

/**
 * Online dossiers, online payment, digitised dossiers, postal service. Since NĐ 42/2022/NĐ-CP online
 * services are full or partial; sheets before count levels 3 and 4.
 */
export const onlinePassage: PassagePlan = {
  topic: "online",
  title: { vi: "Kết quả cung cấp dịch vụ công trực tuyến", en: "Online public services" },
  shares: [
    { share: "share", part: "total", whole: "received" },
    { share: "payment.share", part: "payment", whole: "payment.due" },
    { share: "digitised.share", part: "digitised", whole: "received" },
  ],
  changes: ["total", "share"],
  write: (wording) => [
    [
      dossiers(wording),
      levelled(wording),
      handled(wording),
      onlineShare(wording),
      compared(wording, [
        ["total", "số hồ sơ trực tuyến"],
        ["share", "tỷ lệ hồ sơ trực tuyến"],
      ]),
    ],
    [payment(wording), digitisation(wording), postal(wording)],
  ],
};

const service = "hồ sơ dịch vụ công trực tuyến";

function dossiers({ say, item, isZero, committee }: Wording): Clause {
  if (isZero("total")) return say(`Trong kỳ, {{total|chưa phát sinh}} ${service}`);
  return withParts(say(`Trong kỳ, ${committee} tiếp nhận {{total}} ${service}`), [
    item("full", "hồ sơ toàn trình", "part"),
    item("partial", "hồ sơ một phần", "part"),
  ]);
}

function levelled({ say, item, isZero, committee }: Wording): Clause {
  if (isZero("levels34"))
    return say(`Trong kỳ, {{levels34|chưa phát sinh}} ${service} mức độ 3, 4`);
  const both = say(`Trong kỳ, ${committee} tiếp nhận {{levels34}} ${service} mức độ 3, 4`);
  const levels = (end: string): readonly Clause[] => [
    item("level3", `${service} mức độ 3${end}`, "part"),
    item("level4", `${service} mức độ 4${end}`, "part"),
  ];
  return both === null
    ? listed("Trong kỳ, ", levels(" được tiếp nhận"))
    : withParts(both, levels(""));
}

/** On a sheet the share stands for the dossiers handled online, where it counts them. */
function handled({ say, share, figure }: Wording): Clause {
  const isPrinted = figure("share") !== null && !isOurShare(figure);
  return attach(
    say("Số hồ sơ được tiếp nhận và giải quyết trực tuyến là {{handled}} hồ sơ") ??
      say("Số hồ sơ được giải quyết trực tuyến là {{resolved}} hồ sơ"),
    isPrinted ? share("share", "result") : null
  );
}

function onlineShare({ say, figure }: Wording): Clause {
  if (isOurShare(figure))
    return say("Tỷ lệ hồ sơ trực tuyến trên tổng số {{received}} hồ sơ tiếp nhận là {{share}}");
  const isTold = figure("handled") !== null || figure("resolved") !== null;
  return isTold ? null : say("Tỷ lệ hồ sơ trực tuyến là {{share}}");
}

const isOurShare = (figure: Wording["figure"]): boolean => figure("share")?.derived !== undefined;

function payment({ say, item, isZero }: Wording): Clause {
  if (isZero("payment.due"))
    return say("Trong kỳ, {{payment.due|không có}} hồ sơ phát sinh nghĩa vụ tài chính");
  const paid = item("payment", "hồ sơ được thanh toán trực tuyến", "plan");
  const due = say("Trong số {{payment.due}} hồ sơ phát sinh nghĩa vụ tài chính, ");
  return paid === null || due === null ? listed("Trong kỳ, ", [paid]) : attach(due, paid);
}

const digitisation = (wording: Wording): Clause =>
  listed("Trong kỳ, ", [
    digitised(wording, "hồ sơ được số hóa thành phần hồ sơ"),
    wording.item("results.digitised", "hồ sơ được số hóa kết quả giải quyết", "result"),
  ]);
