import { makeReport } from "../../../src/core/make-report";
import { units } from "../../../src/core/figures/unit";
import { defaultStyle } from "../../../src/core/narrative/style";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { CellDraft } from "../../support/build-snapshot";
import { complaintsOf, reportOn } from "../../support/complaints";
import { annexSheet, printedAnnex } from "../../support/printed-annex";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

const annex = printedAnnex("ba-hang-2023-papi");
const printed = annexSheet(annex);

/** What the ward printed, as numbers; money in đồng. */
const baHang = {
  documents: 2,
  "plan.tasks": 22,
  "outreach.way": 1,
  "resources.people": 32,
  "resources.funds": 150_000_000,
  "election.held": 0,
  "election.contested": 0,
  "poverty.published": 1,
  "budget.published": 1,
  "land.published": 1,
  dialogue: 1,
  "reception.visits": 8,
  "reception.people": 8,
  "reception.cases": 8,
  "reception.regular.visits": 7,
  "reception.regular.people": 7,
  "reception.periodic.sessions": 30,
  "reception.periodic.visits": 1,
  "reception.periodic.people": 1,
  "petitions.received": 15,
  "petitions.handled": 12,
  "petitions.replies": 0,
  "integrity.supervised": 9,
  "fees.documents": 1,
  "admissions.documents": 1,
  "schools.inspected": 0,
  "procedures.commune": 141,
  "procedures.central": 11,
  "online.share": 95.9,
  "progress.published": 1,
  "schools.equipped": 4,
  "schools.documents": 1,
  "insurance.share": 96,
  "insurance.supported": 1573,
  "electricity.share": 100,
  "roads.share": 100,
  "roads.funds": 1_314_000_000,
  "waste.collected": 1,
  "waste.sites": 1,
  "water.share": 100,
  "crime.documents": 2,
  "environment.hotline": 1,
  "portal.procedures": 1,
  "internet.share": 97,
  "portal.consulted": 1,
  "portal.answered": 1,
};

const labelOf = (cells: readonly CellDraft[]): string =>
  typeof cells[1] === "string" ? cells[1] : "";

/** The printed rows with other answers, by a piece of their labels. */
const answered = (answers: Readonly<Record<string, CellDraft>>): Rows =>
  printed.rows.map((cells) => {
    const found = Object.entries(answers).find(([label]) => labelOf(cells).includes(label));
    return found === undefined ? cells : [...cells.slice(0, 3), found[1], null];
  });

const answeredSheet = (answers: Readonly<Record<string, CellDraft>>) => ({
  ...printed,
  rows: answered(answers),
});

/** Cell of the figure beside the label that has this piece. */
const cellOf = (piece: string): string =>
  `D${String(printed.rows.findIndex((cells) => labelOf(cells).includes(piece)) + 1)}`;

/** G02: the ward answered that the dialogue was held, and noted that it is planned for quarter IV. */
const ON_THE_PRINTED_SHEET = `warning codes-agree-with-their-figures ${cellOf("Tổ chức đối thoại")}`;

test("the ward's sheet gives what it printed, and one answer is not what its note says", () => {
  const reading = readForm(printed.rows, printed);
  expect(reading.form).toBe("papi");
  expect(reading.values).toEqual(baHang);
  expect(reading.sheet.likeness).toBe(1);
  expect(reading.broken).toEqual([]);
  expect(complaintsOf(reportOn(printed))).toEqual([ON_THE_PRINTED_SHEET]);
});

test("“4/4” keeps its whole, and coded answers name their codes", () => {
  const { figures } = readForm(printed.rows, printed).sheet;
  const figure = (id: string) => figures.find((one) => one.id === `papi.${id}`);
  expect(figure("schools.equipped")?.reading).toMatchObject({ whole: 4, sureness: "certain" });
  expect(figure("outreach.way")?.unit.codes?.map(({ vi }) => vi)).toEqual([
    "Hội nghị, lớp bồi dưỡng/tập huấn",
    "Tin, bài, tờ gấp, băng, đĩa",
    "Kết hợp",
  ]);
  expect(units.noYes.name.vi).toBe("Không = 0; Có = 1");
});

/** Rows as they stand, but for what an office does with them. */
const eachRow = (change: (cells: readonly (string | null)[]) => CellDraft[][]): CellDraft[][] =>
  annex.rows.flatMap(change);

const HEADINGS = ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"];

const variants: Readonly<Record<string, { readonly rows: Rows; readonly merges?: string[] }>> = {
  "kinds of receptions on lines of their own": {
    rows: [
      HEADINGS,
      ...eachRow((cells) => {
        const [, kind, rest] = /^(?:Trong đó: )?(\(\d\) [^:]+):\s*(.*)$/.exec(cells[1] ?? "") ?? [];
        return kind === undefined
          ? [[...cells]]
          : [
              [null, kind, null, null, null],
              [null, rest ?? "", ...cells.slice(2)],
            ];
      }),
    ],
  },
  "headings printed again on a new page": {
    rows: [
      HEADINGS,
      ...eachRow((cells) => (cells[0] === "IV" ? [HEADINGS, [...cells]] : [[...cells]])),
    ],
  },
  "numbers in the labels, no units, and numbers as numbers": {
    rows: [
      ["Nội dung", "Kết quả"],
      ...eachRow(([number, label, , value]) => {
        const digits = /^\d{1,3}$/.test(value ?? "") ? Number(value) : (value ?? null);
        // Nothing but the unit told millions here.
        const money = label?.includes("kinh phí") === true && value !== null;
        const typed = number === null ? (label ?? null) : `${number}. ${label ?? ""}`;
        return [[typed, money ? `${String(value)} triệu đồng` : digits]];
      }),
    ],
  },
  "rows without figures left out": {
    rows: [
      HEADINGS,
      ...annex.rows.filter(
        ([number, , unit, value]) => value !== null || unit === null || number === "2"
      ),
    ],
  },
  "labels with a word or two of its own, told by their numbers": {
    rows: [
      HEADINGS,
      ...eachRow((cells) => [
        [
          cells[0] ?? null,
          (cells[1] ?? "")
            .replace("Tỷ lệ hộ dân được sử dụng điện lưới", "Tỷ lệ hộ dân đang sử dụng điện lưới")
            .replace("Thực hiện công khai ngân sách cấp xã", "Công khai ngân sách của phường"),
          ...cells.slice(2),
        ],
      ]),
    ],
  },
};

test.each(Object.entries(variants))("a sheet with %s gives the same figures", (_, variant) => {
  const reading = readForm(variant.rows, variant);
  expect(reading.form).toBe("papi");
  expect(reading.values).toEqual(baHang);
  expect(reading.broken).toEqual([]);
});

test("the number tells nothing where the label is another row's", () => {
  const reading = readForm([
    HEADINGS,
    ["VII", "CUNG ỨNG DỊCH VỤ CÔNG", null, null, null],
    ["3", "Tỷ lệ người dân tham gia bảo hiểm y tế", "%", 96, null],
    ["5", "Tỷ lệ hộ gia đình sử dụng nước sinh hoạt hợp vệ sinh", "%", 99, null],
    ["6", "Số nhà văn hóa được xây dựng", "Nhà", 3, null],
  ]);
  expect(reading.values).toEqual({ "insurance.share": 96, "water.share": 99 });
});

test("shares that follow from their counts hold, and “97%” is read beside “95,9”", () => {
  const reading = readForm(
    answered({
      "Tỷ lệ hoàn thành kế hoạch": "68,18",
      "Số nhiệm vụ đã hoàn thành": 15,
      "Tỷ lệ xử lý các vấn đề": "75%",
      "Tổng số vấn đề phát hiện": "04",
      "Số vấn đề phát hiện đã xử lý": "03",
    }),
    printed
  );
  expect(reading.values).toMatchObject({ "plan.share": 68.18, "issues.share": 75 });
  expect(reading.broken).toEqual([]);
});

describe("beside the table of reform, which repeats some of it,", () => {
  const table = annexSheet(printedAnnex("ba-hang-2023-reform-table"));
  const told = (rows: Rows): readonly string[] => {
    const sheets = [
      buildSheet("CCHC", table.rows, { merges: table.merges }),
      buildSheet("PAPI", rows, { merges: printed.merges }),
    ];
    return complaintsOf(makeReport(buildSnapshot(sheets), { style: defaultStyle, profile: null }));
  };

  test("150 million in two units and 141 procedures agree", () => {
    expect(told(printed.rows)).toEqual([ON_THE_PRINTED_SHEET]);
  });

  test("a difference between the two is told", () => {
    const label = "Số TTHC cấp xã";
    expect(told(answered({ [label]: 140 }))).toEqual([
      ON_THE_PRINTED_SHEET,
      `error sheets-agree ${cellOf(label)}`,
    ]);
  });
});

const mistakes: Readonly<Record<string, readonly [Readonly<Record<string, CellDraft>>, string]>> = {
  "visits that do not add up": [
    { "Tổng số lượt tiếp": 9 },
    `error totals-add-up ${cellOf("Tổng số lượt tiếp")}`,
  ],
  "people that do not add up": [
    { "Tổng số người được tiếp": "09" },
    `error totals-add-up ${cellOf("Tổng số người được tiếp")}`,
  ],
  "more petitions handled than received": [
    { "Số đơn đã xử lý": 16 },
    `error parts-stay-within ${cellOf("Số đơn đã xử lý")}`,
  ],
  "more contested elections than elections": [
    { "có từ 02 ứng cử viên": 1 },
    `error parts-stay-within ${cellOf("có từ 02 ứng cử viên")}`,
  ],
  "a share of the plan that does not follow": [
    { "Tỷ lệ hoàn thành kế hoạch": "70%", "Số nhiệm vụ đã hoàn thành": 15 },
    `error shares-reproduce ${cellOf("Tỷ lệ hoàn thành kế hoạch")}`,
  ],
  "more schools equipped than there are": [
    { "được đầu đầu tư cơ sở vật chất": "5/4" },
    `error ratios-fit ${cellOf("được đầu đầu tư cơ sở vật chất")}`,
  ],
  "“4/4” that became a date": [
    { "được đầu đầu tư cơ sở vật chất": { value: 45_020, format: "d-mmm" } },
    `warning readings-are-sure ${cellOf("được đầu đầu tư cơ sở vật chất")}`,
  ],
};

test.each(Object.entries(mistakes))("%s are told", (_, [answers, complaint]) => {
  const told = complaintsOf(reportOn(answeredSheet(answers)));
  expect(told.filter((one) => one !== ON_THE_PRINTED_SHEET)).toEqual([complaint]);
});

/** Coded answers as offices write them, told by rule and cell with the notes among them. */
const coded: Readonly<Record<string, readonly [CellDraft, readonly string[]]>> = {
  "“01” is 1": ["01", []],
  "“Có” is code 1": ["Có", ["note codes-are-known"]],
  "3 is no code": [3, ["error codes-are-known"]],
  "words that are no answer": ["Theo kế hoạch", ["warning no-broken-cells"]],
};

test.each(Object.entries(coded))("in a coded answer %s", (_, [answer, expected]) => {
  const label = "Thực hiện công khai ngân sách cấp xã";
  const told = reportOn(answeredSheet({ [label]: answer })).findings.filter(({ cells }) =>
    cells.includes(cellOf(label))
  );
  const seen = told
    .filter(({ rule }) => rule !== "numbers-are-stored-as-numbers")
    .map(({ rule, severity }) => `${severity} ${rule}`);
  expect(seen).toEqual(expected);
});

test("a code in words is mended with one click", () => {
  const label = "Thực hiện công khai ngân sách cấp xã";
  const { repairs } = reportOn(answeredSheet({ [label]: "Có thực hiện" }));
  const changes = [...repairs.values()].flatMap((each) => each.flatMap((one) => one.changes));
  expect(changes).toContainEqual({
    address: { sheet: "Biểu", cell: cellOf(label) },
    before: { kind: "value", value: "Có thực hiện" },
    after: { kind: "value", value: 1 },
  });
});

test("the form for outreach owes a number of people only for meetings and courses", () => {
  const told = (way: number): readonly string[] =>
    complaintsOf(reportOn(answeredSheet({ "Hình thức tuyên truyền": way }))).filter((one) =>
      one.endsWith(cellOf("Hình thức tuyên truyền"))
    );
  expect(told(1)).toEqual([]);
  expect(told(2)).toEqual([
    `warning codes-agree-with-their-figures ${cellOf("Hình thức tuyên truyền")}`,
  ]);
});
