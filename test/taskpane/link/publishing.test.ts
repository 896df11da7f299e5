import { defaultStyle } from "../../../src/core/narrative/style";
import { linkOfMachine } from "./link-of-machine";
import { keepingLink, openPublishing, WorkbookOfTest } from "./open-publishing";
import { openParcelCode } from "../../../src/hosts/parcel-code";
import type { Parcel } from "../../../src/core/link/parcel";
import type { KnownDocument } from "../../../src/hosts/direct-link";
import { findingFacts, findingKey } from "../../../src/core/rules/finding-key";
import { digestReport } from "../../../src/taskpane/report/digest-report";
import type { ReportDigest } from "../../../src/taskpane/report/report-digest";
import { prepareParcel } from "../../../src/taskpane/publish/prepare-parcel";
import { emptyMemory } from "../../../src/taskpane/live/workbook-memory";
import { reportOf, snapshotOfSample } from "../../support/open-workbook";

const at = "2025-10-01T07:05:00.000Z";
const later = "2025-10-01T07:20:00.000Z";

let right: ReportDigest;
let wrong: ReportDigest;

beforeAll(async () => {
  right = digestReport(reportOf(await snapshotOfSample("phuong-mau-2025.xlsx")));
  wrong = digestReport(reportOf(await snapshotOfSample("phuong-mau-2025-co-loi.xlsx")));
});

async function open(
  options: { readonly digest?: ReportDigest; readonly workbook?: WorkbookOfTest } = {}
) {
  const { digest = right, workbook = new WorkbookOfTest() } = options;
  const machine = linkOfMachine();
  const { link, left } = keepingLink(machine.link);
  const pane = await openPublishing(workbook, link, { digest, at });
  return { ...pane, machine, left, workbook };
}

function opened(packed: string | null | undefined): Parcel {
  const outcome = openParcelCode(packed ?? "");
  if (!outcome.ok) throw new Error(`Refused: ${outcome.refusal}`);
  return outcome.parcel;
}

const publish = ({ publish: act }: { publish: () => void }): void => {
  act();
};

describe("the parcel", () => {
  const stamp = { madeAt: at, workbookId: "one", style: defaultStyle };
  const preparation = { ...stamp, leftOut: ["budget"], explanations: [] };

  test("holds the passages kept and no figure of the others, and opens again from its code", () => {
    const { parcel, code, bytes } = prepareParcel(wrong, preparation);
    expect(parcel.passages.map(({ id }) => id)).toEqual(["tthc", "staff", "online"]);
    expect(parcel.figures.some(({ id }) => id.startsWith("budget."))).toBe(false);
    expect(bytes).toBe(Buffer.byteLength(code));
    expect(opened(code)).toEqual(parcel);
    expect(parcel.style).toEqual(defaultStyle);
  });

  test("counts the findings that are open, without those that she explained", () => {
    const { parcel } = prepareParcel(wrong, preparation);
    expect(parcel.checks).toEqual(wrong.tally);
    const error = wrong.findings.find(({ severity }) => severity === "error");
    if (error === undefined) throw new Error("The sample has no error.");
    const word = { finding: findingKey(error), facts: findingFacts(error), reason: "Theo sổ", at };
    const settled = prepareParcel(wrong, { ...preparation, explanations: [word] });
    expect(settled.parcel.checks.error).toBe(wrong.tally.error - 1);
  });
});

describe("publishing", () => {
  test("keeps the parcel in the workbook and leaves it on the machine, under the workbook's own id", async () => {
    const pane = await open();
    expect(pane.desk()).toMatchObject({ published: null, reach: null, difference: null });
    expect(pane.memory().workbookId).toBeNull();
    await pane.does(publish);
    const { published, reach, trouble } = pane.desk();
    expect({ reach, trouble }).toEqual({ reach: { workbook: true, machine: true }, trouble: null });
    expect(opened(pane.workbook.kept)).toEqual(published);
    expect(opened(pane.left[0]?.packed)).toEqual(published);
    expect(published?.workbookId).toBe(pane.memory().workbookId);
    expect(pane.machine.said).toMatchObject([{ kind: "parcel" }]);
  });

  test("tells which figures Word would see change, and since when", async () => {
    const pane = await open();
    await pane.does(publish);
    await pane.checks(wrong, later);
    const { difference, staleSince } = pane.desk();
    expect(staleSince).toEqual({ at: later });
    expect(difference?.figures).toContainEqual(
      expect.objectContaining({
        figure: "budget.spending.regular.share",
        before: "67,23%",
        after: "71,23%",
      })
    );
    await pane.does(publish);
    expect(pane.desk()).toMatchObject({ difference: null, staleSince: null });
    expect(opened(pane.workbook.kept).madeAt).toBe(later);
  });

  test("the same figures again are the same parcel: who took it stays up to date", async () => {
    const pane = await open();
    await pane.does(publish);
    await pane.checks(right, later);
    await pane.does(publish);
    expect(opened(pane.left.at(-1)?.packed).madeAt).toBe(at);
  });

  test("what Excel refuses is told, and the machine has it all the same", async () => {
    const pane = await open();
    pane.workbook.isBusy = true;
    await pane.does(publish);
    expect(pane.desk()).toMatchObject({
      reach: { workbook: false, machine: true },
      trouble: { code: "cell-in-edit" },
      isPublishing: false,
    });
    expect(pane.desk().published).not.toBeNull();
  });

  test("where no way is open nothing counts as published, but the code can be copied", async () => {
    const workbook = new WorkbookOfTest();
    const machine = linkOfMachine();
    const pane = await openPublishing(workbook, machine.link, { digest: right, at });
    workbook.isBusy = true;
    await pane.does(publish);
    expect(pane.desk()).toMatchObject({
      published: null,
      reach: { workbook: false, machine: false },
    });
    expect(opened(pane.desk().now.code).workbookId).toBe(pane.memory().workbookId);
  });

  test("a code that is copied before anything was published gives the workbook its id for good", async () => {
    const pane = await open();
    const copied = opened(pane.desk().now.code).workbookId;
    await pane.does(({ wasCopied }) => {
      wasCopied();
    });
    expect(pane.memory().workbookId).toBe(copied);
    await pane.does(publish);
    expect(opened(pane.workbook.kept).workbookId).toBe(copied);
  });
});

describe("a workbook that was published before", () => {
  async function reopen(memory = emptyMemory) {
    const before = await open();
    await before.does(publish);
    const machine = linkOfMachine();
    const { workbook } = before;
    const pane = await openPublishing(workbook, machine.link, { digest: wrong, at: later, memory });
    return { ...pane, machine, before };
  }

  test("says what it carries and what has changed since, under the id that it had", async () => {
    const { desk, before } = await reopen();
    expect(desk().published).toEqual(before.desk().published);
    expect(desk().difference?.figures.length).toBeGreaterThan(0);
    expect(desk().staleSince).toBeNull();
    expect(desk().now.parcel.workbookId).toBe(before.memory().workbookId);
  });

  test("is asked again with the next check where Excel was busy", async () => {
    const { workbook } = await reopen().then(({ before }) => before);
    workbook.isBusy = true;
    const pane = await openPublishing(workbook, linkOfMachine().link, { digest: right, at });
    expect(pane.desk().published).toBeNull();
    workbook.isBusy = false;
    await pane.checks({ ...right }, later);
    expect(pane.desk().published?.madeAt).toBe(at);
  });

  test("and lost its parcel, or carries one that cannot be read, is as if it had none", async () => {
    const workbook = new WorkbookOfTest();
    workbook.kept = "KHOPSO1.abc";
    const { desk } = await open({ workbook });
    expect(desk().published).toBeNull();
  });
});

describe("Word on the same machine", () => {
  async function published() {
    const pane = await open();
    await pane.does(publish);
    const workbookId = pane.memory().workbookId ?? "";
    const says = (message: Parameters<typeof pane.machine.says>[0]): Promise<void> =>
      pane.does(() => {
        pane.machine.says(message);
      });
    return { ...pane, workbookId, says };
  }

  test("is shown the cell that it asks for, and told so; other workbooks' cells are not ours", async () => {
    const { workbook, workbookId, machine, says } = await published();
    const address = { sheet: "TTHC", cell: "C23" };
    await says({ kind: "show-cell", workbookId: "another", address: { sheet: "A", cell: "A1" } });
    await says({ kind: "show-cell", workbookId, address });
    expect(workbook.shown).toEqual([address]);
    expect(machine.said.at(-1)).toEqual({ kind: "cell-shown", workbookId, isShown: true });
    workbook.isBusy = true;
    await says({ kind: "show-cell", workbookId, address });
    expect(machine.said.at(-1)).toMatchObject({ isShown: false });
  });

  test("tells what it took, and that is remembered", async () => {
    const { desk, memory, workbookId, says } = await published();
    const document: KnownDocument = {
      id: "d1",
      name: "bao-cao.docx",
      workbookId,
      refreshedAt: later,
      parcelMadeAt: at,
      marks: 12,
    };
    await says({ kind: "document", document });
    await says({ kind: "document", document: { ...document, id: "d2", workbookId: "another" } });
    expect(desk().documents).toEqual([document]);
    expect(memory().documents).toEqual([document]);
  });

  test("has two documents of the workbook: each tells of itself, until it is linked no more", async () => {
    const { desk, workbookId, says } = await published();
    const documentOf = (id: string, marks: number): KnownDocument => ({
      ...{ id, name: `${id}.docx`, workbookId, marks },
      ...{ refreshedAt: later, parcelMadeAt: at },
    });
    for (const id of ["d1", "d2"]) await says({ kind: "document", document: documentOf(id, 12) });
    expect(desk().documents.map(({ name }) => name)).toEqual(["d2.docx", "d1.docx"]);
    await says({ kind: "document", document: documentOf("d1", 0) });
    expect(desk().documents.map(({ name }) => name)).toEqual(["d2.docx"]);
  });

  test("is named as the way in use once it answers", async () => {
    const { desk, does, machine } = await published();
    expect(desk().direct).toBe("closed");
    await does(() => {
      machine.becomes("open");
    });
    expect(desk().direct).toBe("open");
  });

  test("finds nothing any more after it was cleared, on this side or the other", async () => {
    const { desk, left, does, says } = await published();
    await does(({ clearMachine }) => {
      clearMachine();
    });
    expect(left).toEqual([]);
    expect(desk().reach).toEqual({ workbook: true, machine: false });
    await does(publish);
    expect(desk().reach?.machine).toBe(true);
    await says({ kind: "cleared" });
    expect(desk().reach?.machine).toBe(false);
  });
});
