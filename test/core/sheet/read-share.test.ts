import { certain, expectReadings } from "./expect-readings";

const fraction4 = { value: 0.8417, text: "84.17%", format: "0.00%" };

describe("shares come in percent points", () => {
  test("with a percent sign", () => {
    expectReadings("share", [
      [
        "84,17%",
        { value: 84.17, way: "percent-text", ...certain, decimals: 2, storedAsText: true },
      ],
      ["84.17%", { value: 84.17, way: "percent-text", ...certain, decimals: 2 }],
      ["97%", { value: 97, ...certain, decimals: 0 }],
      [" 100 %", { value: 100, ...certain, printed: "100 %" }],
      ["0,08%", { value: 0.08, ...certain }],
      ["1%", { value: 1, ...certain }],
      ["8.417,00%", { value: 8417, ...certain, decimals: 2 }],
      ["-5,2%", { value: -5.2, ...certain }],
      ["95.930%", { value: 95.93, sureness: "likely", alternatives: [95930], decimals: 3 }],
      [
        "8417%",
        { value: 84.17, way: "share-over-100", sureness: "ambiguous", alternatives: [8417] },
      ],
    ]);
  });

  test("in a percent format", () => {
    const percent = { way: "percent-format", ...certain } as const;
    expectReadings("share", [
      [fraction4, { value: 84.17, ...percent, decimals: 2, printed: "84.17%" }],
      [
        { value: 0.84172808, formula: "H5/G5", text: "84,17%", format: "0.00%" },
        { value: 84.172808, ...percent, decimals: 2, printed: "84,17%" },
      ],
      [
        { value: 1, format: "0%" },
        { value: 100, ...percent, decimals: 0, printed: "100%" },
      ],
      [
        { value: 0.29, format: "0%" },
        { value: 29, ...percent },
      ],
      [
        { value: 0.975, format: "0.##%" },
        { value: 97.5, ...percent, decimals: 1 },
      ],
      [
        // "84,17%" typed where the comma groups thousands.
        { value: 84.17, text: "8417%", format: "0%" },
        { value: 84.17, way: "share-over-100", sureness: "ambiguous", alternatives: [8417] },
      ],
    ]);
  });

  test("as bare numbers of a % column", () => {
    expectReadings("share", [
      [84.17, { value: 84.17, way: "plain", ...certain, decimals: 2 }],
      ["84,17", { value: 84.17, way: "decimal-text", ...certain, decimals: 2 }],
      [100, { value: 100, way: "plain", ...certain, decimals: 0 }],
      ["100", { value: 100, way: "text", ...certain }],
      [0, { value: 0, way: "plain", ...certain }],
      ["0", { value: 0, way: "text", ...certain }],
      [105.5, { value: 105.5, way: "plain", ...certain }],
      [959, { value: 959, way: "plain", sureness: "certain", alternatives: [95.9, 9.59] }],
    ]);
  });

  test("that lost their comma", () => {
    const lost = {
      value: 84.17,
      way: "share-over-100",
      sureness: "ambiguous",
      decimals: 2,
    } as const;
    expectReadings("share", [
      [8417, { ...lost, alternatives: [8417] }],
      ["8417", { ...lost, alternatives: [8417] }],
    ]);
    expectReadings("share", [
      [
        { value: 8417, formula: "H5/G5" },
        { value: 8417, way: "plain" },
      ],
    ]);
  });

  test("as fractions", () => {
    const likely = {
      value: 84.17,
      way: "fraction-as-share",
      sureness: "likely",
      decimals: 2,
    } as const;
    expectReadings("share", [
      [0.8417, { ...likely, alternatives: [0.8417] }],
      [0.841, { value: 84.1, way: "fraction-as-share", sureness: "likely", decimals: 1 }],
      ["0,8417", { ...likely, alternatives: [0.8417] }],
      [
        { value: 0.5, formula: "C5/C6" },
        { value: 50, way: "fraction-as-share", sureness: "likely" },
      ],
      [
        { value: 1, formula: "C5/C6" },
        { value: 100, sureness: "likely", alternatives: [1] },
      ],
      [
        { value: 1.0593, formula: "C5/C100" },
        { value: 105.93, way: "fraction-as-share", sureness: "ambiguous", alternatives: [1.0593] },
      ],
    ]);
  });

  test("of 1 and below, typed with few decimals, stand as typed and are ambiguous", () => {
    expectReadings("share", [
      [1, { value: 1, way: "plain", sureness: "ambiguous", alternatives: [100] }],
      ["1", { value: 1, way: "text", sureness: "ambiguous", alternatives: [100] }],
      [0.08, { value: 0.08, way: "plain", sureness: "ambiguous", alternatives: [8] }],
      ["0,97", { value: 0.97, way: "decimal-text", sureness: "ambiguous", alternatives: [97] }],
    ]);
  });

  test("that a formula multiplied by 100 are points, however small", () => {
    expectReadings("share", [
      [
        { value: 0.76, formula: "ROUND(C7/C6*100,2)" },
        { value: 0.76, way: "plain", ...certain },
      ],
      [
        { value: 0.0762, formula: "100*C7/C6" },
        { value: 0.0762, way: "plain", ...certain },
      ],
      [
        { value: 0.84, formula: "C5/C6%" },
        { value: 0.84, way: "plain", ...certain },
      ],
      [
        { value: 0.84, formula: "'Tỷ lệ 100%'!C5/C6" },
        { value: 84, way: "fraction-as-share" },
      ],
    ]);
  });
});
