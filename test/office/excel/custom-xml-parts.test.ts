import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { openExcel, type OpenedExcel } from "../open-office";
import { Person } from "./person";
import { SimulatedWorkbook } from "./workbook";
import type { WorkbookOptions } from "./workbook-data";

const OURS = "urn:test:goi-so-lieu";
const xmlOf = (text: string): string => `<goi xmlns="${OURS}">${text}</goi>`;

let opened: OpenedExcel<SimulatedWorkbook>;

async function open(options: WorkbookOptions = {}): Promise<SimulatedWorkbook> {
  const sheets = [buildSheet("TTHC", [["Tổng", 5]]), buildSheet("Nhân sự", [["Tổng", 7]])];
  const workbook = SimulatedWorkbook.fromSnapshot(buildSnapshot(sheets), options);
  opened = await openExcel({ workbook });
  return workbook;
}

afterEach(() => {
  opened.close();
  if (opened.engine.bugs.length > 0) throw new Error(opened.engine.bugs.map(String).join("; "));
});

/** Adds a part in a run of its own; gives its id. */
const add = (xml: string): Promise<string> =>
  Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add(xml).load("id");
    await context.sync();
    return part.id;
  });

/** The text of the only part of our namespace, or null. */
const ours = (): Promise<string | null> =>
  Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(OURS).getOnlyItemOrNullObject();
    await context.sync();
    if (part.isNullObject) return null;
    const xml = part.getXml();
    await context.sync();
    return xml.value;
  });

describe("the workbook's custom XML parts", () => {
  test("a part is found again by namespace and by id, and travels with the file", async () => {
    const workbook = await open();
    const id = await add(xmlOf("một"));
    await add(`<?xml version="1.0"?><x:khac xmlns:x='urn:khac'/>`);
    expect(await ours()).toBe(xmlOf("một"));
    await Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.load("items/id,items/namespaceUri");
      const known = parts.getItemOrNullObject(id).load("namespaceUri");
      const unknown = parts.getItemOrNullObject("{không có}");
      await context.sync();
      expect(parts.items.map(({ namespaceUri }) => namespaceUri)).toEqual([OURS, "urn:khac"]);
      expect([known.namespaceUri, unknown.isNullObject]).toEqual([OURS, true]);
    });
    const reopened = SimulatedWorkbook.fromData(workbook.toData());
    expect(reopened.xmlParts.find(id)?.xml).toBe(xmlOf("một"));
  });

  test("setXml puts another text into the same part, delete takes it away", async () => {
    await open();
    const id = await add(xmlOf("cũ"));
    await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.getItem(id);
      part.setXml(xmlOf("mới"));
      await context.sync();
    });
    expect(await ours()).toBe(xmlOf("mới"));
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.getItem(id).delete();
      await context.sync();
    });
    expect(await ours()).toBeNull();
    const again = Excel.run((context) => {
      context.workbook.customXmlParts.getItem(id).delete();
      return context.sync();
    });
    await expect(again).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("two parts of one namespace are not the only one", async () => {
    await open({ xmlParts: [{ id: "{1}", xml: xmlOf("một") }] });
    await add(xmlOf("hai"));
    expect(await ours()).toBeNull();
    const demanding = Excel.run(async (context) => {
      const parts = context.workbook.customXmlParts.getByNamespace(OURS);
      parts.load("items/id");
      const count = parts.getCount();
      await context.sync();
      expect([parts.items.length, count.value]).toEqual([2, 2]);
      parts.getOnlyItem().load("id");
      await context.sync();
    });
    await expect(demanding).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  test.each(["chữ thường", "<goi>", "<goi></khac>", ""])("%p is no part", async (text) => {
    await open();
    await expect(add(text)).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("in a silent Excel the part is gone although adding it succeeded", async () => {
    const workbook = await open();
    workbook.xmlParts.isSilent = true;
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xmlOf("một"));
      await context.sync();
    });
    expect(await ours()).toBeNull();
  });

  test("before ExcelApi 1.19 on a desktop a part ends what can be undone, later it does not", async () => {
    const old = await open({ undoesAddins: false });
    new Person(old).typeInto("TTHC", "B1", "6");
    await add(xmlOf("một"));
    expect(old.undoCount).toBe(0);
    opened.close();
    const young = await open();
    new Person(young).typeInto("TTHC", "B1", "6");
    await add(xmlOf("một"));
    expect(young.undo()).toBe(true);
    expect(await ours()).toBe(xmlOf("một"));
  });
});

describe("where the person stands", () => {
  test("the workbook tells that another cell is selected, and says which one when asked", async () => {
    const workbook = await open();
    const person = new Person(workbook);
    const heard: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.onSelectionChanged.add(async () => {
        await Excel.run(async (inner) => {
          const range = inner.workbook.getSelectedRange().load("address");
          await inner.sync();
          heard.push(range.address);
        });
      });
      await context.sync();
      return added;
    });
    person.select("Nhân sự", "B1");
    await until(() => heard.length === 1);
    person.select("TTHC", "A1:B1");
    await until(() => heard.length === 2);
    expect(heard).toEqual(["'Nhân sự'!B1", "TTHC!A1:B1"]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    person.select("TTHC", "A1");
    // A handler that was still there would ask and be answered before the second of these.
    for (let round = 0; round < 2; round += 1) await Excel.run((context) => context.sync());
    expect(heard).toHaveLength(2);
  });

  test("sheets tell it too, each its own", async () => {
    const workbook = await open();
    const person = new Person(workbook);
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(({ address }) => {
        heard.push(`any ${address}`);
        return Promise.resolve();
      });
      worksheets.getItem("TTHC").onSelectionChanged.add(({ address }) => {
        heard.push(`TTHC ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    person.select("TTHC", "B1");
    person.select("Nhân sự", "A1");
    await until(() => heard.length === 3);
    expect([...heard].sort()).toEqual(["TTHC B1", "any A1", "any B1"]);
  });
});

async function until(isSo: () => boolean): Promise<void> {
  for (let waits = 0; !isSo(); waits += 1) {
    if (waits > 6000) throw new Error("It did not happen.");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
