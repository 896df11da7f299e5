import type { PlannedMark } from "../../../src/core/link/planned-mark";
import { askExcel } from "../../../src/taskpane/link/ask-excel";
import { buildDocx, documentId, paragraph, run } from "../../support/build-docx";
import { linkOfMachine } from "./link-of-machine";
import { openScene, pasting, refreshing, statesOf } from "./open-scene";
import { later, otherWorkbook, ownParcel, ownWorkbook } from "./parcels";

const newer = ownParcel({ received: "4.177" }, { madeAt: later });
const foreign = ownParcel({}, { workbookId: otherWorkbook, workbook: "ngan-sach.xlsx" });

describe("what Excel left on this machine", () => {
  test("is taken by itself where it is of the document's own workbook", async () => {
    const scene = await openScene(ownParcel(), foreign, newer);
    expect(scene.opened().source).toMatchObject({ way: "direct", parcel: { madeAt: later } });
    expect(statesOf(scene)["tthc.received"]).toBe("stale");
    expect(scene.desk().ready).toBeNull();
  });

  test("is only offered to a document that took nothing yet", async () => {
    const scene = await openScene(buildDocx(paragraph(run("Lời riêng."))), newer);
    expect(scene.opened().source).toBeNull();
    expect(scene.desk().ready).toEqual({ workbook: "thong-ke.xlsx", leftAt: later });
    await scene.does(({ takeDirect }) => {
      takeDirect();
    });
    expect(scene.opened().source?.way).toBe("direct");
    expect(scene.desk().ready).toBeNull();
  });

  test("is not taken by itself where the document took a newer one", async () => {
    const scene = await openScene(newer, ownParcel());
    expect(scene.opened().source).toBeNull();
    await scene.does(({ takeDirect }) => {
      takeDirect();
    });
    expect(scene.compared().changes.map(({ kind }) => kind)).toEqual(["older"]);
  });

  test("published while she compares, it waits until she takes it", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(ownParcel()));
    await scene.does(() => {
      scene.machine.publishes(newer);
    });
    expect(statesOf(scene)["tthc.received"]).toBe("matches");
    expect(scene.desk().ready).toEqual({ workbook: "thong-ke.xlsx", leftAt: later });
    await scene.does(({ takeDirect }) => {
      takeDirect();
    });
    expect(statesOf(scene)["tthc.received"]).toBe("stale");
  });

  test("goes when it is cleared, here or there; the parcel in use stays", async () => {
    const scene = await openScene(foreign, newer, foreign);
    expect(scene.opened().source?.parcel.workbookId).toBe(otherWorkbook);
    expect(scene.desk().ready).not.toBeNull();
    await scene.does(({ clearMachine }) => {
      clearMachine();
    });
    expect(scene.machine.link.leftParcels()).toEqual([]);
    expect(scene.desk().ready).toBeNull();
    expect(scene.opened().source).not.toBeNull();
    await scene.does(() => {
      scene.machine.publishes(newer);
    });
    expect(scene.desk().ready).not.toBeNull();
    await scene.does(() => {
      scene.machine.says({ kind: "cleared" });
    });
    expect(scene.desk().ready).toBeNull();
  });

  test("nothing there is told as such, and so is nothing that can be read", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(() => {
      const damaged = { workbookId: ownWorkbook, workbook: "x.xlsx", leftAt: later, packed: "…" };
      scene.machine.says({ kind: "parcel", parcel: damaged });
    });
    await scene.does(({ takeDirect }) => {
      takeDirect();
    });
    expect(scene.opened()).toMatchObject({ source: null, trouble: { code: "nothing-left" } });
  });
});

describe("what Excel is told", () => {
  test("name, refresh and parcel of the document, after it was read and after each deed", async () => {
    const scene = await openScene(ownParcel());
    const known = { id: documentId, name: "bao-cao.docx", workbookId: ownWorkbook, marks: 3 };
    const parcelMadeAt = ownParcel().madeAt;
    expect(scene.machine.said).toContainEqual({
      kind: "document",
      document: { ...known, refreshedAt: parcelMadeAt, parcelMadeAt },
    });
    await scene.does(pasting(newer));
    await scene.does(refreshing());
    expect(scene.machine.said.at(-1)).toMatchObject({
      document: { ...known, parcelMadeAt: later },
    });
    await scene.does(({ undo }) => {
      undo();
    });
    expect(scene.machine.said.at(-1)).toMatchObject({ document: { ...known, parcelMadeAt } });
    await scene.does(({ finalise }) => {
      finalise();
    });
    expect(scene.machine.said.at(-1)).toMatchObject({ document: { ...known, marks: 0 } });
  });

  test("again when the other pane opens, and of each workbook that feeds the document", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting({ ...foreign, madeAt: later }));
    await scene.does(({ acceptChanges }) => {
      acceptChanges();
    });
    await scene.does(({ rewrite }) => {
      rewrite("staff");
    });
    scene.machine.said.length = 0;
    await scene.does(() => {
      scene.machine.becomes("open");
    });
    expect(scene.desk().direct).toBe("open");
    expect(scene.machine.said).toMatchObject([
      { document: { workbookId: ownWorkbook } },
      { document: { workbookId: otherWorkbook, parcelMadeAt: later } },
    ]);
  });

  test("nothing by a document without a record", async () => {
    const scene = await openScene(buildDocx(paragraph(run("Lời riêng."))));
    expect(scene.machine.said).toEqual([]);
  });
});

describe("showing a cell in Excel", () => {
  const address = { sheet: "TTHC", cell: "C23" };
  const shown = (isShown: boolean, workbookId = ownWorkbook) =>
    ({ kind: "cell-shown", workbookId, isShown }) as const;

  test("asks the workbook of the parcel for the cell of the figure", async () => {
    const scene = await openScene(ownParcel(), newer);
    await scene.does(() => {
      scene.machine.becomes("open");
    });
    const [mark] = scene.compared().marks;
    await scene.does(({ showCell }) => {
      showCell(mark as PlannedMark);
    });
    const question = { kind: "show-cell", workbookId: ownWorkbook, address: mark?.origin };
    expect(scene.machine.said).toContainEqual(question);
    await scene.does(() => {
      scene.machine.says(shown(false));
    });
    expect(scene.opened().trouble?.code).toBe("cell-not-shown");
  });

  test("waits for the word of that workbook, and for no other", async () => {
    const machine = linkOfMachine();
    machine.becomes("open");
    const asked = askExcel(machine.link, { workbookId: ownWorkbook, address });
    machine.says(shown(false, otherWorkbook));
    machine.says(shown(true));
    expect(await asked).toEqual({ ok: true, value: null });
  });

  test("gives up after three seconds, and at once where there is no way", async () => {
    jest.useFakeTimers();
    const machine = linkOfMachine();
    machine.becomes("open");
    const asked = askExcel(machine.link, { workbookId: ownWorkbook, address });
    jest.advanceTimersByTime(2999);
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(1);
    expect(await asked).toMatchObject({ trouble: { code: "excel-silent" } });
    machine.becomes("closed");
    const refused = askExcel(machine.link, { workbookId: ownWorkbook, address });
    expect(await refused).toMatchObject({ trouble: { code: "excel-silent" } });
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });

  test("is not asked of a workbook that nobody knows", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting({ ...newer, workbookId: null }));
    const [mark] = scene.compared().marks;
    await scene.does(({ showCell }) => {
      showCell(mark as PlannedMark);
    });
    expect(scene.opened().trouble?.code).toBe("no-workbook");
  });
});
