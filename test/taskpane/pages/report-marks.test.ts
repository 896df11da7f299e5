import type { PlannedMark } from "../../../src/core/link/planned-mark";
import { reportMarks } from "../../../src/taskpane/pages/report-marks";
import { markKey } from "../../../src/taskpane/word/document-question";

const planned = (mark: Partial<PlannedMark>): PlannedMark => ({
  ...{ tag: "vlk1|0f8fad5b|tthc|tthc.received.total", passage: "tthc" },
  ...{ figure: "tthc.received.total", occurrence: 0, obstacle: null, state: "stale" },
  ...{ before: "3.936", after: "3.974" },
  label: { vi: "Tiếp nhận, tổng số", en: "Received, total" },
  origin: { sheet: "TTHC", cell: "C23" },
  ...mark,
});

it("a figure says what is written, how it stands and where it comes from", () => {
  const mark = planned({});
  expect(reportMarks([mark], "vi").get(markKey(mark))).toEqual({
    state: "stale",
    label: "3.936, cũ, Tiếp nhận, tổng số, TTHC!C23",
  });
  expect(reportMarks([mark], "en").get(markKey(mark))?.label).toMatch(
    /^3\.936, .*, Received, total, TTHC!C23$/
  );
});

it("one that stands twice is told apart; one that is gone says what the sheet gives", () => {
  const marks = [planned({}), planned({ occurrence: 1, state: "matches", before: null })];
  const drawn = reportMarks(marks, "vi");
  expect(drawn.size).toBe(2);
  const [, second] = marks;
  if (second === undefined) throw new Error("No mark.");
  expect(drawn.get(markKey(second))?.label).toMatch(/^3\.974, /);
});
