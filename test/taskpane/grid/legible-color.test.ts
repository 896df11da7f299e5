import fc from "fast-check";
import { contrast, inkOn, legibleOn } from "../../../src/taskpane/grid/legible-color";

const color = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, "0")}`);

describe("colours that can be read", () => {
  test("contrast as WCAG counts it", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  test("any letters on any ground reach what AA asks for, and legible ones stay as they are", () => {
    fc.assert(
      fc.property(color, color, (ground, ink) => {
        const legible = legibleOn(ground, ink);
        expect(contrast(ground, legible)).toBeGreaterThanOrEqual(4.5);
        const wasLegible = contrast(ground, ink) >= 4.5;
        expect(legible === ink).toBe(wasLegible);
        expect(contrast(ground, inkOn(ground))).toBeGreaterThanOrEqual(4.5);
      })
    );
  });
});
