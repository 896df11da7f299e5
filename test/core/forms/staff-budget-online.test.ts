import type { Form, FormRelation } from "../../../src/core/forms/form";
import { forms } from "../../../src/core/forms/index";
import { rowsWithIds } from "../../../src/core/forms/rows-with-ids";

const mine = forms.filter(({ topic }) => topic !== "tthc");
const LONGEST = 40;
/** Too long for a tag; the engine cuts the name of the row. No relation and no sentence names them. */
const CUT = /^(officials|civil|parttime)\..+\.share$/;

const figureColumns = (form: Form): readonly string[] =>
  form.columns.flatMap(({ id, role }) => (role === "figure" ? [id] : []));

/** Ids of rows; a list reads "Tỷ lệ" under a count as its share without being told. */
const rowIds = (form: Form): readonly string[] =>
  form.rows.kind === "open" ? [""] : rowsWithIds(form).flatMap(({ id }) => [id, `${id}.share`]);

const figureIds = (form: Form): readonly string[] =>
  rowIds(form).flatMap((row) =>
    figureColumns(form).map((column) => [row, column].filter((part) => part !== "").join("."))
  );

function named(relation: FormRelation): readonly string[] {
  switch (relation.kind) {
    case "balance":
      return [relation.total, ...relation.parts];
    case "bound":
      return [relation.lesser, relation.greater];
    case "share":
      return [relation.share, relation.part, relation.whole];
    case "share-sum":
      return relation.shares;
    case "equality":
      return [relation.left, relation.right];
    case "row-totals":
      return [];
  }
}

const known = {
  columns: figureColumns,
  rows: rowIds,
  figures: figureIds,
} as const;

describe.each(mine.map((form) => [form.id, form] as const))("form %s", (_, form) => {
  test("fits the tag of a mark even as the second sheet of its topic", () => {
    const declared =
      form.rows.kind === "open"
        ? figureIds(form)
        : rowsWithIds(form).flatMap((row) =>
            figureColumns(form)
              .filter((column) => row.unit !== "percent" || column !== "share")
              .map((column) => [row.id, column].filter((part) => part !== "").join("."))
          );
    const whole = declared.filter((id) => !CUT.test(id));
    const long = whole.filter((id) => `${form.topic}2.${id}`.length > LONGEST);
    expect(long).toEqual([]);
  });

  test("names only rows, columns and figures of its own in relations", () => {
    const strangers = form.relations.flatMap((relation) =>
      relation.kind === "row-totals"
        ? []
        : named(relation).filter((id) => !known[relation.over](form).includes(id))
    );
    expect([...new Set(strangers)]).toEqual([]);
  });

  test("is plain data with a source", () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    expect(form.source.length).toBeGreaterThan(20);
  });
});
