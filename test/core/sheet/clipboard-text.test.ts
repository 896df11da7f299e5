import fc from "fast-check";
import { copiedText, parsePasted } from "../../../src/core/sheet/clipboard-text";

test.each([
  ["", []],
  ["a", [["a"]]],
  ["a\r\n", [["a"]]],
  ["\r\n", [[""]]],
  [
    "a\tb\r\n1.870\t\r\n",
    [
      ["a", "b"],
      ["1.870", ""],
    ],
  ],
  ["a\nb\n", [["a"], ["b"]]],
  ["a\r\rb", [["a"], [""], ["b"]]],
  ['"hai\ndòng"\tb\r\n', [["hai\ndòng", "b"]]],
  ['"hai\r\ndòng"\r\n', [["hai\ndòng"]]],
  ['"nói ""có"""\t\r\n', [['nói "có"', ""]]],
  ['ống 5" loại\t"mở\r\n', [['ống 5" loại', '"mở']]],
  ['"Hà" và Nam\tb', [['"Hà" và Nam', "b"]]],
])("%p is taken apart", (text, rows) => {
  expect(parsePasted(text)).toEqual(rows);
});

test("cells are quoted only where they have to be", () => {
  expect(
    copiedText([
      ["1.870", "hai\ndòng"],
      ['5"', '"Hà"'],
    ])
  ).toBe('1.870\t"hai\ndòng"\r\n5"\t"""Hà"""\r\n');
});

test("what was copied is pasted as it was", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ộ", '"', "\t", "\n", " ", "1", ",") });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      expect(parsePasted(copiedText(cells))).toEqual(cells);
    }),
    { numRuns: 1000 }
  );
});
