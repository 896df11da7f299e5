import { readNumber } from "../../../src/core/sheet/read-number";
import type { Cell } from "../../../src/core/sheet/snapshot";
import { certain, expectReadings } from "./expect-readings";

describe("a part of a whole", () => {
  test("typed as text", () => {
    const part = { way: "part-of-whole", ...certain, storedAsText: true } as const;
    expectReadings("ratio", [
      ["17/19", { value: 17, whole: 19, ...part }],
      ["4 / 4", { value: 4, whole: 4, ...part }],
      ["17/19 cán bộ", { value: 17, whole: 19, ...part }],
      ["1.781/2.506 địa chỉ", { value: 1781, whole: 2506, ...part }],
      ["17", { value: 17, way: "text", ...certain }],
    ]);
  });

  test("that Excel turned into a date", () => {
    const asDate = { way: "date-as-ratio", sureness: "ambiguous" } as const;
    const dated = (value: number, format: string): Cell => ({ value, format });
    expectReadings("ratio", [
      [
        { value: 45020, text: "4-Apr", format: "d-mmm" },
        { value: 4, whole: 4, ...asDate, alternatives: [], printed: "4-Apr" },
      ],
      [dated(45028, "d/m"), { value: 4, whole: 12, ...asDate, alternatives: [12] }],
      [dated(45264, "dd/mm/yyyy"), { value: 4, whole: 12, ...asDate, alternatives: [12] }],
      // "4/19" where no month 19 exists: April 2019.
      [dated(43556, "mmm-yy"), { value: 4, whole: 19, ...asDate, alternatives: [] }],
    ]);
    expect(readNumber(dated(45020, "h:mm"), "ratio")).toMatchObject({ reason: "date" });
  });

  test("typed as a division", () => {
    expectReadings("ratio", [
      [
        { value: 17 / 19, formula: "17/19" },
        { value: 17, whole: 19, sureness: "likely" },
      ],
    ]);
  });
});
