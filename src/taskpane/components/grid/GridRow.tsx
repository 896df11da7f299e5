import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { cellName } from "../../../core/sheet/address";
import type { CellNotes } from "../../grid/grid-desk";
import { HEADER_HEIGHT, headerWidth } from "../../grid/grid-frame";
import type { DrawnCell, RowScene } from "../../grid/row-plan";
import { planRow } from "../../grid/row-plan";
import { GridCell, useCellStyles } from "./GridCell";

const useStyles = makeStyles({
  row: { position: "absolute", left: 0 },
  stuck: { position: "sticky", left: 0, zIndex: 4, overflowX: "clip", overflowY: "visible" },
  header: {
    position: "absolute",
    left: 0,
    top: 0,
    boxSizing: "border-box",
    display: "grid",
    placeItems: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: "default",
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface GridRowProps {
  /** Stays the same while nothing of the sheet changes. */
  readonly scene: RowScene;
  readonly gridId: string;
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly notes: CellNotes;
  /** Columns of this row that are selected; -1 for none. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  /** The column of the cursor if it is in this row, else -1. */
  readonly cursorColumn: number;
  /** Out of sight, but with merged cells that reach into it. */
  readonly onlyMerges: boolean;
  /** Drawn already among the frozen rows. */
  readonly isEcho: boolean;
  readonly language: Language;
}

/** One row with its number. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { scene, gridId, row, notes, selectedFrom, selectedTo, language, isEcho } = props;
  const styles = useStyles();
  const cellStyles = useCellStyles();
  const { rows, columns, frozenColumns } = scene.ground;
  const { frozen, scrolling } = planRow(scene, props);
  const left = headerWidth(rows.count);
  const height = rows.sizeOf(row);
  const isSelected = (column: number): boolean => column >= selectedFrom && column <= selectedTo;
  const draw = (cell: DrawnCell) => (
    <GridCell
      key={cell.area.left}
      id={`${gridId}-${cellName(cell.area.top, cell.area.left)}`}
      {...{ cell, left, language }}
      styles={cellStyles}
      note={notes.get(cellName(cell.area.top, cell.area.left))}
      isSelected={isSelected(cell.area.left)}
    />
  );
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      aria-hidden={isEcho || undefined}
      className={styles.row}
      style={{
        top: HEADER_HEIGHT + rows.startOf(row),
        height,
        width: left + columns.length,
      }}
    >
      <div
        className={styles.stuck}
        style={{ width: left + columns.startOf(frozenColumns), height }}
      >
        {height > 0 && !props.onlyMerges && (
          <div
            role="rowheader"
            aria-colindex={1}
            className={mergeClasses(styles.header, selectedFrom >= 0 && styles.chosen)}
            style={{ width: left, height }}
          >
            {row + 1}
          </div>
        )}
        {frozen.map(draw)}
      </div>
      {scrolling.map(draw)}
    </div>
  );
});
