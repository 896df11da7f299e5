import { utils } from "@e965/xlsx";
import { shownNumber } from "../../../src/core/sheet/shown-number";

describe("as a Vietnamese Excel shows it", () => {
  test.each([
    [3936, "#,##0", "3.936"],
    [0.841717, "0.00%", "84,17%"],
    [0.5, "0%", "50%"],
    [3936, undefined, "3936"],
    [1 / 3, undefined, "0,333333333"],
    [23.0769230769, "General", "23,07692308"],
    [1234.5, "#,##0.00", "1.234,50"],
    [-1234, "#,##0;(#,##0)", "(1.234)"],
    [-1234, "#,##0", "-1.234"],
    [0, '#,##0;-#,##0;"-"', "-"],
    [5309052700, '#,##0 "đ"', "5.309.052.700 đ"],
    [5309052700, '#,##0.0,,"tr"', "5.309,1tr"],
    [1.005, "0.00", "1,01"],
    [7, "00", "07"],
    [0.25, "#,##0.##", "0,25"],
    [12, "@", "12"],
    [45931, "dd/mm/yyyy", "01/10/2025"],
    [45931.5, "d/m/yy h:mm", "1/10/25 12:00"],
    [45020, "d-mmm", "4-Apr"],
    [0.5, "# ?/?", "0,5"],
    [1e15, undefined, "1E+15"],
  ])("%p in %p is %p", (value, format, shown) => {
    expect(shownNumber(value, format)).toBe(shown);
  });
});

/** As the file adapter shows it: the library's American text with its separators exchanged. */
const american = (value: number, format: string): string =>
  utils
    .format_cell({ t: "n", v: value, z: format })
    .replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === "." ? "," : "."));

test.each(["General", "0", "0.00", "0.0%", "0%", "0.00%", "#,##0", "#,##0.00"])(
  "%s: the same text that a file shows",
  (format) => {
    const values = [
      0,
      1,
      -1,
      7,
      12.5,
      84.17,
      99.999,
      1234.5678,
      3936,
      -3936,
      150_000_000,
      0.05,
      2 / 3,
    ];
    for (const value of values) expect(shownNumber(value, format)).toBe(american(value, format));
  }
);
