import type { DirectLink, DirectMessage, LeftParcel } from "../../../src/hosts/direct-link";
import { linkInPage } from "../../../src/hosts/in-page/direct-link-in-page";

const HOUR = 60 * 60 * 1000;
const start = Date.parse("2025-10-01T08:00:00.000Z");
const leftFrom = (workbookId: string, hours: number): LeftParcel => ({
  workbookId,
  workbook: `${workbookId}.xlsx`,
  leftAt: new Date(start + hours * HOUR).toISOString(),
  packed: "…",
});
const address = { sheet: "TTHC", cell: "C23" };
const showCell: DirectMessage = { kind: "show-cell", workbookId: "a", address };

function hearing(link: DirectLink): DirectMessage[] {
  const heard: DirectMessage[] = [];
  link.listen((message) => heard.push(message));
  return heard;
}
const delivered = (): Promise<void> => Promise.resolve();

describe("the link in one page", () => {
  it("is open from the beginning, on both sides", () => {
    const { workbook, document } = linkInPage();
    const states: string[] = [];
    workbook.watchState((state) => states.push(state));
    document.watchState((state) => states.push(state));
    expect(states).toEqual(["open", "open"]);
  });

  it("carries what one side says to the other alone, after it was said", async () => {
    const { workbook, document } = linkInPage();
    const heard = { workbook: hearing(workbook), document: hearing(document) };
    expect(document.post(showCell)).toBe(true);
    expect(heard.workbook).toEqual([]);
    await delivered();
    workbook.post({ kind: "cell-shown", workbookId: "a", isShown: true });
    await delivered();
    expect(heard).toEqual({
      workbook: [showCell],
      document: [{ kind: "cell-shown", workbookId: "a", isShown: true }],
    });
  });

  it("does not tell workbooks what a document holds", async () => {
    const { workbook, document } = linkInPage();
    const heard = hearing(workbook);
    const known = { id: "d", name: "bao-cao.docx", workbookId: "a", marks: 3 };
    const at = new Date(start).toISOString();
    document.post({ kind: "document", document: { ...known, refreshedAt: at, parcelMadeAt: at } });
    document.post(showCell);
    await delivered();
    expect(heard).toEqual([showCell]);
  });

  it("keeps one parcel of each workbook for a day, the newest first", () => {
    let now = start;
    const { workbook, document } = linkInPage(() => now);
    workbook.leave(leftFrom("a", -20));
    workbook.leave(leftFrom("b", -3));
    workbook.leave(leftFrom("a", -1));
    expect(document.leftParcels()).toEqual([leftFrom("a", -1), leftFrom("b", -3)]);
    now += 22 * HOUR;
    expect(document.leftParcels()).toEqual([leftFrom("a", -1)]);
  });

  it("forgets everything at once, and says so to the other side", async () => {
    const { workbook, document } = linkInPage(() => start);
    const heard = hearing(workbook);
    workbook.leave(leftFrom("a", 0));
    document.clear();
    await delivered();
    expect(workbook.leftParcels()).toEqual([]);
    expect(heard).toEqual([{ kind: "cleared" }]);
  });

  it("is over for a side that hangs up", async () => {
    const { workbook, document } = linkInPage();
    const heard = hearing(document);
    document.close();
    workbook.post({ kind: "cleared" });
    await delivered();
    expect(heard).toEqual([]);
    expect(document.post(showCell)).toBe(false);
  });
});
