import type { Form } from "../../../src/core/forms/form";
import { formSet } from "../../../src/core/forms/form-set";
import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";

const [shipped] = forms;
if (shipped === undefined) throw new Error("No form is shipped.");
const ofProvince: Form = { ...shipped, name: { vi: "Bản của tỉnh", en: "Of the province" } };
const other: Form = { ...shipped, id: "bieu-rieng", name: { vi: "Biểu riêng", en: "Own" } };

const seen = (set: readonly Form[]): readonly string[] => {
  const sheet = buildSheet("TTHC", [
    ["STT", "Lĩnh vực", "Tổng số tiếp nhận", "Tổng số đã giải quyết", "Trước hạn", "Đúng hạn"],
    [1, "Đất đai", 5, 5, 3, 2],
    [2, "Hộ tịch", 7, 6, 4, 2],
    [null, "Tổng cộng", 12, 11, 7, 4],
  ]);
  return readSheets(buildSnapshot([sheet]), set).map((one) =>
    one.kind === "recognised" ? `${one.form} ${one.name.vi}` : "?"
  );
};

test("a form with the id of a shipped one stands in for it", () => {
  const set = formSet(forms, [ofProvince]);
  expect(set).toHaveLength(forms.length);
  expect(set.filter(({ id }) => id === shipped.id)).toEqual([ofProvince]);
  expect(seen(set)).toEqual([`${shipped.id} Bản của tỉnh`]);
});

test("another form comes first, and wins where a sheet fits a shipped one as well", () => {
  const set = formSet(forms, [other]);
  expect(set).toEqual([other, ...forms]);
  expect(seen(set)).toEqual(["bieu-rieng Biểu riêng"]);
});

test("of two forms with one id the later is kept; without any the shipped ones stay", () => {
  const later = { ...other, source: "Bản sau" };
  expect(formSet(forms, [other, ofProvince, later])[0]).toEqual(later);
  expect(formSet(forms, [])).toEqual(forms);
});
