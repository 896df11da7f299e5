import { paint } from "../../src/cli/paint";
import { suspectLines } from "../../src/cli/suspect-lines";
import { diagnose } from "../../src/core/diagnosis/diagnose";
import type { SheetDraft } from "../support/build-figures";
import { balance, buildFigures } from "../support/build-figures";

/** What a person reads of the cells to suspect on a sheet. */
function lines(figures: SheetDraft["figures"], language: "vi" | "en" = "vi"): readonly string[] {
  const [total = "", ...parts] = Object.keys(figures);
  const { relations, book } = buildFigures({
    name: "Thu",
    figures,
    relations: [balance(total, parts)],
  });
  const diagnoses = diagnose(relations, book);
  return suspectLines({ diagnoses, book }, { language, paint: paint(false) });
}

const tied = {
  "budget.revenue.actual": 7000,
  "budget.revenue.own.actual": 4200,
  "budget.revenue.shared.actual": 1311,
  "budget.revenue.other.actual": 2107,
};

it("names the first three that are equally good, and what would decide", () => {
  expect(lines(tied)).toEqual([
    "Ô nghi sai",
    "  → Thu!B1: 7.000 → 7.618",
    "  hoặc Thu!B2: 4.200 → 3.582",
    "  hoặc Thu!B3: 1.311 → 693",
    "      Không xác định được ô nào chênh lệch.",
    "      Đối chiếu Thu, ô B1:B4 với báo cáo thu ngân sách của Kho bạc Nhà nước (TABMIS) và của cơ quan thuế.",
    "",
  ]);
  expect(lines(tied, "en").slice(-3)).toEqual([
    "      Which cell is off cannot be told.",
    "      Compare Thu cells B1:B4 with the State Treasury's report of revenue (TABMIS) and the tax office's.",
    "",
  ]);
});

it("gives the reason of one that is likelier than the others, and no doubt", () => {
  expect(lines({ ...tied, "budget.revenue.actual": 7168 })).toEqual([
    "Ô nghi sai",
    "  → Thu!B1: 7.168 → 7.618",
    "      Hai chữ số đứng cạnh nhau đổi chỗ: 7.168 → 7.618.",
    "",
  ]);
});
