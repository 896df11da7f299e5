import { suggestTitle } from "../../../src/taskpane/teach/suggest-title";

test.each([
  [
    "THỐNG KÊ HỘ NGHÈO, HỘ CẬN NGHÈO THEO THÔN NĂM 2025",
    "Thống kê hộ nghèo, hộ cận nghèo theo thôn",
  ],
  ["Thống kê hộ nghèo quý III/2025", "Thống kê hộ nghèo"],
  ["BÁO CÁO TTHC 6 THÁNG ĐẦU NĂM 2025", "Báo cáo TTHC"],
  ["KẾT QUẢ THU QUỸ (THÁNG 10 NĂM 2025)", "Kết quả thu quỹ"],
  ["Danh sách công trình", "Danh sách công trình"],
  ["Kế hoạch 5 năm và hằng năm", "Kế hoạch 5 năm và hằng năm"],
  ["NĂM 2025", "Năm 2025"],
])("%s is called %s", (printed, name) => {
  expect(suggestTitle(printed)).toBe(name);
});
