import { roundShare } from "../../src/taskpane/overview/round-share";
import { saySize } from "../../src/taskpane/screen/say-size";
import { saySureness } from "../../src/taskpane/overview/say-sureness";

test.each([
  [2681, 4166, "64%"],
  [22, 4166, "1%"],
  [7, 4166, "dưới 1%"],
  [3548, 3559, "trên 99%"],
  [0, 9, "0%"],
  [9, 9, "100%"],
  [0, 0, ""],
])("%d of %d is told as “%s”", (part, whole, text) => {
  expect(roundShare(part, whole, "vi")).toBe(text);
});

test("a share is never rounded to nothing or to all in English either", () => {
  expect([roundShare(1, 999, "en"), roundShare(998, 999, "en")]).toEqual(["under 1%", "over 99%"]);
});

test.each([
  [1, "Chắc chắn (100%)"],
  [0.9, "Chắc chắn (90%)"],
  [25 / 26, "Chắc chắn (96%)"],
  [5 / 6, "Khá chắc (83%)"],
  [0.7, "Khá chắc (70%)"],
  [0.699, "Tạm nhận: khớp 69% mẫu"],
])("a likeness of %d: “%s”", (likeness, text) => {
  expect(saySureness(likeness, "vi")).toBe(text);
});

test("sizes of texts", () => {
  expect([saySize(850, "vi"), saySize(14_540, "vi"), saySize(1_500_000, "en")]).toEqual([
    "850 B",
    "14,2 KB",
    "1,464.8 KB",
  ]);
});
