import { buildPhuongMau } from "../../samples/phuong-mau";
import { plantedMistakes } from "../../samples/planted-mistakes";
import { figureIn } from "../../src/core/figures/figure";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { reportOn } from "../support/complaints";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { digestReport } from "../../src/taskpane/report/digest-report";
import { doubtedFigures, problemsOf } from "../../src/taskpane/report/doubted-figures";
import { cellsOf, sayPlace, saySource } from "../../src/taskpane/report/figure-place";
import { narrativeText } from "../../src/taskpane/narrative/passage-text";
import type { ReportDigest } from "../../src/taskpane/report/report-digest";
import { sampleSentence } from "../../src/taskpane/narrative/sample-sentence";

async function digestOf(bytes: Uint8Array): Promise<ReportDigest> {
  const outcome = await readWorkbook(bytes, "phuong-mau-2025.xlsx");
  if (!outcome.ok) throw new Error("The sample cannot be read.");
  return digestReport(makeReport(outcome.value, { style: defaultStyle, profile: null }));
}

const wrong = digestOf(buildPhuongMau(plantedMistakes));
const right = digestOf(buildPhuongMau());

function theFigure({ book }: ReportDigest, id: string) {
  const figure = figureIn(book, id);
  if (figure === null) throw new Error(`Not in the digest: ${id}`);
  return figure;
}

test("a number tells its cell; one that was worked out tells its arithmetic and leads to both cells", async () => {
  const digest = await right;
  const total = theFigure(digest, "tthc.received.total");
  expect(saySource(total, digest.book, "vi")).toBe(
    "Tiếp nhận, tổng số · TTHC ô C23 · trên biểu ghi 4.166"
  );
  const share = theFigure(digest, "tthc.resolved.early.share");
  expect(saySource(share, digest.book, "vi")).toMatch(
    /· tính từ 2\.681 \(TTHC ô H23\) \/ 3\.964 \(TTHC ô G23\)$/
  );
  expect(sayPlace(cellsOf(share, digest.book), "en")).toBe("TTHC cell H23, G23");
});

test("a share worked out over a doubted total is in doubt with it", async () => {
  const { findings, book } = await wrong;
  const doubted = doubtedFigures(findings, book);
  expect(doubted.has("tthc.received.total")).toBe(true);
  expect(doubted.has("tthc.resolved.early.share")).toBe(true);
  expect(doubted.has("tthc.received.online")).toBe(false);
});

test("notes cast no doubt", async () => {
  const { findings, book } = await right;
  expect(findings.map(({ severity }) => severity)).toEqual(["note"]);
  expect(doubtedFigures(findings, book).size).toBe(0);
});

test("a passage tells each finding about its figures once", async () => {
  const { findings, book, narrative } = await wrong;
  const doubted = doubtedFigures(findings, book);
  const cells = narrative.passages.map((passage) =>
    problemsOf(passage, doubted).map((finding) => finding.cells.join())
  );
  expect(cells).toEqual([["C23", "C23", "G23"], expect.any(Array), ["E18"], expect.any(Array)]);
  for (const list of narrative.passages.map((passage) => problemsOf(passage, doubted)))
    expect(new Set(list).size).toBe(list.length);
});

test("only the passages kept are copied, as plain text", async () => {
  const { passages } = (await right).narrative;
  const text = narrativeText(passages, ["staff", "budget"]);
  expect(text).toContain("tiếp nhận 4.166 hồ sơ thủ tục hành chính");
  expect(text).toContain("2.882 hồ sơ dịch vụ công trực tuyến");
  expect(text).not.toContain("đồng chí");
  expect(text.split("\n\n")).toHaveLength(passages.length - 2);
});

test("the sample sentence shows every choice of style", () => {
  expect(sampleSentence(defaultStyle)).toBe(
    "Đã giải quyết 3.964 hồ sơ, trong đó: 2.681 hồ sơ trước hạn, đạt 67,63%; 08 hồ sơ quá hạn, chiếm 0,2%."
  );
  expect(sampleSentence({ shareVerb: "=", decimals: 0, leadingZero: false, grouping: false })).toBe(
    "Đã giải quyết 3964 hồ sơ, trong đó: 2681 hồ sơ trước hạn = 68%; 8 hồ sơ quá hạn = 0%."
  );
});

test("a count of rows tells how many they are, and leads to the first", () => {
  const rows = [
    ["DANH SÁCH VĂN BẢN ĐÃ BAN HÀNH"],
    ["Số, ký hiệu", "Ngày ban hành", "Trích yếu"],
    ["1/QĐ-UBND", "05/01/2024", "Về việc A"],
    ["1/KH-UBND", "05/01/2024", "B"],
    ["2/QĐ-UBND", "05/01/2024", "Về việc C"],
  ];
  const { book } = reportOn({ rows });
  const decisions = figureIn(book, "documents.decision");
  if (decisions === null) throw new Error("Decisions are not counted.");
  expect(saySource(decisions, book, "vi")).toBe("Quyết định · đếm 2 dòng, từ Biểu ô A3 đến ô A5");
  expect(cellsOf(decisions, book)).toEqual([{ sheet: "Biểu", cell: "A3" }]);
});
