import fc from "fast-check";
import { openParcel, refusalTexts } from "../../../src/core/link/open-parcel";
import type { Refusal } from "../../../src/core/link/open-parcel";
import { packParcel } from "../../../src/core/link/pack-parcel";
import type { Parcel } from "../../../src/core/link/parcel";
import { defaultStyle } from "../../../src/core/narrative/style";
import { buildParcel } from "../../support/build-parcel";

const parcel = buildParcel(
  {
    tthc: [
      "Tiếp nhận {tthc.received.total=3.936} hồ sơ, đạt {tthc.share=84,17%}.",
      "Không có hồ sơ quá hạn.",
    ],
  },
  {
    profile: {
      kind: "phường",
      name: "Ba Hàng",
      upper: null,
      period: { kind: "quarter", year: 2024, index: 1, from: "2024-01-01", to: "2024-03-31" },
    },
  }
);
const packed = packParcel(parcel);

const refusalOf = (text: string): Refusal | null => {
  const opened = openParcel(text);
  return opened.ok ? null : opened.refusal;
};

describe("packParcel and openParcel", () => {
  it("carry a parcel across as text", () => {
    expect(openParcel(packed)).toEqual({ ok: true, parcel });
  });

  it("carry what is known of a figure and its workbook", () => {
    const [first, ...rest] = parcel.figures;
    if (first === undefined) throw new Error("The parcel has figures");
    const from = [{ sheet: "TTHC", cell: "C9" }];
    const known = { ...first, form: null, formula: "SUM(C5:C8)", from };
    const full = { ...parcel, workbookId: "{GUID}", figures: [known, ...rest] };
    expect(openParcel(packParcel(full))).toEqual({ ok: true, parcel: full });
  });

  it("carry how numbers are written, and no way that nobody knows", () => {
    const styled = { ...parcel, style: { ...defaultStyle, grouping: false } };
    expect(openParcel(packParcel(styled))).toEqual({ ok: true, parcel: styled });
    const strange = { ...parcel, style: { ...defaultStyle, decimals: 7 } } as unknown as Parcel;
    expect(refusalOf(packParcel(strange))).toBe("malformed");
  });

  it("give the same text for the same parcel, whatever the order of its fields", () => {
    const { schema, ...rest } = parcel;
    expect(packParcel({ ...rest, schema })).toBe(packed);
  });

  it("do not mind what a clipboard adds", () => {
    expect(refusalOf(`\ufeff\r\n  ${packed.replace(/\n/g, "\r\n")}\r\n\r\n`)).toBeNull();
  });

  it("refuse every parcel in which one character was changed", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: packed.trim().length - 1 }),
        fc.constantFrom("0", "a", "â", "}", '"', " "),
        (at, character) => {
          const changed = packed.slice(0, at) + character + packed.slice(at + 1);
          fc.pre(changed.trim() !== packed.trim());
          expect(openParcel(changed).ok).toBe(false);
        }
      ),
      { numRuns: 400, examples: [["khop-so/parcel/1 ".length, "0"]] }
    );
  });

  it("refuse every parcel whose end is missing", () => {
    fc.assert(
      fc.property(fc.nat({ max: packed.trim().length - 1 }), (length) => {
        expect(openParcel(packed.slice(0, length)).ok).toBe(false);
      })
    );
  });

  it("never throw, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(openParcel(text).ok).toBe(false);
        expect(openParcel(`khop-so/parcel/1 ${text}`).ok).toBe(false);
      })
    );
  });
});

/** A text with a right checksum over whatever body. */
const sealed = (change: (data: Record<string, unknown>) => unknown): string =>
  packParcel(
    change(JSON.parse(JSON.stringify(parcel)) as Record<string, unknown>) as typeof parcel
  ).replace(/^\S+/, "khop-so/parcel/1");

/** A parcel whose first figure has these fields. */
const withFigure = (fields: object): string =>
  sealed((data) => {
    const [first, ...rest] = data["figures"] as readonly object[];
    return { ...data, figures: [{ ...first, ...fields }, ...rest] };
  });

describe("openParcel says why it refuses", () => {
  test.each<[Refusal, string]>([
    ["empty", " \n"],
    ["foreign", "Kính gửi: Ủy ban nhân dân tỉnh"],
    ["foreign", '{"schema":"khop-so/parcel/1"}'],
    ["unknown-schema", packed.replace("parcel/1", "parcel/2")],
    ["truncated", packed.slice(0, -20)],
    ["truncated", "khop-so/parcel/1 1200"],
    ["damaged", packed.replace("3.936", "3.963")],
    ["damaged", packed.replace("hồ sơ", "hồ sơ".normalize("NFD"))],
    ["malformed", sealed(() => [])],
    ["malformed", sealed((data) => ({ ...data, figures: undefined }))],
    ["malformed", sealed((data) => ({ ...data, checks: { error: "0", warning: 0, note: 0 } }))],
    ["malformed", sealed((data) => ({ ...data, workbook: "a\u0000b" }))],
    ["malformed", sealed((data) => ({ ...data, figures: [] }))],
    ["malformed", sealed((data) => ({ ...data, workbookId: undefined }))],
    ["malformed", withFigure({ form: "Biểu" })],
    ["malformed", withFigure({ formula: 5 })],
    ["malformed", withFigure({ from: [{ sheet: "TTHC" }] })],
  ])("%s", (refusal, text) => {
    expect(refusalOf(text)).toBe(refusal);
    expect(refusalTexts[refusal].vi).toMatch(/\.$/);
  });
});
