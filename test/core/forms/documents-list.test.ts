import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { complaintsOf, reportOn } from "../../support/complaints";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

/** What the ward of Ba Hàng reported in 2023. */
const kinds = {
  "Quyết định": 88,
  "Chỉ thị": 2,
  "Tờ trình": 14,
  "Báo cáo": 68,
  "Thông báo": 34,
  "Công văn": 211,
  "Kế hoạch": 56,
};

const listed = (total: number, after: Rows = [], title = "SỐ VĂN BẢN BAN HÀNH NĂM 2023"): Rows => [
  [title],
  ["STT", "Loại văn bản", "Số lượng", "Tỷ lệ", "Ghi chú"],
  [null, "Tổng số văn bản ban hành, trong đó:", total],
  ...Object.entries(kinds).map(([kind, count], at) => [at + 1, kind, count]),
  ...after,
];

test("the published total is the sum of its kinds (V01)", () => {
  const { form, values, broken } = readForm(listed(473));
  expect(form).toBe("documents-list");
  expect(values).toEqual({
    total: 473,
    decision: 88,
    directive: 2,
    proposal: 14,
    report: 68,
    notice: 34,
    letter: 211,
    plan: 56,
  });
  expect(broken).toEqual([]);
  expect(complaintsOf(reportOn({ rows: listed(473) }))).toEqual([]);
  expect(complaintsOf(reportOn({ rows: listed(437) }))).toContain("error totals-add-up C3");
});

test("documents sent electronically are at most those issued, and their share fits (V02)", () => {
  const more = (electronic: number, share: CellDraft): Rows =>
    listed(473, [
      [8, "Văn bản đi điện tử", electronic, share],
      [9, "Văn bản được ký số", 470, "99,37%"],
    ]);
  expect(complaintsOf(reportOn({ rows: more(473, "100%") }))).toEqual([]);
  expect(complaintsOf(reportOn({ rows: more(474, null) }))).toEqual([
    "error parts-stay-within C11",
  ]);
  expect(complaintsOf(reportOn({ rows: more(450, "100%") }))).toEqual([
    "error shares-reproduce D11",
  ]);
});

test("a table by kind with the total at its end, and a list without headings, are read alike", () => {
  const [title = [], headings = [], total = [], ...lines] = listed(473);
  const atEnd = [title, headings, ...lines, [null, "Tổng cộng", ...total.slice(2)]];
  expect(readForm(atEnd).values).toEqual(readForm(listed(473)).values);
  const bare = [title, ...[total, ...lines].map((cells) => cells.slice(1))];
  expect(readForm(bare).values).toEqual(readForm(listed(473)).values);
});

test("under headings of any list its lines tell it, and a plan with a total is none", () => {
  const general = listed(473, [[8, "Văn bản đi điện tử", 473]]).map((cells, at) =>
    at === 1 ? ["STT", "Chỉ tiêu", "Số liệu"] : cells
  );
  expect(readForm(general)).toMatchObject({ form: "documents-list", values: { total: 473 } });
  const plan = [
    ["STT", "Nội dung", "Số lượng"],
    [1, "Kế hoạch", 20],
    [2, "Thực hiện", 18],
    [null, "Tổng số", 12],
  ];
  const [sheet] = readSheets(buildSnapshot([buildSheet("Biểu", plan)]), forms);
  expect(sheet?.kind).toBe("unrecognised");
});

const reform: Rows = [
  ["BIỂU THỐNG KÊ KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2023"],
  ["STT", "Nhiệm vụ/Tiêu chí", "Cấp xã"],
  [1, "Số lượng văn bản ban hành chỉ đạo điều hành công tác CCHC", 58],
  [3, "Số lượng tin, bài tuyên truyền về CCHC", 30],
  [28, "Tổng số văn bản phát hành đi", 473],
  [29, "Tổng số văn bản đi điện tử", 473],
];

/** A register of as many documents of two kinds, dated through the year. */
const register = (counts: Readonly<Record<string, number>>, year = "2023"): Rows => [
  [`SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM ${year}`],
  ["STT", "Số, ký hiệu", "Ngày ban hành", "Trích yếu"],
  ...Object.entries(counts).flatMap(([sign, count]) =>
    Array.from({ length: count }, (_, at): readonly CellDraft[] => [
      at + 1,
      `${String(at + 1)}/${sign}-UBND`,
      `01/06/${year}`,
      `Về việc ${String(at + 1)}`,
    ])
  ),
];

const told = (sheets: Readonly<Record<string, Rows>>): readonly string[] => {
  const drafts = Object.entries(sheets).map(([name, rows]) => buildSheet(name, rows));
  const report = makeReport(buildSnapshot(drafts), { style: defaultStyle, profile: null, forms });
  return report.findings
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, severity, sheet, cells }) => `${severity} ${rule} ${sheet}!${cells.join()}`);
};

describe("between sheets", () => {
  test("the table of reform and the list have one total (rows 28 and 29)", () => {
    expect(told({ CCHC: reform, "Văn bản": listed(473) })).toEqual([]);
    const other = [...reform.slice(0, 4), [28, "Tổng số văn bản phát hành đi", 480]];
    expect(told({ CCHC: other, "Văn bản": listed(473) })).toEqual(["error sheets-agree CCHC!C5"]);
  });

  test("documents on the reform are at most those issued (V04)", () => {
    const many = [
      ...reform.slice(0, 2),
      [1, "Số lượng văn bản ban hành chỉ đạo điều hành công tác CCHC", 500],
      ...reform.slice(3, 4),
    ];
    expect(told({ CCHC: many, "Văn bản": listed(473) })).toEqual([
      "error parts-stay-within CCHC!C3",
    ]);
  });

  const short: Rows = [
    ["SỐ VĂN BẢN BAN HÀNH NĂM 2023"],
    ["STT", "Loại văn bản", "Số lượng"],
    [1, "Quyết định", 4],
    [2, "Kế hoạch", 3],
    [null, "Tổng cộng", 7],
  ];

  test("the register has as many documents as the list, else the list is marked", () => {
    expect(told({ Sổ: register({ QĐ: 4, KH: 3 }), "Số liệu": short })).toEqual([]);
    expect(told({ Sổ: register({ QĐ: 5, KH: 3 }), "Số liệu": short })).toEqual([
      "warning sheets-agree Số liệu!C3",
      "warning sheets-agree Số liệu!C5",
    ]);
  });

  test.each([
    ["of another year", { Sổ: register({ QĐ: 5, KH: 3 }, "2022"), "Số liệu": short }],
    ["of one kind", { Sổ: register({ QĐ: 5 }), "Số liệu": short }],
    [
      "beside another register",
      { Sổ: register({ QĐ: 5, KH: 3 }), "Sổ 2": register({ QĐ: 2, BC: 1 }), "Số liệu": short },
    ],
  ])("a register %s says nothing of the list", (_, sheets) => {
    expect(told(sheets)).toEqual([]);
  });

  test("no repair types a number over what a register counts", () => {
    const drafts = Object.entries({ Sổ: register({ QĐ: 5, KH: 3 }), "Số liệu": short });
    const report = makeReport(buildSnapshot(drafts.map(([name, rows]) => buildSheet(name, rows))), {
      style: defaultStyle,
      profile: null,
    });
    const suspects = report.diagnoses.flatMap((diagnosis) => diagnosis.suspects);
    const changes = [...report.repairs.values()].flatMap((repairs) =>
      repairs.flatMap((repair) => repair.changes)
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(suspects.flatMap(({ cells }) => cells.map(({ sheet }) => sheet))).not.toContain("Sổ");
    expect(changes.map(({ address }) => address.sheet)).not.toContain("Sổ");
  });
});
