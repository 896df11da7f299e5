import { diagnose } from "../../../src/core/diagnosis/diagnose";
import { sourceDocuments } from "../../../src/core/diagnosis/source-documents";
import { whatToLookUp } from "../../../src/core/diagnosis/what-to-look-up";
import type { FigureId } from "../../../src/core/figures/figure";
import { forms } from "../../../src/core/forms/index";
import { saySentence } from "../../../src/core/narrative/say-sentence";
import { balance, buildFigures } from "../../support/build-figures";

/** What is said of a sum of three figures that does not hold. */
function lookUp(ids: readonly FigureId[], language: "vi" | "en" = "vi"): readonly string[] {
  const [total = "", ...parts] = ids;
  const values = [7000, 4200, 1311, 2107];
  const { relations, book } = buildFigures({
    name: "Biểu",
    figures: Object.fromEntries(ids.map((id, place) => [id, values[place] ?? 0])),
    relations: [balance(total, parts)],
  });
  return diagnose(relations, book).flatMap((one) =>
    whatToLookUp(one).map((sentence) => saySentence(sentence, language))
  );
}

it("names the document of the topic, with the cells that it would decide", () => {
  expect(lookUp(["staff2.total", "staff2.officials", "staff2.civil"])).toEqual([
    "Đối chiếu Biểu, ô B1:B3 với quyết định giao biên chế và bảng lương tháng cuối kỳ.",
  ]);
  expect(lookUp(["staff.total", "staff.officials", "staff.civil"], "en")).toEqual([
    "Compare Biểu cells B1:B3 with the decision on the staff quota and the payroll of the last month.",
  ]);
});

it("names another document for a column that another one tells", () => {
  expect(
    lookUp([
      "tthc.received.total",
      "tthc.received.online",
      "tthc.received.direct",
      "tthc.received.carried",
    ])
  ).toEqual([
    "Đối chiếu Biểu, ô B1, B3 với dữ liệu xuất từ Hệ thống thông tin giải quyết thủ tục hành chính (một cửa) hoặc sổ theo dõi hồ sơ.",
    "Đối chiếu Biểu, ô B2 với dữ liệu xuất từ Cổng Dịch vụ công và sổ theo dõi hồ sơ của bộ phận một cửa.",
    "Đối chiếu Biểu, ô B4 với báo cáo đã gửi của kỳ trước (số chuyển sang kỳ này).",
  ]);
});

it("tells plans, revenue and spending apart", () => {
  expect(
    lookUp(["budget.revenue.plan", "budget.revenue.own.plan", "budget.revenue.shared.plan"])
  ).toEqual([
    "Đối chiếu Biểu, ô B1:B3 với quyết định giao dự toán và nghị quyết của Hội đồng nhân dân.",
  ]);
  expect(
    lookUp(["budget.spending.actual", "budget.spending.invest.actual", "budget.revenue.own.actual"])
  ).toEqual([
    "Đối chiếu Biểu, ô B1, B2 với sổ kế toán ngân sách xã, đối chiếu với Kho bạc Nhà nước (TABMIS).",
    "Đối chiếu Biểu, ô B3 với báo cáo thu ngân sách của Kho bạc Nhà nước (TABMIS) và của cơ quan thuế.",
  ]);
});

it("has something to say of a form that a person taught", () => {
  expect(lookUp(["rung.total", "rung.planted", "rung.kept"])).toEqual([
    "Đối chiếu Biểu, ô B1:B3 với sổ theo dõi hoặc hồ sơ gốc của số liệu.",
  ]);
});

it("says nothing where one explanation is the likeliest", () => {
  const { relations, book } = buildFigures({
    name: "Thu",
    figures: { "budget.total": 8240, "budget.one": 5120, "budget.two": null },
    relations: [balance("budget.total", ["budget.one", "budget.two"])],
  });
  const [found] = diagnose(relations, book);
  expect(found?.isDetermined).toBe(true);
  expect(found && whatToLookUp(found)).toEqual([]);
});

it("knows a document of its own for every topic of the shipped forms", () => {
  const topics = new Set(forms.map(({ topic }) => topic));
  const known = new Set(sourceDocuments.map(({ topic }) => topic));
  expect([...topics].filter((topic) => !known.has(topic))).toEqual([]);
});
