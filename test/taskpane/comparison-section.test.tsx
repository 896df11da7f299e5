import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "../../src/core/figures/bilingual";
import { forms } from "../../src/core/forms/index";
import { previousSheetsOf } from "../../src/core/forms/precedents/previous-sheets";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { ComparisonSection } from "../../src/taskpane/components/overview/ComparisonSection";
import { digestReport } from "../../src/taskpane/report/digest-report";
import { previousOfWorkbook } from "../../src/taskpane/report/previous-of-workbook";
import { LONGEST_PREVIOUS } from "../../src/taskpane/live/workbook-memory";
import { buildSheet, buildSnapshot, type CellDraft } from "../support/build-snapshot";
import type { FileCell } from "../support/build-workbook";
import { dossierList, quarters, type DossierNumbers } from "../support/dossier-list";

const workbook = (name: string, period: string, numbers: DossierNumbers): WorkbookSnapshot => {
  const rows = dossierList(period, numbers).map((row) => row.map(plain));
  return buildSnapshot([buildSheet("TTHC", rows)], { name });
};
const plain = (cell: FileCell): CellDraft => (typeof cell === "object" ? null : cell);

const second = workbook("quy-2.xlsx", "quý II năm 2024", quarters.second);
const third = workbook("quy-3.xlsx", "quý III năm 2024", quarters.wrong);
const previous = previousSheetsOf(second, forms);

function draw(given: typeof previous, language: Language): string {
  const report = makeReport(third, { style: defaultStyle, profile: null, previous: given });
  const { comparisons } = digestReport(report);
  const html = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <ComparisonSection
        {...{ comparisons, previous: given, language }}
        onCompare={() => undefined}
      />
    </FluentProvider>
  );
  return html
    .replace(/<style[^>]*>.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/\n+/g, "\n");
}

test("before a file was chosen it says what choosing one gives", () => {
  const text = draw([], "vi");
  expect(text).toContain("Chọn tệp Excel của kỳ trước để xem số chuyển qua");
  expect(text).toContain("So với kỳ trước…");
  expect(text).not.toContain("Thôi so với tệp này");
});

test("it says which sheet is compared with which, and offers to stop", () => {
  const text = draw(previous, "vi");
  expect(text).toContain(
    "TTHC (quý III năm 2024) so với quý II năm 2024, tệp quy-2.xlsx, trang tính TTHC · kỳ liền trước"
  );
  expect(text).toContain("Thôi so với tệp này");
  expect(text).toContain("Chọn tệp khác…");
  expect(draw(previous, "en")).toContain(
    "TTHC (quarter III of 2024) with quarter II of 2024, file quy-2.xlsx, sheet TTHC · the period before"
  );
});

test("it says which sheets of the file nothing is compared with", () => {
  const [sheet] = previous;
  if (sheet === undefined) throw new Error("Nothing was read");
  const text = draw([{ ...sheet, form: "staff-list", topic: "staff", sheet: "Cán bộ" }], "vi");
  expect(text).toContain("Chưa so được với Cán bộ trong tệp quy-2.xlsx");
});

test("what is carried over is checked against the file, and the place is said in words", () => {
  const report = makeReport(third, { style: defaultStyle, profile: null, previous });
  const [finding] = report.findings.filter(({ rule }) => rule === "carried-over-agrees");
  expect(finding).toMatchObject({ severity: "error", cells: ["C8"], expected: 9, actual: 19 });
});

test("a file without any known form is refused in words", () => {
  const outcome = previousOfWorkbook(buildSnapshot([buildSheet("Lịch", [["Thứ hai"]])]));
  expect(outcome).toMatchObject({ ok: false, trouble: { code: "nothing-recognised" } });
});

test("what a large file gives is small enough to be kept, with its totals", () => {
  const fields = Array.from({ length: 900 }, (_, index) => {
    return [index + 1, `Lĩnh vực ${String(index)}`, 20, 4, 19, 1];
  });
  const headings = ["STT", "Lĩnh vực", "Tổng số tiếp nhận", "Từ kỳ trước"];
  const sheet = buildSheet("TTHC", [
    [...headings, "Đã giải quyết", "Đang giải quyết"],
    ...fields,
    [null, "Tổng cộng", 18000, 3600, 17100, 900],
  ]);
  const outcome = previousOfWorkbook(buildSnapshot([sheet]));
  if (!outcome.ok) throw new Error("Refused");
  expect(JSON.stringify(outcome.value).length).toBeLessThanOrEqual(LONGEST_PREVIOUS);
  expect(outcome.value[0]?.values["received.total"]?.value).toBe(18000);
});
