import fc from "fast-check";
import { decodeLegacyText } from "../../../src/core/sheet/decode-legacy-text";
import { detectLegacyEncoding, isLegacyFontName } from "../../../src/core/sheet/legacy-font";
import { isVietnameseSyllable } from "../../../src/core/sheet/vietnamese-syllable";

const labels: readonly (readonly [tcvn3: string, vni: string, unicode: string])[] = [
  ["Tæng sè hå s¬", "Toång soá hoà sô", "Tổng số hồ sơ"],
  ["LÜnh vùc gi¶i quyÕt", "Lónh vöïc giaûi quyeát", "Lĩnh vực giải quyết"],
  ["§¬n vÞ tÝnh: ®ång", "Ñôn vò tính: ñoàng", "Đơn vị tính: đồng"],
  ["Uû ban nh©n d©n ph­êng", "Uyû ban nhaân daân phöôøng", "Uỷ ban nhân dân phường"],
  ["Tr­íc h¹n, ®óng h¹n", "Tröôùc haïn, ñuùng haïn", "Trước hạn, đúng hạn"],
  ["Hç trî kü thuËt", "Hoã trôï kyõ thuaät", "Hỗ trợ kỹ thuật"],
];

test.each(labels)("%s and %s are both %s", (tcvn3, vni, unicode) => {
  expect(detectLegacyEncoding(tcvn3)).toBe("TCVN3");
  expect(decodeLegacyText(tcvn3, "TCVN3")).toBe(unicode);
  expect(detectLegacyEncoding(vni)).toBe("VNI");
  expect(decodeLegacyText(vni, "VNI")).toBe(unicode);
});

test("capitals of VNI stay capitals", () => {
  expect(decodeLegacyText("TOÅNG SOÁ HOÀ SÔ", "VNI")).toBe("TỔNG SỐ HỒ SƠ");
});

test.each([
  "Tổng số hồ sơ",
  "Hoà An, toán, khoá",
  "Kết quả hå s¬",
  "là và có ba bà",
  "Trong đó: trực tuyến",
  "Total resolved 3,936 (84.17%)",
  "café crème, naïve Noël",
  "Théâtre de l'hôtel où il a été",
  "plus tôt",
  "São Paulo, España, München",
  "10 µm × 5 µm",
  "© 2023 «Office»",
  "",
  "3.936",
])("%j is no legacy text", (text) => {
  expect(detectLegacyEncoding(text)).toBeNull();
  expect(detectLegacyEncoding(text.normalize("NFD"))).toBeNull();
});

test("legacy fonts are told by name", () => {
  for (const name of [".VnTime", ".VnTimeH", ".VnArial Narrow", "VNI-Times", "VNI Helve"]) {
    expect(isLegacyFontName(name)).toBe(true);
  }
  for (const name of ["Times New Roman", "Arial", "Vnitura", "Calibri"]) {
    expect(isLegacyFontName(name)).toBe(false);
  }
});

test("text without legacy signs decodes to itself", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(decodeLegacyText(text, "TCVN3")).toBe(text);
      expect(decodeLegacyText(text, "VNI")).toBe(text);
    })
  );
});

test("the words of a commune's report are Vietnamese syllables, foreign ones are not", () => {
  const report =
    "Ủy ban nhân dân phường báo cáo kết quả giải quyết thủ tục hành chính quý một năm nghìn triệu " +
    "tiếp nhận trực tuyến bưu chính quá hạn đúng trước chuyển qua kỳ khuyến khích huyện tuyên truyền " +
    "nghiệp vụ giêng gìn ngoằn ngoèo khuỷu loắt choắt thuở quốc gia yêu uống rượu hươu xoong";
  expect(report.split(" ").filter((word) => !isVietnameseSyllable(word))).toEqual([]);
  const foreign = "sæ hôtel cot càt bằcá ngổt str zoo f";
  expect(foreign.split(" ").filter(isVietnameseSyllable)).toEqual([]);
});
