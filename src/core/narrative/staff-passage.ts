import { attach, listed, withParts, type Clause } from "./clause";
import { sharesOf, type PassagePlan } from "./passage-plan";
import type { Wording } from "./wording";

const levels = [
  ["level.phd", "trình độ tiến sĩ"],
  ["level.master", "trình độ thạc sĩ"],
  ["level.university", "trình độ đại học"],
  ["level.college", "trình độ cao đẳng"],
  ["level.intermediate", "trình độ trung cấp"],
  ["level.elementary", "trình độ sơ cấp"],
  ["level.untrained", "chưa qua đào tạo"],
] as const;

const politics = [
  ["politics.bachelor", "trình độ cử nhân"],
  ["politics.advanced", "trình độ cao cấp"],
  ["politics.intermediate", "trình độ trung cấp"],
  ["politics.elementary", "trình độ sơ cấp"],
] as const;

const traits = [
  ["women", "là nữ"],
  ["ethnic", "là người dân tộc thiểu số"],
] as const;

/** Officials and civil servants of the commune, their qualifications and standards. */
export const staffPassage: PassagePlan = {
  topic: "staff",
  title: { vi: "Chất lượng đội ngũ cán bộ, công chức", en: "Officials and civil servants" },
  shares: [
    ...sharesOf("total", [...[...levels, ...politics, ...traits].map(([name]) => name), "party"]),
    ...sharesOf("officials", ["standard.officials"]),
    ...sharesOf("civil", ["standard.civil"]),
  ],
  write: (wording) => [
    [present(wording), assigned(wording), partTime(wording)],
    [people(wording, "Về trình độ chuyên môn, có ", levels)],
    [people(wording, "Về trình độ lý luận chính trị, có ", politics)],
    [listed("Trong tổng số cán bộ, công chức, có ", [party(wording), ...some(wording, traits)])],
    [standards(wording), trained(wording)],
  ],
};

const present = ({ say, item, profile }: Wording): Clause =>
  withParts(
    say(`Tổng số cán bộ, công chức của ${profile?.kind ?? "đơn vị"} hiện có là {{total}} đồng chí`),
    [
      item("officials", "đồng chí là cán bộ", "part"),
      item("civil", "đồng chí là công chức", "part"),
    ]
  );

const assigned = ({ say }: Wording): Clause => say("Số biên chế được giao là {{assigned}} người");

const partTime = ({ say, isZero }: Wording): Clause =>
  isZero("parttime") ? null : say("Số người hoạt động không chuyên trách là {{parttime}} người");

type NamedItems = readonly (readonly [name: string, quality: string])[];

const people = (wording: Wording, lead: string, items: NamedItems): Clause =>
  listed(lead, some(wording, items));

/** Nobody lists the levels that nobody has: zero is left out. */
const some = ({ item, isZero }: Wording, items: NamedItems): readonly Clause[] =>
  items.map(([name, quality]) => (isZero(name) ? null : item(name, `đồng chí ${quality}`, "part")));

/** "17/19 đồng chí": as the sheet prints it, or over the total; the part alone where that is a gap. */
function party({ say, share, figure, isZero }: Wording): Clause {
  const members = figure("party");
  if (members === null || isZero("party")) return null;
  const isPrinted = members.reading.whole !== undefined;
  const count = (isPrinted ? null : say("{{party}}/{{total}}")) ?? say("{{party}}");
  return attach(attach(count, say(" đồng chí là đảng viên")), share("party.share", "part"));
}

const standards = ({ say }: Wording): Clause =>
  listed("Tỷ lệ đạt chuẩn ", [
    say("của cán bộ là {{standard.officials.share}}"),
    say("của công chức là {{standard.civil.share}}"),
  ]);

function trained({ say, figure }: Wording): Clause {
  const turns = figure("trained")?.unit.id === "attendance" ? "lượt " : "";
  return say(`Trong kỳ, {{trained|chưa có}} ${turns}cán bộ, công chức được đào tạo, bồi dưỡng`);
}
