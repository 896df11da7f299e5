import type { Tie } from "./cross-sheet-ties";

type Texts = readonly [vi: string, en: string];

/** One indicator on two sheets. Two systems may count dossiers; nothing else leaves room for that. */
const same = (
  severity: Tie["severity"],
  [vi, en]: Texts,
  [left, right]: readonly [string, string]
): Tie => ({
  code: "X01",
  severity,
  label: { vi: `${vi}: hai biểu bằng nhau`, en: `${en}: equal on both sheets` },
  left,
  right,
});

const atMost = ([vi, en]: Texts, [left, right]: readonly [string, string]): Tie => ({
  code: "O08",
  severity: "error",
  label: { vi, en },
  left,
  right,
});

/** What the tables of reform and PAPI repeat of each other and of other sheets. */
export const reformEqualities: readonly Tie[] = [
  same(
    "warning",
    ["Hồ sơ xử lý trực tuyến một phần", "Partial dossiers handled online"],
    ["reform.partial.online", "online.partial"]
  ),
  same(
    "warning",
    ["Hồ sơ xử lý trực tuyến toàn trình", "Full-process dossiers handled online"],
    ["reform.full.online", "online.full"]
  ),
  ...["online.procedures", "tthc.procedures"].flatMap((other) => [
    same(
      "error",
      ["TTHC một phần", "Partial procedures"],
      ["reform.procedures.partial", `${other}.partial`]
    ),
    same(
      "error",
      ["TTHC toàn trình", "Full-process procedures"],
      ["reform.procedures.full", `${other}.full`]
    ),
  ]),
  ...["online.procedures", "tthc.procedures.published"].map((other) =>
    same(
      "error",
      ["TTHC công khai", "Procedures published"],
      ["reform.procedures.published", other]
    )
  ),
  same(
    "error",
    ["Công chức đạt chuẩn", "Civil servants up to standard"],
    ["reform.civil.share", "staff.standard.civil.share"]
  ),
  same(
    "error",
    ["Cán bộ đạt chuẩn", "Officials up to standard"],
    ["reform.officials.share", "staff.standard.officials.share"]
  ),
  same("error", ["Kinh phí CCHC", "Funds of the reform"], ["reform.funds", "budget.reform.plan"]),
  same(
    "error",
    ["TTHC cấp xã", "Procedures of the commune"],
    ["papi.procedures.commune", "reform.procedures.published"]
  ),
  same("error", ["Kinh phí CCHC", "Funds of the reform"], ["papi.resources.funds", "reform.funds"]),
  same(
    "warning",
    ["Tỷ lệ hồ sơ trực tuyến", "Share of online dossiers"],
    ["papi.online.share", "online.share"]
  ),
];

/** What the table of reform counts among the dossiers of the procedures sheet. */
export const reformBounds: readonly Tie[] = [
  atMost(
    ["Tiếp nhận qua bưu chính ≤ số tiếp nhận trên biểu TTHC", "Received by post ≤ received"],
    ["reform.postal.received", "tthc.received.total"]
  ),
  atMost(
    ["Trả qua bưu chính ≤ số đã giải quyết trên biểu TTHC", "Returned by post ≤ resolved"],
    ["reform.postal.returned", "tthc.resolved.total"]
  ),
];
