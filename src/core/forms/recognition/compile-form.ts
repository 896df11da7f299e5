import { FILLERS } from "./find-headings";
import type { Form, FormColumn, FormRow } from "../form";
import { ADDED_TO_ROWS, createLabelMatcher } from "./label-likeness";
import type { LabelMatcher } from "./label-likeness";
import { normaliseLabel } from "./normalise-label";
import { rowsWithIds } from "../rows-with-ids";

/** A form with its texts normalised once, for all sheets of a workbook. */
export interface CompiledForm {
  readonly form: Form;
  /** The columns that a heading may be the innermost, or the whole, heading of. */
  readonly columnsByHeading: ReadonlyMap<string, readonly HeadingPath[]>;
  /** Fits any text of a heading: single headings, and whole paths written as one. */
  readonly matchHeading: LabelMatcher;
  readonly matchRow: LabelMatcher;
  readonly rowsByLabel: ReadonlyMap<string, readonly FormRow[]>;
  readonly matchTotal: LabelMatcher;
  readonly sections: readonly string[];
  readonly titles: readonly string[];
}

/** One way in which a column may be headed. */
export interface HeadingPath {
  readonly column: FormColumn;
  readonly segments: readonly string[];
  /** The path in one heading: "đã giải quyết trước hạn", "tổng số tiếp nhận". */
  readonly joined: readonly string[];
}

/** Forms do not change while the program runs, and the pane reads the workbook again and again. */
const compiledForms = new WeakMap<Form, CompiledForm>();

/** The form with every text normalised and its matchers prepared; made once for each form. */
export function compileForm(form: Form): CompiledForm {
  const compiled = compiledForms.get(form) ?? compile(form);
  compiledForms.set(form, compiled);
  return compiled;
}

function compile(form: Form): CompiledForm {
  const paths = form.columns.flatMap((column) =>
    headingsOf(column).map((headings) => compilePath(column, headings))
  );
  const rowsByLabel = indexRows(rowsWithIds(form));
  return {
    form,
    columnsByHeading: indexPaths(paths),
    matchHeading: createLabelMatcher(
      paths.flatMap(({ segments, joined }) => [...segments, ...joined])
    ),
    matchRow: createLabelMatcher(rowsByLabel.keys(), ADDED_TO_ROWS),
    rowsByLabel,
    matchTotal: createLabelMatcher(
      form.rows.kind === "open" ? form.rows.totals.map(normaliseLabel) : []
    ),
    sections: form.rows.kind === "open" ? form.rows.sections.map(normaliseLabel) : [],
    titles: form.titles.map(normaliseLabel),
  };
}

/** What the official form prints is known too: "Số hồ sơ nhận giải quyết, trực tuyến" in one heading. */
function headingsOf({ headings, printed }: FormColumn): readonly (readonly string[])[] {
  return printed === undefined ? headings : [...headings, printed];
}

function compilePath(column: FormColumn, headings: readonly string[]): HeadingPath {
  const segments = headings
    .map(normaliseLabel)
    .filter((segment) => segment !== "" && !FILLERS.has(segment));
  const joined = segments.length < 2 ? [] : [segments.join(" "), [...segments].reverse().join(" ")];
  return { column, segments, joined };
}

function indexPaths(paths: readonly HeadingPath[]): ReadonlyMap<string, readonly HeadingPath[]> {
  const index = new Map<string, HeadingPath[]>();
  for (const path of paths) {
    for (const heading of new Set([...path.segments.slice(-1), ...path.joined])) {
      const known = index.get(heading);
      if (known === undefined) index.set(heading, [path]);
      else known.push(path);
    }
  }
  return index;
}

function indexRows(rows: readonly FormRow[]): ReadonlyMap<string, readonly FormRow[]> {
  const index = new Map<string, FormRow[]>();
  for (const row of rows) {
    const labels = [...row.labels, ...(row.labelsBelow ?? [])];
    for (const label of new Set(labels.map(normaliseLabel))) {
      const known = index.get(label);
      if (known === undefined) index.set(label, [row]);
      else known.push(row);
    }
  }
  return index;
}
