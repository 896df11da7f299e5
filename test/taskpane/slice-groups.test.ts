import type { Finding } from "../../src/core/rules/finding";
import { makeFinding } from "../../src/core/rules/make-finding";
import { groupFindings } from "../../src/taskpane/check/group-findings";
import { sliceGroups } from "../../src/taskpane/check/slice-groups";

const findings = (sheet: string, count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, index) =>
    makeFinding("totals-add-up", {
      severity: "error",
      sheet,
      cells: [`C${String(index + 1)}`],
      message: { vi: "", en: "" },
      data: {},
      relation: `${sheet} ${String(index)}`,
      figures: [`${sheet}.${String(index)}`],
    })
  );

const shownOf = (sheets: ReturnType<typeof sliceGroups>["sheets"]): number =>
  sheets.flatMap(({ groups }) => groups).length;

test("of 300 findings the first 40 are shown, and the others are counted", () => {
  const groups = groupFindings([...findings("TTHC", 30), ...findings("Nhân sự", 270)], []);
  const { sheets, rest } = sliceGroups(groups, 40);
  expect(shownOf(sheets)).toBe(40);
  expect(rest).toBe(260);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["TTHC", "Nhân sự"]);
});

test("a sheet of which nothing is shown yet is left out, and comes with the next slice", () => {
  const groups = groupFindings([...findings("TTHC", 40), ...findings("Nhân sự", 2)], []);
  expect(sliceGroups(groups, 40).sheets.map(({ sheet }) => sheet)).toEqual(["TTHC"]);
  expect(sliceGroups(groups, 80)).toEqual({ sheets: groups, rest: 0 });
});

test("a group with very many findings counts as those that stand open, and is never cut", () => {
  const many = findings("TTHC", 100);
  const broken = many.flatMap(({ relation }) => relation ?? []);
  const cause = { broken, suspects: [], isDetermined: false, isComplete: false };
  const groups = groupFindings([...many, ...findings("Nhân sự", 4)], [cause]);
  const { sheets, rest } = sliceGroups(groups, 10);
  expect(sheets[0]?.groups[0]?.leading).toHaveLength(100);
  expect(shownOf(sheets)).toBe(3);
  expect(rest).toBe(2);
});
