import { packParcel } from "../../../src/core/link/pack-parcel";
import { parcelCode } from "../../../src/hosts/parcel-code";
import { fail, succeed } from "../../../src/hosts/trouble";
import { troubles } from "../../../src/hosts/word/troubles";
import { markKey } from "../../../src/taskpane/word/document-question";
import { buildDocx, changePart, paragraph, run } from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { valueOf } from "../../support/refresh-document";
import { reportOf, showDocx } from "./docx-on-screen";
import { linkOfMachine } from "./link-of-machine";
import { openDesk } from "./open-desk";
import { openScene, pasting, refreshing, statesOf, type Scene } from "./open-scene";
import { later, nextQuarter, otherWorkbook, ownParcel } from "./parcels";

const newer = ownParcel({ received: "4.177", resolved: "3.974" }, { madeAt: later });

const keyOf = ({ compared }: Scene, figure: string): string => {
  const mark = compared().marks.find((one) => one.figure === figure);
  if (mark === undefined) throw new Error(`The comparison does not name ${figure}.`);
  return markKey(mark);
};

describe("comparing", () => {
  test("a pasted parcel is compared, and nothing moves", async () => {
    const scene = await openScene(ownParcel());
    expect(scene.opened()).toMatchObject({ name: "bao-cao.docx", source: null, comparison: null });
    expect(scene.opened().marks).toHaveLength(3);
    const before = scene.report.bytes();
    await scene.does(pasting(newer));
    expect(scene.opened().source).toMatchObject({ way: "pasted", parcel: { madeAt: later } });
    expect(statesOf(scene)).toEqual({
      "tthc.received": "stale",
      "tthc.resolved": "stale",
      "staff.total": "matches",
    });
    expect(scene.compared().marks[0]).toMatchObject({ before: "4.166", after: "4.177" });
    expect(scene.compared().passages.map(({ id, prose }) => [id, prose])).toEqual([
      ["tthc", "as-written"],
      ["staff", "as-written"],
    ]);
    expect(scene.report.bytes()).toEqual(before);
  });

  test("a text that is no parcel is refused with the reason, and what was in use stays", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    const foreign = "Kính gửi Ủy ban nhân dân phường";
    await scene.does(({ paste }) => {
      paste(foreign);
    });
    expect(scene.opened().trouble).toMatchObject({ code: "parcel-foreign" });
    const newVersion = packParcel(newer).replace("khop-so/parcel/1", "khop-so/parcel/2");
    await scene.does(({ paste }) => {
      paste(newVersion);
    });
    expect(scene.opened().trouble?.code).toBe("parcel-unknown-schema");
    const code = parcelCode(newer);
    await scene.does(({ paste }) => {
      paste(code.slice(0, code.length / 2));
    });
    expect(scene.opened().trouble?.code).toBe("parcel-truncated");
    expect(scene.opened().source?.parcel.madeAt).toBe(later);
    await scene.does(pasting(newer));
    expect(scene.opened().trouble).toBeNull();
  });

  test("figures that no longer exist in the workbook are told and left alone", async () => {
    const scene = await openScene(ownParcel());
    const poorer = { ...newer, passages: newer.passages.filter(({ id }) => id === "tthc") };
    await scene.does(pasting(poorer));
    expect(scene.compared().sourceless.map(({ figure }) => figure)).toEqual(["staff.total"]);
    await scene.does(refreshing());
    expect(scene.report.textOf("staff.total")).toBe("52");
    expect(scene.report.textOf("tthc.received")).toBe("4.177");
  });

  test("marks that another program renamed are never taken for those of another figure", async () => {
    const scene = await openScene(ownParcel());
    scene.report.change((bytes) => editWords(bytes, "|tthc|tthc.received", "|tthc|tthc.resolved"));
    scene.report.change((bytes) => editWords(bytes, "|staff|staff.total", "|x|y|z"));
    const prose = scene.report.prose();
    await scene.comesBack();
    await scene.does(pasting(newer));
    expect(scene.compared().marks.map(({ before, state }) => [before, state])).toEqual([
      ["4.166", "conflict"],
      ["3.964", "stale"],
      [null, "removed"],
      [null, "removed"],
    ]);
    await scene.does(refreshing());
    expect(scene.report.prose()).toEqual(prose.map((line) => line.replace("3.964", "3.974")));
  });

  test("words around the figures are shown as they stand, beside those of the parcel", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    scene.report.change((bytes) => editWords(bytes, "Toàn phường có ", "Phường hiện có "));
    await scene.comesBack();
    expect(scene.compared().passages[1]).toMatchObject({
      prose: "edited",
      standing: ["Phường hiện có 52 đồng chí."],
      offered: ["Toàn phường có 52 đồng chí."],
    });
  });

  test("sentences that the parcel would write otherwise are told, and stay as they are", async () => {
    const scene = await openScene(ownParcel());
    const passages = newer.passages.map((passage) =>
      passage.id === "staff"
        ? { ...passage, paragraphs: [[{ kind: "text", text: "Không có số liệu." } as const]] }
        : passage
    );
    await scene.does(pasting({ ...newer, passages }));
    expect(scene.compared().passages).toMatchObject([
      { id: "tthc", isReworded: false },
      { id: "staff", isReworded: true, prose: "as-written", offered: ["Không có số liệu."] },
    ]);
    await scene.does(refreshing());
    expect(scene.report.prose()).toContain("Toàn phường có 52 đồng chí.");
  });

  test("without the words the figures are compared all the same", async () => {
    const scene = await openScene(ownParcel());
    scene.report.breakCall("readProse", fail("no-ooxml", "Không đọc được.", "Not read.").trouble);
    await scene.does(pasting(newer));
    await scene.comesBack();
    expect(scene.opened().trouble).toBeNull();
    expect(scene.compared().passages.map(({ prose }) => prose)).toEqual(["unknown", "unknown"]);
    expect(statesOf(scene)["tthc.received"]).toBe("stale");
  });

  test("two thousand figures", async () => {
    const draft = (text: (index: number) => string) =>
      buildParcel({ many: sentences(2000, text) }, { madeAt: later });
    const scene = await openScene(draft((index) => `${String(index)} hồ sơ`));
    await scene.does(
      pasting(draft((index) => `${String(index % 2 === 0 ? index : -index)} hồ sơ`))
    );
    const changed = scene.compared().marks.filter(({ state }) => state === "stale");
    expect(changed).toHaveLength(1000);
    await scene.does(refreshing());
    expect(scene.opened().done).toMatchObject({ kind: "refreshed", failed: [] });
    expect(scene.compared().marks.every(({ state }) => state === "matches")).toBe(true);
  });
});

const sentences = (count: number, text: (index: number) => string): string[] =>
  Array.from({ length: count }, (_none, index) => `Mục {many.n${String(index)}=${text(index)}}.`);

describe("refreshing", () => {
  test("two conflicts: hers is kept, the sheet's is taken, and neither is asked again", async () => {
    const scene = await openScene(ownParcel());
    scene.report.type("tthc.received", "gần 4.200");
    scene.report.type("tthc.resolved", "khoảng 4.000");
    await scene.does(pasting(newer));
    await scene.comesBack();
    expect(statesOf(scene)).toMatchObject({
      "tthc.received": "conflict",
      "tthc.resolved": "conflict",
    });
    const answers = new Map([
      [keyOf(scene, "tthc.received"), "mine"],
      [keyOf(scene, "tthc.resolved"), "new"],
    ] as const);
    await scene.does(refreshing({ answers }));
    expect(scene.report.textOf("tthc.received")).toBe("gần 4.200");
    expect(scene.report.textOf("tthc.resolved")).toBe("3.974");
    expect(scene.opened().done).toMatchObject({ kept: 1, updated: [{ figure: "tthc.resolved" }] });
    expect(statesOf(scene)).toMatchObject({
      "tthc.received": "edited",
      "tthc.resolved": "matches",
    });
  });

  test("taken back, everything stands as before and is offered again", async () => {
    const scene = await openScene(ownParcel());
    scene.report.type("staff.total", "51");
    await scene.does(pasting(newer));
    await scene.comesBack();
    const before = [statesOf(scene), scene.report.prose()];
    await scene.does(refreshing());
    expect(scene.opened().done).toMatchObject({ kind: "refreshed", canUndo: true });
    expect(scene.report.textOf("tthc.received")).toBe("4.177");
    await scene.does(({ undo }) => {
      undo();
    });
    expect(scene.opened().done).toEqual({ kind: "undone", marks: 2 });
    expect([statesOf(scene), scene.report.prose()]).toEqual(before);
    expect(scene.opened().trail.map(({ action }) => action)).toEqual(["insert", "refresh", "undo"]);
  });

  test("what she changed after the refresh is not taken back, and she is told", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    await scene.does(refreshing());
    scene.report.type("tthc.received", "hơn 4.170");
    await scene.does(({ undo }) => {
      undo();
    });
    expect(scene.opened()).toMatchObject({
      done: { kind: "undone", marks: 1 },
      trouble: { code: "undone-in-part" },
    });
    expect(scene.report.textOf("tthc.received")).toBe("hơn 4.170");
    expect(scene.report.textOf("tthc.resolved")).toBe("3.964");
  });

  test("what she typed after the comparison was drawn is left alone and told", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    scene.report.type("tthc.received", "4.170");
    await scene.does(refreshing());
    expect(scene.report.textOf("tthc.received")).toBe("4.170");
    expect(scene.report.textOf("tthc.resolved")).toBe("3.974");
    expect(scene.opened().done).toMatchObject({ updated: [{ figure: "tthc.resolved" }] });
    expect(statesOf(scene)["tthc.received"]).toBe("conflict");
  });

  test("an answer to a question that has changed writes over nothing", async () => {
    const scene = await openScene(ownParcel());
    scene.report.type("tthc.received", "gần 4.200");
    await scene.does(pasting(newer));
    await scene.comesBack();
    const answers = new Map([[keyOf(scene, "tthc.received"), "new"]] as const);
    scene.report.type("tthc.received", "đúng 4.201");
    await scene.does(refreshing({ answers }));
    expect(scene.report.textOf("tthc.received")).toBe("đúng 4.201");
    expect(scene.opened().done).toMatchObject({ failed: [{ mark: { figure: "tthc.received" } }] });
  });

  test("a figure that she unticked keeps its text and is offered again", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    const declined = new Set([scene.compared().marks[0]?.tag ?? ""]);
    await scene.does(refreshing({ declined }));
    expect(scene.report.textOf("tthc.received")).toBe("4.166");
    expect(scene.report.textOf("tthc.resolved")).toBe("3.974");
    expect(statesOf(scene)).toMatchObject({ "tthc.received": "stale", "tthc.resolved": "matches" });
  });

  test("a double click is one refresh, and a click during a reading waits for it", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    await scene.does((actions) => {
      actions.reread();
      refreshing()(actions);
      refreshing()(actions);
    });
    expect(scene.opened().done).toMatchObject({ updated: [{}, {}] });
    await scene.does(pasting(ownParcel({}, { madeAt: "2025-10-03T08:00:00.000Z" })));
    await scene.does((actions) => {
      refreshing()(actions);
      refreshing()(actions);
    });
    expect(scene.opened().done).toMatchObject({ updated: [{}, {}] });
    expect(scene.report.calls.filter((call) => call === "applyEdits")).toHaveLength(2);
  });

  test("the passages that she chose come in with it", async () => {
    const [, staff] = ownParcel().passages;
    const half = { ...ownParcel(), passages: ownParcel().passages.slice(0, 1) };
    const scene = await openScene(half);
    await scene.does(pasting(newer));
    expect(scene.compared().passages.map(({ prose }) => prose)).toEqual(["as-written", "absent"]);
    await scene.does(refreshing({ passages: new Set(["staff"]) }));
    expect(scene.opened().done).toMatchObject({ kind: "refreshed", inserted: [staff?.title] });
    expect(scene.report.prose()).toContain("Toàn phường có 52 đồng chí.");
  });

  test("she is told where the document does not remember what it was given", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    const { host } = scene.report;
    const apply = host.applyEdits.bind(host);
    const { trouble } = troubles.notKept();
    jest.spyOn(host, "applyEdits").mockImplementation(async (edits, refresh) => {
      const applied = valueOf(await apply(edits, refresh));
      return succeed(
        applied.map((one) => (one.edit.kind === "record" ? { ...one, trouble } : one))
      );
    });
    await scene.does(refreshing());
    const done = { kind: "refreshed", updated: [{}, {}], failed: [], canUndo: true };
    expect(scene.opened()).toMatchObject({ trouble, done });
    await scene.does(({ undo }) => {
      undo();
    });
    expect(scene.opened()).toMatchObject({ trouble: null, done: { kind: "undone", marks: 2 } });
    expect(scene.report.textOf("tthc.received")).toBe("4.166");
  });

  test("a document that refuses says why, and nothing is called done", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    const { trouble } = fail("protected", "Văn bản bị khóa.", "The document is protected.");
    scene.report.breakCall("applyEdits", trouble);
    await scene.does(refreshing());
    expect(scene.opened()).toMatchObject({ trouble, done: null, busy: null });
    scene.report.breakCall("applyEdits", null);
    await scene.does(refreshing());
    expect(scene.opened()).toMatchObject({ trouble: null, done: { kind: "refreshed" } });
  });
});

describe("another source", () => {
  const fourth = ownParcel({ received: "5.001", resolved: "4.800" }, nextQuarter);

  test("a parcel of another period moves nothing before she has said yes", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(fourth));
    expect(scene.compared().changes.map(({ kind }) => kind)).toEqual(["other-period"]);
    expect(scene.compared().isAccepted).toBe(false);
    const before = scene.report.bytes();
    await scene.does(refreshing());
    expect(scene.opened()).toMatchObject({ trouble: null, done: null });
    await scene.does(({ rewrite, insert }) => {
      rewrite("tthc");
      insert(["staff"], "fitting");
    });
    expect(scene.report.bytes()).toEqual(before);
    await scene.does(({ acceptChanges }) => {
      acceptChanges();
    });
    expect(scene.compared().isAccepted).toBe(true);
    await scene.does(refreshing());
    expect(scene.report.textOf("tthc.received")).toBe("5.001");
    expect(scene.compared().changes).toEqual([]);
  });

  test("a copy of the workbook, saved for the next period, is told as such first", async () => {
    const scene = await openScene(ownParcel());
    const prose = scene.report.prose();
    await scene.does(pasting({ ...fourth, workbook: "quy-4.xlsx" }));
    expect(scene.compared().changes.map(({ kind }) => kind)).toEqual([
      "copied-workbook",
      "other-period",
    ]);
    await scene.does(refreshing());
    expect(scene.report.prose()).toEqual(prose);
  });

  test("she is asked again after taking it back, and for the next parcel", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(fourth));
    await scene.does(({ acceptChanges }) => {
      acceptChanges();
    });
    await scene.does(refreshing());
    await scene.does(({ undo }) => {
      undo();
    });
    expect(scene.report.textOf("tthc.received")).toBe("4.166");
    expect(scene.compared()).toMatchObject({
      isAccepted: false,
      changes: [{ kind: "other-period" }],
    });
    await scene.does(({ acceptChanges }) => {
      acceptChanges();
    });
    await scene.does(pasting({ ...fourth, madeAt: "2026-01-03T08:00:00.000Z" }));
    expect(scene.compared().isAccepted).toBe(false);
  });

  test("a source that changed under the pane is asked about before anything moves", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    const elsewhere = await openScene(scene.report.bytes());
    await elsewhere.does(pasting(fourth));
    await elsewhere.does(({ acceptChanges }) => {
      acceptChanges();
    });
    await elsewhere.does(refreshing());
    scene.report.change(() => elsewhere.report.bytes());
    await scene.does(refreshing());
    expect(scene.opened().trouble?.code).toBe("source-changed");
    expect(scene.report.textOf("tthc.received")).toBe("5.001");
    expect(scene.compared().changes.map(({ kind }) => kind)).toEqual(["other-period", "older"]);
  });

  test("a document fed by two workbooks keeps what is of the other one", async () => {
    const budget = (text: string, madeAt: string) =>
      buildParcel(
        { budget: [`Thu ngân sách đạt {budget.income=${text}} triệu đồng.`] },
        { workbook: "ngan-sach.xlsx", workbookId: otherWorkbook, madeAt }
      );
    const scene = await openScene(ownParcel());
    await scene.does(pasting(budget("1.200", later)));
    expect(scene.compared().changes.map(({ kind }) => kind)).toEqual(["other-workbook"]);
    await scene.does(({ acceptChanges }) => {
      acceptChanges();
    });
    await scene.does(refreshing({ passages: new Set(["budget"]) }));
    expect(scene.report.textOf("budget.income")).toBe("1.200");
    await scene.does(pasting(newer));
    expect(scene.compared().sourceless.map(({ figure }) => figure)).toEqual(["budget.income"]);
    await scene.does(({ acceptChanges }) => {
      acceptChanges();
    });
    await scene.does(refreshing());
    expect(scene.report.textOf("budget.income")).toBe("1.200");
    expect(scene.report.textOf("tthc.received")).toBe("4.177");
    expect(scene.opened().trail.map(({ workbook }) => workbook)).toEqual([
      "thong-ke.xlsx",
      "ngan-sach.xlsx",
      "thong-ke.xlsx",
    ]);
  });
});

describe("passages", () => {
  const own = buildDocx(paragraph(run("Lời riêng của phường.")));

  test("go into a document that has none, each once", async () => {
    const scene = await openScene(own);
    await scene.does(pasting(ownParcel()));
    await scene.does(({ insert }) => {
      insert(["tthc", "staff"], "fitting");
    });
    expect(scene.opened().done).toMatchObject({ kind: "inserted", marks: 3 });
    expect(scene.report.prose()).toContain("Lời riêng của phường.");
    await scene.does(({ insert }) => {
      insert(["tthc"], "cursor");
    });
    expect(scene.opened()).toMatchObject({ trouble: { code: "already-there" } });
    expect(scene.opened().marks).toHaveLength(3);
  });

  test("go where the cursor stands when she asks for that", async () => {
    const scene = await openScene(own);
    await scene.does(pasting(ownParcel()));
    await scene.does(({ insert }) => {
      insert(["staff"], "cursor");
    });
    expect(scene.opened().done).toEqual({
      kind: "inserted",
      titles: [{ vi: "Đội ngũ", en: "Đội ngũ" }],
      marks: 1,
    });
    expect(scene.opened().marks.map(({ figure }) => figure)).toEqual(["staff.total"]);
  });

  test("are written anew only on request, hand edits and all", async () => {
    const scene = await openScene(ownParcel());
    scene.report.change((bytes) => editWords(bytes, "Toàn phường có ", "Phường hiện có "));
    await scene.does(pasting(newer));
    await scene.does(refreshing());
    expect(scene.report.prose()).toContain("Phường hiện có 52 đồng chí.");
    await scene.does(({ rewrite }) => {
      rewrite("staff");
    });
    expect(scene.opened().done).toMatchObject({ kind: "rewritten", title: { vi: "Đội ngũ" } });
    expect(scene.report.prose()).toContain("Toàn phường có 52 đồng chí.");
    expect(scene.compared().passages[1]?.prose).toBe("as-written");
  });

  test("are not written anew over words that she typed after she compared them", async () => {
    const scene = await openScene(ownParcel());
    scene.report.change((bytes) => editWords(bytes, "Toàn phường có ", "Phường hiện có "));
    await scene.does(pasting(newer));
    await scene.comesBack();
    scene.report.change((bytes) => editWords(bytes, " đồng chí", " đồng chí, 3 biệt phái"));
    const rewrite = () =>
      scene.does((actions) => {
        actions.rewrite("staff");
      });
    await rewrite();
    expect(scene.opened()).toMatchObject({ trouble: { code: "prose-changed" }, done: null });
    expect(scene.report.prose()).toContain("Phường hiện có 52 đồng chí, 3 biệt phái.");
    expect(scene.compared().passages[1]?.standing).toEqual([
      "Phường hiện có 52 đồng chí, 3 biệt phái.",
    ]);
    await rewrite();
    expect(scene.report.prose()).toContain("Toàn phường có 52 đồng chí.");
  });

  test("lose their marks in the official version, and no letter", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(newer));
    const prose = scene.report.prose();
    await scene.does(({ finalise }) => {
      finalise();
    });
    expect(scene.opened()).toMatchObject({ done: { kind: "finalised", marks: 3 }, marks: [] });
    expect(scene.report.prose()).toEqual(prose);
    expect(scene.opened().trail).toEqual([]);
  });
});

describe("the document", () => {
  const { trouble } = fail("busy", "Word đang bận.", "Word is busy.");

  test("that cannot be read is refused, and read on request", async () => {
    const report = showDocx(await reportOf(ownParcel()));
    report.breakCall("listMarks", trouble);
    const pane = await openDesk(report.host, linkOfMachine().link);
    expect(pane.desk().stage).toEqual({ kind: "refused", trouble });
    report.breakCall("listMarks", null);
    await pane.does(({ reread }) => {
      reread();
    });
    expect(pane.opened().marks).toHaveLength(3);
  });

  test("that could not be read once more stays as it was read", async () => {
    const scene = await openScene(ownParcel());
    scene.report.breakCall("listMarks", trouble);
    await scene.does(({ reread }) => {
      reread();
    });
    expect(scene.opened()).toMatchObject({ trouble, busy: null });
    expect(scene.opened().marks).toHaveLength(3);
    scene.report.breakCall("listMarks", null);
    await scene.does(({ reread }) => {
      reread();
    });
    expect(scene.opened().trouble).toBeNull();
  });

  test("is read again when she comes back to the pane", async () => {
    const scene = await openScene(ownParcel());
    await scene.does(pasting(ownParcel()));
    scene.report.type("staff.total", "53");
    expect(statesOf(scene)["staff.total"]).toBe("matches");
    await scene.comesBack();
    expect(statesOf(scene)["staff.total"]).toBe("edited");
  });

  test("shows a figure when asked, or says why not", async () => {
    const scene = await openScene(ownParcel());
    const [mark] = scene.opened().marks;
    if (mark === undefined) throw new Error("The report has no mark.");
    scene.report.breakCall("select", trouble);
    await scene.does(({ goTo }) => {
      goTo(mark);
    });
    expect(scene.opened().trouble).toEqual(trouble);
    await scene.does(({ dismissTrouble }) => {
      dismissTrouble();
    });
    expect(scene.opened().trouble).toBeNull();
    scene.report.breakCall("select", null);
    await scene.does(({ goTo, showFrames }) => {
      goTo(mark);
      showFrames(true);
    });
    expect(scene.report.calls.filter((call) => call === "select")).toHaveLength(2);
    expect(scene.desk().areFramesShown).toBe(true);
  });
});

/** What a person does in Word: types other words around a figure. */
function editWords(bytes: Uint8Array, before: string, after: string): Uint8Array {
  return changePart(bytes, "word/document.xml", (xml) => {
    if (!xml.includes(before)) throw new Error(`The report does not say “${before}”.`);
    return xml.replace(before, after);
  });
}
