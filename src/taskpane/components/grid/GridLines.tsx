import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { GridGround } from "../../grid/grid-ground";
import { HEADER_HEIGHT, headerWidth } from "../../grid/grid-frame";

const useStyles = makeStyles({
  paper: { position: "absolute", top: 0, left: 0, height: "100%" },
  /** Hides what scrolls below the frozen columns. */
  stuck: {
    position: "sticky",
    left: 0,
    zIndex: 3,
    height: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "clip",
  },
  line: { position: "absolute", backgroundColor: tokens.colorNeutralStroke2 },
  across: { left: 0, right: 0, height: "1px" },
  down: { top: 0, bottom: 0, width: "1px" },
});

interface GridLinesProps {
  readonly ground: GridGround;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** False where the file hides them; the paper is there all the same. */
  readonly areShown: boolean;
}

/** The paper below the cells, with the lines between cells that the file gave none. */
export const GridLines = memo(function GridLines(props: GridLinesProps) {
  const { ground, firstRow, lastRow, firstColumn, lastColumn, areShown } = props;
  const styles = useStyles();
  const { rows, columns, frozenColumns } = ground;
  const left = headerWidth(rows.count);
  const across = areShown ? seen(firstRow, lastRow) : [];
  const down = (first: number, last: number) => (areShown ? seen(first, last) : []);
  const drawAcross = across.map((row) => (
    <div
      key={row}
      className={mergeClasses(styles.line, styles.across)}
      style={{ top: HEADER_HEIGHT + rows.startOf(row + 1) - 1 }}
    />
  ));
  const drawDown = (column: number) => (
    <div
      key={`c${String(column)}`}
      className={mergeClasses(styles.line, styles.down)}
      style={{ left: left + columns.startOf(column + 1) - 1 }}
    />
  );
  return (
    <>
      <div className={styles.paper} style={{ width: left + columns.length }} aria-hidden="true">
        {drawAcross}
        {down(Math.max(firstColumn, frozenColumns), lastColumn).map(drawDown)}
      </div>
      <div
        className={styles.stuck}
        style={{ width: left + columns.startOf(frozenColumns) }}
        aria-hidden="true"
      >
        {drawAcross}
        {down(0, frozenColumns - 1).map(drawDown)}
      </div>
    </>
  );
});

const seen = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
