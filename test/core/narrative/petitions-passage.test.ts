import { tell, tellSheet } from "./tell-passage";

test("Ba Hàng, January to July 2023: receptions, petitions, reports from the public", () => {
  const rows = [
    ["KẾT QUẢ TIẾP CÔNG DÂN, GIẢI QUYẾT ĐƠN THƯ"],
    ["STT", "Nội dung", "Đơn vị tính", "Số liệu"],
    ["I", "Tiếp công dân", null, null],
    [1, "Tổng số lượt tiếp", "Lượt", 8],
    [2, "Tổng số người được tiếp", "Người", 8],
    [3, "Tổng số vụ việc", "Vụ việc", 8],
    [null, "Tiếp thường xuyên", null, null],
    [null, "- Số lượt tiếp", "Lượt", 7],
    [null, "- Số người được tiếp", "Người", 7],
    [null, "Tiếp định kỳ và đột xuất", null, null],
    [null, "- Số kỳ tiếp", "Kỳ", 30],
    [null, "- Số lượt tiếp", "Lượt", 1],
    [null, "- Số người được tiếp", "Người", 1],
    ["II", "Giải quyết đơn", null, null],
    [1, "Tổng số đơn tiếp nhận", "Đơn", 15],
    [2, "Đã giải quyết", "Đơn", 11],
    [3, "Đang giải quyết", "Đơn", 3],
    [4, "Lưu đơn", "Đơn", 1],
    ["III", "Phản ánh, kiến nghị về quy định hành chính", null, null],
    [1, "Số phản ánh, kiến nghị tiếp nhận", "PAKN", "01"],
    [2, "Số phản ánh, kiến nghị đã xử lý", "PAKN", "01"],
  ];
  expect(tellSheet({ rows })).toBe(
    [
      "Trong kỳ, đã tiếp công dân 08 lượt, 08 người, 08 vụ việc, trong đó: tiếp thường xuyên 07 lượt, 07 người; tiếp định kỳ và đột xuất 30 kỳ, 01 lượt, 01 người.",
      "Tổng số đơn tiếp nhận là 15 đơn. Đến cuối kỳ, 11 đơn đã giải quyết, đạt 73,33%; 03 đơn đang giải quyết; 01 đơn lưu.",
      "Trong kỳ, 01 phản ánh, kiến nghị của cá nhân, tổ chức được tiếp nhận; 01 phản ánh, kiến nghị đã giải quyết, đạt 100%.",
    ].join("\n")
  );
});

test("petitions by source and kind; complaints and denunciations are told where there are none", () => {
  const sources = { received: 12, "received.carried": 2, "received.new": 10, "received.passed": 0 };
  const kinds = { complaints: 0, denunciations: 0, proposals: 8, reports: 4 };
  expect(tell("petitions", { ...sources, ...kinds, resolved: 0, pending: 12 })).toBe(
    "Tổng số đơn tiếp nhận là 12 đơn, trong đó: 02 đơn kỳ trước chuyển sang; 10 đơn tiếp nhận mới. " +
      "Phân theo loại, không có đơn khiếu nại; không có đơn tố cáo; 08 đơn kiến nghị; 04 đơn phản ánh. " +
      "Đến cuối kỳ, không có đơn đã giải quyết; 12 đơn đang giải quyết."
  );
});

test.each([
  [{ visits: 0, "regular.visits": 0 }, "Trong kỳ, chưa phát sinh lượt tiếp công dân."],
  [{ received: 0, complaints: 0, resolved: 0 }, "Trong kỳ, không có đơn được tiếp nhận."],
  [
    { visits: 5, people: null, "regular.visits": 5, "periodic.sessions": 2, "periodic.visits": 0 },
    "Trong kỳ, đã tiếp công dân 05 lượt, trong đó: tiếp thường xuyên 05 lượt; tiếp định kỳ và đột xuất 02 kỳ, không có lượt.",
  ],
  [
    { "regular.visits": 0, "regular.people": 0, "chair.visits": 3 },
    "Trong kỳ, không có lượt tiếp thường xuyên; người đứng đầu tiếp 03 lượt.",
  ],
  [{ received: null, complaints: 2 }, "Phân theo loại, 02 đơn khiếu nại."],
])("zeros and gaps: %j", (figures, text) => {
  expect(tell("petitions", figures)).toBe(text);
});
