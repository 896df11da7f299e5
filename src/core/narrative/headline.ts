import type { Bilingual } from "../figures/bilingual";
import type { Figure } from "../figures/figure";
import type { RecognisedSheet } from "../figures/read-sheet";

/** What a person would look at first on a sheet, as data for a small picture. */
export type Headline =
  /** Parts of one whole: dossiers by result, staff by level. */
  | {
      readonly kind: "parts";
      readonly title: Bilingual;
      readonly parts: readonly HeadlinePart[];
    }
  /** What was done against what was due: money against its plan, dossiers paid online against those with a fee. */
  | {
      readonly kind: "against-plan";
      readonly title: Bilingual;
      readonly lines: readonly HeadlineLine[];
    };

export interface HeadlinePart {
  readonly name: Bilingual;
  readonly figure: Figure;
  /** What it means for the work: late is bad, waiting is open. Pictures never say it by colour alone. */
  readonly tone: "good" | "open" | "bad" | "neutral";
}

export interface HeadlineLine {
  readonly name: Bilingual;
  /** Never zero: nothing can be compared with it. */
  readonly plan: Figure;
  readonly actual: Figure;
}

/** The figure with this id on the sheet at hand, without its prefix; undefined for a gap too. */
type Read = (id: string) => Figure | undefined;
type Topic = (read: Read) => Headline | null;

/** With fewer there is nothing to compare. */
const FEWEST_PARTS = 2;

const topics: Readonly<Record<string, Topic>> = {
  tthc: dossiers,
  staff,
  budget,
  online,
};

/**
 * The picture that says most about a sheet, from figures that were read; a gap is left out and never
 * drawn as zero. Null where too few were read.
 */
export function headlineOf({ prefix, figures }: RecognisedSheet): Headline | null {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const topic = topics[prefix.replace(/\d+$/, "")];
  return topic?.((id) => known.get(`${prefix}.${id}`)) ?? null;
}

/** Every dossier once: by its time limit where the sheet tells it, else by whether it is done. */
function dossiers(read: Read): Headline | null {
  const isApart = read("resolved.early") !== undefined && read("resolved.ontime") !== undefined;
  const timely: readonly PartDraft[] =
    isApart || read("resolved.early-ontime") === undefined
      ? [
          ["resolved.early", "Trước hạn", "Early", "good"],
          ["resolved.ontime", "Đúng hạn", "On time", "good"],
        ]
      : [["resolved.early-ontime", "Trước và đúng hạn", "Early or on time", "good"]];
  return partsOf({ vi: "Hồ sơ theo kết quả", en: "Dossiers by result" }, [
    ...either(
      read,
      [...timely, ["resolved.overdue", "Quá hạn", "Overdue", "bad"]],
      ["resolved.total", "Đã giải quyết", "Resolved", "good"]
    ),
    ...either(
      read,
      [
        ["pending.intime", "Đang giải quyết, trong hạn", "Pending in time", "open"],
        ["pending.overdue", "Đang giải quyết, quá hạn", "Pending, overdue", "bad"],
      ],
      ["pending.total", "Đang giải quyết", "Pending", "open"]
    ),
  ]);
}

/** Of levels that nobody has nothing is said. */
function staff(read: Read): Headline | null {
  const people = (drafts: readonly PartDraft[]): readonly HeadlinePart[] =>
    toParts(read, drafts).filter(({ figure }) => figure.value > 0);
  return (
    partsOf(
      { vi: "Trình độ chuyên môn", en: "Professional level" },
      people([
        ["level.phd", "Tiến sĩ", "Doctorate", "neutral"],
        ["level.master", "Thạc sĩ", "Master's degree", "neutral"],
        ["level.university", "Đại học", "University", "neutral"],
        ["level.college", "Cao đẳng", "College", "neutral"],
        ["level.intermediate", "Trung cấp", "Vocational secondary", "neutral"],
        ["level.elementary", "Sơ cấp", "Elementary", "neutral"],
        ["level.untrained", "Chưa qua đào tạo", "Untrained", "neutral"],
      ])
    ) ??
    partsOf(
      { vi: "Cán bộ và công chức", en: "Officials and civil servants" },
      people([
        ["officials", "Cán bộ", "Officials", "neutral"],
        ["civil", "Công chức", "Civil servants", "neutral"],
      ])
    )
  );
}

/** Revenue and spending against their plan; a sheet of one of them tells its groups too. */
function budget(read: Read): Headline | null {
  const [revenue, spending] = [lineOf(read, revenues[0]), lineOf(read, spendings[0])];
  const isWhole = revenue.length > 0 && spending.length > 0;
  const lines = isWhole
    ? [...revenue, ...spending]
    : [...revenues, ...spendings].flatMap((draft) => lineOf(read, draft));
  const title = { vi: "Thực hiện so với dự toán", en: "Actual against plan" };
  if (lines.length > 0) return { kind: "against-plan", title, lines };
  const kinds = spendings
    .slice(1)
    .map(([actual, , vi, en]): PartDraft => [actual, vi, en, "neutral"]);
  return partsOf({ vi: "Chi theo nhóm", en: "Spending by group" }, toParts(read, kinds));
}

const revenues = [
  ["revenue.actual", ["revenue.plan", "plan"], "Tổng thu", "Revenue"],
  ["revenue.own.actual", ["revenue.own.plan"], "Thu hưởng 100%", "Own revenue"],
  ["revenue.shared.actual", ["revenue.shared.plan"], "Thu phân chia", "Shared revenue"],
  ["revenue.transfer.actual", ["revenue.transfer.plan"], "Thu bổ sung", "Transfers"],
] as const satisfies readonly LineDraft[];

const spendings = [
  ["spending.actual", ["spending.plan", "plan"], "Tổng chi", "Spending"],
  ["spending.invest.actual", ["spending.invest.plan"], "Chi đầu tư", "Investment"],
  ["spending.regular.actual", ["spending.regular.plan"], "Chi thường xuyên", "Regular spending"],
] as const satisfies readonly LineDraft[];

/** The shares that an office is measured by; where they cannot be told, what the dossiers are. */
function online(read: Read): Headline | null {
  const lines = [
    ["total", ["received"], "Nộp trực tuyến", "Filed online"],
    ["payment", ["payment.due"], "Thanh toán trực tuyến", "Paid online"],
    ["digitised", ["received"], "Số hóa hồ sơ", "Digitised"],
    ["results.digitised", ["finished"], "Số hóa kết quả", "Results digitised"],
  ] as const satisfies readonly LineDraft[];
  const title = { vi: "Trực tuyến, thanh toán, số hóa", en: "Online, payment, digitisation" };
  const told = lines.flatMap((draft) => lineOf(read, draft));
  if (told.length > 0) return { kind: "against-plan", title, lines: told };
  const whole = { vi: "Hồ sơ trực tuyến", en: "Online dossiers" };
  return (
    partsOf(
      whole,
      toParts(read, [
        ["full", "Toàn trình", "Full-process", "neutral"],
        ["partial", "Một phần", "Partial", "neutral"],
      ])
    ) ??
    partsOf(
      whole,
      toParts(read, [
        ["level4", "Mức độ 4", "Level 4", "neutral"],
        ["level3", "Mức độ 3", "Level 3", "neutral"],
      ])
    )
  );
}

type PartDraft = readonly [id: string, vi: string, en: string, tone: HeadlinePart["tone"]];
type LineDraft = readonly [actual: string, plans: readonly string[], vi: string, en: string];

/** The parts that were read, or the total where none was: both together would count twice. */
function either(
  read: Read,
  parts: readonly PartDraft[],
  total: PartDraft
): readonly HeadlinePart[] {
  const told = toParts(read, parts);
  return told.length > 0 ? told : toParts(read, [total]);
}

function toParts(read: Read, drafts: readonly PartDraft[]): readonly HeadlinePart[] {
  return drafts.flatMap(([id, vi, en, tone]) => {
    const figure = read(id);
    return figure === undefined ? [] : [{ name: { vi, en }, figure, tone }];
  });
}

function partsOf(title: Bilingual, parts: readonly HeadlinePart[]): Headline | null {
  return parts.length < FEWEST_PARTS ? null : { kind: "parts", title, parts };
}

/** The line against the first of its plans that was read; [] where nothing can be compared. */
function lineOf(read: Read, [id, plans, vi, en]: LineDraft): readonly HeadlineLine[] {
  const actual = read(id);
  const plan = plans.flatMap((name) => read(name) ?? [])[0];
  if (actual === undefined || plan === undefined || plan.value <= 0) return [];
  return [{ name: { vi, en }, plan, actual }];
}
