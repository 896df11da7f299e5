import { tell, tellSheet } from "./tell-passage";

const REASON = "Chờ xác minh của cơ quan khác";

test.each([
  [
    "by reason",
    [
      ["TT", "Lý do quá hạn", "Số hồ sơ quá hạn", "Ghi chú"],
      [1, REASON, 3, null],
      [2, "Hệ thống lỗi.", 1, null],
      [3, "Thiếu nhân lực", 0, null],
      ["Tổng số", null, 4, null],
    ],
    `Tổng số hồ sơ quá hạn là 04 hồ sơ, trong đó: 03 hồ sơ (${REASON}); 01 hồ sơ (Hệ thống lỗi).`,
  ],
  [
    "by field, form II.06g",
    [
      ["Biểu số II.06g/VPCP/KSTT"],
      ["STT", "Lĩnh vực, công việc giải quyết", "Số lượng hồ sơ", "Nguyên nhân quá hạn"],
      [1, "Đất đai", 3, REASON],
      [2, "Hộ tịch", 1, "Hệ thống lỗi"],
      [null, "Tổng cộng", 4, null],
    ],
    "Tổng số hồ sơ quá hạn là 04 hồ sơ, trong đó: 03 hồ sơ (Đất đai); 01 hồ sơ (Hộ tịch).",
  ],
  [
    "a reason too long to be told whole",
    [
      ["TT", "Lý do quá hạn", "Số hồ sơ quá hạn", "Ghi chú"],
      [1, `${REASON}, vì hồ sơ phức tạp và người dân chưa bổ sung đủ giấy tờ`, 3, null],
      [2, "Hệ thống lỗi", 1, null],
      ["Tổng số", null, 4, null],
    ],
    "Tổng số hồ sơ quá hạn là 04 hồ sơ.",
  ],
])("%s", (_, rows, text) => {
  expect(tellSheet({ rows })).toBe(text);
});

test("rows that do not add up are not said to be what the total is made of", () => {
  const rows = { "dat-dai": { value: 3, label: "Đất đai" }, total: 4 };
  expect(tell("overdue", rows)).toBe("Tổng số hồ sơ quá hạn là 04 hồ sơ.");
});

test("none, and a gap", () => {
  expect(tell("overdue", { total: 0 })).toBe("Trong kỳ, không có hồ sơ quá hạn.");
  expect(tell("overdue", { total: null, "dat-dai": 3 })).toBe("");
});
