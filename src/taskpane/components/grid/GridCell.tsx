import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { cellName } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";
import type { CellNote } from "../../grid/grid-desk";
import { gridTexts } from "../../grid/grid-texts";
import type { DrawnCell } from "../../grid/row-plan";
import { fillText } from "../../screen/fill-text";
import { NoteShape } from "./NoteShape";

/** Asked for once a row: there are many cells. */
export const useCellStyles = makeStyles({
  cell: {
    position: "absolute",
    top: "-1px",
    display: "flex",
    alignItems: "flex-end",
    whiteSpace: "pre",
    boxSizing: "border-box",
    paddingLeft: "3px",
    paddingRight: "3px",
    overflow: "hidden",
    fontVariantNumeric: "tabular-nums",
    cursor: "cell",
  },
  merged: { zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  bordered: { zIndex: 1 },
  flowing: { overflow: "visible", zIndex: 1 },
  run: {
    position: "absolute",
    top: 0,
    bottom: 0,
    display: "flex",
    overflow: "hidden",
    paddingLeft: "3px",
    paddingRight: "3px",
    justifyContent: "inherit",
    alignItems: "inherit",
    boxSizing: "border-box",
  },
  paper: { backgroundColor: tokens.colorNeutralBackground1, bottom: "1px" },
  noted: { color: tokens.colorNeutralForeground1, paddingLeft: "11px" },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  note: { backgroundColor: tokens.colorNeutralBackground3 },
  suspect: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    outline: `2px solid ${tokens.colorStatusDangerForeground1}`,
    outlineOffset: "-2px",
  },
  rotated: { whiteSpace: "nowrap" },
  stacked: { writingMode: "vertical-rl", textOrientation: "upright" },
});

type CellStyles = ReturnType<typeof useCellStyles>;

interface GridCellProps {
  readonly cell: DrawnCell;
  readonly styles: CellStyles;
  readonly id: string;
  /** Pixels of the headers left of column A. */
  readonly left: number;
  readonly note: CellNote | undefined;
  readonly isSelected: boolean;
  readonly language: Language;
}

/** One cell, or merged ones, with what is said of it. */
export function GridCell(props: GridCellProps) {
  const { cell, styles, id, left, note, isSelected, language } = props;
  const { area } = cell;
  const look = classOf(cell, note, styles);
  const isInside = isMerged(area) && isBare(cell) && note === undefined;
  const style = { ...cell.style, ...cell.borders, ...placeOf(cell, left, isInside) };
  const content = contentOf(cell, note, styles);
  if (cell.isEcho)
    return (
      <div className={look} style={style} aria-hidden="true">
        {content}
      </div>
    );
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={area.left + 2}
      {...spansOf(area)}
      aria-selected={isSelected}
      aria-label={spoken(cell, note)}
      title={note?.text ?? hintOf(cell, language)}
      className={look}
      style={note === undefined ? style : withoutColors(style)}
    >
      {content}
    </div>
  );
}

function classOf(cell: DrawnCell, note: CellNote | undefined, styles: CellStyles): string {
  const { area, borders, flow } = cell;
  const isPlain = borders === null && flow === null && note === undefined;
  if (isPlain && !isMerged(area)) return styles.cell;
  return mergeClasses(
    styles.cell,
    isMerged(area) && styles.merged,
    borders !== null && styles.bordered,
    flow !== null && styles.flowing,
    note !== undefined && mergeClasses(styles.noted, styles[note.kind])
  );
}

/** Nearly always a text and nothing else, for which no element is needed. */
function contentOf(cell: DrawnCell, note: CellNote | undefined, styles: CellStyles): ReactNode {
  const isTurned = (cell.look.rotation ?? 0) !== 0;
  if (note === undefined && cell.flow === null && !isTurned) return cell.text;
  return (
    <>
      {cell.flow === null ? (
        <CellText {...{ cell, styles }} />
      ) : (
        <FlowingText {...{ cell, styles }} />
      )}
      {note !== undefined && <NoteShape kind={note.kind} />}
    </>
  );
}

const isMerged = ({ top, left, bottom, right }: Area): boolean => top !== bottom || left !== right;

const spansOf = (area: Area) =>
  isMerged(area)
    ? { "aria-rowspan": area.bottom - area.top + 1, "aria-colspan": area.right - area.left + 1 }
    : {};

/** "C17 3.936. Lỗi: …" */
const spoken = ({ area, shown }: DrawnCell, note: CellNote | undefined): string =>
  `${cellName(area.top, area.left)} ${shown.text}${note === undefined ? "" : `. ${note.text}`}`.trim();

/** Under a tint the file's own colours could not be told apart from it. */
const withoutColors = ({ color: _color, backgroundColor: _fill, ...style }: CSSProperties) => style;

/** A cell covers the lines on all four sides of it; bare merged ones leave them to be seen. */
function placeOf({ box }: DrawnCell, left: number, isInside: boolean): CSSProperties {
  const { x, width, height } = box;
  if (isInside) return { left: left + x, top: 0, width: width - 1, height: height - 1 };
  return { left: left + x - 1, width: width + 1, height: height + 1 };
}

function hintOf({ shown, text }: DrawnCell, language: Language): string | undefined {
  if (shown.kind === "pending") return gridTexts.pending[language];
  if (text === shown.text) return undefined;
  return fillText(gridTexts.tooNarrow[language], { text: shown.text });
}

function CellText({ cell, styles }: Pick<GridCellProps, "cell" | "styles">) {
  const { rotation = 0 } = cell.look;
  if (rotation === 0) return cell.text;
  if (rotation === 255) return <span className={styles.stacked}>{cell.text}</span>;
  return (
    <span className={styles.rotated} style={turned(rotation)}>
      {cell.text}
    </span>
  );
}

/** A quarter turn keeps the room that its letters take; any other one turns what is drawn. */
function turned(rotation: number): CSSProperties {
  if (rotation === 90) return { writingMode: "vertical-rl", transform: "rotate(180deg)" };
  if (rotation === -90) return { writingMode: "vertical-rl" };
  return { transform: `rotate(${String(-rotation)}deg)` };
}

/** On nothing but paper, whose lines end where a text or merged cells lie. */
const isBare = ({ style, borders }: DrawnCell): boolean =>
  style.backgroundColor === undefined && borders === null;

/** A text that runs on over its blank neighbours. */
function FlowingText({ cell, styles }: Pick<GridCellProps, "cell" | "styles">) {
  const { left, right } = cell.flow ?? { left: 0, right: 0 };
  return (
    <span
      className={mergeClasses(styles.run, isBare(cell) && styles.paper)}
      style={{ left: -left, right: -right }}
    >
      {cell.text}
    </span>
  );
}
