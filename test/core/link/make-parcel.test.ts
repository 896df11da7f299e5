import type { Figure } from "../../../src/core/figures/figure";
import { tthc07a } from "../../../src/core/forms/shipped/tthc-07a";
import { tthcIi06a } from "../../../src/core/forms/shipped/tthc-ii06a";
import { makeParcel } from "../../../src/core/link/make-parcel";
import type { ParcelSource } from "../../../src/core/link/make-parcel";
import { buildFigures } from "../../support/build-figures";
import { buildParcel } from "../../support/build-parcel";

const { passages } = buildParcel({
  tthc: ["Tiếp nhận {tthc.received.total=3.936} hồ sơ, {tthc.received.total=3.936} trực tuyến."],
});
const source: ParcelSource = {
  workbook: "thong-ke.xlsx",
  profile: null,
  book: buildFigures({
    name: "TTHC",
    figures: {
      "tthc.received.total": { value: 3936, cell: "C17", label: "Tiếp nhận, tổng số" },
      "tthc.other": 5,
    },
  }).book,
  narrative: { passages, derived: [] },
  sheets: [
    { kind: "unrecognised" },
    { kind: "recognised", prefix: "tthc", name: tthcIi06a.name },
    { kind: "recognised", prefix: "tthc2", name: tthc07a.name },
  ],
  tally: { error: 2, warning: 0, note: 1 },
};
const stamp = { madeAt: "2024-03-15T02:00:00.000Z", workbookId: null };

describe("makeParcel", () => {
  it("carries the figures that sentences cite, with their cells, and no others", () => {
    expect(makeParcel(source, stamp).figures).toEqual([
      {
        id: "tthc.received.total",
        label: { vi: "Tiếp nhận, tổng số", en: "Tiếp nhận, tổng số" },
        value: 3936,
        unit: "dossier",
        origin: { sheet: "TTHC", cell: "C17" },
        form: tthcIi06a.name,
        formula: null,
      },
    ]);
  });

  test.each([
    ["C9+'C:\\Báo cáo\\[Q1.xlsx]TTHC'!C17+'[2]Sổ cũ'!B2", "C9+'[Q1.xlsx]TTHC'!C17+'[2]Sổ cũ'!B2"],
    ["'C:\\Bà Lan\\q1.xlsx'!TongHop*2", "'q1.xlsx'!TongHop*2"],
    ["'https://so.sharepoint.com/a b/[q1.xlsx]TTHC'!C9", "'[q1.xlsx]TTHC'!C9"],
    [`INDIRECT("'D:\\x\\["&A1&"]TTHC'!C9")`, `INDIRECT("'["&A1&"]TTHC'!C9")`],
    ["'Sổ cũ'!B2/[2]TTHC!C3/'Sổ mới'!B4", "'Sổ cũ'!B2/[2]TTHC!C3/'Sổ mới'!B4"],
  ])(
    "says how its number came about, without the folders of other workbooks: %s",
    (formula, said) => {
      const figures = { "tthc.received.total": { value: 3936, cell: "C17" } };
      const { book } = buildFigures({ name: "TTHC", figures });
      const [figure] = [...book.values()];
      const read = new Map(figure?.kind === "figure" ? [[figure.id, { ...figure, formula }]] : []);
      expect(makeParcel({ ...source, book: read }, stamp).figures[0]?.formula).toBe(said);
    }
  );

  it("names the cells of a share that was worked out, and no form", () => {
    const cells = { "tthc.a": { value: 1, cell: "B2" }, "tthc.b": { value: 4, cell: "B3" } };
    const { book } = buildFigures({ name: "TTHC", figures: cells });
    const part = [...book.values()].find(({ id }) => id === "tthc.a");
    if (part?.kind !== "figure") throw new Error("tthc.a is a figure");
    const derived = { how: "share", from: ["tthc.a", "tthc.b"] } as const;
    const share: Figure = { ...part, id: "tthc.share", value: 25, derived };
    const { passages: sentences } = buildParcel({ tthc: ["Đạt {tthc.share=25%}."] });
    const narrative = { passages: sentences, derived: [share] };
    expect(makeParcel({ ...source, book, narrative }, stamp).figures).toMatchObject([
      {
        id: "tthc.share",
        form: null,
        formula: null,
        from: [
          { sheet: "TTHC", cell: "B2" },
          { sheet: "TTHC", cell: "B3" },
        ],
      },
    ]);
  });

  it("says what is still open and which workbook it is", () => {
    const workbookId = "11111111-2222-4333-8444-555555555555";
    const parcel = makeParcel(source, { ...stamp, workbookId });
    expect(parcel.checks).toEqual({ error: 2, warning: 0, note: 1 });
    expect(parcel.workbookId).toBe(workbookId);
  });

  it("throws when a sentence cites a figure that nobody read", () => {
    expect(() => makeParcel({ ...source, book: new Map() }, stamp)).toThrow("tthc.received.total");
  });
});
