import { units } from "../../../src/core/figures/unit";
import type { SentenceValue } from "../../../src/core/figures/sentence";
import { saySentence } from "../../../src/core/narrative/say-sentence";

/** A value said alone, in both languages. */
function say(value: SentenceValue): readonly [string, string] {
  const sentence = { texts: { vi: "{{value}}", en: "{{value}}" }, data: { value } };
  return [saySentence(sentence, "vi"), saySentence(sentence, "en")];
}

test("a finding reads as a person writes it", () => {
  const sentence = {
    texts: {
      vi: "{{label}}: {{parts}} = {{expected}}, trên biểu {{actual}} ({{cells}}), lệch {{difference}}.",
      en: "{{label}}: {{parts}} = {{expected}}, the sheet says {{actual}} ({{cells}}), off by {{difference}}.",
    },
    data: {
      label: { vi: "Tổng tiếp nhận", en: "Received" },
      parts: { sum: [3548, 9], unit: units.dossier },
      expected: { number: 3557, unit: units.dossier },
      actual: { number: 5578, unit: units.dossier },
      difference: { number: 2021, unit: units.dossier },
      cells: { cells: [{ sheet: "TTHC", cell: "C17" }] },
    },
  };
  expect(saySentence(sentence, "vi")).toBe(
    "Tổng tiếp nhận: 3.548 + 9 = 3.557, trên biểu 5.578 (TTHC, ô C17), lệch 2.021."
  );
  expect(saySentence(sentence, "en")).toBe(
    "Received: 3,548 + 9 = 3,557, the sheet says 5,578 (TTHC cell C17), off by 2,021."
  );
});

test.each<[string, SentenceValue, string, string]>([
  ["words", "Ngân sách", "Ngân sách", "Ngân sách"],
  ["both languages", { vi: "Quá hạn", en: "Overdue" }, "Quá hạn", "Overdue"],
  ["a share", { number: 97.4587, unit: units.percent }, "97,46%", "97.46%"],
  ["a share as printed", { number: 97.5, unit: units.percent, decimals: 2 }, "97,50%", "97.50%"],
  [
    "money",
    { number: 1314.6, unit: units.millionDong },
    "1.314,6 triệu đồng",
    "1,314.6 million đồng",
  ],
  ["a bare number", { number: 3.936, decimals: 3 }, "3,936", "3.936"],
  ["a difference below zero", { number: -12 }, "-12", "-12"],
  ["a sum", { sum: [3312, 623, 0] }, "3.312 + 623 + 0", "3,312 + 623 + 0"],
  ["a sum with a negative term", { sum: [9, -4] }, "9 - 4", "9 - 4"],
  ["shares", { sum: [84.17, 15.83], unit: units.percent }, "84,17% + 15,83%", "84.17% + 15.83%"],
  ["đồng", { sum: [1000, 2000], unit: units.dong }, "1.000 + 2.000 đồng", "1,000 + 2,000 đồng"],
])("%s", (_what, value, vi, en) => {
  expect(say(value)).toEqual([vi, en]);
});

test("the same value may be said twice, and data with a placeholder in them stay words", () => {
  const texts = { vi: "{{name}}, {{name}}", en: "{{name}}" };
  expect(saySentence({ texts, data: { name: "Ô {{x}}" } }, "vi")).toBe("Ô {{x}}, Ô {{x}}");
});

test.each(["expected", "toString", ""])("the unfilled placeholder {{%s}} is named", (name) => {
  const text = `Tính lại: {{${name}}}.`;
  const sentence = { texts: { vi: text, en: text }, data: { actual: { number: 5578 } } };
  expect(() => saySentence(sentence, "vi")).toThrow(`Nothing fills {{${name}}} in "${text}"`);
});

test("a sum of nothing is refused", () => {
  expect(() => say({ sum: [] })).toThrow("A sum without terms cannot be said");
});
