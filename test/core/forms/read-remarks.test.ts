import type { RecognisedSheet } from "../../../src/core/figures/read-sheet";
import { annexSheet, printedAnnex } from "../../support/printed-annex";
import { readForm } from "../../support/read-form";

const sheetOf = (name: string): RecognisedSheet => {
  const printed = annexSheet(printedAnnex(name));
  return readForm(printed.rows, printed).sheet;
};

/** Codes that the sheet prints, by the id of the answer. */
const printedCodes = ({ answers = [] }: RecognisedSheet) =>
  Object.fromEntries(
    answers.map(({ id, printed }) => [
      id,
      printed.map(({ code, wording }) => `${wording} = ${String(code)}`),
    ])
  );

test("lists of codes are read whether they stand in one cell, on many lines or among labels", () => {
  expect(printedCodes(sheetOf("quang-ngai-2024-reform-annex"))).toEqual({
    "reform.survey.way": ["Trực tuyến = 0", "Phát phiếu = 1", "Kết hợp = 2"],
    "reform.dialogue": ["Không = 0", "Có = 1"],
    "reform.architecture": ["Chưa = 0", "Hoàn thành = 1"],
    "reform.meetings": ["Chưa có = 0", "2 cấp = 1", "3 cấp = 2"],
    "reform.reporting": ["Chưa = 0", "Đang làm = 1", "Hoàn thành = 2"],
    "reform.lgsp": ["Chưa = 0", "Đang làm = 1", "Hoàn thành = 2"],
  });
});

test("a list without semicolons, and none where the sheet prints none", () => {
  const codes = printedCodes(sheetOf("ba-hang-2023-papi"));
  expect(codes["papi.outreach.way"]).toEqual([
    "Hội nghị, lớp bồi dưỡng/tập huấn = 0",
    "Tin, bài, tờ gấp, băng, đĩa = 1",
    "Kết hợp = 2",
  ]);
  expect(codes["papi.poverty.published"]).toEqual(["Không thực hiện = 0", "Có thực hiện = 1"]);
  const bare = readForm([
    ["Nội dung", "Số liệu", "Ghi chú"],
    ["Công tác chỉ đạo điều hành CCHC", null, null],
    ["Số nhiệm vụ đề ra trong kế hoạch", 29, null],
    ["Hình thức khảo sát", 2, "Theo KH số 5"],
    ["Tổ chức đối thoại về TTHC của UBND cấp xã", 1, null],
    ["Số VBQPPL đã ban hành/tham mưu ban hành", 1, null],
    ["Tổng số biên chế được giao trong năm", 21, null],
  ]);
  expect(printedCodes(bare.sheet)).toEqual({ "reform.survey.way": [], "reform.dialogue": [] });
});

test("the answer beside a later line of its list has the whole list", () => {
  const printed = annexSheet(printedAnnex("quang-ngai-2024-reform-annex"));
  const rows = printed.rows.map((cells) =>
    cells[2] === "Kết hợp = 2" ? [...cells.slice(0, 3), 2] : cells
  );
  const { sheet } = readForm(rows, printed);
  expect(printedCodes(sheet)["reform.survey.way"]).toEqual([
    "Trực tuyến = 0",
    "Phát phiếu = 1",
    "Kết hợp = 2",
  ]);
});

test("notes belong to the figure beside them, a note merged over two figures to neither", () => {
  const rows = [
    ["STT", "Chỉ tiêu thống kê", "Đơn vị tính", "Số liệu", "Ghi chú"],
    ["1", "Công tác chỉ đạo điều hành CCHC", null, null, "Cả năm"],
    [null, "Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ", 29, "Theo KH số 5"],
    [null, "Số nhiệm vụ đã hoàn thành", "Nhiệm vụ", 8, "Đến ngày 06/3"],
    ["4.1", "Tổng số biên chế được giao trong năm", "Người", 21, "Quyết định số 7"],
    ["4.2", "Tổng số biên chế có mặt tại thời điểm báo cáo", "Người", 20, null],
  ];
  expect(readForm(rows, { merges: ["E5:E6"] }).sheet.remarks).toEqual([
    { about: "reform.plan.tasks", cell: "E3", text: "Theo KH số 5" },
    { about: "reform.plan.done", cell: "E4", text: "Đến ngày 06/3" },
  ]);
});
