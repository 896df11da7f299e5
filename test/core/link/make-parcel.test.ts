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
  findings: [],
};
const madeAt = "2024-03-15T02:00:00.000Z";

describe("makeParcel", () => {
  it("carries the figures that sentences cite, with their cells, and no others", () => {
    expect(makeParcel(source, madeAt).figures).toEqual([
      {
        id: "tthc.received.total",
        label: { vi: "Tiếp nhận, tổng số", en: "Tiếp nhận, tổng số" },
        value: 3936,
        unit: "dossier",
        origin: { sheet: "TTHC", cell: "C17" },
      },
    ]);
  });

  it("counts what is still open", () => {
    const finding = {
      rule: "totals-add-up",
      sheet: "TTHC",
      cells: [],
      contributors: [],
      figures: [],
      relation: null,
    };
    const numbers = { expected: null, actual: null, difference: null };
    const sentence = { texts: { vi: "", en: "" }, data: {} };
    const findings = (["error", "error", "note"] as const).map((severity) => ({
      ...finding,
      ...numbers,
      sentence,
      severity,
    }));
    expect(makeParcel({ ...source, findings }, madeAt).checks).toEqual({
      error: 2,
      warning: 0,
      note: 1,
    });
  });

  it("throws when a sentence cites a figure that nobody read", () => {
    expect(() => makeParcel({ ...source, book: new Map() }, madeAt)).toThrow("tthc.received.total");
  });
});
