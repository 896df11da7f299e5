import {
  readKeptRuleSettings,
  readRuleSettings,
} from "../../../src/core/figures/read-rule-settings";
import { saySentence } from "../../../src/core/narrative/say-sentence";

const known = ["blanks-are-told", "totals-add-up"];
const off = { severity: "off", reason: "Sở đã thống nhất", by: null, at: "2025-10-01" };

/** What the person is told, in Vietnamese; the settings where nothing is wrong. */
function read(value: unknown): unknown {
  const result = readRuleSettings(value, known);
  if (result.ok) return result.settings;
  return result.problems.map((problem) => {
    expect(saySentence(problem, "en")).not.toBe("");
    return saySentence(problem, "vi");
  });
}

test("settings are read, cleaned, signed or not", () => {
  expect(
    read({
      "blanks-are-told": { severity: " OFF ", reason: "Sở  đã thống nhất ", at: "2025-10-01" },
      "totals-add-up": {
        ...off,
        severity: "note",
        by: "Trần Thị B",
        at: "2025-10-01T08:00:00.000Z",
      },
    })
  ).toEqual({
    "blanks-are-told": off,
    "totals-add-up": { ...off, severity: "note", by: "Trần Thị B", at: "2025-10-01T08:00:00.000Z" },
  });
  expect(read({})).toEqual({});
});

test.each([
  [
    { "totals-ad-up": off },
    ["Không có quy tắc “totals-ad-up”; các quy tắc là blanks-are-told, totals-add-up."],
  ],
  [
    { "blanks-are-told": { ...off, severity: "tắt" } },
    ["Trường “blanks-are-told.severity” phải là một trong các giá trị: off, note, warning, error."],
  ],
  [
    { "blanks-are-told": { ...off, reason: " " } },
    ["Trường “blanks-are-told.reason” phải là chuỗi chữ, không để trống."],
  ],
  [
    { "blanks-are-told": { severity: "off", at: "30/09/2025" } },
    [
      "Trường “blanks-are-told.reason” phải là chuỗi chữ, không để trống.",
      "Trường “blanks-are-told.at” phải là ngày quyết định, viết dạng năm-tháng-ngày như “2025-07-31”.",
    ],
  ],
  [
    { "blanks-are-told": { ...off, at: "2025-02-30T08:00:00Z" } },
    [
      "Trường “blanks-are-told.at” phải là ngày quyết định, viết dạng năm-tháng-ngày như “2025-07-31”.",
    ],
  ],
  [
    { "blanks-are-told": { ...off, level: 1 } },
    ["Không có trường “blanks-are-told.level”; các trường được dùng là severity, reason, by, at."],
  ],
  [{ "blanks-are-told": "off" }, ["Quy tắc “blanks-are-told” phải là một đối tượng JSON: { … }."]],
  [[off], ["Danh sách quy tắc phải là một đối tượng JSON: { … }."]],
  [null, ["Danh sách quy tắc phải là một đối tượng JSON: { … }."]],
])("%j is refused by field", (value, problems) => {
  expect(read(value)).toEqual(problems);
});

test("of what was kept, the settings that can be read are taken, those of other versions too", () => {
  const kept = { "blanks-are-told": off, "totals-add-up": { severity: "off" }, "of-tomorrow": off };
  expect(readKeptRuleSettings(kept)).toEqual({ "blanks-are-told": off, "of-tomorrow": off });
  for (const value of [undefined, null, 5, "off", [off]])
    expect(readKeptRuleSettings(value)).toEqual({});
});
