import { certain, expectReadings } from "./expect-readings";

describe("counts", () => {
  test("stored as numbers", () => {
    const thousandfold = { way: "decimal-times-1000", sureness: "ambiguous", decimals: 0 } as const;
    expectReadings("count", [
      [3936, { value: 3936, way: "plain", ...certain, storedAsText: false, printed: "3936" }],
      [
        { value: 3936, text: "3.936", format: "#,##0" },
        { value: 3936, printed: "3.936", decimals: 0 },
      ],
      [0, { value: 0, way: "plain", ...certain }],
      [-0, { value: 0, way: "plain", ...certain }],
      [-5, { value: -5, way: "plain", ...certain }],
      [3.936, { value: 3936, ...thousandfold, alternatives: [3.936] }],
      [-3.936, { value: -3936, ...thousandfold, alternatives: [-3.936] }],
      // What a sum of such cells leaves in binary.
      [
        { value: 3.9360000000000004, formula: "C5+C6" },
        { value: 3936, ...thousandfold },
      ],
      [1.005, { value: 1005, ...thousandfold }],
    ]);
  });

  test("with one or two decimals stand, for 12.500 and 12,5 are stored alike", () => {
    expectReadings("count", [
      [12.5, { value: 12.5, way: "plain", sureness: "ambiguous", alternatives: [12500] }],
      [3.94, { value: 3.94, way: "plain", sureness: "ambiguous", alternatives: [3940] }],
      [3.9, { value: 3.9, way: "plain", sureness: "ambiguous", alternatives: [3900] }],
    ]);
  });

  test("that no separator can have spoiled stand as they are", () => {
    expectReadings("count", [
      [0.936, { value: 0.936, way: "plain", ...certain }],
      [1234.567, { value: 1234.567, way: "plain", ...certain }],
      [
        { value: 10 / 3, formula: "10/3" },
        { value: 10 / 3, way: "plain", ...certain },
      ],
    ]);
  });
});

describe("money", () => {
  test("in a column of millions has decimals by right", () => {
    expectReadings(
      "money",
      [
        [827.1225, { value: 827.1225, way: "plain", ...certain, decimals: 4 }],
        [
          { value: 1.314, format: "#,##0.000" },
          { value: 1.314, ...certain, decimals: 3 },
        ],
        [
          { value: 827.1225, format: "#,##0" },
          { value: 827.1225, ...certain, decimals: 0 },
        ],
        [
          { value: 1.314, formula: "C5/1000" },
          { value: 1.314, ...certain },
        ],
        // Ba Hàng prints 1.314 triệu đồng; three decimals that no format asked for may be that.
        [1.314, { value: 1.314, way: "plain", sureness: "likely", alternatives: [1314] }],
      ],
      { scale: 1e6 }
    );
  });

  test("in a column of đồng is whole", () => {
    expectReadings(
      "money",
      [
        [89.798, { value: 89798, way: "decimal-times-1000", sureness: "ambiguous" }],
        [5309052700, { value: 5309052700, way: "plain", ...certain }],
      ],
      { scale: 1 }
    );
  });
});

test("decimals are those that the cell shows", () => {
  expectReadings("money", [
    [
      { value: 1 / 3, formula: "A1/3", text: "0,333333333" },
      { value: 1 / 3, decimals: 9 },
    ],
    [
      { value: 1 / 3, formula: "A1/3", format: "0.0" },
      { value: 1 / 3, decimals: 1 },
    ],
    [
      { value: 1234.5, format: "General", text: "1234.5" },
      { value: 1234.5, decimals: 1 },
    ],
    [
      { value: 1234.5, format: '#,##0.00 "tr.đ";[Red]-0' },
      { value: 1234.5, decimals: 2 },
    ],
    [
      { value: 0.1 + 0.2, formula: "A1+A2" },
      { value: 0.1 + 0.2, decimals: 1 },
    ],
    [
      { value: 1e-7, formula: "A1/B1" },
      { value: 1e-7, decimals: 7 },
    ],
    [
      { value: 0.5, format: "# ?/?", text: "1/2" },
      { value: 0.5, decimals: 1 },
    ],
  ]);
});
