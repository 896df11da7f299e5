import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildWorkbook } from "../support/build-workbook";
import { annexSheet, printedAnnex } from "../support/printed-annex";
import { emptyFolder, runKhopSo } from "../support/run-khop-so";

const samples = path.resolve(__dirname, "../../samples");
const sample = (name: string): string => path.join(samples, name);

/** A file in a folder of its own. */
function fileWith(name: string, content: string | Uint8Array): string {
  const file = path.join(emptyFolder(), name);
  writeFileSync(file, content);
  return file;
}

describe("a workbook in which everything agrees", () => {
  test("exits with 0 and says so", async () => {
    const { code, out } = await runKhopSo("check", sample("phuong-mau-2025.xlsx"));
    expect(out).toMatch(/Khớp tất cả \d+ quan hệ/);
    expect(out).toContain("Biểu II.06a");
    expect(code).toBe(0);
  });
});

test("relations that lack figures were not compared, and do not agree", async () => {
  const { rows, merges } = annexSheet(printedAnnex("quang-ngai-2024-reform-annex"));
  const file = fileWith("trong.xlsx", buildWorkbook({ sheets: [{ name: "CCHC", rows, merges }] }));
  const { out } = await runKhopSo("check", file);
  expect(out).toContain("0 số liệu");
  expect(out).toMatch(
    /Chưa có quan hệ nào để đối chiếu\. \d+ quan hệ chưa đối chiếu được vì thiếu số liệu\./
  );
});

describe("the workbook with five planted mistakes", () => {
  test("names each wrong cell, with the value it should have where the sheet determines it", async () => {
    const { code, json } = await runKhopSo(
      "check",
      sample("phuong-mau-2025-co-loi.xlsx"),
      "--json"
    );
    expect(code).toBe(1);
    const { files } = json() as {
      files: [
        {
          findings: {
            rule: string;
            sheet: string;
            cells: string[];
            expected: number;
            actual: number;
          }[];
          diagnoses: {
            suspects: { rank: number; cells: { sheet: string; cell: string; to: number }[] }[];
          }[];
        },
      ];
    };
    const [{ findings, diagnoses }] = files;
    const likeliest = diagnoses.map(({ suspects }) =>
      suspects
        .filter(({ rank }) => rank === 1)
        .flatMap(({ cells }) => cells.map(({ sheet, cell, to }) => [sheet, cell, to]))
    );
    expect(likeliest).toContainEqual([["TTHC", "C15", 1870]]);
    expect(likeliest).toContainEqual([["TTHC", "H9", 1079]]);
    expect(likeliest).toContainEqual([["Ngân sách", "E18", 67.23]]);
    expect(likeliest.flat()).toContainEqual(["Nhân sự", "D12", 38]);
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "totals-add-up",
        sheet: "TTHC",
        cells: ["C15"],
        contributors: ["TTHC!D15", "TTHC!E15", "TTHC!F15"],
        expected: 1870,
        actual: 1780,
      })
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "counts-are-whole",
        sheet: "Trực tuyến",
        cells: ["D9"],
        expected: 1706,
      })
    );
  });

  test("shows the arithmetic and the likely value to a person, in either language", async () => {
    const vi = await runKhopSo("check", sample("phuong-mau-2025-co-loi.xlsx"));
    expect(vi.out).toContain("1.284 + 586 + 0 = 1.870 · trên biểu 1.780 · lệch 90");
    expect(vi.out).toContain("TTHC!C15: 1.780 → 1.870");
    const en = await runKhopSo("check", sample("phuong-mau-2025-co-loi.xlsx"), "--lang", "en");
    expect(en.out).toContain("1,284 + 586 + 0 = 1,870 · on the sheet 1,780 · off by 90");
  });
});

describe("published figures", () => {
  test("Ba Hàng 2023: 95,93 % is told to need another base, and nothing is called wrong that is right", async () => {
    const { code, json } = await runKhopSo("check", sample("ba-hang-2023.xlsx"), "--json");
    const { files, counts } = json() as {
      files: [{ findings: { severity: string; message: string }[] }];
      counts: object;
    };
    expect(code).toBe(1);
    expect(counts).toMatchObject({ error: 0 });
    const warnings = files[0].findings.filter(({ severity }) => severity === "warning");
    expect(warnings.map(({ message }) => message).join()).toContain("khớp nếu mẫu số là 3.935");
  });

  test("a figure is given with id, value, unit, cell and what is printed there", async () => {
    const { json } = await runKhopSo("check", sample("ba-hang-2023.xlsx"), "--json");
    const { files } = json() as { files: [{ figures: object[] }] };
    expect(files[0].figures).toContainEqual(
      expect.objectContaining({
        id: "tthc.received.total",
        value: 3936,
        unit: "hồ sơ",
        sheet: "TTHC",
        printed: "3.936",
      })
    );
  });

  test("Bách Quang 2021: a sheet without figures is told with the nearest form", async () => {
    const { code, json } = await runKhopSo("check", sample("bach-quang-2021.xlsx"), "--json");
    const { files } = json() as { files: [{ sheets: object[] }] };
    expect(files[0].sheets).toContainEqual(
      expect.objectContaining({ name: "Ngân sách", form: null, nearest: "budget-list" })
    );
    expect(code).toBe(0);
  });
});

test("a sheet whose figures no relation ties is not said to agree", async () => {
  const rows = [
    ["DỊCH VỤ CÔNG TRỰC TUYẾN"],
    ["STT", "Chỉ tiêu", "ĐVT", "Số liệu"],
    [1, "Hồ sơ DVC mức độ 3, 4", "hồ sơ", 1],
  ];
  const file = fileWith("mot-so.xlsx", buildWorkbook({ sheets: [{ name: "DVC", rows }] }));
  const { code, out } = await runKhopSo("check", file);
  expect(out).toContain("Chưa có quan hệ nào để đối chiếu.");
  expect(code).toBe(0);
});

describe("input that cannot be used", () => {
  test.each([
    ["so-lieu.csv", "STT;Chỉ tiêu;Số liệu\n1;Tổng số;12\n", "not-a-workbook"],
    ["trang.xlsx", "", "not-a-workbook"],
  ])("%s is refused in words, with exit code 2", async (name, content, errorCode) => {
    const file = fileWith(name, content);
    const { code, json, err } = await runKhopSo("check", file, "--json");
    const { files } = json() as { files: [{ error: { code: string; message: string } }] };
    expect(files[0].error.code).toBe(errorCode);
    expect(files[0].error.message).toContain(name);
    expect(err).toBe("");
    expect(code).toBe(2);
  });

  test("a file that is not there does not keep the next from being checked", async () => {
    const { code, json } = await runKhopSo(
      "check",
      "khong-co.xlsx",
      sample("phuong-mau-2025.xlsx"),
      "--json"
    );
    const { files } = json() as { files: { error: { code: string } | null; figures: object[] }[] };
    expect(files.map(({ error }) => error?.code ?? null)).toEqual(["file-missing", null]);
    expect(files[1]?.figures.length).toBeGreaterThan(100);
    expect(code).toBe(2);
  });

  test("a workbook without a known form says what is nearest and missing", async () => {
    const rows = [
      ["STT", "Họ và tên", "Ngày sinh"],
      [1, "Nguyễn Văn A", "01/01/1990"],
    ];
    const file = fileWith("danh-sach.xlsx", buildWorkbook({ sheets: [{ name: "DS", rows }] }));
    const { code, json } = await runKhopSo("check", file, "--json");
    const { files } = json() as { files: [{ error: { code: string }; sheets: object[] }] };
    expect(files[0].error.code).toBe("no-known-form");
    expect(files[0].sheets).toEqual([expect.objectContaining({ name: "DS", form: null })]);
    expect(code).toBe(2);
  });

  test.each([
    [["kiem-tra"], "Không có lệnh “kiem-tra”"],
    [["check"], "Chưa nêu tệp .xlsx nào"],
    [["check", "a.xlsx", "--take", "new"], "không có lựa chọn --take"],
    [["write", "a.xlsx"], "Thiếu --into"],
    [["check", "a.xlsx", "--lang", "fr"], "--lang là vi hoặc en"],
    [["check", "--nhanh"], "Không hiểu câu lệnh"],
  ])("%j is not understood, and usage is shown", async (args, words) => {
    const { code, out, err } = await runKhopSo(...args);
    expect(err).toContain(words);
    expect(err).toContain("khop-so check FILE");
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

test("forms are listed with their validity", async () => {
  const { out, code } = await runKhopSo("forms");
  expect(out).toContain("tthc-ii06a");
  expect(out).toContain("Thông tư 02/2017/TT-VPCP");
  expect(out).toMatch(/đến 20\d\d-\d\d-\d\d/);
  expect(code).toBe(0);
});
