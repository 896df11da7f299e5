import { unzipSync, zipSync } from "fflate";
import { allSamples } from "../../../samples/all-samples";
import { layOutForm } from "../../../src/core/forms/blanks/blank-form";
import { forms } from "../../../src/core/forms/index";
import type { StepTaken, WorkbookRoom } from "../../../src/hosts/workbook-room";
import { applyPart } from "../../../src/core/sheet/snapshot-part";
import { buildWorkbook, rewritePart } from "../../support/build-workbook";
import { changedParts, FIRST_SHEET, read } from "../../support/edit-workbook";
import {
  bytesOfSample,
  cellIn,
  changesIn,
  codeOf,
  roomOf,
  snapshotIn,
  valueOf,
} from "../../support/open-room";

type Drafts = Parameters<typeof changesIn>[1];

const type = (room: WorkbookRoom, drafts: Drafts): StepTaken =>
  valueOf(room.apply(changesIn(room, drafts)));

/** What the cells at these addresses hold, as a person sees it. */
const valuesIn = (room: WorkbookRoom, addresses: readonly string[]) =>
  addresses.map((address) => {
    const cell = cellIn(snapshotIn(room), address);
    return cell?.error ?? cell?.value ?? null;
  });

const [blank = layOutFirst()] = forms.map((form) => layOutForm(form));
function layOutFirst(): never {
  throw new Error("There are no forms.");
}

const small = buildWorkbook({
  sheets: [
    {
      name: "A",
      rows: [
        ["Hộ tịch", 3000, { value: 0.5, format: "0.00%" }],
        ["Đất đai", 936],
        ["Tổng", { value: 3936, formula: "SUM(B1:B2)", format: "#,##0" }],
        [],
        [{ value: 45931, format: "dd/mm/yyyy" }, true, { value: "#N/A" }],
      ],
    },
    { name: 'Ô\'Tổng "hợp" & <khác>', rows: [[{ value: 3936, formula: "a!B3" }]] },
    { name: "Nháp", rows: [["x"]], hidden: true },
  ],
});
const QUOTED = 'Ô\'Tổng "hợp" & <khác>';

describe("a file that is open", () => {
  it.each(Object.keys(allSamples()))("%s holds what the reader reads", async (name) => {
    const bytes = bytesOfSample(name);
    const room = await roomOf(bytes, name);
    const whole = await read(bytes);
    const dense = snapshotIn(room);
    expect(dense.sheets.map((sheet) => sheet.rows)).toEqual(
      whole.sheets.map((sheet) => Array.from(sheet.rows, (row) => Array.from(row)))
    );
    expect({ ...dense, sheets: [], name: "" }).toEqual({ ...whole, sheets: [], name: "" });
  });

  it.each(Object.keys(allSamples()))("%s is saved byte for byte as it came", async (name) => {
    const bytes = bytesOfSample(name);
    const room = await roomOf(bytes, name);
    expect(Buffer.from(valueOf(room.save())).equals(Buffer.from(bytes))).toBe(true);
  });

  it("is saved as it came whatever program packed it", async () => {
    const packed = zipSync(unzipSync(small), { level: 0, comment: "của tôi", mtime: "2020-02-02" });
    const room = await roomOf(packed);
    expect(valueOf(room.save())).toEqual(packed);
    type(room, { B1: 1 });
    room.undo();
    expect(valueOf(room.save())).toEqual(packed);
  });

  it("gives rows that are not there as blank ones", async () => {
    const far = rewritePart(small, FIRST_SHEET, (xml) =>
      xml.replace("</sheetData>", '<row r="9000"><c r="C9000"><v>7</v></c></row></sheetData>')
    );
    const room = await roomOf(far);
    expect(valuesIn(room, ["C9000", "B8999", "B1"])).toEqual([7, null, 3000]);
    expect(room.cellsFrom("A", 9000)).toBeNull();
    expect(room.cellsFrom("Không có", 0)).toBeNull();
  });
});

describe("what is typed", () => {
  it("is followed by the formulas that hang on it, across sheets too", async () => {
    const room = await roomOf(bytesOfSample("phuong-mau-2025.xlsx"));
    const step = type(room, { "TTHC!D10": 712 });
    expect(
      valuesIn(room, ["TTHC!C10", "TTHC!D9", "TTHC!D23", "Trực tuyến!D6", "Trực tuyến!D15"])
    ).toEqual([908, 1147, 2982, 4143, 3721 / 4143]);
    expect(step.edited).toEqual([{ sheet: "TTHC", cell: "D10" }]);
    expect([step.canUndo, step.canRedo, step.isStructural]).toEqual([true, false, false]);
  });

  it("comes back in parts that hold all that became another", async () => {
    const room = await roomOf(bytesOfSample("phuong-mau-2025.xlsx"));
    const before = snapshotIn(room);
    const { parts } = type(room, { "TTHC!D10": 712, "Nhân sự!A40": "ghi chú" });
    expect(parts.reduce(applyPart, before)).toEqual(snapshotIn(room));
  });

  it("is found in the saved file as the person saw it", async () => {
    const room = await roomOf(small);
    type(room, {
      A1: "0123",
      B1: 12.5,
      C1: 0.8417,
      A2: "<a> & 'b'",
      B2: null,
      A5: 45658,
      B5: false,
      C5: "#REF!",
      D7: '=IF(B1>1,"có ""dấu""",0)',
      [`${QUOTED}!B2`]: "=A!B3*2",
    });
    const seen = snapshotIn(room);
    const saved = snapshotIn(await roomOf(valueOf(room.save())));
    for (const address of ["A1", "B1", "C1", "A2", "B2", "B3", "A5", "B5", "C5", "D7"])
      expect([address, cellIn(saved, address)]).toEqual([address, cellIn(seen, address)]);
    for (const address of [`${QUOTED}!A1`, `${QUOTED}!B2`])
      expect(cellIn(saved, address)).toEqual(cellIn(seen, address));
    expect(cellIn(saved, "B3")?.value).toBe(12.5);
    expect(cellIn(saved, "D7")).toMatchObject({ value: 'có "dấu"' });
  });

  it("leaves every part of the file alone that it is not in", async () => {
    const bytes = bytesOfSample("phuong-mau-2025-co-loi.xlsx");
    const room = await roomOf(bytes);
    type(room, { "Nhân sự!A40": "ghi chú" });
    expect(changedParts(bytes, valueOf(room.save()))).toEqual(["xl/worksheets/sheet2.xml"]);
  });

  it("is no step where it is what stands there", async () => {
    const room = await roomOf(small);
    const step = type(room, { B1: 3000, B3: "=SUM(B1:B2)" });
    expect(step).toEqual({
      ...{ parts: [], edited: [], isStructural: false, canUndo: false, canRedo: false },
    });
  });
});

describe("what cannot be done", () => {
  const shut = buildWorkbook({
    sheets: [
      { name: "A", rows: [[1, { value: 2, formula: "A1*2" }]] },
      { name: "Khóa", rows: [[5]], isProtected: true },
    ],
  });
  const withArray = rewritePart(shut, FIRST_SHEET, (xml) =>
    xml.replace(
      "</sheetData>",
      '<row r="2"><c r="A2"><f t="array" ref="A2:A3">B1:B2</f><v>2</v></c></row><row r="3"><c r="A3"><v>0</v></c></row></sheetData>'
    )
  );
  const value = (content: string | number | null) => ({ kind: "value", value: content }) as const;
  const change = (sheet: string, cell: string, before: number | null, after: string | number) => ({
    address: { sheet, cell },
    ...{ before: value(before), after: value(after) },
  });

  it.each([
    ["cell-changed", change("A", "A1", 9, 10)],
    ["cell-changed", change("A", "B1", 2, 10)],
    ["protected", change("Khóa", "A1", 5, 6)],
    ["protected", change("Khóa", "Z99", null, 6)],
    ["sheet-missing", change("Không có", "A1", null, 6)],
    ["fixed-cell", change("A", "A2", null, 6)],
    ["fixed-cell", change("A", "A3", 0, 6)],
    ["outside-sheet", change("A", "A1048577", null, 6)],
    ["outside-sheet", change("A", "XFE1", null, 6)],
    ["text-too-long", change("A", "C1", null, "x".repeat(32_768))],
  ])("%s: nothing at all is done", async (code, refused) => {
    const room = await roomOf(withArray);
    const before = [snapshotIn(room), valueOf(room.save())];
    const outcome = room.apply([change("A", "A1", 1, 77), refused]);
    expect(codeOf(outcome)).toBe(code);
    expect([snapshotIn(room), valueOf(room.save())]).toEqual(before);
    expect(valueOf(room.undo())).toMatchObject({ parts: [], canUndo: false });
  });

  it("says where and why, and what to do", async () => {
    const room = await roomOf(withArray);
    expect(room.apply([change("Khóa", "A1", 5, 6)])).toMatchObject({
      trouble: { message: { vi: expect.stringMatching(/“Khóa”.*ô A1.*bỏ bảo vệ/) as string } },
    });
    expect(room.apply([change("A", "A3", 0, 6)])).toMatchObject({
      trouble: { message: { vi: expect.stringMatching(/A!A3.*công thức mảng/) as string } },
    });
  });

  it("a cell that a protected sheet leaves open is edited, its neighbours are not", async () => {
    const sheets = [{ name: "Khóa", rows: [[5, { value: 6, bold: true }]], isProtected: true }];
    const open = rewritePart(buildWorkbook({ sheets }), "xl/styles.xml", (xml) =>
      xml.replace(/(<cellXfs.*?<alignment [^>]*\/>)/s, '$1<protection locked="0"/>')
    );
    const room = await roomOf(open);
    expect(codeOf(room.apply([change("Khóa", "A1", 5, 6)]))).toBe("");
    expect(codeOf(room.apply([change("Khóa", "B1", 6, 7)]))).toBe("protected");
  });
});

describe("taking back", () => {
  it("brings every cell back as it was, and forth again", async () => {
    const bytes = bytesOfSample("phuong-mau-2025-co-loi.xlsx");
    const room = await roomOf(bytes);
    const states = [snapshotIn(room)];
    for (const drafts of [
      { "TTHC!C15": 1870, "TTHC!H9": "=SUM(H10:H14)" },
      { "TTHC!C15": null },
      { "Ngân sách!A60": "mới", "TTHC!B9": "=1/0" },
    ]) {
      type(room, drafts);
      states.push(snapshotIn(room));
    }
    const last = valueOf(room.save());
    for (const state of states.slice(0, -1).reverse()) {
      valueOf(room.undo());
      expect(snapshotIn(room).sheets).toEqual(state.sheets);
    }
    expect(valueOf(room.save())).toEqual(bytes);
    expect(valueOf(room.undo())).toMatchObject({ parts: [], edited: [], canUndo: false });
    for (const state of states.slice(1)) {
      valueOf(room.redo());
      expect(snapshotIn(room).sheets).toEqual(state.sheets);
    }
    expect(valueOf(room.save())).toEqual(last);
    expect(valueOf(room.redo())).toMatchObject({ parts: [], canUndo: true, canRedo: false });
  });

  it("keeps results that the file kept, even where another would come out", async () => {
    const old = buildWorkbook({
      sheets: [
        { name: "A", rows: [[1, { value: 99, formula: "A1+1" }, { value: 7, formula: "NOW()" }]] },
      ],
    });
    const room = await roomOf(old);
    type(room, { A1: 2 });
    expect(valuesIn(room, ["B1", "C1"])).toEqual([3, 7]);
    room.undo();
    expect(valuesIn(room, ["B1", "C1"])).toEqual([99, 7]);
    expect(valueOf(room.save())).toEqual(old);
  });

  it("begins a new way where something else is typed", async () => {
    const room = await roomOf(small);
    type(room, { B1: 1 });
    type(room, { B1: 2 });
    room.undo();
    expect(type(room, { B2: 5 })).toMatchObject({ canUndo: true, canRedo: false });
    expect(valueOf(room.redo()).parts).toEqual([]);
    expect(valuesIn(room, ["B1", "B2", "B3"])).toEqual([1, 5, 6]);
  });
});

describe("a new sheet", () => {
  it("stands behind the others, is edited, saved and taken back", async () => {
    const room = await roomOf(small);
    type(room, { B1: 5 });
    const step = valueOf(await room.insertSheet(blank));
    expect(step).toMatchObject({ name: blank.name, isStructural: true, parts: [], canUndo: true });
    const names = snapshotIn(room).sheets.map(({ name }) => name);
    expect(names).toEqual(["A", QUOTED, "Nháp", blank.name]);
    expect(room.outline().look.sheets).toHaveLength(4);
    type(room, { [`${blank.name}!Z1`]: "=A!B1*2", B1: 6 });
    expect(valuesIn(room, [`${blank.name}!Z1`, "B3"])).toEqual([12, 942]);
    const saved = await roomOf(valueOf(room.save()));
    const [seen, again] = [snapshotIn(room), snapshotIn(saved)];
    expect(again.sheets.map(({ name }) => name)).toEqual(names);
    expect(cellIn(again, `${blank.name}!Z1`)).toEqual(cellIn(seen, `${blank.name}!Z1`));
    room.undo();
    expect(valueOf(room.undo())).toMatchObject({ isStructural: true });
    expect(snapshotIn(room).sheets.map(({ name }) => name)).toEqual(["A", QUOTED, "Nháp"]);
    room.undo();
    expect(valueOf(room.save())).toEqual(small);
    valueOf(room.redo());
    valueOf(room.redo());
    valueOf(room.redo());
    expect(snapshotIn(room).sheets).toEqual(seen.sheets);
  });

  it("gets a number where its name is taken", async () => {
    const room = await roomOf(small);
    valueOf(await room.insertSheet(blank));
    expect(valueOf(await room.insertSheet(blank)).name).toBe(`${blank.name} (2)`);
  });

  it("takes nothing away that is typed while it is being read", async () => {
    const room = await roomOf(small);
    const [one, other] = [room.insertSheet(blank), room.insertSheet(blank)];
    type(room, { B1: 5 });
    expect([valueOf(await one).name, valueOf(await other).name].sort()).toEqual([
      blank.name,
      `${blank.name} (2)`,
    ]);
    expect(valuesIn(room, ["B1", "B3"])).toEqual([5, 941]);
    expect(snapshotIn(room).sheets).toHaveLength(5);
    const saved = await roomOf(valueOf(room.save()));
    expect(snapshotIn(saved).sheets.map(({ name }) => name)).toEqual(
      snapshotIn(room).sheets.map(({ name }) => name)
    );
  });

  it("is refused where the structure is protected, and nothing is done", async () => {
    const bytes = rewritePart(small, "xl/workbook.xml", (xml) =>
      xml.replace("<bookViews>", '<workbookProtection lockStructure="1"/><bookViews>')
    );
    const room = await roomOf(bytes);
    expect(codeOf(await room.insertSheet(blank))).toBe("protected");
    expect(valueOf(room.save())).toEqual(bytes);
  });
});

describe("what is kept beside the sheets", () => {
  it("is told again, also by the saved file", async () => {
    const room = await roomOf(small);
    expect([room.recall("memory"), room.recall("parcel")]).toEqual([null, null]);
    valueOf(room.keep("memory", '{"phường":"<Mẫu> & khác"}'));
    valueOf(room.keep("parcel", "gói 1"));
    valueOf(room.keep("parcel", "gói 2"));
    type(room, { B1: 5 });
    const saved = await roomOf(valueOf(room.save()));
    for (const one of [room, saved])
      expect([one.recall("memory"), one.recall("parcel")]).toEqual([
        '{"phường":"<Mẫu> & khác"}',
        "gói 2",
      ]);
    expect(valuesIn(saved, ["B3"])).toEqual([941]);
  });

  it("stays when gestures are taken back, and sheets come", async () => {
    const room = await roomOf(small);
    type(room, { B1: 5 });
    valueOf(room.keep("memory", "nhớ"));
    room.undo();
    valueOf(await room.insertSheet(blank));
    expect(room.recall("memory")).toBe("nhớ");
    expect((await roomOf(valueOf(room.save()))).recall("memory")).toBe("nhớ");
  });

  it("changes nothing where it is what the file keeps", async () => {
    const first = await roomOf(small);
    valueOf(first.keep("memory", "nhớ"));
    const bytes = valueOf(first.save());
    const room = await roomOf(bytes);
    valueOf(room.keep("memory", "nhớ"));
    expect(valueOf(room.save())).toEqual(bytes);
  });

  it("is refused where a file cannot hold it, and what was kept stays", async () => {
    const room = await roomOf(small);
    valueOf(room.keep("memory", "cũ"));
    expect(codeOf(room.keep("memory", "\u0000"))).toBe("not-kept");
    expect(room.recall("memory")).toBe("cũ");
  });
});
