import fc from "fast-check";
import type { LeftParcel } from "../../../src/hosts/direct-link";
import { mailbox } from "../../../src/hosts/same-machine/mailbox";
import { FakeStorage, refusingStorage } from "./fake-machine";
import { parcelOf, workbookA, workbookB } from "./messages";

const NOW = Date.parse("2025-10-02T08:00:00Z");
const HOUR = 3_600_000;
const clock = (): number => NOW;
const ago = (hours: number): string => new Date(NOW - hours * HOUR).toISOString();
const slotA = `khop-so/parcel/${workbookA}`;

const LETTERS = Array.from("aăâbcdđeêghiklmnoôơpqrstuưvxyÁẶỆỘỮỲ0123456789 .,()-“”\n");

const text = fc
  .string({ unit: fc.constantFrom(...LETTERS) })
  .map((letters) => letters.normalize("NFC"));

const parcels: fc.Arbitrary<LeftParcel> = fc.record({
  workbookId: fc.uuid(),
  workbook: text.map((name) => `${name}.xlsx`),
  leftAt: fc.integer({ min: 0, max: 24 * HOUR - 1 }).map((age) => ago(age / HOUR)),
  packed: text,
});

test("what was left is found, word for word, the newest first", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(parcels, { selector: ({ workbookId }) => workbookId, maxLength: 6 }),
      (left) => {
        const storage = new FakeStorage();
        const sender = mailbox(storage, clock);
        expect(left.map((parcel) => sender.leave(parcel))).not.toContain(false);
        const found = mailbox(storage, clock).left();
        const times = found.map(({ leftAt }) => leftAt);
        expect(times).toEqual([...times].sort().reverse());
        expect(new Set(found)).toEqual(new Set(left));
      }
    )
  );
});

test("a workbook has one parcel, the last; another workbook keeps its own", () => {
  const { leave, left } = mailbox(new FakeStorage(), clock);
  leave(parcelOf(workbookA, ago(3)));
  leave(parcelOf(workbookB, ago(2)));
  leave(parcelOf(workbookA, ago(1)));
  expect(left()).toEqual([parcelOf(workbookA, ago(1)), parcelOf(workbookB, ago(2))]);
});

test.each([
  ["a minute under 24 hours", 24 - 1 / 60, 1],
  ["24 hours", 24, 0],
  ["a week", 168, 0],
  ["a day to come, after the clock was set back", -25, 0],
])("a parcel of %s", (_, hours, found) => {
  const storage = new FakeStorage();
  mailbox(storage, () => NOW - hours * HOUR).leave(parcelOf(workbookA, ago(hours)));
  expect(storage).toHaveLength(1);
  expect(mailbox(storage, clock).left()).toHaveLength(found);
  expect(storage).toHaveLength(found);
});

const whole = JSON.stringify({ schema: "khop-so/left-parcel/1", ...parcelOf(workbookA) });

test.each([
  ["no JSON", "hỏng"],
  ["cut off", whole.slice(0, -20)],
  ["of another workbook than its name says", whole.replace(workbookA, workbookB)],
  ["without a time", whole.replace('"leftAt"', '"at"')],
  ["with a path", whole.replace("Phường Mẫu", "C:/Phường Mẫu")],
  ["a list", "[]"],
])("a slot that is %s is passed over and taken away", (_, damaged) => {
  const storage = new FakeStorage();
  storage.setItem(slotA, damaged);
  const { leave, left } = mailbox(storage, clock);
  leave(parcelOf(workbookB));
  expect(left()).toEqual([parcelOf(workbookB)]);
  expect(storage.getItem(slotA)).toBeNull();
});

test("a slot of another version is passed over, and goes when it is a day old", () => {
  const storage = new FakeStorage();
  storage.setItem(slotA, whole.replace("left-parcel/1", "left-parcel/2"));
  expect(mailbox(storage, clock).left()).toEqual([]);
  expect(storage).toHaveLength(1);
  expect(mailbox(storage, () => NOW + 24 * HOUR).left()).toEqual([]);
  expect(storage).toHaveLength(0);
});

test("to clear takes our slots of every version, and nothing of others", () => {
  const storage = new FakeStorage();
  storage.setItem(slotA, whole.replace("left-parcel/1", "left-parcel/2"));
  storage.setItem("khop-so-language", "en");
  const { leave, clear } = mailbox(storage, clock);
  leave(parcelOf(workbookB));
  clear();
  expect([...storage.kept.keys()]).toEqual(["khop-so-language"]);
});

test("more than 4 MB is not left, and the parcel before does not pass for the last", () => {
  const { leave, left } = mailbox(new FakeStorage(), clock);
  const ofSize = (size: number): LeftParcel => ({
    ...parcelOf(workbookA),
    packed: "x".repeat(size),
  });
  expect(leave(ofSize(4 * 2 ** 20))).toBe(true);
  expect(leave(ofSize(4 * 2 ** 20 + 1))).toBe(false);
  expect(left()).toEqual([]);
});

test("where the storage is full, nothing is left, and the parcel before does not pass for the last", () => {
  const storage = new FakeStorage();
  const { leave, left } = mailbox(storage, clock);
  leave(parcelOf(workbookA, ago(2)));
  leave(parcelOf(workbookB, ago(1)));
  jest.spyOn(storage, "setItem").mockImplementation(() => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });
  expect(leave(parcelOf(workbookA))).toBe(false);
  expect(left()).toEqual([parcelOf(workbookB, ago(1))]);
});

test("what has expired makes room for a new parcel", () => {
  const storage = new FakeStorage();
  mailbox(storage, () => NOW - 25 * HOUR).leave(parcelOf(workbookA, ago(25)));
  const keep = storage.setItem.bind(storage);
  jest.spyOn(storage, "setItem").mockImplementation((key, value) => {
    if (storage.length > 0) throw new DOMException("Full.", "QuotaExceededError");
    keep(key, value);
  });
  expect(mailbox(storage, clock).leave(parcelOf(workbookB))).toBe(true);
});

test("a storage that takes everything and keeps nothing is not believed", () => {
  const storage = new FakeStorage();
  jest.spyOn(storage, "setItem").mockImplementation(() => {});
  expect(mailbox(storage, clock).leave(parcelOf(workbookA))).toBe(false);
});

test.each([
  ["none", null],
  ["one that throws", refusingStorage],
])("with a storage of %s every call is survived", (_, storage) => {
  const { leave, left, clear } = mailbox(storage, clock);
  expect(leave(parcelOf(workbookA))).toBe(false);
  expect(left()).toEqual([]);
  expect(clear).not.toThrow();
});
