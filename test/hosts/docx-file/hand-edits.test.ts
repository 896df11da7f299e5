import fc from "fast-check";
import { documentState } from "../../../src/hosts/docx-file/document-state";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import { buildDocx, changePart, paragraph, run } from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { insertInto, markTexts, refreshDocument, valueOf } from "../../support/refresh-document";

const IDS = ["tthc.total", "tthc.early", "tthc.late"] as const;
const parcelOf = (numbers: readonly number[]) =>
  buildParcel({
    tthc: [
      `Tiếp nhận {${IDS[0]}=${String(numbers[0])}} hồ sơ, trước hạn {${IDS[1]}=${String(numbers[1])}} hồ sơ.`,
      `Quá hạn {${IDS[2]}=${String(numbers[2])}} hồ sơ.`,
    ],
  });

type Step =
  | { readonly kind: "sheet"; readonly numbers: readonly number[]; readonly choice: "ask" | "mine" }
  | { readonly kind: "number" | "cut" | "words"; readonly at: number; readonly typed: number };

const sheetNumber = fc.integer({ min: 1, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant("sheet" as const),
    numbers: fc.array(sheetNumber, { minLength: 3, maxLength: 3 }),
    choice: fc.constantFrom("ask" as const, "mine" as const),
  }),
  fc.record({
    kind: fc.constantFrom("number" as const, "cut" as const, "words" as const),
    at: fc.nat({ max: 2 }),
    // Numbers that no sheet ever gives, so that a test can tell whose they are.
    typed: fc.integer({ min: 1000, max: 9999 }),
  })
);

/** Types over the n-th mark, cuts its text into two runs, or writes words before it. */
function typeInto(
  bytes: Uint8Array,
  { kind, at, typed }: Exclude<Step, { kind: "sheet" }>
): Uint8Array {
  let seen = -1;
  return changePart(bytes, "word/document.xml", (xml) =>
    xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, (control) => {
      seen += 1;
      if (seen !== at) return control;
      if (kind === "words") return run(`[${String(typed)}] `) + control;
      const text = [...control.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, found]) => found).join("");
      const digits = kind === "number" ? String(typed) : text;
      const content =
        kind === "number"
          ? run(digits, "<w:b/>")
          : run(digits.slice(0, 1)) + run(digits.slice(1), "<w:i/>");
      return control.replace(
        /<w:sdtContent>.*<\/w:sdtContent>/s,
        `<w:sdtContent>${content}</w:sdtContent>`
      );
    })
  );
}

describe("a report that hands and sheets change in turn", () => {
  it("never loses what a hand wrote, and follows the sheet everywhere else", () => {
    const fresh = insertInto(buildDocx(paragraph(run("Báo cáo"))), parcelOf([1, 1, 1])).bytes;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let bytes = fresh;
        const typed = new Map<number, string>();
        const words: string[] = [];
        const expected: string[][] = [];
        const found: (readonly string[])[] = [];
        for (const one of steps) {
          if (one.kind === "sheet") {
            bytes = refreshDocument(bytes, parcelOf(one.numbers), one.choice).bytes;
            found.push(markTexts(bytes));
            expected.push(one.numbers.map((number, at) => typed.get(at) ?? String(number)));
          } else {
            bytes = typeInto(bytes, one);
            if (one.kind === "number") typed.set(one.at, String(one.typed));
            if (one.kind === "words") words.push(`[${String(one.typed)}] `);
          }
        }
        expect(found).toEqual(expected);
        const body = valueOf(openDocx(bytes)).stories[0].source.text;
        expect(words.filter((word) => !body.includes(word))).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });
});

describe("a long report", () => {
  it("of sixty pages and 400 figures keeps its order and refreshes them all", () => {
    const filler = paragraph(
      run("Phường tiếp tục đẩy mạnh cải cách thủ tục hành chính. ".repeat(12))
    );
    const sentences = (offset: number): string[] =>
      Array.from(
        { length: 400 },
        (_, at) => `Chỉ tiêu ${String(at)}: {tthc.n${String(at)}=${String(at + offset)}} hồ sơ.`
      );
    const long = insertInto(
      buildDocx(filler.repeat(300)),
      buildParcel({ tthc: sentences(0) })
    ).bytes;
    const { bytes } = refreshDocument(long, buildParcel({ tthc: sentences(5000) }));
    expect(markTexts(bytes)).toEqual(Array.from({ length: 400 }, (_, at) => String(at + 5000)));
    expect(documentState(valueOf(openDocx(bytes))).manifest?.trail.at(-1)?.updated).toBe(400);
  });
});
