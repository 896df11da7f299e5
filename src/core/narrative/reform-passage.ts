import { attach, listed, withParts, type Clause } from "./clause";
import { feedback, feedbackShares } from "./feedback";
import { sharesOf, type PassagePlan } from "./passage-plan";
import { postal } from "./postal";
import { finance, posts, staffChanges, standards } from "./reform-apparatus";
import { connections, documentsSent, handledOnline, platforms } from "./reform-digital";
import type { Wording } from "./wording";

/**
 * The tables of administrative reform, in the order of a report: direction, institutions, procedures,
 * reports from the public, apparatus and civil service, finance, digital government. Either table has
 * some of it: that of 37 rows or the quarterly annex.
 */
export const reformPassage: PassagePlan = {
  topic: "reform",
  title: { vi: "Kết quả công tác cải cách hành chính", en: "Administrative reform" },
  shares: [
    ...sharesOf("plan.tasks", ["plan.done"]),
    ...sharesOf("assigned", ["assigned.ontime", "assigned.late"]),
    ...feedbackShares,
    ...sharesOf("outgoing", ["outgoing.electronic"]),
    ...sharesOf("partial.received", ["partial.online"]),
    ...sharesOf("full.received", ["full.online"]),
  ],
  write: (wording) => [
    [directed(wording), planned(wording), assigned(wording)],
    [survey(wording), dialogue(wording), wording.say(FUNDS)],
    [legal(wording)],
    [published(wording), portal(wording), oneStop(wording), quality(wording)],
    [feedback(wording)],
    [posts(wording), standards(wording), staffChanges(wording)],
    [finance(wording)],
    [documentsSent(wording), handledOnline(wording), postal(wording)],
    [connections(wording), platforms(wording)],
  ],
};

const FUNDS = "Kinh phí bố trí cho công tác cải cách hành chính là {{funds}}";

const directed = ({ say }: Wording): Clause =>
  listed("Trong kỳ, ", [
    say(
      "{{documents|chưa có}} văn bản chỉ đạo, điều hành công tác cải cách hành chính được ban hành"
    ),
    say("{{inspected|chưa có}} đơn vị được kiểm tra về công tác cải cách hành chính"),
    say("{{news|chưa có}} tin, bài tuyên truyền về cải cách hành chính"),
    say("{{initiatives|chưa có}} mô hình, sáng kiến cải cách hành chính được triển khai áp dụng"),
  ]);

/** "Đã hoàn thành 20/22 nhiệm vụ …, đạt 90,91% kế hoạch"; the plan alone where the work done is a gap. */
function planned({ say, share, isZero }: Wording): Clause {
  const plan = "nhiệm vụ đề ra trong kế hoạch cải cách hành chính";
  if (isZero("plan.tasks")) return say(`Trong kỳ, {{plan.tasks|chưa có}} ${plan}`);
  const reached = attach(share("plan.done.share", "plan"), say(" kế hoạch"));
  return (
    attach(say(`Đã hoàn thành {{plan.done}}/{{plan.tasks}} ${plan}`), reached) ??
    say("Kế hoạch cải cách hành chính đề ra {{plan.tasks}} nhiệm vụ") ??
    say(`Đã hoàn thành {{plan.done}} ${plan}`)
  );
}

function assigned({ say, item, isZero }: Wording): Clause {
  if (isZero("assigned")) return say("Trong kỳ, {{assigned|không có}} nhiệm vụ do cấp trên giao");
  return withParts(say("Số nhiệm vụ cấp trên giao là {{assigned}} nhiệm vụ"), [
    item("assigned.ontime", "nhiệm vụ hoàn thành đúng hạn", "result"),
    item("assigned.late", "nhiệm vụ hoàn thành nhưng quá hạn", "part"),
  ]);
}

/** Where there are no ballots the code of the way tells nothing: 0 stands for one, too. */
function survey({ say, isZero }: Wording): Clause {
  const satisfaction = "phiếu khảo sát sự hài lòng của người dân, tổ chức";
  const ballots = say(`Trong kỳ, {{survey.ballots|chưa có}} ${satisfaction} được thực hiện`);
  return isZero("survey.ballots") ? ballots : attach(ballots, say(" (hình thức: {{survey.way}})"));
}

const dialogue = ({ say, committee }: Wording): Clause =>
  say(`Trong kỳ, ${committee} {{dialogue}} tổ chức đối thoại về thủ tục hành chính`);

function legal({ say }: Wording): Clause {
  const paper = "văn bản quy phạm pháp luật";
  return listed("Trong kỳ, ", [
    say(`{{legal.issued|không có}} ${paper} được ban hành`),
    say(`{{legal.checked|không có}} ${paper} được kiểm tra`),
    say(`{{legal.reviewed|không có}} ${paper} được rà soát`),
    say(`{{legal.amended|không có}} ${paper} được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ`),
    say(`{{legal.proposed|không có}} ${paper} được kiến nghị xử lý sau kiểm tra, rà soát`),
    say(`{{legal.handled|không có}} ${paper} có kiến nghị đã được xử lý xong`),
  ]);
}

function published({ say, item, isZero }: Wording): Clause {
  if (isZero("procedures.published"))
    return say("Đến cuối kỳ, {{procedures.published|chưa có}} thủ tục hành chính được công khai");
  return withParts(
    say("Tổng số thủ tục hành chính được công khai là {{procedures.published}} thủ tục") ??
      say("Tổng số thủ tục hành chính là {{procedures}} thủ tục"),
    [
      item("procedures.partial", "thủ tục cung cấp dịch vụ công trực tuyến một phần", "part"),
      item("procedures.full", "thủ tục cung cấp dịch vụ công trực tuyến toàn trình", "part"),
    ]
  );
}

const portal = ({ say }: Wording): Clause =>
  listed("Đến cuối kỳ, ", [
    say("{{portal.published|chưa có}} thủ tục được công khai trên Cổng Dịch vụ công quốc gia"),
    say(
      "{{portal.integrated|chưa có}} dịch vụ công trực tuyến được tích hợp lên Cổng Dịch vụ công quốc gia"
    ),
  ]);

function oneStop({ say, item }: Wording): Clause {
  const shop = "thủ tục hành chính thực hiện theo cơ chế một cửa";
  return (
    withParts(say(`Số ${shop}, một cửa liên thông là {{onestop}} thủ tục`), [
      item("onestop.level", "thủ tục liên thông cùng cấp", "part"),
      item("onestop.levels", "thủ tục liên thông giữa các cấp", "part"),
    ]) ??
    listed("Đến cuối kỳ, ", [
      say(`{{procedures.onestop|chưa có}} ${shop}`),
      say(`{{procedures.linked|chưa có}} ${shop} liên thông`),
      say("{{onestop.level|chưa có}} thủ tục liên thông cùng cấp"),
      say("{{onestop.levels|chưa có}} thủ tục liên thông giữa các cấp"),
    ])
  );
}

const quality = ({ say }: Wording): Clause =>
  listed("Tỷ lệ ", [
    say("thủ tục hành chính được phê duyệt quy trình nội bộ là {{approved.share}}"),
    say("quy trình nội bộ được điện tử hóa là {{digitised.share}}"),
    say("hồ sơ do cơ quan chuyên môn tiếp nhận giải quyết đúng hạn là {{offices.ontime.share}}"),
    say("hồ sơ do UBND cấp xã tiếp nhận giải quyết đúng hạn là {{communes.ontime.share}}"),
  ]);
