import { allSamples } from "../../../samples/all-samples";
import type { RecognisedSheet } from "../../../src/core/figures/read-sheet";
import { units } from "../../../src/core/figures/unit";
import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { headlineOf, type Headline } from "../../../src/core/narrative/headline";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { buildFigures, type FigureDraft } from "../../support/build-figures";

/** "Trước hạn 2681 (good)" of parts, "Tổng thu 132/186" of lines. */
function outline(headline: Headline | null): readonly string[] | null {
  if (headline === null) return null;
  if (headline.kind === "parts")
    return headline.parts.map(({ name, figure, tone }) => `${name.vi} ${figure.value} (${tone})`);
  return headline.lines.map(({ name, plan, actual }) => `${name.vi} ${actual.value}/${plan.value}`);
}

async function headlinesIn(sample: string): Promise<Readonly<Record<string, unknown>>> {
  const outcome = await readWorkbook(allSamples()[sample] ?? new Uint8Array(), sample);
  if (!outcome.ok) throw new Error(sample);
  const sheets = readSheets(outcome.value, forms).filter((sheet) => sheet.kind === "recognised");
  return Object.fromEntries(sheets.map((sheet) => [sheet.sheet, outline(headlineOf(sheet))]));
}

/** The headline of a sheet on which these figures were read, named without their topic. */
function tell(topic: string, figures: Readonly<Record<string, FigureDraft>>): Headline | null {
  const named = Object.entries(figures).map(([id, draft]) => [`${topic}.${id}`, draft] as const);
  const { sheets } = buildFigures({
    name: "Biểu",
    unit: topic === "budget" ? units.dong : units.dossier,
    figures: Object.fromEntries(named),
    prefix: topic,
  });
  return headlineOf(sheets[0] as RecognisedSheet);
}

test("the quarter of Phường Mẫu", async () => {
  expect(await headlinesIn("phuong-mau-2025.xlsx")).toEqual({
    TTHC: [
      "Trước hạn 2681 (good)",
      "Đúng hạn 1261 (good)",
      "Quá hạn 22 (bad)",
      "Đang giải quyết, trong hạn 195 (open)",
      "Đang giải quyết, quá hạn 7 (bad)",
    ],
    "Nhân sự": [
      "Thạc sĩ 9 (neutral)",
      "Đại học 38 (neutral)",
      "Cao đẳng 3 (neutral)",
      "Trung cấp 2 (neutral)",
    ],
    "Ngân sách": ["Tổng thu 132057175800/186540000000", "Tổng chi 120081265600/186540000000"],
    "Trực tuyến": [
      "Nộp trực tuyến 2882/4043",
      "Thanh toán trực tuyến 1208/1642",
      "Số hóa hồ sơ 3721/4043",
    ],
  });
});

test("what Ba Hàng published: no plan was printed, so spending is told by its groups", async () => {
  expect(await headlinesIn("ba-hang-2023.xlsx")).toEqual({
    TTHC: ["Trước hạn 3312 (good)", "Đúng hạn 623 (good)", "Đang giải quyết 1 (open)"],
    "Nhân sự": ["Đại học 16 (neutral)", "Cao đẳng 1 (neutral)", "Trung cấp 4 (neutral)"],
    "Ngân sách": ["Chi đầu tư 827122500 (neutral)", "Chi thường xuyên 3496894836 (neutral)"],
    "Trực tuyến": ["Toàn trình 151 (neutral)", "Một phần 3776 (neutral)"],
  });
});

test("what Bách Quang published: a blank is left out, and one figure is no picture", async () => {
  expect(await headlinesIn("bach-quang-2021.xlsx")).toEqual({
    TTHC: ["Trước và đúng hạn 3548 (good)", "Đang giải quyết 11 (open)"],
    "Nhân sự": [
      "Thạc sĩ 1 (neutral)",
      "Đại học 15 (neutral)",
      "Cao đẳng 1 (neutral)",
      "Sơ cấp 1 (neutral)",
      "Chưa qua đào tạo 1 (neutral)",
    ],
    "Trực tuyến": null,
  });
});

test("no dossier is drawn twice: a total stands only where none of its parts was read", () => {
  const every = {
    "resolved.total": 9,
    "resolved.early": 5,
    "resolved.ontime": 3,
    "resolved.early-ontime": 8,
    "resolved.overdue": 1,
    "pending.total": 2,
  };
  expect(outline(tell("tthc", every))).toEqual([
    "Trước hạn 5 (good)",
    "Đúng hạn 3 (good)",
    "Quá hạn 1 (bad)",
    "Đang giải quyết 2 (open)",
  ]);
  expect(outline(tell("tthc", { ...every, "resolved.ontime": null }))?.slice(0, 2)).toEqual([
    "Trước và đúng hạn 8 (good)",
    "Quá hạn 1 (bad)",
  ]);
  expect(outline(tell("tthc", { "resolved.total": 9, "pending.total": 0 }))).toEqual([
    "Đã giải quyết 9 (good)",
    "Đang giải quyết 0 (open)",
  ]);
});

test("a gap is never drawn as zero", () => {
  expect(tell("tthc", { "resolved.total": 9, "pending.total": null })).toBeNull();
  expect(
    outline(
      tell("staff", { "level.university": 16, "level.college": null, officials: 11, civil: 10 })
    )
  ).toEqual(["Cán bộ 11 (neutral)", "Công chức 10 (neutral)"]);
});

test("a sheet of revenue alone tells its groups; a plan of zero is compared with nothing", () => {
  expect(
    outline(
      tell("budget", {
        "revenue.plan": 500,
        "revenue.actual": 400,
        "revenue.own.plan": 100,
        "revenue.own.actual": 50,
        "revenue.shared.plan": 0,
        "revenue.shared.actual": 10,
      })
    )
  ).toEqual(["Tổng thu 400/500", "Thu hưởng 100% 50/100"]);
});

test("one plan printed for both sides serves both", () => {
  const figures = { plan: 500, "revenue.actual": 400, "spending.actual": 300 };
  expect(outline(tell("budget", figures))).toEqual(["Tổng thu 400/500", "Tổng chi 300/500"]);
});

test("levels of before mid-2022, and a second sheet of the topic", () => {
  expect(outline(tell("online2", { level3: 9, level4: 3 }))).toEqual([
    "Mức độ 4 3 (neutral)",
    "Mức độ 3 9 (neutral)",
  ]);
});
