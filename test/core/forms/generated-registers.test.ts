import fc from "fast-check";
import { documentKinds } from "../../../src/core/forms/shipped/document-kinds";
import type { Report } from "../../../src/core/make-report";
import type { CellDraft } from "../../support/build-snapshot";
import { complaintsOf, reportOn } from "../../support/complaints";

/** A document before it is typed: its series, number, day of 2024 and subject. */
interface Issued {
  readonly sign: string;
  readonly kind: string;
  readonly serial: number;
  readonly letter: string;
  /** Serial number of its day. */
  readonly day: number;
  readonly subject: string;
}

interface Layout {
  readonly columns: readonly ("ordinal" | "number" | "date" | "kind" | "subject" | "signer")[];
  readonly order: "by date" | "latest first" | "by kind";
  readonly date: "excel" | "dd/mm/yyyy" | "d.m.yyyy" | "in words";
  readonly isPadded: boolean;
  readonly hasNumberRow: boolean;
  readonly above: number;
}

const NEW_YEAR = 45292;

const signed = documentKinds.flatMap(({ id, signs: [sign], name }) =>
  id === "other" || id === "letter" || sign === undefined ? [] : [{ sign, kind: name.vi, id }]
);

/** Series that begin anywhere and run on with time; sometimes a letter stands behind a number. */
const issued = fc
  .uniqueArray(
    fc.record({
      of: fc.constantFrom(...signed, { sign: "", kind: "Công văn", id: "letter" }),
      first: fc.integer({ min: 1, max: 900 }),
      steps: fc.array(fc.record({ days: fc.nat(9), isLettered: fc.boolean() }), {
        minLength: 1,
        maxLength: 12,
      }),
    }),
    { selector: ({ of }) => of.sign, minLength: 1, maxLength: 6 }
  )
  .map((series) =>
    series.flatMap(({ of: { sign, kind }, first, steps }) => {
      let [serial, day] = [first, NEW_YEAR];
      return steps.map(({ days, isLettered }, at): Issued => {
        const letter = isLettered && at > 0 ? "a" : "";
        const isTaken = letter === "" || steps[at - 1]?.isLettered === true;
        if (at > 0 && isTaken) serial += 1;
        day += days;
        return { sign, kind, serial, letter, day, subject: `Về việc số ${String(at)} năm 2024` };
      });
    })
  );

const layouts: fc.Arbitrary<Layout> = fc.record({
  columns: fc
    .tuple(
      fc.shuffledSubarray(["ordinal", "kind", "signer"] as const),
      fc.constantFrom(...permutationsOf(["number", "date", "subject"] as const))
    )
    .map(([extra, needed]) => [...extra, ...needed]),
  order: fc.constantFrom("by date", "latest first", "by kind"),
  date: fc.constantFrom("excel", "dd/mm/yyyy", "d.m.yyyy", "in words"),
  isPadded: fc.boolean(),
  hasNumberRow: fc.boolean(),
  above: fc.integer({ min: 0, max: 4 }),
});

function permutationsOf<Item>([a, b, c]: readonly [Item, Item, Item]): readonly Item[][] {
  return [
    [a, b, c],
    [a, c, b],
    [c, a, b],
  ];
}

const headings: Readonly<Record<Layout["columns"][number], string>> = {
  ordinal: "STT",
  number: "Số, ký hiệu văn bản",
  date: "Ngày, tháng, năm ban hành",
  kind: "Loại văn bản",
  subject: "Trích yếu nội dung",
  signer: "Người ký",
};

function sayDate(day: number, way: Layout["date"]): CellDraft {
  const date = new Date(Date.UTC(2024, 0, 1 + day - NEW_YEAR));
  const [d, m] = [date.getUTCDate(), date.getUTCMonth() + 1];
  const two = (number: number): string => String(number).padStart(2, "0");
  if (way === "excel") return { value: day, format: "dd/mm/yyyy" };
  if (way === "dd/mm/yyyy") return `${two(d)}/${two(m)}/2024`;
  if (way === "d.m.yyyy") return `${String(d)}.${String(m)}.2024`;
  return `ngày ${String(d)} tháng ${String(m)} năm 2024`;
}

function sayNumber({ serial, letter, sign }: Issued, isPadded: boolean): string {
  const number = String(serial).padStart(isPadded ? 3 : 1, "0") + letter;
  return sign === "" ? `${number}/UBND-VP` : `${number}/${sign}-UBND`;
}

function draw(documents: readonly Issued[], layout: Layout): readonly (readonly CellDraft[])[] {
  const sorted =
    layout.order === "by kind"
      ? documents
      : [...documents].sort((left, right) =>
          layout.order === "by date" ? left.day - right.day : right.day - left.day
        );
  return [
    ["DANH SÁCH VĂN BẢN ĐÃ BAN HÀNH NĂM 2024"],
    ...Array.from({ length: layout.above }, () => []),
    layout.columns.map((column) => headings[column]),
    ...(layout.hasNumberRow ? [layout.columns.map((_, at) => `(${String(at + 1)})`)] : []),
    ...sorted.map((one, at) => {
      const cells = {
        ordinal: at + 1,
        number: sayNumber(one, layout.isPadded),
        date: sayDate(one.day, layout.date),
        kind: one.kind,
        subject: one.subject,
        signer: "Nguyễn Văn A",
      };
      return layout.columns.map((column) => cells[column]);
    }),
  ];
}

const valueOf = ({ book }: Report, id: string): number | null => {
  const entry = book.get(`documents.${id}`);
  return entry?.kind === "figure" ? entry.value : null;
};

test("a right register, however it is laid out, is counted rightly and no document is complained of", () => {
  fc.assert(
    fc.property(issued, layouts, (documents, layout) => {
      const report = reportOn({ rows: draw(documents, layout) });
      expect(report.findings).toEqual([]);
      expect(valueOf(report, "total")).toBe(documents.length);
      for (const { id, sign } of [...signed, { id: "letter", sign: "" }]) {
        const count = documents.filter((one) => one.sign === sign).length;
        expect(valueOf(report, id) ?? 0).toBe(count);
      }
    }),
    { numRuns: 60 }
  );
});

test("a number given twice is told, wherever the rows stand", () => {
  fc.assert(
    fc.property(issued, layouts, fc.nat(), (documents, layout, at) => {
      const one = documents[at % documents.length];
      if (one === undefined) return;
      const again = { ...one, day: one.day + 1, subject: "Về việc khác" };
      const rows = draw([...documents, again], layout);
      expect(complaintsOf(reportOn({ rows }))).toEqual([
        expect.stringMatching(/^warning documents-are-numbered-once /),
      ]);
    }),
    { numRuns: 30 }
  );
});
