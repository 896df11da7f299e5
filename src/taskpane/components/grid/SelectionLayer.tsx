import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Box, GridGround } from "../../grid/grid-ground";
import { boxOf } from "../../grid/grid-ground";
import { HEADER_HEIGHT, headerWidth } from "../../grid/grid-frame";
import { isSameArea } from "../../grid/selected-range";
import type { SheetSelection } from "../../grid/shown-sheet";

const useStyles = makeStyles({
  scrolling: { position: "absolute", top: 0, left: 0, zIndex: 2, pointerEvents: "none" },
  stuck: {
    position: "sticky",
    left: 0,
    zIndex: 5,
    pointerEvents: "none",
    overflowX: "clip",
    overflowY: "visible",
    height: 0,
  },
  range: {
    position: "absolute",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  tint: {
    position: "absolute",
    backgroundColor: tokens.colorBrandStroke1,
    opacity: 0.14,
  },
  cursor: {
    position: "absolute",
    boxSizing: "border-box",
    border: "2px solid var(--cursor-color)",
  },
  frozenEdge: {
    position: "absolute",
    top: 0,
    right: 0,
    width: "1px",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
});

interface SelectionLayerProps {
  readonly ground: GridGround;
  readonly selection: SheetSelection;
  /** Pixels of the rows that the layer lies on. */
  readonly height: number;
}

/** What is selected, drawn over the cells of the frozen columns and of those that scroll. */
export function SelectionLayer({ ground, selection, height }: SelectionLayerProps) {
  const styles = useStyles();
  const left = headerWidth(ground.rows.count);
  const shapes = <Shapes {...{ ground, selection }} />;
  return (
    <>
      <div
        className={styles.scrolling}
        style={{ width: left + ground.columns.length }}
        aria-hidden="true"
      >
        {shapes}
      </div>
      <div
        className={styles.stuck}
        style={{ width: left + ground.columns.startOf(ground.frozenColumns) }}
        aria-hidden="true"
      >
        {ground.frozenColumns > 0 && shapes}
        {ground.frozenColumns > 0 && <div className={styles.frozenEdge} style={{ height }} />}
      </div>
    </>
  );
}

function Shapes({ ground, selection }: Omit<SelectionLayerProps, "height">) {
  const styles = useStyles();
  const { area, cursor } = selection;
  const cell = ground.merges.areaOf(cursor);
  const [range, current] = [boxOn(ground, boxOf(ground, area)), boxOn(ground, boxOf(ground, cell))];
  const isRange = !isSameArea(area, cell);
  return (
    <>
      {isRange && <div className={styles.range} style={styleOf(range)} />}
      {isRange &&
        around(range, current).map((box, index) => (
          <div key={index} className={styles.tint} style={styleOf(box)} />
        ))}
      <div className={mergeClasses(styles.cursor)} style={styleOf(current)} />
    </>
  );
}

const styleOf = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });

/** From pixels of cells to those of the grid with its headers; the lines around belong to the box. */
const boxOn = ({ rows }: GridGround, { x, y, width, height }: Box): Box => ({
  x: headerWidth(rows.count) + x - 1,
  y: HEADER_HEIGHT + y - 1,
  width: width + 1,
  height: height + 1,
});

/** A box without the one within: above, below, left and right of it. */
function around(outer: Box, inner: Box): readonly Box[] {
  const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
  return [
    { ...outer, height: inner.y - outer.y },
    { ...outer, y: bottom, height: outer.y + outer.height - bottom },
    { x: outer.x, y: inner.y, width: inner.x - outer.x, height: inner.height },
    { x: right, y: inner.y, width: outer.x + outer.width - right, height: inner.height },
  ].filter(({ width, height }) => width > 0 && height > 0);
}
