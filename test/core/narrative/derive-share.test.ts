import { deriveShare } from "../../../src/core/narrative/derive-share";
import { units } from "../../../src/core/figures/unit";
import { buildFigures, type FigureDraft } from "../../support/build-figures";

const plan = { share: "early.share", part: "early", whole: "total" };

function derive(figures: Readonly<Record<string, FigureDraft>>) {
  const named = Object.entries(figures).map(([name, draft]) => [`tthc.${name}`, draft] as const);
  const { book } = buildFigures({ name: "TTHC", figures: Object.fromEntries(named) });
  return deriveShare(plan, "tthc", book);
}

test("stands at its part, unrounded, and names what it comes from", () => {
  const share = derive({ early: { value: 1, cell: "H17", label: "Trước hạn" }, total: 3 });
  expect(share).toMatchObject({
    id: "tthc.early.share",
    label: { vi: "Tỷ lệ: Trước hạn", en: "Share: Trước hạn" },
    value: expect.closeTo(100 / 3, 9) as number,
    unit: units.percent,
    origin: { sheet: "TTHC", cell: "H17" },
    derived: { how: "share", from: ["tthc.early", "tthc.total"] },
  });
});

test("crosses units of money", () => {
  const early = { value: 1500, unit: units.thousandDong };
  expect(derive({ early, total: { value: 3, unit: units.millionDong } })?.value).toBe(50);
});

test.each<[string, Record<string, FigureDraft>]>([
  ["the sheet prints the share", { early: 1, total: 2, "early.share": "49%" }],
  ["the part is a gap", { early: null, total: 2 }],
  ["the whole is a gap", { early: 1, total: { gap: "error-value", printed: "#REF!" } }],
  ["the whole is not on the sheet", { early: 1 }],
  ["the whole is zero", { early: 0, total: 0 }],
  ["people and dossiers in đồng", { early: 1, total: { value: 2, unit: units.dong } }],
])("none where %s", (_why, figures) => {
  expect(derive(figures)).toBeNull();
});

test("a share cell left blank does not stand in the way", () => {
  expect(derive({ early: 1, total: 4, "early.share": null })?.value).toBe(25);
});

test("its label is no longer than a mark's title", () => {
  const label = "Số hồ sơ đã giải quyết trước hạn ".repeat(2).slice(0, 64);
  const share = derive({ early: { value: 1, label }, total: 2 });
  expect(share?.label.vi.length).toBeLessThanOrEqual(64);
  expect(share?.label.vi).toMatch(/^Tỷ lệ: Số hồ sơ đã giải quyết trước hạn Số .*…$/);
});
