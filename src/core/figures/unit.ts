import type { Measure } from "../sheet/reading";
import type { Bilingual } from "./bilingual";

/** What a figure counts or weighs. `scale` takes money to đồng and is 1 for everything else. */
export interface Unit {
  readonly id: string;
  readonly measure: Measure;
  readonly name: Bilingual;
  readonly scale: number;
  /** What the codes 0, 1, 2 … of a coded answer stand for; absent for everything else. */
  readonly codes?: readonly Bilingual[];
}

const counted = (id: string, vi: string, en: string): Unit => ({
  id,
  measure: "count",
  name: { vi, en },
  scale: 1,
});

const money = (id: string, name: Bilingual, scale: number): Unit => ({
  id,
  measure: "money",
  name,
  scale,
});

/** A coded answer; forms print its list of codes where a unit would stand. */
const coded = (id: string, codes: readonly Bilingual[]): Unit => {
  const say = (language: keyof Bilingual): string =>
    codes.map((code, value) => `${code[language]} = ${String(value)}`).join("; ");
  return { id, measure: "code", name: { vi: say("vi"), en: say("en") }, scale: 1, codes };
};

const no: Bilingual = { vi: "Không", en: "No" };
const notYet: Bilingual = { vi: "Chưa", en: "Not yet" };
const complete: Bilingual = { vi: "Hoàn thành", en: "Complete" };
const combined: Bilingual = { vi: "Kết hợp", en: "Combined" };

/** The units that the shipped forms use. */
export const units = {
  dossier: counted("dossier", "hồ sơ", "dossiers"),
  procedure: counted("procedure", "thủ tục", "procedures"),
  field: counted("field", "lĩnh vực", "fields"),
  person: counted("person", "người", "people"),
  attendance: counted("attendance", "lượt", "attendances"),
  document: counted("document", "văn bản", "documents"),
  task: counted("task", "nhiệm vụ", "tasks"),
  agency: counted("agency", "cơ quan, đơn vị", "agencies"),
  issue: counted("issue", "vấn đề", "issues"),
  article: counted("article", "tin, bài", "articles"),
  initiative: counted("initiative", "mô hình, sáng kiến", "initiatives"),
  feedback: counted("feedback", "phản ánh, kiến nghị", "reports from the public"),
  hamlet: counted("hamlet", "xóm, tổ dân phố", "hamlets"),
  course: counted("course", "lớp, hội nghị", "courses"),
  case: counted("case", "vụ việc", "cases"),
  session: counted("session", "kỳ", "sessions"),
  petition: counted("petition", "đơn", "petitions"),
  school: counted("school", "trường", "schools"),
  schoolsOfAll: {
    id: "schools-of-all",
    measure: "ratio",
    name: { vi: "trường", en: "schools" },
    scale: 1,
  },
  site: counted("site", "cơ sở, khu công nghiệp", "sites"),
  ballot: counted("ballot", "phiếu", "ballots"),
  percent: { id: "percent", measure: "share", name: { vi: "%", en: "%" }, scale: 1 },
  dong: money("dong", { vi: "đồng", en: "đồng" }, 1),
  thousandDong: money("thousand-dong", { vi: "nghìn đồng", en: "thousand đồng" }, 1_000),
  millionDong: money("million-dong", { vi: "triệu đồng", en: "million đồng" }, 1_000_000),
  billionDong: money("billion-dong", { vi: "tỷ đồng", en: "billion đồng" }, 1_000_000_000),
  noYes: coded("no-yes", [no, { vi: "Có", en: "Yes" }]),
  notDone: coded("not-done", [
    { vi: "Không thực hiện", en: "Not done" },
    { vi: "Có thực hiện", en: "Done" },
  ]),
  notComplete: coded("not-complete", [notYet, complete]),
  progress: coded("progress", [notYet, { vi: "Đang làm", en: "Under way" }, complete]),
  tiers: coded("tiers", [
    { vi: "Chưa có", en: "None" },
    { vi: "2 cấp", en: "Two levels" },
    { vi: "3 cấp", en: "Three levels" },
  ]),
  surveyWay: coded("survey-way", [
    { vi: "Trực tuyến", en: "Online" },
    { vi: "Phát phiếu", en: "On paper" },
    combined,
  ]),
  outreachWay: coded("outreach-way", [
    { vi: "Hội nghị, lớp bồi dưỡng/tập huấn", en: "Meetings and courses" },
    { vi: "Tin, bài, tờ gấp, băng, đĩa", en: "News, leaflets, recordings" },
    combined,
  ]),
} as const satisfies Record<string, Unit>;
