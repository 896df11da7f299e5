import type { CellDraft } from "../../support/build-snapshot";
import { complaintsOf, reportOn } from "../../support/complaints";
import { annexSheet, printedAnnex } from "../../support/printed-annex";
import { readForm } from "../../support/read-form";

type Cells = readonly CellDraft[];

const annex = printedAnnex("quang-ngai-2024-reform-annex");
const printed = annexSheet(annex);

/** What stands in "Số liệu", or in the column of notes, beside the label that has this piece. */
interface Answer {
  readonly value?: CellDraft;
  readonly note?: CellDraft;
}

const withAnswers = (answers: Readonly<Record<string, CellDraft | Answer>>) => ({
  ...printed,
  rows: printed.rows.map((cells): Cells => {
    const found = Object.entries(answers).find(([piece]) => cells.includes(piece));
    if (found === undefined) return cells;
    const [, answer] = found;
    const isBoth = typeof answer === "object" && answer !== null && "note" in answer;
    const { value = null, note = null } = isBoth ? answer : { value: answer as CellDraft };
    return [...cells.slice(0, 3), value, note];
  }),
});

const textOf = (cell: CellDraft | undefined): string => (typeof cell === "string" ? cell : "");

const cellOf = (label: string): string =>
  `D${String(printed.rows.findIndex((cells) => cells.includes(label)) + 1)}`;

/** Figures that agree, in the ways in which communes write them. */
const answers = {
  "Số nhiệm vụ đề ra trong kế hoạch": "29",
  "Số nhiệm vụ đã hoàn thành": "08",
  "Số văn bản chỉ đạo CCHC đã ban hành/ tham mưu ban hành": "08",
  "Tổng số nhiệm vụ được giao": 5,
  "Số nhiệm vụ đã hoàn thành đúng hạn": 3,
  "Số nhiệm vụ đã hoàn thành nhưng quá hạn": 1,
  "Số lượng phiếu khảo sát": 120,
  "Hình thức khảo sát": "02",
  "Tổ chức đối thoại về TTHC của UBND cấp xã": "01",
  "Thống kê TTHC": 144,
  "Thực hiện cơ chế một cửa, một cửa liên thông": 17,
  "Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ": "100%",
  "Tỷ lệ quy trình nội bộ giải quyết TTHC đã được điện tử hóa": "100",
  "Tổng số biên chế được giao trong năm": 21,
  "Tổng số biên chế có mặt tại thời điểm báo cáo": 20,
  "Tỷ lệ cơ quan chuyên môn, UBND cấp xã được cấp chứng thư số.": { note: "100%" },
  "Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND thành phố": { note: "100" },
  "Tổng số VĂN BẢN ĐI giữa các cơ quan nhà nước trên địa bàn thành phố": { note: "93" },
} as const;

const read = {
  "plan.tasks": 29,
  "plan.done": 8,
  documents: 8,
  assigned: 5,
  "assigned.ontime": 3,
  "assigned.late": 1,
  "survey.ballots": 120,
  "survey.way": 2,
  dialogue: 1,
  procedures: 144,
  onestop: 17,
  "approved.share": 100,
  "digitised.share": 100,
  "posts.assigned": 21,
  "posts.present": 20,
  "certificates.share": 100,
  "exchange.communes.share": 100,
  sent: 93,
};

test("the blank form of the province is recognised, every indicator has its place, and none is told", () => {
  const reading = readForm(printed.rows, printed);
  expect(reading.form).toBe("reform-annex");
  expect(reading.sheet.likeness).toBe(1);
  expect(reading.values).toEqual({});
  const places = reading.sheet.gaps.map(({ origin }) => origin.cell);
  const asked = printed.rows.flatMap((cells, row) => {
    const isList = cells[1] === null || /^(Có = 1|Liên thông \d)/.test(textOf(cells[1]));
    const isAsked = row >= 5 && cells[2] !== null && !isList;
    return isAsked ? [`D${String(row + 1)}`] : [];
  });
  expect(places).toEqual(expect.arrayContaining(asked));
  expect(reportOn(printed).findings).toEqual([]);
});

test("filled in, it gives its figures, those beside a group and in the notes too", () => {
  const filled = withAnswers(answers);
  const reading = readForm(filled.rows, filled);
  expect(reading.values).toEqual(read);
  expect(reading.broken).toEqual([]);
  expect(complaintsOf(reportOn(filled))).toEqual([]);
});

test("a number taken from the notes says where it stands, and that it is taken so", () => {
  const filled = withAnswers(answers);
  const { figures } = readForm(filled.rows, filled).sheet;
  const figure = figures.find(({ id }) => id === "reform.certificates.share");
  const label = "Tỷ lệ cơ quan chuyên môn, UBND cấp xã được cấp chứng thư số.";
  expect(figure?.origin.cell).toBe(cellOf(label).replace("D", "E"));
  expect(figure?.reading.sureness).toBe("likely");
});

test("remarks are no answers, and a figure goes before a note", () => {
  const label = "Thống kê TTHC";
  for (const note of ["07 thủ tục mới", "Kế hoạch số 12/KH-UBND", "12.3.2024", "không có"]) {
    const { rows } = withAnswers({ [label]: { note } });
    expect(readForm(rows, printed).values).toEqual({});
  }
  const { rows } = withAnswers({ [label]: { value: 144, note: "93" } });
  expect(readForm(rows, printed).values).toEqual({ procedures: 144 });
});

test.each(["Trực tuyến = 0", "Phát phiếu = 1", "Kết hợp = 2"])(
  "the answer to a list of codes is read beside “%s”",
  (line) => {
    const { rows } = withAnswers({ [line]: 2 });
    expect(readForm(rows, printed).values).toEqual({ "survey.way": 2 });
  }
);

test("a list of codes in one cell, merged answers and codes in the label are read as well", () => {
  const rows = printed.rows.flatMap((cells): Cells[] => {
    if (cells[2] === "Phát phiếu = 1" || cells[2] === "Kết hợp = 2") return [];
    if (cells[1] === "Hình thức khảo sát")
      return [[null, cells[1], "Trực tuyến = 0\nPhát phiếu = 1\nKết hợp = 2", 1, null]];
    if (cells[1] === "Có = 1") return [[null, "Có = 1", null, "01", null]];
    return [cells];
  });
  expect(readForm(rows, printed).values).toEqual({ "survey.way": 1, dialogue: 1 });
});

test("numbers without dots, columns in another order and the labels of today give the same figures", () => {
  const filled = withAnswers(answers);
  const rows = filled.rows.map((cells, row): Cells => {
    const [number = null, label = null, unit = null, value = null, note = null] = cells;
    if (row < 3) return cells;
    const today = textOf(label)
      .replace("UBND thành phố, Chủ tịch UBND TP giao", "UBND tỉnh, Chủ tịch UBND tỉnh giao")
      .replace("với UBND thành phố", "với UBND tỉnh")
      .replace("trên địa bàn thành phố", "trên địa bàn");
    return [unit, textOf(number).replace(/\.$/, ""), today, note, value];
  });
  const merges = ["A4:A5", "B4:B5", "D4:D5"];
  const headings: Cells[] = [["Đơn vị tính", "STT", "Chỉ tiêu thống kê", "Ghi chú", "Số liệu"], []];
  const sheet = [...rows.slice(0, 3), ...headings, ...rows.slice(5)];
  const reading = readForm(sheet, { merges });
  expect(reading.form).toBe("reform-annex");
  expect(reading.values).toEqual(read);
});

const mistakes = {
  "more tasks done than planned": [
    { "Số nhiệm vụ đã hoàn thành": 30 },
    "error parts-stay-within",
    "Số nhiệm vụ đã hoàn thành",
  ],
  "more tasks completed than given": [
    { "Số nhiệm vụ đã hoàn thành nhưng quá hạn": 3 },
    "error totals-add-up",
    "Tổng số nhiệm vụ được giao",
  ],
  "more legal documents handled than proposed": [
    {
      "Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát": 1,
      "Số VBQPPL có kiến nghị xử lý đã được xử lý xong": 2,
    },
    "warning parts-stay-within",
    "Số VBQPPL có kiến nghị xử lý đã được xử lý xong",
  ],
  "more legal documents proposed than checked and reviewed": [
    {
      "Số VBQPPL đã kiểm tra theo thẩm quyền": 2,
      "Số VBQPPL đã rà soát": 3,
      "Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát": 6,
    },
    "warning proposals-follow-reviews",
    "Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát",
  ],
  "a survey told by its way, without a ballot (G02)": [
    { "Số lượng phiếu khảo sát": null },
    "warning codes-agree-with-their-figures",
    "Hình thức khảo sát",
  ],
  "a code that no list has (G01)": [
    { "Hình thức khảo sát": 3 },
    "error codes-are-known",
    "Hình thức khảo sát",
  ],
  "another number in the note (S06)": [
    { "Tổng số biên chế có mặt tại thời điểm báo cáo": { value: 19, note: "20" } },
    "warning notes-agree-with-figures",
    "Tổng số biên chế có mặt tại thời điểm báo cáo",
  ],
  "more staff than posts": [
    { "Tổng số biên chế có mặt tại thời điểm báo cáo": 22 },
    "warning parts-stay-within",
    "Tổng số biên chế có mặt tại thời điểm báo cáo",
  ],
} as const;

test.each(Object.entries(mistakes))("%s are told", (_, [wrong, complaint, label]) => {
  const sheet = withAnswers({ ...answers, ...wrong });
  expect(complaintsOf(reportOn(sheet))).toEqual([`${complaint} ${cellOf(label)}`]);
});

test("tasks given and nothing said about them (K01)", () => {
  const sheet = withAnswers({ "Tổng số nhiệm vụ được giao": 1 });
  const cells = [
    cellOf("Số nhiệm vụ đã hoàn thành đúng hạn"),
    cellOf("Số nhiệm vụ đã hoàn thành nhưng quá hạn"),
  ];
  expect(complaintsOf(reportOn(sheet))).toEqual([
    `warning assigned-tasks-are-followed-up ${cells.join()}`,
  ]);
});
