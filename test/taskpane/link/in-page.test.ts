import type { Parcel } from "../../../src/core/link/parcel";
import { planEdits } from "../../../src/core/link/plan-edits";
import type { DocumentInPage } from "../../../src/hosts/in-page/document-in-page";
import { linkInPage } from "../../../src/hosts/in-page/direct-link-in-page";
import { parcelCode } from "../../../src/hosts/parcel-code";
import type { DocumentTask, TaskResult } from "../../../src/taskpane/link/document-task";
import { performTask } from "../../../src/taskpane/link/perform-task";
import type { Decisions } from "../../../src/taskpane/word/document-question";
import { buildDocx, paragraph, partOf, run, tagOf } from "../../support/build-docx";
import { proseOf, typeOver } from "../../support/hand-edit";
import { valueOf } from "../../support/refresh-document";
import { openInPage } from "../../hosts/in-page/remote";
import { openDesk } from "./open-desk";
import { later, ownParcel, ownWorkbook } from "./parcels";

const RECEIVED = { passage: "tthc", figure: "tthc.received" };
const tasksOver =
  (host: DocumentInPage) =>
  (task: DocumentTask, parcel: Parcel | null): Promise<TaskResult> =>
    performTask(task, { host, parcel, accepted: [], now: later });

/** A refresh as she decides it before the marks that she sees now. */
async function refreshTask(
  host: DocumentInPage,
  parcel: Parcel,
  answers: Decisions["answers"] = new Map()
): Promise<DocumentTask> {
  const { marks: seen } = planEdits(valueOf(await host.listMarks()), parcel, "ask");
  return {
    kind: "refresh",
    decisions: { declined: new Set(), answers, passages: new Set() },
    seen,
  };
}

describe("a report in the page", () => {
  test("is filled, refreshed, settled, taken back and finalised by the tasks of the Word pane", async () => {
    const body = paragraph(run("Tổng số  hồ sơ.")) + paragraph(run("Nơi nhận:"));
    const { document: host } = await openInPage(buildDocx(body));
    const perform = tasksOver(host);
    const insert = { kind: "insert", passages: ["tthc", "staff"], where: "cursor" } as const;
    expect((await perform(insert, ownParcel())).trouble?.code).toBe("no-cursor");

    host.putCursor({ paragraph: 0, offset: 8 });
    const inserted = await perform(insert, ownParcel());
    expect(inserted.done).toMatchObject({ kind: "inserted", marks: 3 });
    const figure = await perform({ kind: "insert-figure", mark: RECEIVED }, ownParcel());
    expect(figure.done?.kind).toBe("figure-inserted");
    const FILLED = [
      "Tổng số 4.166 hồ sơ.",
      "Trong kỳ tiếp nhận 4.166 hồ sơ, giải quyết 3.964 hồ sơ.",
      "Toàn phường có 52 đồng chí.",
      "Nơi nhận:",
    ];
    expect(proseOf(host.bytes)).toEqual(FILLED);

    // A cell of the workbook changes; a hand has written over another figure in the saved file.
    const typed = typeOver(host.bytes, "staff.total", "hơn 50");
    const { document: again } = await openInPage(typed);
    const performAgain = tasksOver(again);
    const changed = ownParcel({ received: "4.177", staff: "53" }, { madeAt: later });
    const asked = await performAgain(await refreshTask(again, changed), changed);
    expect(asked.done).toMatchObject({ kind: "refreshed", kept: 0, canUndo: true });
    const REFRESHED = [
      "Tổng số 4.177 hồ sơ.",
      "Trong kỳ tiếp nhận 4.177 hồ sơ, giải quyết 3.964 hồ sơ.",
      "Toàn phường có hơn 50 đồng chí.",
      "Nơi nhận:",
    ];
    expect(proseOf(again.bytes)).toEqual(REFRESHED);

    const answers = new Map([[`${tagOf("staff.total")}#0`, "new"]] as const);
    const settled = await performAgain(await refreshTask(again, changed, answers), changed);
    expect(settled.done).toMatchObject({ kind: "refreshed", canUndo: true });
    expect(proseOf(again.bytes)[2]).toBe("Toàn phường có 53 đồng chí.");

    const { undoable } = settled;
    if (undoable === null) throw new Error("The refresh cannot be undone.");
    const undone = await performAgain({ kind: "undo", undoable }, null);
    expect(undone.done).toEqual({ kind: "undone", marks: 1 });
    expect(proseOf(again.bytes)).toEqual(REFRESHED);

    const finalised = await performAgain({ kind: "finalise" }, null);
    expect(finalised.done).toEqual({ kind: "finalised", marks: 4 });
    expect(finalised.reading?.marks).toEqual([]);
    expect(proseOf(again.bytes)).toEqual(REFRESHED);
    expect(partOf(again.bytes, "word/document.xml")).not.toContain("w:sdt");
    valueOf(await again.undo());
    expect(valueOf(await again.listMarks()).marks).toHaveLength(4);
  });

  test("hears what the workbook beside it publishes, and shows its cells, but writes nothing into it", async () => {
    const { document: host } = await openInPage(buildDocx(paragraph(run("Lời riêng."))));
    const link = linkInPage(() => Date.parse(later));
    const told: string[] = [];
    link.workbook.listen((message) => {
      told.push(message.kind);
      if (message.kind === "show-cell")
        link.workbook.post({ kind: "cell-shown", workbookId: ownWorkbook, isShown: true });
    });
    const pane = await openDesk(host, link.document);
    expect(pane.desk().direct).toBe("open");
    const left = {
      workbookId: ownWorkbook,
      workbook: "thong-ke.xlsx",
      leftAt: later,
      packed: parcelCode(ownParcel()),
    };
    await pane.does(() => {
      link.workbook.leave(left);
      link.workbook.post({ kind: "parcel", parcel: left });
    });
    await pane.does(({ takeDirect }) => {
      takeDirect();
    });
    await pane.does(({ insert }) => {
      insert(["tthc"], "fitting");
    });
    expect(proseOf(host.bytes)).toContain(
      "Trong kỳ tiếp nhận 4.166 hồ sơ, giải quyết 3.964 hồ sơ."
    );
    const [mark] = pane.compared().marks;
    await pane.does(({ showCell }) => {
      if (mark !== undefined) showCell(mark);
    });
    expect(told).toEqual(["show-cell"]);
    expect(pane.opened().trouble).toBeNull();
  });
});
