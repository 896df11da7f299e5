import { reportClosing, reportHeading } from "../../../src/core/narrative/report-heading";
import type { UnitProfile } from "../../../src/core/narrative/unit-profile";

const profile: UnitProfile = {
  kind: "phường",
  name: "Ba Hàng",
  upper: "Ủy ban nhân dân tỉnh Thái Nguyên",
  period: { kind: "quarter", year: 2025, index: 3, from: null, to: null },
};

test("the head of a report of a ward", () => {
  expect(reportHeading(profile)).toEqual({
    agency: ["ỦY BAN NHÂN DÂN", "PHƯỜNG BA HÀNG"],
    nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    motto: "Độc lập - Tự do - Hạnh phúc",
    number: "Số: …/BC-UBND",
    placeAndDate: "Ba Hàng, ngày … tháng … năm …",
    documentType: "BÁO CÁO",
    subject: "Kết quả công tác cải cách hành chính quý III năm 2025",
    addressee: "Kính gửi: Ủy ban nhân dân tỉnh Thái Nguyên",
    opening:
      "Ủy ban nhân dân phường Ba Hàng báo cáo kết quả công tác cải cách hành chính quý III năm 2025 như sau:",
  });
});

test("and its end", () => {
  expect(reportClosing(profile)).toEqual({
    closing:
      "Trên đây là báo cáo kết quả công tác cải cách hành chính quý III năm 2025 của Ủy ban nhân dân phường Ba Hàng, kính gửi Ủy ban nhân dân tỉnh Thái Nguyên theo dõi, tổng hợp./.",
    signature: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    recipients: ["- Như trên;", "- Lưu: VT."],
  });
});

test("what is not known is not written", () => {
  const unknown: UnitProfile = { kind: "xã", name: "Đưng K'Nớ", upper: null, period: null };
  expect(reportHeading(unknown)).toMatchObject({
    agency: ["ỦY BAN NHÂN DÂN", "XÃ ĐƯNG K'NỚ"],
    subject: "Kết quả công tác cải cách hành chính",
    addressee: null,
  });
  expect(reportClosing(unknown)).toMatchObject({
    closing:
      "Trên đây là báo cáo kết quả công tác cải cách hành chính của Ủy ban nhân dân xã Đưng K'Nớ./.",
    recipients: ["- Lưu: VT."],
  });
});
