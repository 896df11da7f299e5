import fc from "fast-check";
import { labelLikeness } from "../../../src/core/forms/recognition/label-likeness";
import { normaliseLabel, splitOrdinal } from "../../../src/core/forms/recognition/normalise-label";

const likeness = (left: string, right: string): number =>
  labelLikeness(normaliseLabel(left), normaliseLabel(right));

describe("normaliseLabel", () => {
  test.each([
    ["1.1. Số hồ sơ tiếp nhận", "so ho so tiep nhan"],
    ["II - TTHC công khai:", "thu tuc hanh chinh cong khai"],
    ["a) Trực tuyến", "truc tuyen"],
    ["Tổng số, trong đó:", "tong so"],
    ["Trong đó: trực tuyến", "truc tuyen"],
    ["Đúng hạn\nBao gồm cả hồ sơ chờ bổ sung", "dung han"],
    ["Tổng số (3)=(4)+(5)+(6)", "tong so"],
    ["Tỷ lệ (%)", "ti le"],
    ["Tỷ lệ %", "ti le"],
    ["%", "ti le"],
    ["Các khoản thu hưởng 100%", "cac khoan thu huong 100%"],
    ["±", "chenh lech"],
    ["31-40", "31den40"],
    ["Từ 31 đến 40 tuổi", "31den40 tuoi"],
    ["Ước thực hiện quý I năm 2024", "uoc thuc hien"],
    ["Thực hiện đến 30/6/2024", "thuc hien"],
    ["Dự toán năm 2023", "du toan"],
    ["6 THÁNG ĐẦU NĂM 2023", "ki bao cao"],
    ["Thực hiện\n9 tháng", "thuc hien"],
    ["Tr.đó: Trực tuyến", "truc tuyen"],
    ["Kỹ thuật, kĩ thuật, ngày, quý", "ki thuat ki thuat ngay quy"],
    ["Trong đó", "trong do"],
    ["(3)", ""],
    ["3.936", ""],
    ["PHƢƠNG", "phuong"],
  ])("%s", (text, expected) => {
    expect(normaliseLabel(text)).toBe(expected);
  });

  test("takes numbering apart from words", () => {
    expect(splitOrdinal("1.2 Trực tiếp")).toEqual({ ordinal: "1.2", label: "Trực tiếp" });
    expect(splitOrdinal("– Quá hạn")).toEqual({ ordinal: "-", label: "Quá hạn" });
    expect(splitOrdinal("P. Kinh tế")).toEqual({ ordinal: null, label: "P. Kinh tế" });
  });
});

describe("labelLikeness", () => {
  test.each([
    ["Thủ tục hành chính", "TTHC"],
    ["Số hóa hồ sơ", "Số hoá hồ sơ"],
    ["Số lượng hồ sơ đã giải quyết", "Số hồ sơ đã giải quyết"],
    ["Tiếp nhận trực tuyến", "Tiếp nhận trực tuyếm"],
    ["Trướchạn", "Trước hạn"],
    ["Tỉ lệ giải quyết".replace("Tỉ", "Tỷ"), "TỶ LỆ GIẢI QUYẾT"],
  ])("%s is %s", (left, right) => {
    expect(likeness(left, right)).toBeGreaterThanOrEqual(0.85);
  });

  test.each([
    ["Trước hạn", "Trong hạn"],
    ["Đúng hạn", "Quá hạn"],
    ["Đã giải quyết", "Đang giải quyết"],
    ["Tổng thu ngân sách xã", "Tổng chi ngân sách xã"],
    ["Mức độ 3", "Mức độ 4"],
    ["Cán bộ", "Cán sự"],
    ["TTHC một phần", "Hồ sơ một phần"],
    ["Tiếp nhận", "Tiếp nhận trong kỳ"],
  ])("%s is not %s", (left, right) => {
    expect(likeness(left, right)).toBe(0);
  });

  test("is the same both ways, and whole for a text and itself", () => {
    const words = fc.array(
      fc.constantFrom("so", "ho", "truoc", "trong", "han", "giai", "quyet", "truowc"),
      {
        minLength: 1,
        maxLength: 5,
      }
    );
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [one, other] = [left.join(" "), right.join(" ")];
        expect(labelLikeness(one, other)).toBe(labelLikeness(other, one));
        expect(labelLikeness(one, one)).toBe(1);
      })
    );
  });
});
