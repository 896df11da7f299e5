import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildPhuongMau } from "../../samples/phuong-mau";
import { buildDocx, changePart, paragraph, partOf, run } from "../support/build-docx";
import { emptyFolder, runKhopSo } from "../support/run-khop-so";

const clean = path.resolve(__dirname, "../../samples/phuong-mau-2025.xlsx");

interface DocumentJson {
  readonly document: string;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly written: boolean;
  readonly marks: readonly {
    readonly tag: string;
    readonly figure: string;
    readonly state: string;
    readonly before: string | null;
    readonly after: string;
  }[];
}

const bodyOf = (file: string): string => partOf(readFileSync(file), "word/document.xml");
const plainText = (file: string): string => bodyOf(file).replace(/<[^>]*>/g, "");
const jsonOf = (result: { json: () => unknown }): DocumentJson => result.json() as DocumentJson;

/** A report written from the clean sample, and the sample with ten more dossiers in one field. */
async function writtenReport(): Promise<{ folder: string; report: string; changed: string }> {
  const folder = emptyFolder();
  const report = path.join(folder, "bao-cao.docx");
  const changed = path.join(folder, "sua.xlsx");
  writeFileSync(report, (firstReport ??= await writeReport()));
  writeFileSync(changed, (moreDossiers ??= buildPhuongMau({ "TTHC!D15": 1294, "TTHC!H15": 1112 })));
  return { folder, report, changed };
}

/** Written once; every test gets a copy of its own. */
let firstReport: Uint8Array | undefined;
let moreDossiers: Uint8Array | undefined;

async function writeReport(): Promise<Uint8Array> {
  const report = path.join(emptyFolder(), "bao-cao.docx");
  const { code } = await runKhopSo("write", clean, "--into", report);
  expect(code).toBe(0);
  return readFileSync(report);
}

/** What a person does in Word: types over the first number that reads `from`. */
function typeOver(file: string, from: string, to: string): void {
  const edited = changePart(readFileSync(file), "word/document.xml", (xml) =>
    xml.replace(`>${from}<`, `>${to}<`)
  );
  writeFileSync(file, edited);
}

describe("write", () => {
  test("makes a new report whose prose holds the figures of the sheets", async () => {
    const { report } = await writtenReport();
    expect(plainText(report)).toContain("tiếp nhận 4.166 hồ sơ thủ tục hành chính");
    expect(plainText(report)).toContain("ỦY BAN NHÂN DÂN");
  });

  test("gives each figure a mark of its own, with tag and state", async () => {
    const report = path.join(emptyFolder(), "bao-cao.docx");
    const result = await runKhopSo("write", clean, "--into", report, "--json");
    const { document, written, marks, error } = jsonOf(result);
    expect({ document, written, error }).toEqual({ document: report, written: true, error: null });
    const received = marks.find(({ figure }) => figure === "tthc.received.total");
    expect(received).toMatchObject({ state: "matches", before: "", after: "4.166" });
    expect(received?.tag).toMatch(/^vlk1\|[0-9a-f]{8}\|tthc\|tthc\.received\.total$/);
    expect(new Set(marks.map(({ tag }) => tag)).size).toBeGreaterThan(40);
  });

  test("puts the passages into a person's own document, and keeps the rest", async () => {
    const folder = emptyFolder();
    const own = path.join(folder, "cua-toi.docx");
    writeFileSync(
      own,
      buildDocx(paragraph(run("I. Tình hình chung")) + paragraph(run("Lời riêng của phường.")))
    );
    const out = path.join(folder, "moi.docx");
    const before = readFileSync(own);
    const { code } = await runKhopSo("write", clean, "--into", own, "--out", out);
    expect(code).toBe(0);
    expect(readFileSync(own)).toEqual(before);
    expect(plainText(out)).toContain("Lời riêng của phường.");
    expect(plainText(out)).toContain("4.166");
  });

  test("leaves passages alone that the report already has", async () => {
    const { report } = await writtenReport();
    const before = readFileSync(report);
    const result = await runKhopSo("write", clean, "--into", report, "--json");
    expect(jsonOf(result).written).toBe(false);
    expect(readFileSync(report)).toEqual(before);
  });

  test("uses the unit profile that the person gives, and says what is wrong with one", async () => {
    const folder = emptyFolder();
    const profile = path.join(folder, "don-vi.json");
    writeFileSync(
      profile,
      JSON.stringify({ kind: "xã", name: "Bình Minh", upper: "Ủy ban nhân dân tỉnh" })
    );
    const report = path.join(folder, "bao-cao.docx");
    await runKhopSo("write", clean, "--into", report, "--unit-profile", profile);
    expect(plainText(report)).toContain("XÃ BÌNH MINH");
    writeFileSync(profile, JSON.stringify({ kind: "làng", name: "Bình Minh" }));
    const refused = await runKhopSo(
      "write",
      clean,
      "--into",
      path.join(folder, "b.docx"),
      "--unit-profile",
      profile
    );
    expect(refused.err).toContain("kind");
    expect(refused.code).toBe(2);
  });

  test("refuses an output that exists, unless it is told to overwrite it", async () => {
    const { folder, report } = await writtenReport();
    const out = path.join(folder, "da-co.docx");
    writeFileSync(out, "của người khác");
    const refused = await runKhopSo("write", clean, "--into", report, "--out", out, "--json");
    expect(jsonOf(refused).error?.code).toBe("output-exists");
    expect(refused.code).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("của người khác");
  });

  test("leaves nothing behind where it cannot write", async () => {
    const folder = emptyFolder();
    const missing = await runKhopSo(
      "write",
      clean,
      "--into",
      path.join(folder, "khong-co", "a.docx"),
      "--json"
    );
    expect(jsonOf(missing)).toMatchObject({ written: false, error: { code: "folder-missing" } });
    mkdirSync(path.join(folder, "thu-muc.docx"));
    const taken = await runKhopSo(
      "write",
      clean,
      "--into",
      path.join(folder, "thu-muc.docx"),
      "--json"
    );
    expect(jsonOf(taken)).toMatchObject({ written: false, error: { code: "is-a-folder" } });
    expect([missing.code, taken.code]).toEqual([2, 2]);
    expect(readdirSync(folder)).toEqual(["thu-muc.docx"]);
  });
});

/** A folder on a disk of a few kilobytes; null where this machine does not let us mount one. */
function tinyDisk(options: string): string | null {
  const folder = emptyFolder();
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
  return status === 0 ? folder : null;
}

describe.each([
  ["a disk that fills up", "size=8k", "disk-full"],
  ["a folder that may only be read", "ro", "read-only"],
])("%s", (_what, options, errorCode) => {
  const folder = tinyDisk(options);
  const withDisk = folder === null ? describe.skip : describe;
  afterAll(() => {
    if (folder !== null) spawnSync("umount", [folder]);
  });

  withDisk("where this machine lets us mount one", () => {
    test("is told, and nothing half-written is left", async () => {
      const file = path.join(folder ?? "", "bao-cao.docx");
      const { code, json } = await runKhopSo("write", clean, "--into", file, "--json");
      expect(jsonOf({ json })).toMatchObject({ written: false, error: { code: errorCode } });
      expect(readdirSync(folder ?? "")).toEqual([]);
      expect(code).toBe(2);
    });
  });
});

describe("sync", () => {
  test("refreshes what the sheet changed, keeps the former version, and has nothing to do the second time", async () => {
    const { report, changed } = await writtenReport();
    const former = readFileSync(report);
    const first = await runKhopSo("sync", changed, "--doc", report, "--json");
    const stale = jsonOf(first).marks.filter(({ state }) => state === "stale");
    expect(stale).toContainEqual(
      expect.objectContaining({ figure: "tthc.received.total", before: "4.166", after: "4.176" })
    );
    expect(plainText(report)).toContain("tiếp nhận 4.176 hồ sơ");
    expect(readFileSync(`${report}.bak`)).toEqual(former);
    expect(first.code).toBe(0);
    const second = await runKhopSo("sync", changed, "--doc", report, "--json");
    expect(jsonOf(second).written).toBe(false);
    expect(jsonOf(second).marks.every(({ state }) => state === "matches")).toBe(true);
  });

  test("says whose figures and which period stood there before", async () => {
    const { folder, report, changed } = await writtenReport();
    const profile = path.join(folder, "don-vi.json");
    const period = { kind: "quarter", year: 2025, index: 4 };
    writeFileSync(profile, JSON.stringify({ kind: "phường", name: "Mẫu", period }));
    const job = ["sync", changed, "--doc", report, "--unit-profile", profile, "--dry-run"];
    const { out } = await runKhopSo(...job);
    expect(out).toContain(
      "Số trong văn bản là của quý III năm 2025, gói số liệu này là của quý IV năm 2025."
    );
    const { json } = await runKhopSo(...job, "--json");
    expect(json()).toMatchObject({
      sourceChanges: [
        { kind: "other-workbook", was: "phuong-mau-2025.xlsx", now: "sua.xlsx" },
        { kind: "other-period" },
      ],
    });
  });

  test("changes nothing in a dry run", async () => {
    const { report, changed } = await writtenReport();
    const before = readFileSync(report);
    const { out } = await runKhopSo("sync", changed, "--doc", report, "--dry-run");
    expect(out).toContain("“4.166” → “4.176”");
    expect(out).toMatch(/Sẽ cập nhật \d+ số liệu/);
    expect(readFileSync(report)).toEqual(before);
    expect(existsSync(`${report}.bak`)).toBe(false);
  });

  test("keeps a hand edit while the sheet stays as it was", async () => {
    const { report } = await writtenReport();
    typeOver(report, "4.166", "4.200");
    const { code, json } = await runKhopSo("sync", clean, "--doc", report, "--json");
    expect(jsonOf({ json }).marks).toContainEqual(
      expect.objectContaining({ figure: "tthc.received.total", state: "edited", before: "4.200" })
    );
    expect(plainText(report)).toContain("4.200");
    expect(code).toBe(0);
  });

  test("asks about a conflict with exit code 1, and does what the person answers", async () => {
    const { report, changed, folder } = await writtenReport();
    typeOver(report, "4.166", "4.200");
    const asked = await runKhopSo("sync", changed, "--doc", report);
    expect(asked.code).toBe(1);
    expect(asked.out).toContain("xung đột");
    expect(asked.out).toContain("--take new");
    expect(plainText(report)).toContain("4.200");

    const mine = path.join(folder, "cua-toi.docx");
    const kept = await runKhopSo("sync", changed, "--doc", report, "--out", mine, "--take", "mine");
    expect(kept.code).toBe(0);
    expect(plainText(mine)).toContain("4.200");
    const later = await runKhopSo("sync", changed, "--doc", mine, "--json");
    expect(jsonOf(later).marks).toContainEqual(
      expect.objectContaining({ figure: "tthc.received.total", state: "edited" })
    );

    const taken = await runKhopSo("sync", changed, "--doc", report, "--take", "new");
    expect(taken.code).toBe(0);
    expect(plainText(report)).toContain("4.176");
    expect(plainText(report)).not.toContain("4.200");
  });

  test("keeps the words that the person wrote between the figures", async () => {
    const { report, changed } = await writtenReport();
    const words = " (tăng so với cùng kỳ) ";
    const edited = changePart(readFileSync(report), "word/document.xml", (xml) =>
      xml.replace(" hồ sơ thủ tục hành chính", `${words}hồ sơ thủ tục hành chính`)
    );
    writeFileSync(report, edited);
    await runKhopSo("sync", changed, "--doc", report);
    expect(plainText(report)).toContain(`4.176${words}hồ sơ thủ tục hành chính`);
  });

  test("lists a figure whose mark was deleted", async () => {
    const { report } = await writtenReport();
    const edited = changePart(readFileSync(report), "word/document.xml", (xml) =>
      xml.replace(
        /<w:sdt>(?:(?!<\/w:sdt>).)*tthc\.received\.total(?:(?!<\/w:sdt>).)*<\/w:sdt>/s,
        ""
      )
    );
    writeFileSync(report, edited);
    const { json } = await runKhopSo("sync", clean, "--doc", report, "--json");
    expect(jsonOf({ json }).marks).toContainEqual(
      expect.objectContaining({
        figure: "tthc.received.total",
        state: "removed",
        before: null,
        after: "4.166",
      })
    );
  });

  test.each([
    ["khong-lien-ket.docx", buildDocx(paragraph(run("Báo cáo"))), "no-marks"],
    ["hong.docx", new TextEncoder().encode("không phải zip"), "not-a-zip"],
  ])("%s is refused and stays as it was", async (name, bytes, errorCode) => {
    const file = path.join(emptyFolder(), name);
    writeFileSync(file, bytes);
    const { code, json } = await runKhopSo("sync", clean, "--doc", file, "--json");
    expect(jsonOf({ json })).toMatchObject({ written: false, error: { code: errorCode } });
    expect(new Uint8Array(readFileSync(file))).toEqual(bytes);
    expect(code).toBe(2);
  });
});
