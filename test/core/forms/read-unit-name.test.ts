import { readUnitName } from "../../../src/core/forms/reading/read-unit-name";
import { createGrid } from "../../../src/core/forms/recognition/sheet-grid";
import { buildSheet } from "../../support/build-snapshot";

const read = (...texts: readonly string[]): string | null =>
  readUnitName(
    createGrid(
      buildSheet(
        "Biểu",
        texts.map((text) => [text])
      )
    ),
    texts.length
  );

describe("readUnitName", () => {
  test.each<readonly [string, string | null]>([
    ["- Đơn vị báo cáo: UBND phường Ba Hàng", "UBND phường Ba Hàng"],
    ["- Đơn vị báo cáo: UBND xã Tân Quang - Đơn vị nhận báo cáo: UBND tỉnh", "UBND xã Tân Quang"],
    ["Đơn vị báo cáo: UBND xã A\nĐơn vị nhận báo cáo: Sở Nội vụ", "UBND xã A"],
    ["- Đơn vị báo cáo: ……………", null],
    ["UBND PHƯỜNG BA HÀNG", "UBND PHƯỜNG BA HÀNG"],
    ["ỦY BAN NHÂN DÂN XÃ ĐƯNG K'NỚ", "ỦY BAN NHÂN DÂN XÃ ĐƯNG K'NỚ"],
    [
      "UỶ BAN NHÂN DÂN PHƯƠNG".replace("PHƯƠNG", "PHƯỜNG BÁCH QUANG"),
      "UỶ BAN NHÂN DÂN PHƯỜNG BÁCH QUANG",
    ],
    ["ỦY BAN NHÂN DÂN PHƯỜNG 1", "ỦY BAN NHÂN DÂN PHƯỜNG 1"],
    ["KẾT QUẢ GIẢI QUYẾT TTHC TẠI UBND PHƯỜNG BA HÀNG QUÝ I NĂM 2024", "UBND PHƯỜNG BA HÀNG"],
    ["Số liệu của UBND đặc khu Phú Quốc (từ 01/01 đến 31/3)", "UBND đặc khu Phú Quốc"],
    [
      "(Kèm theo Báo cáo số 69/BC-UBND ngày 03/8/2023 của UBND phường Ba Hàng)",
      "UBND phường Ba Hàng",
    ],
    ["UBND THÀNH PHỐ PHỔ YÊN", null],
    ["Xã, phường, thị trấn", null],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("the reporting unit goes before the letterhead, the commune before its upper level", () => {
    expect(read("UBND TỈNH THÁI NGUYÊN", "UBND PHƯỜNG BA HÀNG")).toBe("UBND PHƯỜNG BA HÀNG");
    expect(read("UBND XÃ A", "Đơn vị báo cáo: Trung tâm Phục vụ hành chính công xã A")).toBe(
      "Trung tâm Phục vụ hành chính công xã A"
    );
  });

  test("a name may stand on two lines", () => {
    expect(read("ỦY BAN NHÂN DÂN", "XÃ ĐƯNG K'NỚ")).toBe("ỦY BAN NHÂN DÂN XÃ ĐƯNG K'NỚ");
  });
});
