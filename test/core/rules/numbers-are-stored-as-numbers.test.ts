import { numbersAreStoredAsNumbers } from "../../../src/core/rules/numbers-are-stored-as-numbers";
import { balance, buildFigures } from "../../support/build-figures";
import type { FigureDraft, SheetDraft } from "../../support/build-figures";
import { testRule } from "../../support/rule-tester";

const text = (value: number, printed: string): FigureDraft => ({
  value,
  reading: { way: "text", printed, storedAsText: true },
});
const sheet = (figures: SheetDraft["figures"], more: Partial<SheetDraft> = {}): SheetDraft => ({
  name: "TTHC",
  figures,
  ...more,
});

testRule(numbersAreStoredAsNumbers, {
  holds: {
    numbers: buildFigures(sheet({ "tthc.a": 1, "tthc.b": 2 })),
    "texts by nature": buildFigures(
      sheet({
        "tthc.a": {
          value: 17,
          reading: { way: "part-of-whole", whole: 19, printed: "17/19", storedAsText: true },
        },
        "tthc.b": {
          value: 150,
          reading: { way: "with-unit", printed: "150 triệu", storedAsText: true },
        },
        "tthc.c": text(0, "chưa phát sinh"),
      })
    ),
    "a total that is off by them, which totals-add-up tells": buildFigures(
      sheet(
        {
          "tthc.a": { value: 10, formula: "SUM(B2:B3)" },
          "tthc.b": 10,
          "tthc.c": text(1, "01"),
        },
        { relations: [balance("tthc.a", ["tthc.b", "tthc.c"])] }
      )
    ),
  },
  breaks: [
    {
      name: "01 and 08 that no formula sums",
      given: buildFigures(
        sheet({ "tthc.a": text(1, "01"), "tthc.b": 5, "tthc.c": text(8, "08") }),
        { name: "Nhân sự", figures: { "staff.a": text(4, "04") } }
      ),
      findings: [
        {
          message: "stored",
          severity: "note",
          sheet: "TTHC",
          cells: ["B1", "B3"],
          contributors: [],
          vi: "Số lưu dạng văn bản, vẫn đọc được: TTHC, ô B1, B3. Nếu cộng bằng hàm SUM thì các ô này bị bỏ qua.",
        },
        { message: "stored", severity: "note", sheet: "Nhân sự", cells: ["B1"] },
      ],
    },
    {
      name: "a text that SUM passes over, on its own sheet and from another",
      given: buildFigures(
        sheet({
          "tthc.a": text(1, "01"),
          "tthc.b": { value: 5, formula: "Sum($B$1:B1)" },
          "tthc.c": text(8, "08"),
          "tthc.d": text(9, "09"),
        }),
        { name: "Tổng hợp", figures: { "all.a": { value: 0, formula: "SUM(TTHC!B3,1)" } } }
      ),
      findings: [
        {
          message: "passedOver",
          severity: "warning",
          sheet: "TTHC",
          cells: ["B1", "B3"],
          contributors: ["TTHC!B2", "Tổng hợp!B1"],
          figures: ["tthc.a", "tthc.c"],
          vi: "Số lưu dạng văn bản nên hàm SUM bỏ qua: TTHC, ô B1, B3. Công thức đang cộng vùng này: TTHC, ô B2; Tổng hợp, ô B1.",
        },
        { message: "stored", severity: "note", sheet: "TTHC", cells: ["B4"] },
      ],
    },
  ],
});
