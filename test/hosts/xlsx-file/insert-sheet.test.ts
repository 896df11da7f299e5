import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layOutForm } from "../../../src/core/forms/blanks/blank-form";
import type { BlankSheet } from "../../../src/core/forms/blanks/blank-sheet";
import { forms } from "../../../src/core/forms/index";
import { cellName } from "../../../src/core/sheet/address";
import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { unpack } from "../../../src/hosts/opc/read-zip";
import type { ZipEntry } from "../../../src/hosts/opc/read-zip";
import { attribute, descendants } from "../../../src/hosts/opc/parse-xml";
import { writeZip } from "../../../src/hosts/opc/write-zip";
import { insertSheetInto } from "../../../src/hosts/xlsx-file/insert-sheet";
import { readLook } from "../../../src/hosts/xlsx-file/read-look";
import { newWorkbook } from "../../../src/hosts/xlsx-file/new-workbook";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";
import { calculateWorkbook } from "../../support/calculate-workbook";
import { validateDocuments } from "../../support/check-document";
import { packageOf, partIn, snapshotIn, valueIn } from "../../support/package-of";
import { soffice } from "../../support/programs";

function blankOf(id: string): BlankSheet {
  const form = forms.find((one) => one.id === id);
  if (form === undefined) throw new Error(`There is no form ${id}.`);
  return layOutForm(form);
}

const blank = blankOf("tthc-ii06a");
const insert = (entries: readonly ZipEntry[], sheet: BlankSheet = blank): readonly ZipEntry[] =>
  valueIn(insertSheetInto(entries, sheet, "so-lieu.xlsx")).entries;

const fileAt = (...path: readonly string[]): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "../../..", ...path)));

const files = {
  "phuong-mau-2025.xlsx": fileAt("samples", "phuong-mau-2025.xlsx"),
  "phuong-mau-2025-co-loi.xlsx": fileAt("samples", "phuong-mau-2025-co-loi.xlsx"),
  "ba-hang-2023.xlsx": fileAt("samples", "ba-hang-2023.xlsx"),
  "bach-quang-2021.xlsx": fileAt("samples", "bach-quang-2021.xlsx"),
  "a file of LibreOffice": fileAt("test/fixtures/workbooks/so-lieu-libreoffice.xlsx"),
};

const textOf = (entry: ZipEntry): string => new TextDecoder().decode(unpack(entry) ?? undefined);

/** The lists of a styles part of which others give places. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"];

/** The items of each list as they are written. */
function stylesIn(entries: readonly ZipEntry[]): Record<string, readonly string[]> {
  const { root, source } = partIn(entries, "xl/styles.xml");
  return Object.fromEntries(
    LISTS.map((name) => {
      const list = root.children.find(({ local }) => local === name);
      const items = (list?.children ?? []).map(({ start, end }) => source.text.slice(start, end));
      const count = attribute(list, "count");
      if (count !== null) expect([name, Number(count)]).toEqual([name, items.length]);
      return [name, items];
    })
  );
}

describe.each(Object.entries(files))("%s with one more sheet", (_, bytes) => {
  const before = packageOf(bytes);
  const after = insert(before);

  test("keeps every part but the four lists as it was packed, and gains one", () => {
    const kept = before.map((entry, index) => {
      const same = after[index];
      return same?.name === entry.name && Buffer.from(entry.packed).equals(same.packed)
        ? []
        : [entry.name];
    });
    expect(kept.flat().sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
    ]);
    const added = after.slice(before.length).map(({ name }) => name);
    expect(added).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);
  });

  test("keeps the cells of its sheets and how they look, and gains a sheet of the form", async () => {
    const [old, grown] = [await snapshotIn(before), await snapshotIn(after)];
    expect(grown.sheets.slice(0, -1)).toEqual(old.sheets);
    expect(grown.sheets.at(-1)?.name).toBe("II.06a TTHC");
    expect(grown.definedNames.slice(0, old.definedNames.length)).toEqual(old.definedNames);
    const alone = { ...grown, sheets: grown.sheets.slice(-1) };
    const { sheets, findings } = makeReport(alone, { style: defaultStyle, profile: null });
    expect(sheets).toMatchObject([{ kind: "recognised", form: "tthc-ii06a" }]);
    expect(findings).toEqual([]);
    const [oldLook, newLook] = [before, after].map((one) => valueIn(readLook(one, "so-lieu.xlsx")));
    expect(newLook?.sheets.slice(0, -1)).toEqual(oldLook?.sheets);
    expect(newLook?.cells.slice(0, oldLook?.cells.length)).toEqual(oldLook?.cells);
    expect(newLook?.sheets.at(-1)?.frozenRows).toBe(blank.frozenRows);
    const [oldStyles, newStyles] = [stylesIn(before), stylesIn(after)];
    for (const [name, items] of Object.entries(oldStyles))
      expect(newStyles[name]?.slice(0, items.length)).toEqual(items);
  });

  test("takes nothing out of the parts that grow", () => {
    for (const [index, entry] of before.entries()) {
      const grown = after[index];
      if (grown === undefined || grown === entry) continue;
      // Counts of lists alone are other numbers.
      const [old, now] = [entry, grown].map((one) => textOf(one).replace(/ count="\d+"/g, ""));
      expect(isWithin(old ?? "", now ?? "")).toBe(true);
    }
  });
});

/** Whether a text is left when some of the letters of another are taken out. */
function isWithin(text: string, longer: string): boolean {
  let at = 0;
  for (const letter of longer) if (letter === text.charAt(at)) at += 1;
  return at === text.length;
}

describe("names and numbers", () => {
  const named = (...names: readonly string[]) =>
    packageOf(buildWorkbook({ sheets: names.map((name) => ({ name, rows: [["Tổng", 1]] })) }));

  test("a name that is taken gets a number, whatever its case", () => {
    const names = ["II.06A TTHC", "ii.06a tthc (2)"];
    const { sheet } = valueIn(insertSheetInto(named(...names), blank, "so-lieu.xlsx"));
    expect(sheet).toBe("II.06a TTHC (3)");
  });

  test("a sheet that was deleted leaves its number free, and its id unused", async () => {
    const bytes = rewritePart(
      buildWorkbook({ sheets: [{ name: "A", rows: [["Tổng", 1]] }] }),
      "xl/workbook.xml",
      (xml) => xml.replace('sheetId="1"', 'sheetId="7"')
    );
    const after = insert(insert(packageOf(bytes)), blankOf("staff-list"));
    const sheets = [...descendants(partIn(after, "xl/workbook.xml").root)].filter(
      ({ local }) => local === "sheet"
    );
    expect(sheets.map((sheet) => attribute(sheet, "sheetId"))).toEqual(["7", "8", "9"]);
    expect(new Set(sheets.map((sheet) => attribute(sheet, "id"))).size).toBe(3);
    expect((await snapshotIn(after)).sheets.map(({ name }) => name)).toEqual([
      "A",
      "II.06a TTHC",
      "Cán bộ, công chức",
    ]);
  });

  test("letters that XML escapes come back in names and cells as they were", async () => {
    const cells = [
      `Số "A" & <B>'`,
      "  hai dòng\n\tthụt vào ",
      "\u0007 _x0041_ _X005f_",
      "=1+1",
      "#N/A?",
      "đã đủ 🙂",
    ];
    const odd: BlankSheet = {
      ...blank,
      name: `Bà "Ba" & ông 'Năm' <2>`,
      cells: cells.map((value, row) => ({ row, column: 0, value, look: "label" })),
      merges: [],
      validations: [],
    };
    const sheet = (await snapshotIn(insert(named("A"), odd))).sheets.at(-1);
    expect(sheet?.name).toBe(odd.name);
    expect(sheet?.rows.map((row) => row[0]?.value)).toEqual(cells);
  });

  test("the same looks are not added twice", () => {
    const once = insert(packageOf(files["phuong-mau-2025.xlsx"]));
    expect(stylesIn(insert(once))).toEqual(stylesIn(once));
  });
});

describe("the part of the sheet", () => {
  const { root } = partIn(insert(newWorkbook()), "xl/worksheets/sheet1.xml");
  const all = (local: string) => [...descendants(root)].filter((one) => one.local === local);
  const factsOf = (local: string) =>
    all(local).map(({ attributes }) =>
      Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value]))
    );

  test("refuses what the form does not take, in words", () => {
    const rules = factsOf("dataValidation");
    expect(rules.map(({ sqref }) => sqref)).toEqual(
      blank.validations.map(
        ({ area }) => `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`
      )
    );
    expect(rules[0]).toMatchObject({
      type: "whole",
      operator: "greaterThanOrEqual",
      allowBlank: "1",
      showErrorMessage: "1",
      error: blank.validations[0]?.message.vi,
    });
  });

  test("a share lies between 0 and 1", () => {
    const [area] = blank.validations.map((one) => one.area);
    if (area === undefined) throw new Error("The form takes anything.");
    const message = { vi: "Từ 0% đến 100%", en: "From 0% to 100%" };
    const share = { ...blank, validations: [{ area, accepts: "share" as const, message }] };
    const sheet = partIn(insert(newWorkbook(), share), "xl/worksheets/sheet1.xml");
    const [rule] = [...descendants(sheet.root)].filter((one) => one.local === "dataValidation");
    expect(attribute(rule, "operator")).toBe("between");
    const limits = rule?.children.map(({ local, text }) => `${local} ${text}`);
    expect(limits).toEqual(["formula1 0", "formula2 1"]);
  });

  test("keeps the headings in sight, its widths and heights, and a page of its width", () => {
    const { frozenRows, columnWidths, rowHeights = {} } = blank;
    expect(factsOf("pane")).toMatchObject([{ ySplit: String(frozenRows), state: "frozen" }]);
    const widths = factsOf("col").map(({ width }) => Math.floor(Number(width)));
    expect(widths).toEqual(columnWidths.map(Math.floor));
    const heights = factsOf("row").flatMap(({ r, ht }) => (ht === undefined ? [] : [[r, ht]]));
    expect(heights).toEqual(
      Object.entries(rowHeights).map(([row, points]) => [String(Number(row) + 1), String(points)])
    );
    expect(factsOf("pageSetup")).toMatchObject([{ paperSize: "9", orientation: "landscape" }]);
  });
});

/** The workbook with its parts written in other words. */
function rewritten(how: Readonly<Record<string, (xml: string) => string>>): readonly ZipEntry[] {
  const draft = { sheets: [{ name: "Số liệu", rows: [["Tổng", { value: 12, format: "0.0" }]] }] };
  const bytes = Object.entries(how).reduce(
    (file, [part, rewrite]) => rewritePart(file, part, rewrite),
    buildWorkbook(draft)
  );
  return packageOf(bytes);
}

const toStrict = (xml: string): string =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main"
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships"
    );

/** The same elements under a prefix, as other programs than Excel write them. */
const prefixed = (xml: string): string =>
  xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");

const others: readonly (readonly [string, Parameters<typeof rewritten>[0]])[] = [
  ["with its parts under a prefix", { "xl/workbook.xml": prefixed, "xl/styles.xml": prefixed }],
  [
    "without a prefix for ties but on each sheet",
    {
      "xl/workbook.xml": (xml) =>
        xml.replace(/ xmlns:r="[^"]*"/, "").replace(/ r:id=/, (id) => ` ${R}${id}`),
    },
  ],
  [
    "without views and with names and settings behind its sheets",
    {
      "xl/workbook.xml": (xml) =>
        xml
          .replace(/<bookViews>.*<\/bookViews>/, "")
          .replace(
            "</sheets>",
            '</sheets><definedNames><definedName name="tong">\'Số liệu\'!$B$1</definedName></definedNames><calcPr calcId="191029"/>'
          ),
    },
  ],
  [
    "with settings behind its sheets",
    { "xl/workbook.xml": (xml) => xml.replace("</sheets>", '</sheets><calcPr calcId="191029"/>') },
  ],
];
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

describe.each(others)("a workbook %s", (_, how) => {
  const before = rewritten(how);
  const after = insert(before);

  test("takes the sheet, and keeps its own", async () => {
    const [old, grown] = [await snapshotIn(before), await snapshotIn(after)];
    expect(grown.sheets.slice(0, -1)).toEqual(old.sheets);
    const alone = { ...grown, sheets: grown.sheets.slice(-1) };
    const { sheets } = makeReport(alone, { style: defaultStyle, profile: null });
    expect(sheets).toMatchObject([{ kind: "recognised", form: "tthc-ii06a" }]);
  });
});

test("a workbook of the strict dialect gets a sheet, ties and styles of that dialect", async () => {
  const parts = ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"];
  const lists = ["_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"];
  const before = rewritten(
    Object.fromEntries([...parts, ...lists].map((part) => [part, toStrict]))
  );
  const after = insert(before);
  const sheet = (await snapshotIn(after)).sheets.at(-1);
  expect(sheet?.name).toBe("II.06a TTHC");
  const text = after.map(textOf).join("\n");
  expect(text).not.toContain("http://schemas.openxmlformats.org/officeDocument");
  expect(text).not.toContain("http://schemas.openxmlformats.org/spreadsheetml");
});

test("a workbook without styles gets them, and its cells look as before", async () => {
  const bytes = rewritePart(buildWorkbook({ sheets: [{ name: "A", rows: [[1]] }] }), TIES, (xml) =>
    xml.replace(/<Relationship [^>]*styles"[^>]*>/, "")
  );
  const bare = packageOf(bytes).filter(({ name }) => name !== "xl/styles.xml");
  const after = insert(bare);
  expect((await snapshotIn(after)).fonts).toEqual(["Calibri", "Times New Roman"]);
  expect(stylesIn(after)["cellXfs"]?.[0]).toContain('fontId="0"');
});
const TIES = "xl/_rels/workbook.xml.rels";

test("a formula that is not calculated here asks whoever opens the file to calculate it", async () => {
  const [cell] = blank.cells;
  if (cell === undefined) throw new Error("The form is empty.");
  const asking = { ...blank, cells: [...blank.cells, { ...cell, row: 90, formula: "TODAY()" }] };
  const after = insert(rewritten({}), asking);
  expect(partIn(after, "xl/workbook.xml").source.text).toContain('<calcPr fullCalcOnLoad="1"/>');
  expect((await snapshotIn(after)).sheets.at(-1)?.rows[90]?.[0]?.value).toBeNull();
  expect(partIn(insert(rewritten({})), "xl/workbook.xml").source.text).not.toContain("calcPr");
});

describe("refused, with what to do", () => {
  const refusalOf = (entries: readonly ZipEntry[]) => {
    const outcome = insertSheetInto(entries, blank, "Số liệu.xlsx");
    if (outcome.ok) throw new Error("The sheet was added.");
    return outcome.trouble;
  };
  const lock = (value: string) =>
    rewritten({
      "xl/workbook.xml": (xml) =>
        xml.replace("<bookViews>", `<workbookProtection lockStructure="${value}"/><bookViews>`),
    });

  test.each(["1", "true"])("a workbook whose structure is protected (%s)", (value) => {
    const { code, message } = refusalOf(lock(value));
    expect(code).toBe("protected");
    expect(message.vi).toMatch(/“Số liệu.xlsx” đang được bảo vệ.*Xin bỏ bảo vệ trong Excel/);
    expect(message.en).toMatch(/“Số liệu.xlsx” is protected.*Please unprotect it/);
  });

  test("not one whose protection is off", () => {
    expect(insertSheetInto(lock("0"), blank, "Số liệu.xlsx").ok).toBe(true);
  });

  test.each(["xl/styles.xml", "xl/workbook.xml"])("one whose part %s is damaged", (part) => {
    const { code, message } = refusalOf(rewritten({ [part]: (xml) => xml.slice(0, -12) }));
    expect(code).toBe("damaged");
    expect(message.vi).toContain(part);
  });

  test("a package that is no workbook", () => {
    expect(refusalOf([]).code).toBe("not-a-workbook");
  });
});

test("Microsoft's Open XML SDK objects to nothing new", () => {
  const grown = Object.entries(files)
    .slice(0, 3)
    .map(
      ([name, bytes]) => [name.replace(".xlsx", ""), writeZip(insert(packageOf(bytes)))] as const
    );
  const complaints = validateDocuments(Object.fromEntries(grown), "xlsx");
  expect(complaints).toEqual(Object.fromEntries(grown.map(([name]) => [name, []])));
});

/** LibreOffice keeps fifteen digits of a result. */
const rounded = (value: Cell["value"]): Cell["value"] =>
  typeof value === "number" ? Number(value.toPrecision(14)) : value;

(soffice === null ? describe.skip : describe)("LibreOffice", () => {
  test("opens the grown workbook: the old sheets say the same, the new one is the form", async () => {
    const bytes = files["phuong-mau-2025.xlsx"];
    const old = await snapshotIn(packageOf(bytes));
    const grown = writeZip(insert(packageOf(bytes)));
    const saved = await snapshotIn(packageOf(calculateWorkbook(grown, "xlsx")));
    const valuesOf = ({ sheets }: typeof old) =>
      sheets.slice(0, old.sheets.length).map(({ name, rows }) => ({
        name,
        values: rows.flatMap((row) => row.flatMap((cell) => rounded(cell?.value ?? null) ?? [])),
      }));
    expect(valuesOf(saved)).toEqual(valuesOf(old));
    const alone = { ...saved, sheets: saved.sheets.slice(-1) };
    const { sheets, findings } = makeReport(alone, { style: defaultStyle, profile: null });
    expect(sheets).toMatchObject([{ kind: "recognised", form: "tthc-ii06a" }]);
    expect(findings).toEqual([]);
  });
});
