import type { Form, FormRow } from "./form";

/** The rows of a form that have an id of their own, in whatever way it lists rows; kinds of a register too. */
export function rowsWithIds({ rows }: Form): readonly FormRow[] {
  switch (rows.kind) {
    case "open":
      return rows.named;
    case "named":
      return rows.rows;
    case "register":
      return rows.kinds;
  }
}
