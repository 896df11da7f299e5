import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { GridGround } from "../../grid/grid-ground";
import { HEADER_HEIGHT, headerWidth } from "../../grid/grid-frame";
import { gridTexts } from "../../grid/grid-texts";
import { columnLetters } from "../../teach/column-letters";

const useStyles = makeStyles({
  row: { position: "absolute", top: 0, left: 0, height: `${String(HEADER_HEIGHT)}px`, zIndex: 6 },
  stuck: { position: "sticky", left: 0, zIndex: 1, height: "100%", overflowX: "clip" },
  header: {
    position: "absolute",
    top: 0,
    bottom: 0,
    boxSizing: "border-box",
    display: "grid",
    placeItems: "center",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    cursor: "default",
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ColumnHeadersProps {
  readonly ground: GridGround;
  readonly first: number;
  readonly last: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly language: Language;
}

/** The letters above the columns. */
export const ColumnHeaders = memo(function ColumnHeaders(props: ColumnHeadersProps) {
  const { ground, first, last, selectedFrom, selectedTo, language } = props;
  const styles = useStyles();
  const { columns, frozenColumns } = ground;
  const left = headerWidth(ground.rows.count);
  const letters = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
      .filter((column) => !columns.isHidden(column))
      .map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={mergeClasses(
            styles.header,
            column >= selectedFrom && column <= selectedTo && styles.chosen
          )}
          style={{ left: left + columns.startOf(column), width: columns.sizeOf(column) }}
        >
          {columnLetters(column)}
        </div>
      ));
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.row}
      style={{ width: left + columns.length }}
    >
      <div className={styles.stuck} style={{ width: left + columns.startOf(frozenColumns) }}>
        <div
          role="columnheader"
          aria-colindex={1}
          title={gridTexts.selectAll[language]}
          className={styles.header}
          style={{ left: 0, width: left }}
        >
          <span className={styles.unseen}>{gridTexts.selectAll[language]}</span>
        </div>
        {letters(0, frozenColumns - 1)}
      </div>
      {letters(Math.max(first, frozenColumns), last)}
    </div>
  );
});
