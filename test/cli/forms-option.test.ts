import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { forms } from "../../src/core/forms/index";
import { readForm } from "../../src/core/forms/files/read-form";
import { buildWorkbook } from "../support/build-workbook";
import { emptyFolder, runKhopSo } from "../support/run-khop-so";

const samples = path.resolve(__dirname, "../../samples");
const poor = readFileSync(path.join(samples, "forms/ho-ngheo.json"), "utf8");
const faulty = path.join(samples, "phuong-mau-2025-co-loi.xlsx");

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

/** A workbook with the sample form filled in; `cell` may be wrong. */
function poorSheet(start: number, total = 25): string {
  const file = path.join(emptyFolder(), "ho-ngheo.xlsx");
  const rows = [
    ["KẾT QUẢ RÀ SOÁT HỘ NGHÈO, HỘ CẬN NGHÈO"],
    ["STT", "Xóm, tổ dân phố", "Tổng số hộ", "Hộ nghèo", null, null, null, null],
    [null, null, null, "Đầu kỳ", "Thoát nghèo", "Chưa thoát nghèo", "Phát sinh", "Cuối kỳ"],
    [1, "Tổ 1", 320, start, 4, 8, 1, 9],
    [2, "Tổ 2", 280, 13, 5, 8, null, 8],
    [null, "Tổng cộng", 600, total, 9, 16, 1, 17],
  ];
  const drafts = rows.map((row) => row.map((value) => ({ value })));
  const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:H2"];
  writeFileSync(file, buildWorkbook({ sheets: [{ name: "Hộ nghèo", rows: drafts, merges }] }));
  return file;
}

test("a form of one's own is recognised and its relations are checked", async () => {
  const folder = folderOf({ "ho-ngheo.json": poor });
  const unknown = await runKhopSo("check", poorSheet(12));
  expect(unknown.code).toBe(2);
  const clean = await runKhopSo("check", poorSheet(12), "--forms", folder);
  expect(clean.out).toContain("Kết quả rà soát hộ nghèo, hộ cận nghèo");
  expect(clean.out).toMatch(/Khớp tất cả|Không có lỗi hay cảnh báo nào/);
  expect(clean.code).toBe(0);
  const wrong = await runKhopSo("check", poorSheet(21, 34), "--forms", folder, "--json");
  const { files } = wrong.json() as {
    files: [{ findings: { cells: string[]; message: string }[] }];
  };
  expect(files[0].findings.flatMap(({ cells }) => cells)).toContain("D4");
  expect(wrong.code).toBe(1);
});

test("what the form says of rules is told with the form", async () => {
  const folder = folderOf({ "ho-ngheo.json": poor });
  const { out } = await runKhopSo("check", poorSheet(12), "--forms", folder);
  expect(out).toContain("blanks-are-told: tắt, 1 phát hiện không nêu");
  expect(out).toContain("theo biểu mẫu “Kết quả rà soát hộ nghèo, hộ cận nghèo”");
  const { json } = await runKhopSo("check", poorSheet(12), "--forms", folder, "--json");
  expect(json()).toMatchObject({
    files: [
      { overrules: [{ rule: "blanks-are-told", form: "ho-ngheo", severity: "off", findings: 1 }] },
    ],
  });
});

test("an exported form, changed, stands in for the shipped one, in check, write and sync", async () => {
  const exported = await runKhopSo("forms", "--export", "tthc-ii06a");
  expect(readForm(exported.out)).toEqual({
    ok: true,
    form: forms.find(({ id }) => id === "tthc-ii06a"),
  });
  const own = exported.out.replace(/"vi": "Tình hình, kết quả[^"]*"/, '"vi": "Bản của tỉnh"');
  const folder = folderOf({ "bieu.json": own });
  const { out } = await runKhopSo("check", faulty, "--forms", folder);
  expect(out).toContain("Bản của tỉnh");
  const report = path.join(emptyFolder(), "bao-cao.docx");
  const given = ["--forms", folder, "--json"];
  const written = await runKhopSo("write", faulty, "--into", report, ...given);
  expect(written.json()).toMatchObject({ written: true, error: null });
  const synced = await runKhopSo("sync", faulty, "--doc", report, ...given);
  expect(synced.json()).toMatchObject({ error: null });
});

test("forms of one's own are listed first, as such; the schema is printed", async () => {
  const folder = folderOf({ "ho-ngheo.json": poor, "doc.txt": "không phải biểu" });
  const { out } = await runKhopSo("forms", "--forms", folder);
  expect(out.split("\n")[0]).toBe("ho-ngheo       Kết quả rà soát hộ nghèo, hộ cận nghèo");
  expect(out.split("\n")[1]).toContain("biểu riêng, từ 2022-01-01, đang dùng");
  const { json } = await runKhopSo("forms", "--forms", folder, "--json");
  const listed = (json() as { forms: { id: string; own: boolean }[] }).forms;
  expect(listed.filter(({ own }) => own).map(({ id }) => id)).toEqual(["ho-ngheo"]);
  expect(listed).toHaveLength(forms.length + 1);
  const schema = await runKhopSo("forms", "--schema");
  expect(schema.json()).toMatchObject({ $id: "urn:khop-so:form:1" });
});

test("every faulty file is told by line, and nothing is checked, written or changed", async () => {
  const folder = folderOf({
    "a.json": poor.replace('"role": "label"', '"role": "nhan"'),
    "b.json": poor.replace('"poor.stay", "poor.left"', "").replace('"topic": "ngheo",', ""),
    "c.json": "{",
    "d.json": poor,
    "e.json": poor,
  });
  const { out, code } = await runKhopSo("check", faulty, "--forms", folder);
  expect(code).toBe(2);
  expect(out).toMatch(/a\.json”, dòng \d+: Trường “columns\.1\.role” phải là một trong/);
  expect(out).toMatch(/b\.json”: Trường “topic” là nhóm số liệu/);
  expect(out).toMatch(/c\.json”, dòng 1: Tệp trống hoặc kết thúc giữa chừng/);
  expect(out).toMatch(/e\.json”: mã biểu mẫu “ho-ngheo” đã có trong “.*d\.json”/);
  expect(out).not.toContain("TTHC!");
  const report = path.join(emptyFolder(), "bao-cao.docx");
  const written = await runKhopSo("write", faulty, "--into", report, "--forms", folder, "--json");
  expect(written.json()).toMatchObject({ error: { code: "bad-forms" }, written: false });
  expect(written.code).toBe(2);
  expect(() => readFileSync(report)).toThrow();
  const listed = await runKhopSo("forms", "--forms", folder);
  expect(listed.err).toContain("c.json");
  expect(listed.out).toBe("");
  expect(listed.code).toBe(2);
});

test.each([
  [["forms", "--forms", "khong-co"], "Không thấy thư mục “khong-co”"],
  [["forms", "--forms", faulty], "Không thấy thư mục"],
  [["forms", "--export", "tthc-ii06"], "Không có biểu mẫu “tthc-ii06”. Gần nhất: tthc-ii06"],
  [["check", "--schema"], "Lệnh check không có lựa chọn --schema"],
])("%j is refused", async (args, words) => {
  const { err, code } = await runKhopSo(...args);
  expect(err).toContain(words);
  expect(code).toBe(2);
});

test("a folder without form files is told", async () => {
  const { err, code } = await runKhopSo("forms", "--forms", folderOf({ "doc.txt": "x" }));
  expect(err).toContain("không có tệp biểu mẫu .json nào");
  expect(code).toBe(2);
});
