import { layOutForm } from "../../../src/core/forms/blanks/blank-form";
import type { BlankSheet } from "../../../src/core/forms/blanks/blank-sheet";
import { forms } from "../../../src/core/forms/index";
import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import { cellAt } from "../../../src/core/sheet/snapshot";
import type { Area } from "../../../src/core/sheet/snapshot";
import type { ZipEntry } from "../../../src/hosts/opc/read-zip";
import { writeZip } from "../../../src/hosts/opc/write-zip";
import { insertSheetInto } from "../../../src/hosts/xlsx-file/insert-sheet";
import { newWorkbook } from "../../../src/hosts/xlsx-file/new-workbook";
import { calculateWorkbook } from "../../support/calculate-workbook";
import { validateDocuments } from "../../support/check-document";
import { packageOf, partIn, snapshotIn, valueIn } from "../../support/package-of";
import { soffice } from "../../support/programs";

const blanks = forms.map((form) => [form.id, layOutForm(form)] as const);

const alone = (blank: BlankSheet): readonly ZipEntry[] =>
  valueIn(insertSheetInto(newWorkbook(), blank, "bieu-mau.xlsx")).entries;

/** Forms that differ most: sections, shares, a date in each row, two pages long. */
const ids = ["tthc-ii06a", "online-766-payment", "documents-register", "reform-table"];
const together = ids.reduce(
  (entries, id) => valueIn(insertSheetInto(entries, blankNamed(id), "bieu-mau.xlsx")).entries,
  newWorkbook()
);

function blankNamed(id: string): BlankSheet {
  const [, blank] = blanks.find(([one]) => one === id) ?? [];
  if (blank === undefined) throw new Error(`There is no form ${id}.`);
  return blank;
}

const reportOn = async (entries: readonly ZipEntry[]) =>
  makeReport(await snapshotIn(entries), { style: defaultStyle, profile: null });

test.each(blanks)(
  "a new workbook with a blank %s is read as this form, and is clean",
  async (id, blank) => {
    const report = await reportOn(alone(blank));
    expect(report.sheets).toMatchObject([{ kind: "recognised", form: id, figures: [] }]);
    expect(report.findings).toEqual([]);
  }
);

test.each(blanks)("a blank %s holds in the file what it was laid out with", async (_, blank) => {
  const [sheet] = (await snapshotIn(alone(blank))).sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet.");
  expect(sheet).toMatchObject({ name: blank.name, hidden: false, isProtected: false });
  expect([...sheet.merges].sort(inReadingOrder)).toEqual([...blank.merges].sort(inReadingOrder));
  const said = blank.cells.filter(({ value, formula }) => (value ?? formula) !== undefined);
  const found = said.map(({ row, column }) => cellAt(sheet, row, column));
  expect(found).toMatchObject(
    said.map(({ value, formula, format }) => ({
      ...(formula === undefined ? { value } : { formula, value: "" }),
      ...(format === undefined ? {} : { format }),
    }))
  );
});

const inReadingOrder = (one: Area, other: Area): number =>
  one.top - other.top || one.left - other.left;

test("whatever is typed in a new workbook stands in the font of an office, of its size", () => {
  const { root } = partIn(newWorkbook(), "xl/styles.xml");
  const fonts = root.children.find(({ local }) => local === "fonts");
  const [plain] = fonts?.children ?? [];
  const facts = plain?.children.map(({ local, attributes }) => [local, attributes["val"]?.value]);
  expect(Object.fromEntries(facts ?? [])).toMatchObject({ sz: "12", name: "Times New Roman" });
});

test("one form after another comes into the workbook, the first one shown", async () => {
  const report = await reportOn(together);
  expect(report.sheets).toMatchObject(ids.map((id) => ({ kind: "recognised", form: id })));
  const shown = ids.filter((_, index) =>
    partIn(together, `xl/worksheets/sheet${index + 1}.xml`).source.text.includes("tabSelected")
  );
  expect(shown).toEqual(["tthc-ii06a"]);
});

test("the rows of headings are printed on every page of each form", async () => {
  const { definedNames } = await snapshotIn(together);
  const titles = definedNames.filter(({ name }) => name === "_xlnm.Print_Titles");
  expect(titles.map(({ refersTo }) => refersTo)).toEqual([
    "'II.06a TTHC'!$6:$9",
    "'766 Thanh toán'!$5:$6",
    "'Văn bản đã ban hành'!$5:$5",
    "'Thống kê CCHC'!$5:$6",
  ]);
});

test("the same blank gives the same bytes, whenever it is made", () => {
  const [one, other] = [0, 1].map(() => writeZip(alone(blankNamed("tthc-ii06a"))));
  expect(Buffer.from(one ?? []).equals(other ?? new Uint8Array())).toBe(true);
});

test("Microsoft's Open XML SDK objects to nothing", () => {
  expect(validateDocuments({ together: writeZip(together) }, "xlsx")).toEqual({ together: [] });
});

(soffice === null ? describe.skip : describe)("LibreOffice", () => {
  test("opens the forms, calculates them anew and finds nothing broken", async () => {
    const snapshot = await snapshotIn(packageOf(calculateWorkbook(writeZip(together), "xlsx")));
    const cells = snapshot.sheets.flatMap(({ rows }) => rows.flat());
    expect(cells.filter((cell) => cell?.error !== undefined)).toEqual([]);
    const report = makeReport(snapshot, { style: defaultStyle, profile: null });
    expect(report.sheets).toMatchObject(ids.map((id) => ({ kind: "recognised", form: id })));
    expect(report.findings).toEqual([]);
  });
});
