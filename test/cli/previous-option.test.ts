import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildWorkbook } from "../support/build-workbook";
import { dossierList, quarters, type DossierNumbers } from "../support/dossier-list";
import { emptyFolder, runKhopSo } from "../support/run-khop-so";

const folder = emptyFolder();

function file(name: string, period: string, numbers: DossierNumbers): string {
  const place = path.join(folder, name);
  const rows = dossierList(period, numbers);
  writeFileSync(place, buildWorkbook({ sheets: [{ name: "TTHC", rows }] }));
  return place;
}

const second = file("quy-2.xlsx", "quý II năm 2024", quarters.second);
const right = file("quy-3.xlsx", "quý III năm 2024", quarters.third);
const wrong = file("quy-3-lech.xlsx", "quý III năm 2024", quarters.wrong);

test("two quarters that agree: nothing is told, but what was compared", async () => {
  const { out, code } = await runKhopSo("check", right, "--previous", second);
  expect(out).toContain("Khớp tất cả");
  expect(out).toContain("Đã so với:\n  TTHC ← tệp quy-2.xlsx, trang tính TTHC, quý II năm 2024");
  expect(code).toBe(0);
});

test("what is carried over and a share that moved are told with their place in the other file", async () => {
  const { out, code } = await runKhopSo("check", wrong, "--previous", second);
  expect(out).toContain("● lỗi  TTHC!C8  carried-over-agrees");
  expect(out).toContain(
    "đang giải quyết cuối kỳ trước: 9 (tệp quy-2.xlsx, trang tính TTHC, ô C10) · lệch 10."
  );
  expect(out).toContain("○ lưu ý  TTHC!C6  shares-move-plausibly");
  expect(code).toBe(1);
  const alone = await runKhopSo("check", wrong);
  expect(alone.out).not.toContain("carried-over-agrees");
  expect(alone.out).not.toContain("Đã so với");
});

test("the person chooses by how much a share may move", async () => {
  const { out } = await runKhopSo("check", wrong, "--previous", second, "--share-step", "50");
  expect(out).not.toContain("shares-move-plausibly");
  const narrow = await runKhopSo("check", right, "--previous", second, "--share-step", "0,5");
  expect(narrow.out).toContain("shares-move-plausibly");
});

test("several files may be named, and JSON tells what was compared", async () => {
  const first = file("quy-1.xlsx", "quý I năm 2024", {
    carried: 0,
    online: 90,
    direct: 60,
    resolved: 147,
  });
  const { json } = await runKhopSo(
    "check",
    right,
    "--previous",
    first,
    "--previous",
    second,
    "--json"
  );
  expect(json()).toMatchObject({
    files: [
      {
        comparisons: [
          {
            sheet: "TTHC",
            previous: { file: "quy-2.xlsx", sheet: "TTHC" },
            distance: "period-before",
          },
          { sheet: "TTHC", previous: { file: "quy-1.xlsx", sheet: "TTHC" }, distance: "earlier" },
        ],
      },
    ],
  });
});

test.each([
  [["--previous", path.join(folder, "khong-co.xlsx")], "Không thấy tệp"],
  [["--previous", second, "--share-step", "nhiều"], "--share-step là số điểm %"],
  [["--share-step", "0"], "--share-step là số điểm %"],
])("what cannot be used is refused: %j", async (args, said) => {
  const { out, err, code } = await runKhopSo("check", right, ...args);
  expect(out + err).toContain(said);
  expect(code).toBe(2);
});

test("only check compares", async () => {
  const { err, code } = await runKhopSo("forms", "--previous", second);
  expect(err).toContain("Lệnh forms không có lựa chọn --previous");
  expect(code).toBe(2);
});

test("a file that nothing can be compared with is not passed over in silence", async () => {
  const { out, code } = await runKhopSo("check", second, "--previous", right);
  expect(out).toContain("Không so được với tệp kỳ trước");
  expect(code).toBe(0);
  const alone = await runKhopSo("check", second);
  expect(alone.out).not.toContain("Không so được");
});

test("a year of months is told in one line to a sheet, the nearest months first", async () => {
  const sheets = Array.from({ length: 6 }, (_, month) => ({
    name: `T${String(month + 1)}`,
    rows: dossierList(`tháng ${String(month + 1)} năm 2024`, {
      carried: month === 0 ? 0 : 5,
      online: 60 + 3 * month,
      direct: 40 + 2 * month,
      resolved: 95 + 5 * month + (month === 0 ? 0 : 5),
    }),
  }));
  const place = path.join(folder, "sau-thang.xlsx");
  writeFileSync(place, buildWorkbook({ sheets }));
  const { out } = await runKhopSo("check", place);
  const compared = out.split("\n").filter((line) => line.includes(" ← "));
  expect(compared).toHaveLength(5);
  expect(compared.at(-1)).toMatch(
    /^ {2}T6 ← trang tính T5, tháng 5 năm 2024; .*; và 2 trang tính khác$/
  );
});
