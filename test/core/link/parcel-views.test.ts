import { parcelDifference } from "../../../src/core/link/parcel-difference";
import type { Parcel, ParcelFigure } from "../../../src/core/link/parcel";
import { passagesAt } from "../../../src/core/link/passages-at";
import { buildParcel } from "../../support/build-parcel";

describe("passagesAt", () => {
  const drafts = buildParcel({
    tthc: ["Tiếp nhận {tthc.total=3}, trực tuyến {tthc.online=2}, đạt {tthc.share=66%}."],
    online: ["Trực tuyến {tthc.online=2} hồ sơ; cả năm {year.total=9}; khác {staff.total=5}."],
  });
  const facts: Readonly<Record<string, Partial<ParcelFigure>>> = {
    "tthc.total": { origin: { sheet: "TTHC", cell: "C9" }, formula: "SUM(C5:C8)" },
    "tthc.online": { origin: { sheet: "TTHC", cell: "C6" } },
    "tthc.share": {
      origin: { sheet: "TTHC", cell: "C6" },
      from: [
        { sheet: "TTHC", cell: "C6" },
        { sheet: "TTHC", cell: "C9" },
      ],
    },
    "year.total": { origin: { sheet: "Năm", cell: "B2" }, formula: "B1+'tthc'!$C$9" },
    "staff.total": { origin: { sheet: "Nhân sự", cell: "C6" } },
  };
  const parcel: Parcel = {
    ...drafts,
    figures: drafts.figures.map((figure) => ({ ...figure, ...facts[figure.id] })),
  };
  const usesOf = (sheet: string, cell: string) =>
    passagesAt(parcel, { sheet, cell }).map(({ passage, figures }) => [
      passage,
      figures.map(({ id }) => id),
    ]);

  it("finds the passages whose figures stand in a cell or are worked out from it, at any distance", () => {
    expect(usesOf("TTHC", "C6")).toEqual([
      ["tthc", ["tthc.total", "tthc.online", "tthc.share"]],
      ["online", ["tthc.online", "year.total"]],
    ]);
    expect(usesOf("TTHC", "C7")).toEqual([
      ["tthc", ["tthc.total", "tthc.share"]],
      ["online", ["year.total"]],
    ]);
  });

  it("keeps sheets apart", () => {
    expect(usesOf("Nhân sự", "C6")).toEqual([["online", ["staff.total"]]]);
    expect(usesOf("Nhân sự", "C7")).toEqual([]);
    expect(usesOf("Năm", "B1")).toEqual([["online", ["year.total"]]]);
  });

  it("gives the title that a person knows", () => {
    expect(passagesAt(parcel, { sheet: "TTHC", cell: "C9" })[0]?.title.vi).toBe("tthc");
  });
});

describe("parcelDifference", () => {
  const old = buildParcel({
    tthc: ["Tiếp nhận {tthc.total=3.936}, trực tuyến {tthc.online=10 hồ sơ}."],
    staff: ["Có {staff.total=52} người."],
    budget: ["Thu {budget.total=5} tỷ."],
  });
  const now = buildParcel({
    tthc: ["Tiếp nhận {tthc.total=3.940}, trực tuyến {tthc.online=10\u00a0hồ sơ}."],
    staff: ["Hiện có {staff.total=53} người, mới {staff.new=1}."],
    online: ["Trực tuyến {online.total=7}."],
  });

  it("tells which figures would change and which passages came, went and have other sentences", () => {
    const difference = parcelDifference(old, now);
    expect(difference.figures).toMatchObject([
      { passage: "tthc", figure: "tthc.total", before: "3.936", after: "3.940" },
      { passage: "staff", figure: "staff.total", before: "52", after: "53" },
    ]);
    expect(difference.figures[0]?.origin).toEqual({ sheet: "TTHC", cell: "B1" });
    expect(difference).toMatchObject({
      came: [{ id: "online" }],
      went: [{ id: "budget" }],
      reworded: [{ id: "staff" }],
    });
  });

  it("finds none between a parcel and itself", () => {
    expect(parcelDifference(old, old)).toEqual({ figures: [], came: [], went: [], reworded: [] });
  });
});
