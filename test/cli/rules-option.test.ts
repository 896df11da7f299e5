import { writeFileSync } from "node:fs";
import path from "node:path";
import { emptyFolder, runKhopSo } from "../support/run-khop-so";

const sample = (name: string): string => path.resolve(__dirname, "../../samples", name);
const faulty = sample("phuong-mau-2025-co-loi.xlsx");

function rulesFile(content: unknown): string {
  const file = path.join(emptyFolder(), "quy-tac.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return file;
}

const decided = { reason: "Theo công văn 12/STC", by: "Trần Thị B", at: "2025-10-01" };

test("a rule that is off is told by name, with reason, person and day, and its findings are not", async () => {
  const rules = rulesFile({
    "totals-add-up": { severity: "off", ...decided },
    "counts-are-whole": { severity: "note", reason: "Đã hỏi", at: "2025-09-30" },
  });
  const { out, code } = await runKhopSo("check", faulty, "--rules", rules);
  expect(out).not.toContain("TTHC!C15");
  expect(out).toContain("○ lưu ý  Trực tuyến!D9");
  expect(out).toContain("1 lỗi, 2 lưu ý");
  expect(out).toContain(`Quy tắc đã tắt hoặc đổi mức có phát hiện ở đây:
  totals-add-up: tắt, 10 phát hiện không nêu
    “Theo công văn 12/STC” · Trần Thị B · 2025-10-01
  counts-are-whole: 1 thành lưu ý
    “Đã hỏi” · 2025-09-30`);
  expect(code).toBe(1);
});

test("silence of a rule that is off is not called agreement", async () => {
  const off = Object.fromEntries(
    ["totals-add-up", "counts-are-whole", "shares-reproduce"].map((rule) => [
      rule,
      { severity: "off", ...decided },
    ])
  );
  const { out, code } = await runKhopSo("check", faulty, "--rules", rulesFile(off));
  expect(out).toContain("Không có lỗi hay cảnh báo nào từ các quy tắc đang dùng. 1 lưu ý");
  expect(out).not.toContain("Khớp tất cả");
  expect(code).toBe(0);
  const clean = await runKhopSo("check", sample("phuong-mau-2025.xlsx"), "--rules", rulesFile(off));
  expect(clean.out).toMatch(/Khớp tất cả \d+ quan hệ/);
  expect(clean.out).not.toContain("Quy tắc đã tắt");
});

test("JSON carries the decisions and what they changed", async () => {
  const settings = { "totals-add-up": { severity: "off", ...decided } };
  const { json } = await runKhopSo("check", faulty, "--json", "--rules", rulesFile(settings));
  const { files, counts, rules } = json() as {
    files: [{ overruled: object }];
    counts: object;
    rules: object;
  };
  expect(files[0].overruled).toEqual({ "totals-add-up": 10 });
  expect(counts).toEqual({ error: 2, warning: 0, note: 1 });
  expect(rules).toEqual(settings);
});

test("write counts open errors as the rules in force do", async () => {
  const report = path.join(emptyFolder(), "bao-cao.docx");
  const rules = rulesFile({ "totals-add-up": { severity: "off", ...decided } });
  const { json, code } = await runKhopSo(
    "write",
    faulty,
    "--into",
    report,
    "--rules",
    rules,
    "--json"
  );
  expect(json()).toMatchObject({ counts: { error: 2, warning: 0, note: 1 } });
  expect(code).toBe(0);
  const synced = await runKhopSo("sync", faulty, "--doc", report, "--rules", rules, "--json");
  expect(synced.json()).toMatchObject({ counts: { error: 2, warning: 0, note: 1 } });
});

test.each([
  ['{\n  "totals-add-up": {\n    "severity": "off"\n    "reason": "x"\n  }\n}', "dòng 4: Chỗ này"],
  [{ "totals-ad-up": { severity: "off", ...decided } }, "dòng 2: Không có quy tắc “totals-ad-up”"],
  [{ "totals-add-up": { severity: "tắt", ...decided } }, "dòng 3: Trường “totals-add-up.severity”"],
  [
    { "totals-add-up": { severity: "off", at: "2025-10-01" } },
    "dòng 2: Trường “totals-add-up.reason” phải là chuỗi chữ",
  ],
  [[], "Danh sách quy tắc phải là một đối tượng JSON"],
])(
  "a file that is wrong is refused by line and field, and nothing is checked: %j",
  async (content, words) => {
    const { json, code } = await runKhopSo(
      "check",
      faulty,
      "--json",
      "--rules",
      rulesFile(content)
    );
    const { files } = json() as {
      files: [{ error: { code: string; message: string }; findings: object[] }];
    };
    expect(files[0].error).toMatchObject({ code: "bad-rules" });
    expect(files[0].error.message).toContain(words);
    expect(files[0].findings).toEqual([]);
    expect(code).toBe(2);
  }
);

test("a file that is not there is told", async () => {
  const { out, code } = await runKhopSo("check", faulty, "--rules", "khong-co.json");
  expect(out).toContain("Không thấy tệp “khong-co.json”");
  expect(code).toBe(2);
});
