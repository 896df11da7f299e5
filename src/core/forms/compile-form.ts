import type { Form, FormColumn, FormRow } from "./form";
import { createLabelMatcher } from "./label-likeness";
import type { LabelMatcher } from "./label-likeness";
import { normaliseLabel } from "./normalise-label";

/** A form with its texts normalised once, for all sheets of a workbook. */
export interface CompiledForm {
  readonly form: Form;
  readonly columns: readonly CompiledColumn[];
  /** Fits any text of a heading: single headings, and whole paths written as one. */
  readonly matchHeading: LabelMatcher;
  readonly matchRow: LabelMatcher;
  readonly rowsByLabel: ReadonlyMap<string, readonly FormRow[]>;
  readonly totals: readonly string[];
  readonly sections: readonly string[];
  readonly titles: readonly string[];
}

export interface CompiledColumn {
  readonly column: FormColumn;
  readonly alternatives: readonly HeadingPath[];
}

export interface HeadingPath {
  readonly segments: readonly string[];
  /** The path in one heading: "đã giải quyết trước hạn", "tổng số tiếp nhận". */
  readonly joined: readonly string[];
}

/** Normalises every text of a form and prepares its matchers. */
export function compileForm(form: Form): CompiledForm {
  const columns = form.columns.map(compileColumn);
  const paths = columns.flatMap(({ alternatives }) => alternatives);
  const rowsByLabel = indexRows(form.rows.kind === "open" ? form.rows.named : form.rows.rows);
  return {
    form,
    columns,
    matchHeading: createLabelMatcher(
      paths.flatMap(({ segments, joined }) => [...segments, ...joined])
    ),
    matchRow: createLabelMatcher(rowsByLabel.keys()),
    rowsByLabel,
    totals: form.rows.kind === "open" ? form.rows.totals.map(normaliseLabel) : [],
    sections: form.rows.kind === "open" ? form.rows.sections.map(normaliseLabel) : [],
    titles: form.titles.map(normaliseLabel),
  };
}

function compileColumn(column: FormColumn): CompiledColumn {
  return { column, alternatives: column.headings.map(compilePath) };
}

function compilePath(path: readonly string[]): HeadingPath {
  const segments = path.map(normaliseLabel).filter((segment) => segment !== "");
  const joined = segments.length < 2 ? [] : [segments.join(" "), [...segments].reverse().join(" ")];
  return { segments, joined };
}

function indexRows(rows: readonly FormRow[]): ReadonlyMap<string, readonly FormRow[]> {
  const index = new Map<string, FormRow[]>();
  for (const row of rows) {
    for (const label of new Set(row.labels.map(normaliseLabel))) {
      const known = index.get(label);
      if (known === undefined) index.set(label, [row]);
      else known.push(row);
    }
  }
  return index;
}
