import { attach, listed, type Clause } from "./clause";
import { environment, integrity, portals, publicServices } from "./papi-axes";
import { sharesOf, type PassagePlan } from "./passage-plan";
import { reception } from "./reception";
import type { Wording } from "./wording";

/** The sheet on public administration performance (PAPI): leadership, then a paragraph for each axis. */
export const papiPassage: PassagePlan = {
  topic: "papi",
  title: {
    vi: "Nâng cao hiệu quả quản trị và hành chính công (PAPI)",
    en: "Public administration performance (PAPI)",
  },
  shares: [
    { share: "plan.share", part: "plan.done", whole: "plan.tasks" },
    { share: "issues.share", part: "issues.resolved", whole: "issues" },
    ...sharesOf("petitions.received", ["petitions.handled"]),
  ],
  write: (wording) => [
    [documents(wording), planned(wording), inspected(wording)],
    [outreach(wording), outreachWay(wording), resources(wording)],
    [participation(wording)],
    [transparency(wording)],
    [dialogue(wording), reception(wording, "reception."), petitions(wording)],
    [integrity(wording)],
    [procedures(wording), timely(wording), progress(wording)],
    publicServices(wording),
    environment(wording),
    portals(wording),
  ],
};

const documents = ({ say }: Wording): Clause =>
  say(
    "Trong kỳ, {{documents|chưa có}} văn bản chỉ đạo nâng cao hiệu quả quản trị và hành chính công được ban hành"
  );

/** "Đã hoàn thành 20/22 nhiệm vụ …, đạt 90,91% kế hoạch"; the plan alone where the work done is a gap. */
function planned({ say, share }: Wording): Clause {
  const reached = attach(share("plan.share", "plan"), say(" kế hoạch"));
  return (
    attach(say("Đã hoàn thành {{plan.done}}/{{plan.tasks}} nhiệm vụ đề ra"), reached) ??
    say("Kế hoạch đề ra {{plan.tasks}} nhiệm vụ")
  );
}

function inspected({ say, share, isZero }: Wording): Clause {
  const resolved = attach(
    say("{{issues.resolved|chưa có}} vấn đề được xử lý xong"),
    isZero("issues.resolved") ? null : share("issues.share", "result")
  );
  return listed("Qua kiểm tra, ", [
    say("{{inspection.agencies|chưa có}} cơ quan, đơn vị được kiểm tra"),
    say("{{inspection.communes|chưa có}} UBND cấp xã được kiểm tra"),
    say("{{issues|không có}} vấn đề được phát hiện"),
    isZero("issues") ? null : resolved,
  ]);
}

const outreach = ({ say }: Wording): Clause =>
  say("Trong kỳ, {{outreach.people|chưa có}} người được tuyên truyền, tập huấn");

const outreachWay = ({ say }: Wording): Clause => say("Hình thức tuyên truyền: {{outreach.way}}");

const resources = ({ say }: Wording): Clause =>
  listed("Nguồn lực bố trí: ", [
    say("nhân lực {{resources.people}} người"),
    say("kinh phí {{resources.funds}}"),
  ]);

function participation({ say, isZero }: Wording): Clause {
  const head = "trưởng xóm, tổ trưởng tổ dân phố";
  return listed("Về tham gia của người dân ở cơ sở, ", [
    say(`{{election.held|không có}} xóm, tổ dân phố tổ chức bầu ${head}`),
    isZero("election.held")
      ? null
      : say("{{election.contested|không có}} nơi bầu có từ hai ứng cử viên trở lên"),
    say(
      "{{supervision.courses|chưa tổ chức}} lớp tập huấn cho thanh tra nhân dân, giám sát đầu tư cộng đồng"
    ),
  ]);
}

/** Each answer stands before what was done or not: "có thực hiện công khai …". */
const transparency = ({ say, committee }: Wording): Clause =>
  listed(`Về công khai, minh bạch, ${committee} `, [
    say("{{poverty.published}} công khai danh sách hộ nghèo, hộ cận nghèo"),
    say("{{budget.published}} công khai ngân sách cấp xã"),
    say("{{land.published}} công khai quy hoạch, kế hoạch sử dụng đất và giá bồi thường"),
  ]);

const dialogue = ({ say }: Wording): Clause =>
  say(
    "Về trách nhiệm giải trình, người đứng đầu cấp ủy, chính quyền {{dialogue}} tổ chức đối thoại với công dân"
  );

function petitions({ say, item, isZero }: Wording): Clause {
  const received = say("{{petitions.received|không có}} đơn được tiếp nhận");
  if (isZero("petitions.received")) return listed("Trong kỳ, ", [received]);
  return listed("Trong kỳ, ", [
    received,
    item("petitions.handled", "đơn đã xử lý", "result"),
    say("{{petitions.replies|chưa nhận được}} văn bản phúc đáp do chuyển đơn"),
  ]);
}

const procedures = ({ say }: Wording): Clause =>
  listed("Về thủ tục hành chính công, ", [
    say("{{procedures.district|không có}} thủ tục thuộc thẩm quyền cấp huyện"),
    say("{{procedures.commune|không có}} thủ tục thuộc thẩm quyền cấp xã"),
    say("{{procedures.central|không có}} thủ tục của cơ quan ngành dọc được tiếp nhận tại một cửa"),
  ]);

const timely = ({ say }: Wording): Clause =>
  listed("Tỷ lệ ", [
    say("hồ sơ cấp phép xây dựng xử lý đúng hạn là {{construction.share}}"),
    say("hồ sơ đất đai giải quyết đúng hạn là {{land.share}}"),
    say("hồ sơ giải quyết trực tuyến là {{online.share}}"),
  ]);

const progress = ({ say, committee }: Wording): Clause =>
  say(
    `Trong kỳ, ${committee} {{progress.published}} công khai tiến độ, kết quả giải quyết hồ sơ trên cổng dịch vụ công`
  );
