import type { LinkManifest, Refresh } from "../../../src/core/link/mark";
import type { Parcel } from "../../../src/core/link/parcel";
import { refreshOf } from "../../../src/core/link/refresh-of";
import { sourceChanges } from "../../../src/core/link/source-change";
import type { UnitProfile } from "../../../src/core/narrative/unit-profile";
import { buildParcel } from "../../support/build-parcel";

const ID = "11111111-2222-4333-8444-555555555555";
const OTHER = "99999999-2222-4333-8444-555555555555";

const profileOf = (name: string, index: number): UnitProfile => ({
  kind: "phường",
  name,
  upper: null,
  period: { kind: "quarter", year: 2025, index, from: null, to: null },
});
const parcelOf = (options: Partial<Parcel> = {}): Parcel =>
  buildParcel(
    { tthc: ["{tthc.total=1}"] },
    { workbook: "so.xlsx", workbookId: ID, profile: profileOf("Mẫu", 3), ...options }
  );

const manifestOf = (...trail: readonly Refresh[]): LinkManifest => ({
  document: ID,
  written: new Map(),
  passages: new Map(),
  trail,
});
const lineOf = (parcel: Parcel, action: Refresh["action"] = "refresh"): Refresh =>
  refreshOf(parcel, { at: "2025-10-02T01:00:00.000Z", action });

const kindsFrom = (last: Parcel, now: Parcel): readonly string[] =>
  sourceChanges(manifestOf(lineOf(last)), now).map(({ kind }) => kind);

test("refreshOf says in words whose figures they are, and how many errors stood open", () => {
  const parcel = parcelOf({ checks: { error: 2, warning: 1, note: 0 } });
  expect(lineOf(parcel, "insert")).toEqual({
    at: "2025-10-02T01:00:00.000Z",
    action: "insert",
    workbook: "so.xlsx",
    workbookId: ID,
    unit: "phường Mẫu",
    period: "quý III năm 2025",
    madeAt: parcel.madeAt,
    updated: 0,
    errors: 2,
  });
  expect(lineOf(parcelOf({ profile: null }))).toMatchObject({ unit: "", period: "" });
});

describe("sourceChanges", () => {
  test.each<[string, Partial<Parcel>, Partial<Parcel>, readonly string[]]>([
    ["the same source", {}, {}, []],
    ["a workbook that was renamed", {}, { workbook: "so-moi.xlsx" }, []],
    ["another workbook of the same name", {}, { workbookId: OTHER }, ["other-workbook"]],
    [
      "a name where one has no id",
      { workbookId: null },
      { workbook: "b.xlsx" },
      ["other-workbook"],
    ],
    ["the same name where one has no id", { workbookId: null }, {}, []],
    [
      "the same name, composed otherwise",
      { workbook: "sổ.xlsx", workbookId: null },
      { workbook: "sổ.xlsx".normalize("NFD") },
      [],
    ],
    ["another period", {}, { profile: profileOf("Mẫu", 4) }, ["other-period"]],
    ["another unit", {}, { profile: profileOf("Ba Hàng", 3) }, ["other-unit"]],
    ["a unit that nobody says", {}, { profile: null }, []],
    ["capitals in the name of the unit", {}, { profile: profileOf("MẪU", 3) }, []],
    [
      "a copy for the next period",
      {},
      { workbook: "quy4.xlsx", profile: profileOf("Mẫu", 4) },
      ["copied-workbook", "other-period"],
    ],
    [
      "an older parcel",
      { madeAt: "2025-10-02T08:00:00Z" },
      { madeAt: "2025-10-02T07:59:59.999Z" },
      ["older"],
    ],
    [
      "a parcel of the same moment",
      { madeAt: "2025-10-02T08:00:00Z" },
      { madeAt: "2025-10-02T08:00:00.000Z" },
      [],
    ],
  ])("tells %s", (_, last, now, kinds) => {
    expect(kindsFrom(parcelOf(last), parcelOf(now))).toEqual(kinds);
  });

  it("says what was and what is now", () => {
    const now = parcelOf({ workbook: "quy4$&.xlsx", profile: profileOf("Mẫu", 4) });
    const [copied, period] = sourceChanges(manifestOf(lineOf(parcelOf())), now);
    expect(copied?.text.vi).toBe(
      "Sổ “quy4$&.xlsx” có vẻ được lưu thành bản mới từ sổ “so.xlsx” mà văn bản đã lấy số."
    );
    expect(period).toMatchObject({ was: "quý III năm 2025", now: "quý IV năm 2025" });
    expect(period?.text.en).toContain("quý IV năm 2025");
  });

  it("does not contrast a name with itself", () => {
    const now = parcelOf({ workbookId: OTHER });
    const [other] = sourceChanges(manifestOf(lineOf(parcelOf())), now);
    expect(other?.text.vi).toContain("không phải là sổ cùng tên");
  });

  it("goes by the last line that was not taken back", () => {
    const [first, second] = [parcelOf(), parcelOf({ profile: profileOf("Mẫu", 4) })];
    const lines = [lineOf(first, "insert"), lineOf(second)];
    expect(sourceChanges(manifestOf(...lines), second)).toEqual([]);
    const undone = manifestOf(...lines, lineOf(second, "undo"));
    expect(sourceChanges(undone, second).map(({ kind }) => kind)).toEqual(["other-period"]);
  });

  it("takes back with a refresh the passages that came in with it", () => {
    const [first, second] = [parcelOf(), parcelOf({ profile: profileOf("Mẫu", 4) })];
    const refreshed = [lineOf(first, "insert"), lineOf(second), lineOf(second, "insert")];
    const undone = manifestOf(...refreshed, lineOf(second, "undo"));
    expect(sourceChanges(undone, second).map(({ kind }) => kind)).toEqual(["other-period"]);
  });

  it("still knows what was inserted where a refresh that was not noted is taken back", () => {
    const [first, second] = [parcelOf(), parcelOf({ profile: profileOf("Mẫu", 4) })];
    const undone = manifestOf(lineOf(first, "insert"), lineOf(second, "undo"));
    expect(sourceChanges(undone, second).map(({ kind }) => kind)).toEqual(["other-period"]);
  });

  it("has nothing to say of a document that took nothing yet", () => {
    expect(sourceChanges(null, parcelOf())).toEqual([]);
    expect(sourceChanges(manifestOf(), parcelOf())).toEqual([]);
  });
});
