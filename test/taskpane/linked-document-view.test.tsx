import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { buildPhuongMau } from "../../samples/phuong-mau";
import type { Language } from "../../src/core/figures/bilingual";
import { makeParcel } from "../../src/core/link/make-parcel";
import type { LinkManifest, Mark } from "../../src/core/link/mark";
import type { Parcel } from "../../src/core/link/parcel";
import { planEdits } from "../../src/core/link/plan-edits";
import { sourceChanges } from "../../src/core/link/source-change";
import { buildTag, documentTagPart } from "../../src/core/link/tag";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { LinkedDocumentView } from "../../src/taskpane/components/link/LinkedDocumentView";
import type {
  DocumentActions,
  LinkedComparison,
  LinkedDocumentDesk,
  LinkedStage,
  OpenedDocument,
  PassageLine,
} from "../../src/taskpane/link/linked-document";
import { documentId } from "../support/build-docx";
import { valueOf } from "../support/refresh-document";

async function parcelOf(changes: Parameters<typeof buildPhuongMau>[0] = {}): Promise<Parcel> {
  const snapshot = valueOf(await readWorkbook(buildPhuongMau(changes), "so-lieu.xlsx"));
  const report = makeReport(snapshot, { style: defaultStyle, profile: null });
  return makeParcel(report, { madeAt: "2025-10-01T08:00:00.000Z", workbookId: null });
}

const before = parcelOf();
/** Ten more dossiers in one field: the totals and shares above it follow. */
const after = parcelOf({ "TTHC!D15": 1294, "TTHC!H15": 1112 });

/** Marks and memory of a document into which a parcel was inserted. */
function written(parcel: Parcel, edits: Readonly<Record<string, string>> = {}) {
  const marks: Mark[] = [];
  const memory = new Map<string, { text: string; sheet: string; cell: string }>();
  for (const { id, paragraphs } of parcel.passages) {
    for (const piece of paragraphs.flat()) {
      if (piece.kind === "text") continue;
      const tag = buildTag({
        document8: documentTagPart(documentId),
        passage: id,
        figure: piece.figure,
      });
      memory.set(tag, { text: piece.text, sheet: "", cell: "" });
      const text = edits[piece.figure] ?? piece.text;
      const occurrence = marks.filter((mark) => mark.tag === tag).length;
      marks.push({ tag, passage: id, figure: piece.figure, occurrence, text, obstacle: null });
    }
  }
  const manifest: LinkManifest = {
    document: documentId,
    written: memory,
    passages: new Map(),
    trail: [],
  };
  return { marks, manifest };
}

function comparisonOf(
  document: ReturnType<typeof written>,
  parcel: Parcel,
  rest: Partial<LinkedComparison> = {}
): LinkedComparison {
  const { marks, sourceless } = planEdits(document, parcel, "ask");
  const passages = parcel.passages.map(({ id, title, paragraphs }): PassageLine => {
    const texts = paragraphs.map((pieces) => pieces.map(({ text }) => text).join(""));
    const isThere = document.marks.some((mark) => mark.passage === id);
    return {
      id,
      title,
      prose: isThere ? "as-written" : "absent",
      isReworded: false,
      standing: isThere ? texts : null,
      offered: texts,
    };
  });
  return { marks, sourceless, passages, changes: [], isAccepted: false, ...rest };
}

const nothing = (): void => undefined;
const names = [
  "reread",
  "paste",
  "openWorkbook",
  "cancel",
  "takeDirect",
  "acceptChanges",
  "refresh",
  "undo",
  "insert",
  "insertFigure",
  "rewrite",
  "finalise",
  "goTo",
  "showFrames",
  "showCell",
  "clearMachine",
  "dismissDone",
  "dismissTrouble",
] as const satisfies readonly (keyof DocumentActions)[];
const actions = Object.fromEntries(names.map((name) => [name, nothing])) as Record<
  keyof DocumentActions,
  () => void
>;

const opened = (stage: Partial<OpenedDocument>): OpenedDocument => ({
  kind: "opened",
  name: "bao-cao.docx",
  source: null,
  comparison: null,
  marks: [],
  trail: [],
  warnings: [],
  busy: null,
  trouble: null,
  done: null,
  ...stage,
});

const compared = (
  parcel: Parcel,
  comparison: LinkedComparison,
  rest: Partial<OpenedDocument> = {}
): OpenedDocument => opened({ source: { parcel, way: "pasted", notes: [] }, comparison, ...rest });

function draw(
  stage: LinkedStage,
  desk: Partial<LinkedDocumentDesk> = {},
  language: Language = "vi"
): string {
  const given: LinkedDocumentDesk = {
    stage,
    direct: "closed",
    ready: null,
    asksForSource: true,
    areFramesShown: false,
    lacks: [],
    actions,
    ...desk,
  };
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <LinkedDocumentView desk={given} language={language} />
    </FluentProvider>
  );
}

/** What a person reads, without the marks of HTML. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

/** The buttons, each with whether it can be pressed. */
const buttonsOf = (html: string): ReadonlyMap<string, boolean> =>
  new Map(
    [...html.matchAll(/<button([^>]*)>([\s\S]*?)<\/button>/g)].map(
      ([, given = "", inside = ""]) => [
        wordsOf(inside).trim(),
        !given.includes('aria-disabled="true"'),
      ]
    )
  );

test("an empty document is offered the ways in, the direct one only where it works", () => {
  const stage = opened({});
  expect([...buttonsOf(draw(stage)).keys()]).toEqual([
    "Mở tệp .xlsx đã lưu…",
    "Dùng nội dung đã dán",
  ]);
  const ready = { workbook: "so-lieu.xlsx", leftAt: "2025-10-01T08:00:00.000Z" };
  for (const desk of [{ direct: "open" }, { ready }] as const)
    expect([...buttonsOf(draw(stage, desk)).keys()][0]).toBe("Lấy số liệu từ Excel");
});

test("a parcel beside an empty document: all its passages, at the cursor or at their places", async () => {
  const parcel = await before;
  const document = written({ ...parcel, passages: [] });
  const html = draw(compared(parcel, comparisonOf(document, parcel)));
  expect(wordsOf(html)).toContain("so-lieu.xlsx · Phường Mẫu · quý III năm 2025");
  const buttons = buttonsOf(html);
  expect(buttons.get("Chèn 4 đoạn tại con trỏ")).toBe(true);
  expect(buttons.get("Chèn 4 đoạn vào đúng chỗ")).toBe(true);
});

test("a document beside a newer parcel: what changes, what is asked, and a button that says so", async () => {
  const [old, parcel] = await Promise.all([before, after]);
  const document = written(old, { "tthc.received.total": "gần 4.200" });
  const comparison = comparisonOf(document, parcel);
  const html = draw(compared(parcel, comparison, { marks: document.marks }));
  const words = wordsOf(html);
  const stale = comparison.marks.filter(({ state }) => state === "stale").length;
  expect(words).toContain("2.882 → 2.892");
  expect(words).toContain("Giữ bản trong báo cáo: gần 4.200");
  expect(words).toContain("Lấy số theo biểu: 4.176");
  expect(words).toMatch(/Từ nội dung đã dán, số liệu lúc \d\d:00, 01\/10\/2025/);
  expect(buttonsOf(html).get(`Cập nhật ${String(stale)} số liệu`)).toBe(true);
});

test("another period is asked about first, and nothing can be done meanwhile", async () => {
  const [old, parcel] = await Promise.all([before, after]);
  const document = written(old);
  const line = { action: "insert", updated: 90, errors: 0, workbookId: null } as const;
  const trail = [
    {
      ...line,
      at: "2025-07-01T08:00:00.000Z",
      madeAt: "2025-07-01T08:00:00.000Z",
      workbook: "so-lieu.xlsx",
      unit: "phường Mẫu",
      period: "quý II năm 2025",
    },
  ];
  const changes = sourceChanges({ ...document.manifest, trail }, parcel);
  const stage = (isAccepted: boolean): OpenedDocument =>
    compared(parcel, comparisonOf(document, parcel, { changes, isAccepted }), {
      marks: document.marks,
    });
  const pressable = (html: string): readonly (boolean | undefined)[] => {
    const buttons = buttonsOf(html);
    const primary = [...buttons.keys()].find((name) => name.startsWith("Cập nhật")) ?? "";
    return [buttons.get("Đúng, dùng số liệu này"), buttons.get(primary)];
  };
  expect(wordsOf(draw(stage(false)))).toContain("quý II năm 2025");
  expect(pressable(draw(stage(false)))).toEqual([true, false]);
  expect(pressable(draw(stage(true)))).toEqual([undefined, true]);
});

test("open errors of the sheets are said, and so is what is known of the parcel", async () => {
  const parcel = { ...(await before), checks: { error: 2, warning: 0, note: 0 } };
  const notes = [{ vi: "Tính lại từ các ô.", en: "Worked out from the cells again." }];
  const comparison = comparisonOf(written(parcel), parcel);
  const words = wordsOf(draw(opened({ source: { parcel, way: "direct", notes }, comparison })));
  expect(words).toContain("Biểu còn 2 lỗi khi xuất bản.");
  expect(words).toContain("Tính lại từ các ô.");
  expect(words).toContain("Nối trực tiếp với Excel trên máy này");
});

test("what was done: what failed has its reason and its place, and there is a way back", async () => {
  const [old, parcel] = await Promise.all([before, after]);
  const comparison = comparisonOf(written(old), parcel);
  const [failed, ...updated] = comparison.marks.filter(({ state }) => state === "stale");
  if (failed === undefined) throw new Error("Nothing is stale.");
  const reason = { vi: "Con trỏ đang ở trong số này.", en: "The cursor is inside it." };
  const done = {
    kind: "refreshed",
    updated,
    failed: [{ mark: failed, reason }],
    kept: 0,
    inserted: [],
    canUndo: true,
  } as const;
  const html = draw(compared(parcel, comparison, { done }));
  expect(wordsOf(html)).toContain(`Đã cập nhật ${String(updated.length)} số liệu, 1 chưa được`);
  expect(wordsOf(html)).toContain(reason.vi);
  expect(html).toContain(`aria-label="Tới chỗ này: ${failed.label.vi}"`);
  expect(buttonsOf(html).get("Hoàn tác")).toBe(true);
});

test("two thousand figures are shown forty at a time", async () => {
  const [old, parcel] = await Promise.all([before, after]);
  const { marks, ...rest } = comparisonOf(written(old), parcel);
  const [one] = marks.filter(({ state }) => state === "stale");
  if (one === undefined) throw new Error("Nothing is stale.");
  const many = Array.from({ length: 2_000 }, (_, occurrence) => ({ ...one, occurrence }));
  const html = draw(compared(parcel, { ...rest, marks: many }));
  expect(html.match(/type="checkbox"/g)).toHaveLength(40);
  expect(wordsOf(html)).toContain("1.960");
  expect(buttonsOf(html).get("Cập nhật 2.000 số liệu")).toBe(true);
});

test("everything is said in English too", async () => {
  const [old, parcel] = await Promise.all([before, after]);
  const document = written(old, { "tthc.received.total": "4.200" });
  const vietnamese =
    /Số liệu|Đoạn|Nhật ký|Cập nhật|Giữ|Lấy|Xem|Chèn|Dán|Mở|Trạng thái|Chọn|Từ |khớp|cũ /;
  const faces: readonly LinkedStage[] = [
    { kind: "reading" },
    opened({}),
    opened({ marks: document.marks }),
    compared(parcel, comparisonOf(document, parcel), { marks: document.marks }),
    compared(parcel, comparisonOf(written({ ...parcel, passages: [] }), parcel)),
  ];
  for (const face of faces) expect(wordsOf(draw(face, {}, "en"))).not.toMatch(vietnamese);
});
