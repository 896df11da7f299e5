import { planEdits } from "../../../src/core/link/plan-edits";
import type { MarkPlace } from "../../../src/hosts/document-host";
import type { DocumentInPage } from "../../../src/hosts/in-page/document-in-page";
import type { Outcome } from "../../../src/hosts/trouble";
import { buildDocx, paragraph, run, tagOf } from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { proseOf } from "../../support/hand-edit";
import { refreshEntry, valueOf } from "../../support/refresh-document";
import { openInPage } from "./remote";

const insertion = { ...refreshEntry, action: "insert" as const };
const parcel = buildParcel({
  tthc: ["Tiếp nhận {tthc.total=3.936} hồ sơ."],
  staff: ["Có {staff.total=41} cán bộ."],
});
const TOTAL = { passage: "tthc", figure: "tthc.total" };
const body = paragraph(run("Tổng số  hồ sơ.")) + paragraph(run("Nơi nhận:"));
const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "" : outcome.trouble.code);

/** Everything that whoever draws the document was told of. */
function versionsOf(document: DocumentInPage): number[] {
  const versions: number[] = [];
  document.subscribe(() => versions.push(document.version));
  return versions;
}

/** The marks on the pages, once they show what the file holds. */
const drawnMarks = async (
  document: DocumentInPage,
  count: number
): Promise<readonly MarkPlace[]> => {
  const drawn = (): readonly MarkPlace[] | null => {
    const { pages } = document;
    return pages?.ok === true && pages.value.marks.length === count ? pages.value.marks : null;
  };
  return new Promise((resolve) => {
    const look = (): void => {
      const marks = drawn();
      if (marks === null) return;
      stop();
      resolve(marks);
    };
    const stop = document.subscribe(look);
    look();
  });
};

describe("a document in the page", () => {
  it("holds the file and its pages anew after each change, and tells who draws it", async () => {
    const bytes = buildDocx(body);
    const { document } = await openInPage(bytes);
    expect(proseOf(document.bytes)).toEqual(proseOf(bytes));
    expect(await drawnMarks(document, 0)).toEqual([]);
    const versions = versionsOf(document);
    valueOf(await document.insertPassages(parcel, insertion));
    expect(document.revision).toBe(1);
    expect(proseOf(document.bytes)).toContain("Tiếp nhận 3.936 hồ sơ.");
    expect(await drawnMarks(document, 2)).toEqual([
      { tag: tagOf("tthc.total"), occurrence: 0 },
      { tag: tagOf("staff.total"), occurrence: 0 },
    ]);
    expect(versions.length).toBeGreaterThan(1);
    expect(versions).toEqual([...versions].sort((one, other) => one - other));
  });

  it("stays as it is where a call changes nothing", async () => {
    const { document } = await openInPage(buildDocx(body));
    const { bytes } = document;
    valueOf(await document.listMarks());
    valueOf(await document.readProse());
    valueOf(await document.applyEdits([], refreshEntry));
    expect(codeOf(await document.rewritePassage("tthc", parcel, refreshEntry))).toBe(
      "passage-missing"
    );
    expect(document.bytes).toBe(bytes);
    expect(document.revision).toBe(0);
    expect(document.canUndo).toBe(false);
  });

  it("inserts where the person clicked, and nowhere before she did", async () => {
    const { document } = await openInPage(buildDocx(body));
    expect(codeOf(await document.insertAtCursor(parcel, insertion))).toBe("no-cursor");
    expect(codeOf(await document.insertFigureAtCursor(TOTAL, parcel, insertion))).toBe("no-cursor");
    document.putCursor({ paragraph: 0, offset: 8 });
    valueOf(await document.insertFigureAtCursor(TOTAL, parcel, insertion));
    expect(document.cursor).toEqual({ paragraph: 0, offset: 13 });
    expect(valueOf(await document.insertAtCursor(parcel, insertion))).toEqual(["staff"]);
    expect(proseOf(document.bytes)).toEqual(["Tổng số 3.936 hồ sơ.", "Có 41 cán bộ.", "Nơi nhận:"]);
  });

  it("forgets the cursor where the text has moved under it", async () => {
    const { document } = await openInPage(buildDocx(body));
    document.putCursor({ paragraph: 1, offset: 0 });
    valueOf(await document.insertPassages(parcel, insertion));
    expect(document.cursor).toBeNull();
    document.putCursor({ paragraph: 1, offset: 0 });
    valueOf(await document.undo());
    expect(document.cursor).toBeNull();
  });

  it("selects a mark that is there, again each time, and says so of one that is not", async () => {
    const { document } = await openInPage(buildDocx(body));
    const mark = { tag: tagOf("tthc.total"), occurrence: 0 };
    expect(codeOf(await document.select(mark))).toBe("mark-missing");
    valueOf(await document.insertPassages(parcel, insertion));
    valueOf(await document.select(mark));
    const { selected } = document;
    expect(selected).toEqual(mark);
    valueOf(await document.select(mark));
    expect(document.selected).not.toBe(selected);
    document.unselect();
    expect(document.selected).toBeNull();
  });

  it("shows frames on the screen only", async () => {
    const { document } = await openInPage(buildDocx(body));
    const versions = versionsOf(document);
    valueOf(await document.showFrames(true));
    expect([document.areFramesShown, document.revision]).toEqual([true, 0]);
    expect(versions).toHaveLength(1);
  });

  it("takes every change back and makes it again", async () => {
    const { document } = await openInPage(buildDocx(body));
    const states = [document.bytes];
    valueOf(await document.insertPassages(parcel, insertion));
    states.push(document.bytes);
    const next = buildParcel({ tthc: ["Tiếp nhận {tthc.total=4.000} hồ sơ."] });
    const { edits } = planEdits(valueOf(await document.listMarks()), next, "ask");
    valueOf(await document.applyEdits(edits, refreshEntry));
    expect([document.canUndo, document.canRedo]).toEqual([true, false]);
    valueOf(await document.undo());
    expect(document.bytes).toEqual(states[1]);
    valueOf(await document.undo());
    expect(document.bytes).toEqual(states[0]);
    expect([document.canUndo, document.canRedo]).toEqual([false, true]);
    valueOf(await document.redo());
    expect(document.bytes).toEqual(states[1]);
    expect(document.revision).toBe(5);
  });

  it("gives a trouble for every call once its worker has stopped", async () => {
    const { document, stop, silence } = await openInPage(buildDocx(body));
    const { bytes } = document;
    silence();
    const waiting = document.insertPassages(parcel, insertion);
    stop({ code: "stopped", message: { vi: "Đã dừng.", en: "Stopped." } });
    expect(codeOf(await waiting)).toBe("stopped");
    expect(codeOf(await document.listMarks())).toBe("stopped");
    expect(codeOf(await document.undo())).toBe("stopped");
    expect(document.bytes).toBe(bytes);
  });
});
