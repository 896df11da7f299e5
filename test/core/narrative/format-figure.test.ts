import fc from "fast-check";
import type { Figure } from "../../../src/core/figures/figure";
import { units } from "../../../src/core/figures/unit";
import {
  formatFigure,
  formatNumber,
  formatQuantity,
} from "../../../src/core/narrative/format-figure";
import { defaultStyle, type NarrativeStyle } from "../../../src/core/narrative/style";
import { unprintedReading } from "../../../src/core/sheet/reading";
import { buildFigures, type FigureDraft } from "../../support/build-figures";

/** The text of one figure in the style at hand. */
function format(draft: FigureDraft, style: Partial<NarrativeStyle> = {}): string {
  return formatFigure(figureOf(draft), { ...defaultStyle, ...style });
}

function figureOf(draft: FigureDraft): Figure {
  const figure = buildFigures({ name: "TTHC", figures: { "tthc.x": draft } }).book.get("tthc.x");
  if (figure?.kind !== "figure") throw new Error("The draft gives no figure");
  return figure;
}

const share = (value: number, decimals: number): FigureDraft => ({
  value,
  unit: units.percent,
  reading: { decimals },
});
const money = (value: number, unit = units.dong, decimals = 0): FigureDraft => ({
  value,
  unit,
  reading: { decimals },
});

describe("counts", () => {
  test.each([
    [0, "0"],
    [1, "01"],
    [9, "09"],
    [10, "10"],
    [623, "623"],
    [1000, "1.000"],
    [3936, "3.936"],
    [1234567, "1.234.567"],
    [-7, "-7"],
    [-2021, "-2.021"],
    [2.5, "2,5"],
  ])("%d is written %s", (value, text) => {
    expect(format(value)).toBe(text);
  });

  test("without zeros in front, and without dots, where the style says so", () => {
    expect(format(9, { leadingZero: false })).toBe("9");
    expect(format(3559, { grouping: false })).toBe("3559");
  });

  test("a part printed with its whole keeps it", () => {
    expect(format({ value: 17, unit: units.person, reading: { whole: 19 } })).toBe("17/19");
    expect(format({ value: 8, unit: units.person, reading: { whole: 9 } })).toBe("08/09");
  });

  test("a ratio and a code take no zero in front, a code no dots", () => {
    const ratio = { id: "ratio", measure: "ratio", name: { vi: "", en: "" }, scale: 1 } as const;
    const code = { id: "code", measure: "code", name: { vi: "", en: "" }, scale: 1 } as const;
    expect(format({ value: 4, unit: ratio, reading: { whole: 4 } })).toBe("4/4");
    expect(format({ value: 2, unit: code })).toBe("2");
    expect(format({ value: 2023, unit: code })).toBe("2023");
  });
});

describe("coded answers and changes", () => {
  test("a code is said in the words that its form gives it, within a sentence", () => {
    expect(format({ value: 1, unit: units.noYes })).toBe("có");
    expect(format({ value: 2, unit: units.tiers })).toBe("3 cấp");
    expect(format({ value: 0, unit: units.outreachWay })).toBe("hội nghị, lớp bồi dưỡng/tập huấn");
    expect(format({ value: 3, unit: units.noYes })).toBe("3");
  });

  const earlier = { value: 1, workbook: null, origin: { sheet: "TTHC", cell: "C4" } };
  test.each([
    [units.dossier, 1200, "difference", "tăng 1.200"],
    [units.dossier, -6, "difference", "giảm 06"],
    [units.dossier, 0, "difference", "không thay đổi"],
    [units.percent, -2.5, "difference", "giảm 2,5"],
    [units.percent, 2.966, "share", "tăng 2,97%"],
    [units.millionDong, -114.25, "difference", "giảm 114,25"],
  ] as const)("a change is said with its direction (%#)", (unit, value, how, text) => {
    const derived = { how, from: [], earlier };
    const figure = { ...figureOf({ value, unit, reading: unprintedReading(value) }), derived };
    expect(formatFigure(figure, defaultStyle)).toBe(text);
  });
});

describe("shares", () => {
  test.each([
    [84.17, 2, "84,17%"],
    [97.5, 1, "97,5%"],
    [97.5, 2, "97,5%"],
    [100, 2, "100%"],
    [100, 0, "100%"],
    [19, 0, "19%"],
    [4.8, 1, "4,8%"],
    [0.08, 2, "0,08%"],
    [84.167, 2, "84,17%"],
  ])("%d printed with %d decimals is written %s", (value, decimals, text) => {
    expect(format(share(value, decimals))).toBe(text);
  });

  test("a formula that nobody rounded takes the decimals of the style", () => {
    expect(format(share(84.1677255400254, 13))).toBe("84,17%");
    expect(format(share(84.1677255400254, 13), { decimals: 0 })).toBe("84%");
  });
});

describe("money", () => {
  test.each([
    [money(5309052700), "5.309.052.700"],
    [money(1314.6, units.millionDong, 1), "1.314,6"],
    [money(1314.6, units.millionDong, 2), "1.314,6"],
    [money(1314.609627, units.millionDong, 0), "1.315"],
    [money(0), "0"],
    [money(-150000), "-150.000"],
    [money(9007199254740991), "9.007.199.254.740.991"],
  ])("%j", (draft, text) => {
    expect(format(draft)).toBe(text);
  });

  test("a cell that names another unit than its form loses no đồng", () => {
    const draft = {
      value: 1314.609627,
      unit: units.millionDong,
      reading: { decimals: 0, scale: 1 },
    };
    expect(format(draft)).toBe("1.314,609627");
  });

  test("takes no zero in front", () => {
    expect(format(money(5, units.millionDong))).toBe("5");
  });
});

describe("half-up rounding of decimals", () => {
  test.each([
    [2.675, "2,68"],
    [1.005, "1,01"],
    [8.345, "8,35"],
    [12.345, "12,35"],
    [0.005, "0,01"],
    [0.004999, "0"],
    [99.995, "100"],
    [-2.675, "-2,68"],
    [-0.001, "0"],
    [0.1 + 0.2, "0,3"],
    [(100 * 2469) / 20000, "12,35"],
  ])("%d to two decimals is %s", (value, text) => {
    expect(formatNumber(value, "vi", { decimals: 2 })).toBe(text);
  });

  test("is the same for every decimal number that ends in 5", () => {
    const half = fc.tuple(fc.nat(999_999), fc.constantFrom(1, 2, 3));
    fc.assert(
      fc.property(half, ([digits, decimals]) => {
        const typed = Number(`${digits}5e-${decimals + 1}`);
        const rounded = formatNumber(typed, "en", { decimals, grouping: false });
        expect(Number(rounded)).toBe(Number(`${digits + 1}e-${decimals}`));
      })
    );
  });
});

describe("languages", () => {
  test.each([
    [3936, "3.936", "3,936"],
    [84.17, "84,17", "84.17"],
    [-1234.5, "-1.234,5", "-1,234.5"],
    [0, "0", "0"],
    [1e-7, "0,0000001", "0.0000001"],
  ])("%d is %s and %s", (value, vi, en) => {
    expect(formatNumber(value, "vi")).toBe(vi);
    expect(formatNumber(value, "en")).toBe(en);
  });

  test("quantities name money, and what is counted is named by the sentence", () => {
    expect(formatQuantity(2021, "vi", { unit: units.dossier })).toBe("2.021");
    expect(formatQuantity(1, "vi", { unit: units.dossier })).toBe("1");
    expect(formatQuantity(84.1677, "vi", { unit: units.percent })).toBe("84,17%");
    expect(formatQuantity(84.1677, "en", { unit: units.percent, decimals: 1 })).toBe("84.2%");
    expect(formatQuantity(97.5, "vi", { unit: units.percent, decimals: 2 })).toBe("97,50%");
    expect(formatQuantity(1314.6, "vi", { unit: units.millionDong })).toBe("1.314,6 triệu đồng");
    expect(formatQuantity(5309052700, "en", { unit: units.dong })).toBe("5,309,052,700 đồng");
  });

  test.each([NaN, Infinity, -Infinity])("%d is refused", (value) => {
    expect(() => formatNumber(value, "vi")).toThrow(`Not a number to write: ${String(value)}`);
  });
});

describe("whatever the number", () => {
  /** Reads the Vietnamese writing back, as a person would. */
  const readBack = (text: string): number => Number(text.replaceAll(".", "").replace(",", "."));
  const typed = fc.tuple(fc.integer(), fc.nat(6)).map(([digits, down]) => digits / 10 ** down);

  test("the text reads back as the number", () => {
    fc.assert(
      fc.property(typed, (value) => {
        expect(readBack(formatNumber(value, "vi"))).toBe(value === 0 ? 0 : value);
      })
    );
  });

  test("rounding moves it by half of the last decimal at most", () => {
    fc.assert(
      fc.property(typed, fc.nat(3), (value, decimals) => {
        const off = Math.abs(readBack(formatNumber(value, "vi", { decimals })) - value);
        expect(off).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6);
      })
    );
  });

  test("dots stand before every third digit and nowhere else", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 9_007_199_254_740_991n }), (value) => {
        const text = formatNumber(Number(value), "vi");
        expect(text).toMatch(/^\d{1,3}(\.\d{3})*$/);
        expect(text.replaceAll(".", "")).toBe(value.toString());
      })
    );
  });

  test("English differs in the two signs only", () => {
    fc.assert(
      fc.property(typed, (value) => {
        const swapped = formatNumber(value, "en").replace(/[.,]/g, (s) => (s === "." ? "," : "."));
        expect(swapped).toBe(formatNumber(value, "vi"));
      })
    );
  });
});
