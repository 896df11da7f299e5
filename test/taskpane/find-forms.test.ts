import { listBlankForms } from "../../src/core/forms/blanks/blank-form";
import { findForms } from "../../src/taskpane/overview/find-forms";
import { topicNames } from "../../src/taskpane/live/form-texts";

const forms = listBlankForms();
const ids = (asked: string): readonly string[] =>
  findForms(forms, asked).flatMap(({ current, replaced }) =>
    [...current, ...replaced].map(({ id }) => id)
  );

test("where nothing is asked for, every form stands once, under a topic that has a name", () => {
  const groups = findForms(forms, "  ");
  expect([...ids("  ")].sort()).toEqual(forms.map(({ id }) => id).sort());
  expect(groups.filter(({ topic }) => topicNames[topic] === undefined)).toEqual([]);
  expect(new Set(groups.map(({ topic }) => topic)).size).toBe(groups.length);
});

test("an edition that another took the place of stands apart", () => {
  const [group] = findForms(forms, "07a");
  expect(group?.current).toEqual([]);
  expect(group?.replaced.map(({ id }) => id)).toEqual(["tthc-07a"]);
});

test.each([
  ["113", ["budget-113"]],
  ["BM02", ["staff-bm02"]],
  ["bieu II.06a", ["tthc-ii06a"]],
  ["tiep cong dan 01/tcd", ["reception-table"]],
  ["Thông tư 02/2017", ["tthc-07a"]],
  ["  so hoa   766 ", ["online-766-digitised"]],
  ["quantity of civil servants BM02 nothing-of-this", []],
])("“%s” finds %j", (asked, found) => {
  expect(ids(asked)).toEqual(found);
});

test("the number of a circular finds every form of it, with diacritics or without", () => {
  const found = ids("thong tu 343");
  expect(found).toEqual(ids("Thông tư 343"));
  const own = forms.filter(({ edition }) => edition.vi.includes("343"));
  expect([...found].sort()).toEqual(own.map(({ id }) => id).sort());
  expect(found.length).toBeGreaterThan(10);
});

test("a topic finds its forms in either language", () => {
  const petitions = forms.filter(({ topic }) => topic === "petitions").map(({ id }) => id);
  expect(ids("don thu")).toEqual(expect.arrayContaining(petitions));
  expect(ids("receptions and petitions")).toEqual(petitions);
});
