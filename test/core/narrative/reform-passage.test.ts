import { units } from "../../../src/core/figures/unit";
import { annexSheet, printedAnnex } from "../../support/printed-annex";
import { answer, narrate, tell, tellSheet } from "./tell-passage";

test("the ward's table of 2023", () => {
  expect(tellSheet(annexSheet(printedAnnex("ba-hang-2023-reform-table")))).toBe(
    [
      "Trong kỳ, 58 văn bản chỉ đạo, điều hành công tác cải cách hành chính được ban hành; 30 tin, bài tuyên truyền về cải cách hành chính.",
      "Kinh phí bố trí cho công tác cải cách hành chính là 150 triệu đồng.",
      "Trong kỳ, 01 văn bản quy phạm pháp luật được ban hành; không có văn bản quy phạm pháp luật được đề nghị sửa đổi, bổ sung, thay thế, bãi bỏ.",
      "Tổng số thủ tục hành chính được công khai là 141 thủ tục, trong đó: 99 thủ tục cung cấp dịch vụ công trực tuyến một phần; 42 thủ tục cung cấp dịch vụ công trực tuyến toàn trình.",
      "Trong kỳ, 01 phản ánh, kiến nghị của cá nhân, tổ chức được tiếp nhận; 01 phản ánh, kiến nghị đã giải quyết, đạt 100%.",
      "Tỷ lệ đạt chuẩn của cán bộ là 100%; của công chức là 90%. Trong kỳ, 22 cán bộ, công chức, viên chức được đào tạo, bồi dưỡng, tập huấn.",
      "Tổng số văn bản phát hành đi là 473 văn bản, trong đó: 473 văn bản được phát hành dưới dạng điện tử, đạt 100%. " +
        "Về dịch vụ công trực tuyến, trong số 3.776 hồ sơ của thủ tục cung cấp trực tuyến một phần, có 3.776 hồ sơ được xử lý trực tuyến, đạt 100%; 151 hồ sơ được xử lý trực tuyến toàn trình. " +
        "Trong kỳ, chưa phát sinh hồ sơ được tiếp nhận qua dịch vụ bưu chính công ích; chưa phát sinh hồ sơ được trả kết quả qua dịch vụ bưu chính công ích.",
    ].join("\n")
  );
});

test("the quarterly annex, read off its own form", () => {
  const { rows, merges } = annexSheet(printedAnnex("quang-ngai-2024-reform-annex"));
  const figures: Readonly<Record<string, number | string>> = {
    "Số nhiệm vụ đề ra trong kế hoạch": 17,
    "Số nhiệm vụ đã hoàn thành": "08",
    "Tổng số nhiệm vụ được giao": 20,
    "Số nhiệm vụ đã hoàn thành đúng hạn": 18,
    "Số nhiệm vụ đã hoàn thành nhưng quá hạn": 2,
    "Số lượng phiếu khảo sát": 60,
    "Hình thức khảo sát": 2,
    "Tổ chức đối thoại về TTHC của UBND cấp xã": "01",
    "Số VBQPPL đã rà soát": 4,
    "Xây dựng và vận hành Hệ thống hợp trực tuyến": 2,
  };
  const filled = rows.map((row) => {
    const [, label] = row;
    const figure = typeof label === "string" ? figures[label] : undefined;
    return figure === undefined ? row : row.with(3, figure);
  });
  expect(tellSheet({ rows: filled, merges })).toBe(
    [
      "Đã hoàn thành 08/17 nhiệm vụ đề ra trong kế hoạch cải cách hành chính, đạt 47,06% kế hoạch. " +
        "Số nhiệm vụ cấp trên giao là 20 nhiệm vụ, trong đó: 18 nhiệm vụ hoàn thành đúng hạn, đạt 90%; 02 nhiệm vụ hoàn thành nhưng quá hạn, chiếm 10%.",
      "Trong kỳ, 60 phiếu khảo sát sự hài lòng của người dân, tổ chức được thực hiện (hình thức: kết hợp). " +
        "Trong kỳ, UBND phường Ba Hàng có tổ chức đối thoại về thủ tục hành chính.",
      "Trong kỳ, 04 văn bản quy phạm pháp luật được rà soát.",
      "Kết quả triển khai: hệ thống họp trực tuyến (3 cấp).",
    ].join("\n")
  );
});

describe("coded answers", () => {
  test.each([
    [0, "Trong kỳ, UBND phường Ba Hàng không tổ chức đối thoại về thủ tục hành chính."],
    [1, "Trong kỳ, UBND phường Ba Hàng có tổ chức đối thoại về thủ tục hành chính."],
    [2, ""],
  ])("%d is said in words, and a code that the form does not know is not", (code, text) => {
    expect(tell("reform", { dialogue: answer(code, units.noYes) })).toBe(text);
  });

  test("the words stay live", () => {
    const [passage] = narrate("reform", { lgsp: answer(0, units.progress) }).passages;
    expect(passage?.paragraphs[0]).toContainEqual({
      kind: "figure",
      figure: "reform.lgsp",
      text: "chưa triển khai",
    });
  });

  test("without ballots the way of a survey is nobody's", () => {
    const way = answer(0, units.surveyWay);
    expect(tell("reform", { "survey.ballots": 0, "survey.way": way })).toBe(
      "Trong kỳ, chưa có phiếu khảo sát sự hài lòng của người dân, tổ chức được thực hiện."
    );
    expect(tell("reform", { "survey.ballots": 9, "survey.way": null })).toBe(
      "Trong kỳ, 09 phiếu khảo sát sự hài lòng của người dân, tổ chức được thực hiện."
    );
  });
});

test.each([
  [
    { documents: 0, "plan.tasks": 0, "plan.done": 0, assigned: 0 },
    "Trong kỳ, chưa có văn bản chỉ đạo, điều hành công tác cải cách hành chính được ban hành. " +
      "Trong kỳ, chưa có nhiệm vụ đề ra trong kế hoạch cải cách hành chính. " +
      "Trong kỳ, không có nhiệm vụ do cấp trên giao.",
  ],
  [
    { "feedback.received": 0, "feedback.resolved": 0 },
    "Trong kỳ, không có phản ánh, kiến nghị của cá nhân, tổ chức được tiếp nhận.",
  ],
  [
    { "procedures.published": 0, "procedures.full": 0 },
    "Đến cuối kỳ, chưa có thủ tục hành chính được công khai.",
  ],
  [{ outgoing: 0, "outgoing.electronic": 0 }, "Trong kỳ, không có văn bản được phát hành đi."],
  [
    { outgoing: 12, "outgoing.electronic": 0 },
    "Tổng số văn bản phát hành đi là 12 văn bản, trong đó: không có văn bản được phát hành dưới dạng điện tử.",
  ],
  [
    { "partial.received": 9, "partial.online": 0, "full.received": 0 },
    "Về dịch vụ công trực tuyến, không có hồ sơ được xử lý trực tuyến một phần; không có hồ sơ của thủ tục cung cấp trực tuyến toàn trình.",
  ],
  [
    { units: 3, "units.regular": 0, "units.autonomous": 2 },
    "Số đơn vị sự nghiệp công lập trực thuộc là 03 đơn vị, trong đó: 02 đơn vị thực hiện tự chủ, tự chịu trách nhiệm.",
  ],
])("zero has its own words: %j", (figures, text) => {
  expect(tell("reform", figures)).toBe(text);
});

test("a gap takes its words with it, and never becomes a zero", () => {
  const figures = { "plan.tasks": 17, "plan.done": null, documents: null, news: 30 };
  expect(tell("reform", { ...figures, outgoing: null, "outgoing.electronic": 5 })).toBe(
    "Trong kỳ, 30 tin, bài tuyên truyền về cải cách hành chính. " +
      "Kế hoạch cải cách hành chính đề ra 17 nhiệm vụ."
  );
});

test("documents between agencies with their shares", () => {
  const figures = { sent: 200, "sent.electronic.share": "97,5%", "sent.both.share": null };
  expect(tell("reform", figures)).toBe(
    "Tổng số văn bản đi giữa các cơ quan nhà nước trên địa bàn là 200 văn bản; tỷ lệ văn bản gửi hoàn toàn dưới dạng điện tử là 97,5%."
  );
});
