import fc from "fast-check";
import { readMemory } from "../../src/taskpane/live/read-memory";
import {
  LONGEST_FORMS,
  MOST_FORMS,
  emptyMemory,
  type WorkbookMemory,
} from "../../src/taskpane/live/workbook-memory";
import { LONGEST_MEMORY, writeMemory } from "../../src/taskpane/live/write-memory";

const word = fc
  .stringMatching(/^[A-Za-zÀ-ỹ0-9 ,."\\{}]{1,40}$/)
  .map((text) => text.normalize("NFC"));
const time = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());

const memories: fc.Arbitrary<WorkbookMemory> = fc.record({
  profile: fc.option(
    fc.record({
      kind: fc.constantFrom("xã", "phường", "đặc khu", "thị trấn"),
      name: fc.constantFrom("Ba Hàng", "Mẫu", "Đồng Hỷ"),
      upper: fc.option(fc.constant("Ủy ban nhân dân tỉnh Thái Nguyên")),
      period: fc.option(
        fc.constantFrom(
          { kind: "quarter", year: 2025, index: 3, from: null, to: "2025-09-30" } as const,
          { kind: "year", year: 2024, index: null, from: null, to: null } as const
        )
      ),
    })
  ),
  style: fc.record({
    shareVerb: fc.constantFrom("đạt", "chiếm", "="),
    decimals: fc.constantFrom(0, 1, 2),
    leadingZero: fc.boolean(),
    grouping: fc.boolean(),
  }),
  leftOut: fc.array(fc.constantFrom("tthc", "staff", "budget", "online2"), { maxLength: 4 }),
  explanations: fc.array(fc.record({ finding: word, facts: word, reason: word, at: time })),
  ruleSettings: fc.dictionary(
    fc.constantFrom("blanks-are-told", "totals-add-up", "a-rule-of-tomorrow"),
    fc.record(
      {
        severity: fc.constantFrom("off", "note", "warning", "error"),
        reason: fc.constantFrom("Theo công văn 12/STC", "“Sở” đã thống nhất \\{}"),
        by: fc.option(fc.constant("Trần Thị B")),
        at: fc
          .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
          .map((date) => date.toISOString()),
      },
      { noNullPrototype: true }
    ),
    { noNullPrototype: true }
  ),
  shareStep: fc.option(fc.constantFrom(5, 12.5, 100)),
  previous: fc.array(
    fc.record({
      workbook: fc.option(fc.constant("quy-2.xlsx")),
      sheet: word,
      form: fc.constant("tthc-list"),
      topic: fc.constant("tthc"),
      unitName: fc.option(word),
      period: fc.option(
        fc.constantFrom(
          { kind: "quarter", year: 2025, index: 2, from: null, to: "2025-06-14" } as const,
          { kind: "free", year: 2024, index: null, from: null, to: null } as const
        )
      ),
      values: fc.dictionary(
        fc.constantFrom("received.total", "dat-dai.pending.total"),
        fc.record(
          { value: fc.nat(), unit: fc.constant("dossier"), cell: fc.constant("F17") },
          { noNullPrototype: true }
        ),
        { noNullPrototype: true }
      ),
    }),
    { maxLength: 3 }
  ),
  forms: fc.array(fc.record({ id: fc.constantFrom("ho-ngheo", "thon"), name: word, text: word }), {
    maxLength: 10,
  }),
  workbookId: fc.option(fc.uuid()),
  documents: fc.array(
    fc.record({
      id: fc.uuid(),
      name: word,
      workbookId: fc.uuid(),
      refreshedAt: time,
      parcelMadeAt: time,
      marks: fc.nat(2000),
    }),
    { maxLength: 8 }
  ),
});

test("what was kept is remembered", () => {
  fc.assert(
    fc.property(memories, (memory) => {
      expect(readMemory(writeMemory(memory))).toEqual(memory);
    })
  );
});

test("a text of anything is no memory and no crash", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readMemory(text)).toEqual(emptyMemory);
    })
  );
  expect(readMemory(null)).toBe(emptyMemory);
});

test("of a memory that was cut off nothing is taken", () => {
  fc.assert(
    fc.property(memories, fc.nat(), (memory, place) => {
      const text = writeMemory(memory);
      expect(readMemory(text.slice(0, place % text.length))).toEqual(emptyMemory);
    })
  );
});

test("one field that is spoilt does not take the others with it", () => {
  const explanation = { finding: "a", facts: "1", reason: "Theo sổ", at: "2025-10-01T00:00:00Z" };
  const text = JSON.stringify({
    schema: "khop-so/memory/1",
    profile: { kind: "huyện", name: "Mẫu" },
    style: { shareVerb: "đạt", decimals: 7, leadingZero: true, grouping: true },
    leftOut: ["tthc", 5],
    explanations: [{ ...explanation, extra: "<b>" }, { finding: "b" }, null],
  });
  expect(readMemory(text)).toEqual({
    ...emptyMemory,
    leftOut: ["tthc"],
    explanations: [explanation],
  });
});

test("a memory from before there was a link to Word still opens", () => {
  const explanation = { finding: "a", facts: "1", reason: "Theo sổ", at: "2025-10-01T00:00:00Z" };
  const text = JSON.stringify({
    schema: "khop-so/memory/1",
    profile: null,
    style: emptyMemory.style,
    leftOut: ["tthc"],
    explanations: [explanation],
  });
  expect(readMemory(text)).toEqual({
    ...emptyMemory,
    leftOut: ["tthc"],
    explanations: [explanation],
  });
});

test("one decision about a rule that is spoilt does not take the others with it", () => {
  const off = { severity: "off", reason: "Theo công văn", by: null, at: "2025-10-01" };
  const ruleSettings = { "blanks-are-told": off, "totals-add-up": { ...off, reason: "" }, b: 5 };
  const text = JSON.stringify({ schema: "khop-so/memory/1", ruleSettings });
  expect(readMemory(text)).toEqual({ ...emptyMemory, ruleSettings: { "blanks-are-told": off } });
});

test("a memory of a later version is left aside", () => {
  const later = writeMemory(emptyMemory).replace("memory/1", "memory/2");
  expect(readMemory(later.replace('"đạt"', '"chiếm"'))).toEqual(emptyMemory);
});

test("it stays small: decisions about more rules than there can be are left out", () => {
  const off = { severity: "off", reason: "x".repeat(300), by: "y".repeat(80), at: "2025-10-01" };
  const many = Array.from({ length: 5000 }, (_, n) => [`rule-${String(n)}`, off]);
  const ruleSettings: unknown = Object.fromEntries(many);
  const kept = readMemory(JSON.stringify({ schema: "khop-so/memory/1", ruleSettings }));
  expect(Object.keys(kept.ruleSettings)).toHaveLength(80);
  expect(writeMemory(kept).length).toBeLessThanOrEqual(LONGEST_MEMORY);
});

test("a kept sheet of an earlier period with a period that no year has, or too many, is passed over", () => {
  const sheet = {
    ...{ workbook: "cu.xlsx", sheet: "TTHC", form: "tthc-list", topic: "tthc", unitName: null },
    period: { kind: "quarter", year: 2025, index: 2, from: null, to: null },
    values: { "pending.total": { value: 9, unit: "dossier", cell: "C10" } },
  } as const;
  const recall = (...previous: readonly unknown[]) =>
    readMemory(JSON.stringify({ schema: "khop-so/memory/1", previous })).previous;
  expect(recall({ ...sheet, more: 1 })).toEqual([sheet]);
  const periods = [
    ...[{ index: 5 }, { index: null }, { year: 1e9 }, { from: "2025-02-30" }, { kind: "week" }],
    ...[{ kind: "year" }, { index: 1.5 }],
  ];
  expect(
    recall(...periods.map((wrong) => ({ ...sheet, period: { ...sheet.period, ...wrong } })))
  ).toEqual([]);
  expect(recall({ ...sheet, values: { "pending.total": { value: "9" } } }, null, 3)).toEqual([]);
  expect(recall(...Array.from({ length: 200 }, () => sheet))).toEqual([]);
});

test("forms that are no texts, and more than a workbook keeps, are passed over", () => {
  const form = { id: "ho-ngheo", name: "Hộ nghèo", text: "{}" };
  const recall = (forms: unknown) =>
    readMemory(JSON.stringify({ schema: "khop-so/memory/1", forms })).forms;
  expect(recall([{ ...form, more: 1 }, { ...form, text: 5 }, "x", null])).toEqual([form]);
  expect(recall(Array.from({ length: 12 }, () => form))).toHaveLength(MOST_FORMS);
  expect(recall([{ ...form, text: "x".repeat(LONGEST_FORMS) }])).toEqual([]);
  expect(recall("x")).toEqual([]);
});

test("forms take no room from explanations", () => {
  const explanation = { finding: "f", facts: "x".repeat(200), reason: "Theo sổ", at: "2025-10-01" };
  const explanations = Array.from({ length: 100 }, () => explanation);
  const forms = [{ id: "ho-ngheo", name: "Hộ nghèo", text: "x".repeat(LONGEST_FORMS - 100) }];
  const kept = readMemory(writeMemory({ ...emptyMemory, forms, explanations }));
  expect(kept).toEqual({ ...emptyMemory, forms, explanations });
});

test("it stays small: the oldest explanations give way", () => {
  const explanations = Array.from({ length: 2000 }, (_, index) => ({
    finding: `finding ${String(index)}`,
    facts: "x".repeat(120),
    reason: "Số liệu theo sổ gốc",
    at: "2025-10-01T00:00:00.000Z",
  }));
  const text = writeMemory({ ...emptyMemory, leftOut: ["tthc"], explanations });
  expect(text.length).toBeLessThanOrEqual(LONGEST_MEMORY);
  const kept = readMemory(text);
  expect(kept.leftOut).toEqual(["tthc"]);
  expect(kept.explanations.length).toBeGreaterThan(100);
  expect(kept.explanations).toEqual(explanations.slice(-kept.explanations.length));
});
