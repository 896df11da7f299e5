import type { PlannedMark } from "../../src/core/link/planned-mark";
import type { DocumentDeed } from "../../src/taskpane/link/linked-document";
import { sayDeed } from "../../src/taskpane/link/say-deed";
import { markKey } from "../../src/taskpane/word/document-question";
import { sayDecisions } from "../../src/taskpane/word/say-decisions";
import {
  countDecisions,
  standingDecisions,
  type Answer,
  type Given,
} from "../../src/taskpane/word/use-decisions";

const planned = (mark: Partial<PlannedMark>): PlannedMark => ({
  tag: "vlk1|0f8fad5b|tthc|tthc.received.total",
  passage: "tthc",
  figure: "tthc.received.total",
  occurrence: 0,
  obstacle: null,
  state: "conflict",
  before: "gần 4.200",
  after: "4.176",
  label: { vi: "Tiếp nhận, tổng số", en: "Received, total" },
  origin: { sheet: "TTHC", cell: "C23" },
  ...mark,
});

const given = (mark: PlannedMark, answer: Answer): Given => ({
  declined: new Set(),
  answers: new Map([[markKey(mark), { mark, answer }]]),
  passages: new Set(),
});

const answersTo = (seen: PlannedMark, now: PlannedMark, answer: Answer = "new") => [
  ...standingDecisions(given(seen, answer), { marks: [now], missing: [] }).answers.values(),
];

test("an answer holds while both texts are those that she saw", () => {
  const seen = planned({});
  expect(answersTo(seen, planned({}))).toEqual(["new"]);
  expect(answersTo(seen, planned({ after: "4.180" }))).toEqual([]);
  expect(answersTo(seen, planned({ before: "4.200" }))).toEqual([]);
  expect(answersTo(seen, planned({ state: "edited" }))).toEqual([]);
});

test("a mark that cannot be written can still be kept, not taken anew", () => {
  const locked = planned({ obstacle: "locked" });
  expect(answersTo(locked, locked, "new")).toEqual([]);
  expect(answersTo(locked, locked, "mine")).toEqual(["mine"]);
});

test("ticks of what is no longer stale, or is there by now, count no more", () => {
  const stale = planned({ state: "stale", tag: "a" });
  const all: Given = {
    declined: new Set(["a", "b"]),
    answers: new Map(),
    passages: new Set(["tthc", "staff"]),
  };
  const undecided = { marks: [stale, planned({ state: "matches", tag: "b" })], missing: ["staff"] };
  const decisions = standingDecisions(all, undecided);
  expect([...decisions.declined]).toEqual(["a"]);
  expect([...decisions.passages]).toEqual(["staff"]);
  expect(sayDecisions(countDecisions(undecided.marks, decisions), "vi")).toBe("Thêm 1 đoạn");
});

test.each([
  [
    { updates: 5, insertions: 1, keeps: 0 },
    "Cập nhật 5 số liệu, thêm 1 đoạn",
    "Update 5 figures, add 1 passage",
  ],
  [{ updates: 0, insertions: 0, keeps: 2 }, "Giữ 2 số sửa tay", "Keep 2 hand edits"],
  [{ updates: 0, insertions: 0, keeps: 0 }, "", ""],
])("the button for %j", (counts, vi, en) => {
  expect([sayDecisions(counts, "vi"), sayDecisions(counts, "en")]).toEqual([vi, en]);
});

const refreshed = {
  kind: "refreshed",
  updated: [],
  failed: [],
  kept: 0,
  inserted: [],
  canUndo: false,
} as const;
const failure = { mark: planned({}), reason: { vi: "bị khóa", en: "locked" } };
const title = { vi: "Ngân sách", en: "Budget" };

test.each<[DocumentDeed, string]>([
  [refreshed, "Không có số nào phải cập nhật"],
  [{ ...refreshed, failed: [failure] }, "Chưa cập nhật được số nào"],
  [
    { ...refreshed, updated: [planned({})], failed: [failure], kept: 1, inserted: [title] },
    "Đã cập nhật 1 số liệu, 1 chưa được, giữ 1 số sửa tay, đã thêm 1 đoạn",
  ],
  [{ ...refreshed, kept: 2 }, "Giữ 2 số sửa tay"],
  [{ kind: "inserted", titles: [], marks: 0 }, "Không có đoạn nào phải chèn"],
  [{ kind: "inserted", titles: [title], marks: 12 }, "Đã chèn 1 đoạn với 12 số liệu"],
  [{ kind: "rewritten", title }, "Đã viết lại đoạn “Ngân sách”"],
  [{ kind: "undone", marks: 5 }, "Đã trả lại 5 số liệu như trước"],
])("what was done, %#", (deed, text) => {
  expect(sayDeed(deed, "vi")).toBe(text);
});
