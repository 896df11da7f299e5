import { figureId } from "../figure-id";
import type { Form, FormPrecedent, FormRow } from "../form";
import { rowsWithIds } from "../rows-with-ids";

/** What relations of a form may name: the id, and whether what bears it is a percentage. */
export type NamesOfForm = Readonly<Record<FormPrecedent["over"], ReadonlyMap<string, boolean>>>;

/** A row or a column, as far as names need it. */
type Named = Pick<FormRow, "id" | "unit">;

const isPercent = ({ unit }: Pick<FormRow, "unit">): boolean => unit === "percent";
/** The value column of a register, which is written nowhere: it counts items. */
const counted: Named = { id: "", unit: "document" };

/** Every column, row and figure that a sheet of the form may have. A counted row may have its share. */
export function namesOfForm(form: Form): NamesOfForm {
  const isRegister = form.rows.kind === "register";
  const figures = form.columns.filter(({ role }) => role === "figure");
  const columns = isRegister ? [counted] : figures;
  const own = rowsWithIds(form).filter(({ isHeading }) => isHeading !== true);
  const rows = own.flatMap((row) => [row, shareOf(row)]);
  // The total row of open rows, and the whole of a register.
  const whole: readonly Named[] = form.rows.kind === "named" ? [] : [{ id: "" }];
  return {
    columns: new Map(figures.map((column) => [column.id, isPercent(column)])),
    rows: new Map(rows.map((row) => [row.id, isPercent(row)])),
    figures: new Map(
      [...whole, ...rows].flatMap((row) =>
        columns.map((column) => [
          bareId(form, row.id, column.id),
          isPercent(row) || isPercent(column),
        ])
      )
    ),
  };
}

function shareOf({ id }: FormRow): Named {
  return { id: id === "" ? "share" : `${id}.share`, unit: "percent" };
}

/** Relations name figures without the topic. */
const bareId = ({ topic }: Form, row: string, column: string): string =>
  figureId(topic, row, column).slice(topic.length + 1);
