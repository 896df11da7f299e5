import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { makeParcel } from "../../src/core/link/make-parcel";
import type { Refusal } from "../../src/core/link/open-parcel";
import { packParcel } from "../../src/core/link/pack-parcel";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { openParcelCode, parcelCode } from "../../src/hosts/parcel-code";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { buildParcel } from "../support/build-parcel";
import { valueOf } from "../support/refresh-document";

const parcel = buildParcel({
  tthc: ["Tiếp nhận {tthc.total=3.936} hồ sơ, đạt {tthc.share=84,17%}."],
});
const code = parcelCode(parcel);

const refusalOf = (text: string): Refusal | null => {
  const opened = openParcelCode(text);
  return opened.ok ? null : opened.refusal;
};

/** A code with a right checksum over any bytes. */
function sealed(bytes: Uint8Array): string {
  const body = `KHOPSO1.${Buffer.from(bytes).toString("base64url")}`;
  return `${body}.${createHash("sha256").update(body).digest("hex").slice(0, 16)}`;
}

describe("parcelCode and openParcelCode", () => {
  it("carry a parcel across", () => {
    expect(openParcelCode(code)).toEqual({ ok: true, parcel });
    expect(code).toMatch(/^KHOPSO1\.[\w\n-]+\.[0-9a-f\n]{16,}$/);
    expect(Math.max(...code.split("\n").map((line) => line.length))).toBe(100);
  });

  it("make a real report a text that a mail carries easily, a quarter of the plain one", async () => {
    const file = path.resolve(__dirname, "../../samples/phuong-mau-2025.xlsx");
    const snapshot = valueOf(await readWorkbook(readFileSync(file), "phuong-mau-2025.xlsx"));
    const report = makeReport(snapshot, { style: defaultStyle, profile: null });
    const real = makeParcel(report, { madeAt: "2025-10-01T08:00:00.000Z", workbookId: null });
    const text = parcelCode(real);
    expect(openParcelCode(text)).toEqual({ ok: true, parcel: real });
    expect(text.length).toBeLessThan(packParcel(real).length / 4);
  });

  test.each<[string, (text: string) => string]>([
    ["line ends of Windows", (text) => text.replace(/\n/g, "\r\n")],
    ["no line ends", (text) => text.replace(/\n/g, "")],
    ["other line lengths", (text) => text.replace(/\n/g, "").replace(/(.{1,37})/g, "$1 \n\t")],
    ["a mail's marks of quotation", (text) => text.replace(/^/gm, "> > ")],
    ["quotation marks", (text) => `“${text}”`],
    ["letters without width", (text) => text.replace(/(.{20})/g, "$1\u200b\u2060\ufeff")],
    [
      "a letter around it",
      (text) => `Kính gửi anh,\nGói số liệu: ${text}\n\nde 01 Trân trọng.\nKHOPSO`,
    ],
    ["a mention of its first word before", (text) => `Dán cả chữ KHOPSO1.\n${text}`],
  ])("do not mind %s", (_, change) => {
    expect(openParcelCode(change(code))).toEqual({ ok: true, parcel });
  });

  it("open the plain text as well", () => {
    expect(openParcelCode(packParcel(parcel))).toEqual({ ok: true, parcel });
    expect(openParcelCode(` \ufeff\r\n${packParcel(parcel)}`)).toEqual({ ok: true, parcel });
    expect(refusalOf(packParcel(parcel).replace("3.936", "3.963"))).toBe("damaged");
  });

  const compact = code.replace(/\n/g, "");

  it("refuse a code of which any one letter is lost", () => {
    for (let at = 0; at < compact.length; at += 1)
      expect(refusalOf(compact.slice(0, at) + compact.slice(at + 1))).not.toBeNull();
  });

  it("refuse a code of which any one letter is another", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: compact.length - 1 }),
        fc.oneof(
          fc.constantFrom("A", "Z", "a", "z", "0", "9", "-", "_", ".", "=", "é"),
          fc.string({ minLength: 1, maxLength: 1 })
        ),
        (at, letter) => {
          fc.pre(compact[at] !== letter);
          expect(refusalOf(compact.slice(0, at) + letter + compact.slice(at + 1))).not.toBeNull();
        }
      ),
      { numRuns: 500, examples: [[compact.length - 18, "A"]] }
    );
  });

  it("refuse every code whose end is missing, and say so", () => {
    const first = "KHOPSO1.".length;
    for (let length = first; length < compact.length; length += 1)
      expect(refusalOf(compact.slice(0, length))).toBe("truncated");
  });

  it("never throw, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.uint8Array(), (text, bytes) => {
        expect(refusalOf(text)).not.toBeNull();
        expect(refusalOf(`KHOPSO1.${text}`)).not.toBeNull();
        expect(refusalOf(sealed(bytes))).not.toBeNull();
      })
    );
  });
});

describe("openParcelCode says why it refuses", () => {
  const bomb = deflateSync(new Uint8Array(9_000_000), { level: 9 });

  test.each<[Refusal, string]>([
    ["empty", " \n\u200b> "],
    ["foreign", "Kính gửi: Ủy ban nhân dân tỉnh"],
    ["foreign", "KHOPSO"],
    ["foreign", compactOf("aGVsbG8")],
    ["unknown-schema", code.replace("KHOPSO1", "KHOPSO2")],
    ["truncated", code.slice(0, -40)],
    ["damaged", code.replace(/.$/, (last) => (last === "0" ? "1" : "0"))],
    ["malformed", sealed(Uint8Array.from([1, 2, 3, 4]))],
    ["malformed", sealed(bomb)],
    ["foreign", sealed(deflateSync(Buffer.from("Xin chào")))],
    ["damaged", sealed(deflateSync(Buffer.from(packParcel(parcel).replace("3.936", "3.963"))))],
  ])("%s", (refusal, text) => {
    expect(refusalOf(text)).toBe(refusal);
  });
});

/** A token that looks like a code to the eye: three parts with points. */
function compactOf(payload: string): string {
  return `eyJhbGciOiJIUzI1NiJ9.${payload}.0123456789abcdef`;
}
