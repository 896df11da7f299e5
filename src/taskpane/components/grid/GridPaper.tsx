import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode, RefObject } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { cellName } from "../../../core/sheet/address";
import type { CellNotes } from "../../grid/grid-desk";
import { HEADER_HEIGHT, headerWidth } from "../../grid/grid-frame";
import { gridTexts } from "../../grid/grid-texts";
import type { RowScene } from "../../grid/row-plan";
import type { SheetSelection } from "../../grid/shown-sheet";
import { useGridPointer } from "../../grid/use-grid-pointer";
import type { GridHands } from "../../grid/use-grid-desk";
import { useVisibleLines } from "../../grid/use-visible-lines";
import { fillText } from "../../screen/fill-text";
import { ColumnHeaders } from "./ColumnHeaders";
import { GridLines } from "./GridLines";
import { GridRow } from "./GridRow";
import { SelectionLayer } from "./SelectionLayer";

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    minHeight: 0,
    contain: "strict",
    overscrollBehavior: "contain",
    touchAction: "pan-x pan-y",
    userSelect: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    // Who is in the grid sees where: the frame of the current cell is its focus ring.
    "&:not(:focus-within)": { "--cursor-color": tokens.colorNeutralStrokeAccessible },
    "&:focus-within": { "--cursor-color": tokens.colorBrandStroke1 },
  },
  content: { position: "relative", isolation: "isolate" },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 6,
    overflowY: "clip",
    overflowX: "visible",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  body: { position: "absolute", top: 0, left: 0 },
  frozenEdge: {
    position: "absolute",
    left: 0,
    right: 0,
    bottom: 0,
    height: "1px",
    zIndex: 5,
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
});

interface GridPaperProps {
  readonly scene: RowScene;
  readonly selection: SheetSelection;
  readonly notes: CellNotes;
  readonly language: Language;
  readonly gridId: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly hands: GridHands;
  /** The editor; it is told the id of the current cell while that is drawn. */
  readonly children: (activeId: string | undefined) => ReactNode;
}

/** The cells that are in sight, with letters above and numbers beside them. */
export function GridPaper(props: GridPaperProps) {
  const { scene, selection, notes, language, gridId, scroller, hands, children } = props;
  const styles = useStyles();
  const { ground, sheet } = scene;
  const { rows, columns, frozenRows } = ground;
  const left = headerWidth(rows.count);
  const pointer = useGridPointer(hands);
  const down = useVisibleLines({
    axis: rows,
    scroller,
    isHorizontal: false,
    header: HEADER_HEIGHT,
  });
  const across = useVisibleLines({ axis: columns, scroller, isHorizontal: true, header: left });
  const [width, height] = [left + columns.length, HEADER_HEIGHT + rows.length];
  const frozenHeight = HEADER_HEIGHT + rows.startOf(frozenRows);
  const { area, cursor } = selection;
  const firstRow = Math.max(down.first, frozenRows);
  const isDrawn = cursor.row < frozenRows || (cursor.row >= firstRow && cursor.row <= down.last);
  const shared = { scene, gridId, notes, language, ...across };
  const draw = (row: number, kind: { onlyMerges?: boolean; isEcho?: boolean } = {}) => (
    <GridRow
      key={row}
      {...shared}
      row={row}
      gridId={kind.isEcho === true ? `${gridId}-echo` : gridId}
      selectedFrom={row >= area.top && row <= area.bottom ? area.left : -1}
      selectedTo={row >= area.top && row <= area.bottom ? area.right : -1}
      cursorColumn={row === cursor.row ? cursor.column : -1}
      onlyMerges={kind.onlyMerges ?? false}
      isEcho={kind.isEcho ?? false}
    />
  );
  const lines = {
    ground,
    firstColumn: across.first,
    lastColumn: across.last,
    areShown: sheet.look.showsGridlines,
  };
  return (
    <div ref={scroller} className={styles.scroller} {...pointer}>
      <div className={styles.content} style={{ width, height }}>
        {children(isDrawn ? `${gridId}-${cellName(cursor.row, cursor.column)}` : undefined)}
        <div
          role="grid"
          id={gridId}
          aria-label={fillText(gridTexts.sheet[language], { name: sheet.name })}
          aria-rowcount={rows.count + 1}
          aria-colcount={columns.count + 1}
          aria-multiselectable="true"
          style={{ width, height }}
        >
          <div role="rowgroup" className={styles.top} style={{ width, height: frozenHeight }}>
            <SelectionLayer {...{ ground, selection }} height={frozenHeight} />
            <GridLines {...lines} firstRow={0} lastRow={frozenRows - 1} />
            <ColumnHeaders
              {...{ ground, language, ...across }}
              selectedFrom={area.left}
              selectedTo={area.right}
            />
            {drawnRows(scene, 0, frozenRows - 1).map((row) => draw(row))}
            {frozenRows > 0 && <div className={styles.frozenEdge} aria-hidden="true" />}
          </div>
          <div role="rowgroup" className={styles.body} style={{ width, height }}>
            <SelectionLayer {...{ ground, selection }} height={height} />
            <GridLines {...lines} firstRow={firstRow} lastRow={down.last} />
            {reaching(scene, firstRow).map((row) =>
              draw(row, { onlyMerges: true, isEcho: row < frozenRows })
            )}
            {drawnRows(scene, firstRow, down.last).map((row) => draw(row))}
          </div>
        </div>
      </div>
    </div>
  );
}

/** Rows above the first one in sight of which merged cells reach into it. */
function reaching({ ground }: RowScene, first: number): readonly number[] {
  const rows = ground.merges.inRow(first).flatMap(({ top }) => (top < first ? [top] : []));
  return [...new Set(rows)];
}

/** Rows in sight, and hidden ones in which merged cells begin. */
function drawnRows({ ground }: RowScene, first: number, last: number): readonly number[] {
  const { rows, merges } = ground;
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return all.filter(
    (row) => !rows.isHidden(row) || merges.inRow(row).some(({ top }) => top === row)
  );
}
