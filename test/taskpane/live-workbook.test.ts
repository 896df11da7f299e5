import type { Repair } from "../../src/core/diagnosis/repair";
import type { PreviousSheet } from "../../src/core/figures/precedent";
import { makeFinding } from "../../src/core/rules/make-finding";
import { splitExplained } from "../../src/core/rules/split-explained";
import { fail, succeed } from "../../src/hosts/trouble";
import { digestReport } from "../../src/taskpane/report/digest-report";
import * as forms from "../../src/taskpane/live/form-steps";
import * as gestures from "../../src/taskpane/live/gesture-steps";
import {
  newlyOpened,
  stageOf,
  type LiveStep,
  type LiveWorkbook,
} from "../../src/taskpane/live/live-workbook";
import * as memory from "../../src/taskpane/live/memory-steps";
import * as reading from "../../src/taskpane/live/reading-steps";
import * as rules from "../../src/taskpane/live/rule-steps";
import type { ReportDigest } from "../../src/taskpane/report/report-digest";
import { emptyMemory } from "../../src/taskpane/live/workbook-memory";
import { reportOf } from "../support/open-workbook";
import { buildSheet, buildSnapshot } from "../support/build-snapshot";

const digestOf = (name: string): ReportDigest =>
  digestReport(reportOf(buildSnapshot([buildSheet("Trang 1", [["An"]])], { name })));
const first = digestOf("lan-1.xlsx");
const second = digestOf("lan-2.xlsx");
const { trouble } = fail("cell-edit", "Đang sửa ô.", "A cell is being edited.");

const after = (live: LiveWorkbook, ...steps: readonly LiveStep[]): LiveWorkbook =>
  steps.reduce((state, step) => step(state), live);
const answer = (run: number, digest: ReportDigest): LiveStep =>
  reading.wasAnswered({ run, outcome: succeed(digest) }, "2025-10-01T02:00:00.000Z");

const recalled = memory.wasRecalled(emptyMemory);
const opened = after(newlyOpened, recalled, reading.wasRead, answer(1, first));
const stage = (...steps: readonly LiveStep[]) => stageOf(after(opened, ...steps));

describe("reading", () => {
  test("shows how far it is, then what was found", () => {
    expect(stageOf(newlyOpened)).toEqual({ kind: "reading", progress: null });
    const half = after(newlyOpened, reading.progressed({ done: 2, sheets: 5 }));
    expect(stageOf(half)).toEqual({ kind: "reading", progress: { done: 2, sheets: 5 } });
    expect(stageOf(opened)).toMatchObject({ kind: "checked", digest: first, isChecking: false });
  });

  test("a workbook that cannot be read is refused, and read again on request", () => {
    const refused = after(newlyOpened, reading.couldNotRead(trouble));
    expect(stageOf(refused)).toEqual({ kind: "refused", trouble });
    const again = after(refused, reading.rereads);
    expect(stageOf(again)).toEqual({ kind: "reading", progress: null });
    expect(again.reading).toBe(2);
    expect(stageOf(after(again, reading.wasRead, answer(1, first))).kind).toBe("checked");
  });

  test("what is cancelled first leaves nothing, later what there was", () => {
    expect(stageOf(after(newlyOpened, reading.cancelled)).kind).toBe("refused");
    const later = after(opened, reading.rereads, reading.cancelled);
    expect(stageOf(later)).toMatchObject({ kind: "checked", digest: first });
    expect(later.reading).toBeNull();
  });

  test("a second reading keeps the first one's figures in sight, and so does its failure", () => {
    expect(stage(reading.rereads)).toMatchObject({ digest: first, isChecking: true });
    const failed = stage(reading.rereads, reading.couldNotRead(trouble));
    expect(failed).toMatchObject({ kind: "checked", digest: first, trouble });
  });

  test("a whole reading ends the trouble of the one before", () => {
    const steps = [reading.lostTrack(trouble), reading.rereads, reading.wasRead];
    expect(stage(...steps)).toMatchObject({ trouble: null });
  });
});

describe("an edit", () => {
  test("is checked without a button, the old figures staying till the new ones come", () => {
    const edited = after(opened, reading.wasEdited);
    expect(edited.run).toBe(2);
    expect(stageOf(edited)).toMatchObject({ digest: first, isChecking: true });
    expect(stageOf(after(edited, answer(2, second)))).toMatchObject({
      digest: second,
      isChecking: false,
    });
  });

  test("an answer from before it is shown, and known to be old", () => {
    const steps = [reading.wasEdited, reading.wasEdited, answer(2, second)];
    expect(stage(...steps)).toMatchObject({ digest: second, isChecking: true });
  });

  test("an answer that comes after a later one changes nothing", () => {
    const steps = [reading.wasEdited, reading.wasEdited, answer(3, second), answer(2, first)];
    expect(stage(...steps)).toMatchObject({ digest: second, isChecking: false });
  });

  test("during the first reading waits for its end", () => {
    expect(after(newlyOpened, reading.wasEdited).run).toBe(0);
    expect(after(newlyOpened, reading.wasRead, reading.wasEdited).run).toBe(2);
  });

  test("is checked when a second reading breaks off", () => {
    const broken = after(opened, reading.rereads, reading.couldNotRead(trouble));
    expect(broken.run).toBe(2);
  });
});

describe("a worker that stops", () => {
  const stopped = after(opened, reading.wasEdited, reading.workerStopped);

  test("loses the workbook: nothing old is passed off as true, and nothing is asked of it", () => {
    expect(stageOf(stopped)).toMatchObject({ kind: "refused", trouble: { code: "check-stopped" } });
    expect(after(stopped, reading.wasEdited).run).toBe(stopped.run);
  });

  test("another one begins with a new reading", () => {
    const again = after(stopped, reading.rereads, reading.wasRead);
    expect(again.run).toBe(stopped.run + 1);
    expect(stageOf(after(again, answer(again.run, second)))).toMatchObject({ digest: second });
  });
});

describe("a repair", () => {
  const repair: Repair = {
    label: { texts: { vi: "Sửa thành 5", en: "Change to 5" }, data: {} },
    changes: [
      {
        address: { sheet: "TTHC", cell: "C15" },
        before: { kind: "value", value: 4 },
        after: { kind: "value", value: 5 },
      },
    ],
  };
  const apply = gestures.writes({ kind: "repair", repair });
  const done = gestures.wasWritten(null);

  test("can be taken back once it is made, and not twice", () => {
    expect(stage(apply)).toMatchObject({ repaired: null });
    expect(stage(apply, done)).toMatchObject({ repaired: repair });
    const undone = after(opened, apply, done, gestures.undoes);
    expect(undone.writing).toEqual({ kind: "undo", repair });
    expect(stageOf(after(undone, done))).toMatchObject({ repaired: null });
    expect(after(undone, done, gestures.undoes).writing).toBeNull();
  });

  test("clicked twice is made once", () => {
    const once = after(opened, apply);
    expect(after(once, apply)).toBe(once);
  });

  test("that the host refuses says why, and offers nothing to take back", () => {
    const refused = stage(apply, gestures.wasWritten(trouble));
    expect(refused).toMatchObject({ trouble, repaired: null });
  });

  test("whose undoing is refused can still be undone", () => {
    const steps = [apply, done, gestures.undoes, gestures.wasWritten(trouble)];
    expect(stage(...steps)).toMatchObject({ trouble, repaired: repair });
  });

  test.each([
    ["of the same value", "TTHC", { value: 5 }, repair],
    ["of another cell", "Nhân sự", { value: 4 }, repair],
    ["that takes it back", "TTHC", { value: 4 }, null],
    ["that makes it a formula", "TTHC", { value: 5, formula: "D15+E15" }, null],
    ["that clears it", "TTHC", undefined, null],
  ])("after an edit %s", (_name, sheet, cell, repaired) => {
    const area = { top: 13, bottom: 14, left: 1, right: 2 };
    const edit = gestures.wasOverwritten([
      { kind: "cells", sheet, area, rows: [[], [undefined, cell]] },
    ]);
    expect(stage(apply, done, edit)).toMatchObject({ repaired });
  });

  test("is read back where the host tells of no change", () => {
    const unwatched = after(opened, reading.isUnwatched(trouble), apply, done);
    expect(unwatched.reading).toBe(2);
    expect(after(opened, apply, done).reading).toBeNull();
  });
});

test("highlighting that cannot be done is off again, with the reason", () => {
  expect(stage(gestures.highlights(true))).toMatchObject({ isHighlighted: true });
  const steps = [gestures.highlights(true), gestures.couldNotHighlight(trouble)];
  expect(stage(...steps)).toMatchObject({ isHighlighted: false, trouble });
});

describe("the memory", () => {
  const finding = makeFinding("totals-add-up", {
    severity: "error",
    sheet: "TTHC",
    cells: ["C23"],
    message: { vi: "{{a}}", en: "{{a}}" },
    data: { a: { number: 5 } },
    relation: "T01",
    figures: ["tthc.received.total"],
  });
  const at = "2025-10-01T02:00:00.000Z";

  test("an explained finding is open no more, until she takes her word back", () => {
    const told = after(opened, memory.explains(finding, "  Theo\nsổ gốc ", at));
    const { explained } = splitExplained([finding], told.memory.explanations);
    expect(explained.map(({ explanation }) => explanation.reason)).toEqual(["Theo sổ gốc"]);
    const [explanation] = told.memory.explanations;
    if (explanation === undefined) throw new Error("Nothing was explained.");
    const back = after(told, memory.withdraws(explanation));
    expect(splitExplained([finding], back.memory.explanations).open).toEqual([finding]);
  });

  test("a new word replaces the old one", () => {
    const explain = (reason: string): LiveStep => memory.explains(finding, reason, at);
    const told = after(opened, explain("Theo sổ"), explain("Theo công văn"));
    expect(told.memory.explanations.map(({ reason }) => reason)).toEqual(["Theo công văn"]);
  });

  test("style and profile are checked with at once; what is left out needs no check", () => {
    const style = { ...emptyMemory.style, grouping: false };
    expect(after(opened, memory.setsStyle(style))).toMatchObject({ run: 2, memory: { style } });
    expect(after(opened, memory.setsProfile(null)).run).toBe(2);
    expect(after(opened, memory.setsLeftOut(["tthc"]))).toMatchObject({
      run: 1,
      memory: { leftOut: ["tthc"] },
    });
  });

  test("a rule that is turned off is off at the next check, with why, who and when", () => {
    const off = { severity: "off", reason: "  Theo\ncông văn ", by: " Trần Thị B", at } as const;
    const told = after(opened, rules.setsRule("totals-add-up", off));
    const kept = { severity: "off", reason: "Theo công văn", by: "Trần Thị B", at };
    expect(told).toMatchObject({ run: 2, memory: { ruleSettings: { "totals-add-up": kept } } });
    expect(told.unkept).toBe(told.memory);
    const long = { severity: "note", reason: "x".repeat(400), by: " ", at } as const;
    const lowered = after(told, rules.setsRule("totals-add-up", long));
    expect(lowered.memory.ruleSettings).toEqual({
      "totals-add-up": { severity: "note", reason: "x".repeat(300), by: null, at },
    });
    expect(after(lowered, rules.resetsRule("totals-add-up"))).toMatchObject({
      run: 4,
      memory: { ruleSettings: {} },
    });
  });

  test("what the workbook is compared with is kept, and checked again with and without", () => {
    const sheet: PreviousSheet = {
      ...{ workbook: "quy-2.xlsx", sheet: "TTHC", form: "tthc-list", topic: "tthc" },
      ...{ unitName: null, period: null, values: {} },
    };
    const compared = after(opened, memory.comparesWith([sheet]));
    expect(compared).toMatchObject({ run: 2, memory: { previous: [sheet] } });
    expect(compared.unkept).toBe(compared.memory);
    const alone = after(compared, memory.comparesWith([]));
    expect(alone).toMatchObject({ run: 3, memory: { previous: [] } });
  });

  test("by how much a share may move is kept, and checked again", () => {
    const chosen = after(opened, memory.setsShareStep(10));
    expect(chosen).toMatchObject({ run: 2, memory: { shareStep: 10 } });
    expect(chosen.unkept).toBe(chosen.memory);
  });

  test("is to be kept until the workbook has it, and only its newest state counts", () => {
    const one = after(opened, memory.setsLeftOut(["tthc"]));
    const two = after(one, memory.setsLeftOut(["tthc", "staff"]));
    expect(after(two, memory.wasKept(one.memory)).unkept).toBe(two.memory);
    expect(after(two, memory.wasKept(two.memory)).unkept).toBeNull();
  });

  test("a workbook that has a name keeps it", () => {
    const named = after(opened, memory.isNamed("one"), memory.isNamed("two"));
    expect(named.memory.workbookId).toBe("one");
    expect(named.unkept).toBe(named.memory);
  });

  test("the documents that took its figures are remembered, the last heard of first, and no others", () => {
    const named = after(opened, memory.isNamed("one"));
    const hear = (id: string, workbookId = "one", marks = 5): LiveStep =>
      memory.hearsOf({
        id,
        name: `${id}.docx`,
        workbookId,
        refreshedAt: at,
        parcelMadeAt: at,
        marks,
      });
    const ten = Array.from({ length: 10 }, (_, index) => hear(`d${String(index)}`));
    const heard = after(named, ...ten, hear("d5", "one", 6), hear("foreign", "two"));
    const ids = heard.memory.documents.map(({ id }) => id);
    expect(ids).toEqual(["d5", "d9", "d8", "d7", "d6", "d4", "d3", "d2"]);
    // Told again what it knows, it writes nothing into the workbook.
    const kept = after(heard, memory.wasKept(heard.memory));
    expect(after(kept, hear("d9")).unkept).toBeNull();
    // The final version has no marks: it is not among them any more.
    const final = after(kept, hear("d9", "one", 0), hear("never seen", "one", 0));
    expect(final.memory.documents.map(({ id }) => id)).toEqual(ids.filter((id) => id !== "d9"));
  });

  test("that the workbook does not keep it is said once", () => {
    const change = memory.setsLeftOut(["tthc"]);
    const told = after(opened, change);
    const lost = after(told, memory.wasNotKept(told.memory));
    expect(lost).toMatchObject({ notice: "not-kept", unkept: null });
    const again = after(lost, memory.dismissesNotice, change);
    expect(after(again, memory.wasNotKept(again.memory)).notice).toBe("dismissed");
  });

  test("recalled late does not take away what she said meanwhile, and is not overwritten unread", () => {
    const early = after(newlyOpened, reading.wasRead, answer(1, first));
    const told = after(early, memory.setsLeftOut(["tthc"]));
    expect(told).toMatchObject({ isRecalled: false, notice: "not-kept" });
    const late = after(told, memory.wasRecalled({ ...emptyMemory, leftOut: ["staff"] }));
    expect(late.memory.leftOut).toEqual(["tthc"]);
    const untold = after(early, memory.wasRecalled({ ...emptyMemory, leftOut: ["staff"] }));
    expect(untold).toMatchObject({ memory: { leftOut: ["staff"] }, run: 2, unkept: null });
  });
});

describe("the workbook's own forms", () => {
  const form = (id: string, text = "{}") => ({ id, name: `Biểu ${id}`, text });
  const kept = after(opened, forms.keepsForm(form("a"), "kept"));

  test("a form is kept, everything is checked again, and it can be taken back", () => {
    expect(kept.memory.forms).toEqual([form("a")]);
    expect(kept.unkept).toBe(kept.memory);
    expect(kept.run).toBe(opened.run + 1);
    expect(kept.formNews).toMatchObject({ kind: "kept", name: "Biểu a" });
    const restored = after(kept, forms.restoresForms);
    expect(restored.memory.forms).toEqual([]);
    expect(restored.run).toBe(kept.run + 1);
    expect(restored.formNews).toBeNull();
  });

  test("one with the same id takes the place of the other; one that is deleted comes back", () => {
    const two = after(kept, forms.keepsForm(form("b"), "brought"));
    const again = after(two, forms.keepsForm(form("a", "[]"), "renamed"));
    expect(again.memory.forms).toEqual([form("a", "[]"), form("b")]);
    const less = after(two, forms.forgetsForm("a"));
    expect(less.memory.forms).toEqual([form("b")]);
    expect(after(less, forms.restoresForms).memory.forms).toEqual([form("a"), form("b")]);
    expect(after(less, forms.forgetsForm("a"))).toBe(less);
    expect(after(less, forms.dismissesFormNews, forms.restoresForms).memory.forms).toHaveLength(1);
  });

  test("a workbook that is full keeps what it has, and says so", () => {
    const ids = Array.from({ length: 10 }, (_, n) => String(n));
    const full = after(opened, ...ids.map((id) => forms.keepsForm(form(id), "brought")));
    const more = after(full, forms.keepsForm(form("x"), "brought"));
    expect(more.memory.forms).toHaveLength(10);
    expect(more.trouble?.code).toBe("too-many-forms");
    const long = after(opened, forms.keepsForm(form("x", "x".repeat(200_001)), "brought"));
    expect(long.memory.forms).toEqual([]);
    expect(long.trouble?.code).toBe("too-many-forms");
  });
});
