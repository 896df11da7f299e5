import { makeStyles, tokens, useId } from "@fluentui/react-components";
import type { InputEvent } from "react";
import { useMemo, useRef } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { CellPlace } from "../../../core/sheet/address";
import { cellName } from "../../../core/sheet/address";
import type { Area } from "../../../core/sheet/snapshot";
import { editedText } from "../../../core/formulas/typed-content";
import { chooseNamed } from "../../grid/chosen-cells";
import type { CellNotes, GridActions } from "../../grid/grid-desk";
import { groundOf, thawed } from "../../grid/grid-ground";
import { gridTexts } from "../../grid/grid-texts";
import { measureText } from "../../grid/measure-text";
import { darkPaper, lightPaper } from "../../grid/paper";
import type { RowScene } from "../../grid/row-plan";
import { isSameArea } from "../../grid/selected-range";
import type { SheetSelection, ShownSheet } from "../../grid/shown-sheet";
import { useGridClipboard } from "../../grid/use-grid-clipboard";
import { useGridDesk } from "../../grid/use-grid-desk";
import { useGridKeys } from "../../grid/use-grid-keys";
import { useViewSize } from "../../grid/use-view-size";
import { useDarkScheme } from "../../screen/use-dark-scheme";
import { CellInput } from "./CellInput";
import { FormulaBar } from "./FormulaBar";
import { GridPaper } from "./GridPaper";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr)",
    height: "100%",
    minHeight: 0,
    fontFamily: tokens.fontFamilyBase,
    color: tokens.colorNeutralForeground1,
  },
  help: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

interface SheetGridProps {
  readonly sheet: ShownSheet;
  /** Moves with whatever is to be drawn anew; the sheet itself stays the same object. */
  readonly version: number;
  readonly selection: SheetSelection | null;
  readonly notes: CellNotes;
  readonly isEditable: boolean;
  readonly language: Language;
  readonly actions: GridActions;
}

/** A sheet as a person knows it from Excel, to read, to select in and to edit. */
export function SheetGrid(props: SheetGridProps) {
  const { sheet, notes, isEditable, language, actions } = props;
  const styles = useStyles();
  const gridId = useId("grid");
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const selection = selectionOn(sheet, props.selection);
  const view = useViewSize(scroller);
  const scene = useScene({ sheet, version: sheet.version, selection, view });
  const isSeen = view.height > 0;
  const place = { sheet, ground: scene.ground, selection, isSeen, scroller };
  const bench = { ...place, isEditable, actions, input };
  const hands = useGridDesk(bench);
  const onKeyDown = useGridKeys(hands, actions);
  const clipboard = useGridClipboard(bench, hands);
  const { cursor } = selection;
  const { mode } = hands.state;
  const content = editedText(sheet.cellAt(cursor.row, cursor.column));
  const write = (text: string): void => {
    if (mode === "ready") hands.editor.beginTyping(cursor, text);
    else hands.editor.change(text);
  };
  return (
    <div className={styles.grid} data-grid="">
      <FormulaBar
        name={nameOf(selection, scene)}
        text={mode === "ready" ? content : hands.state.text}
        {...{ isEditable, language, onKeyDown }}
        onGoTo={(name) => {
          const named = chooseNamed(scene.ground, name);
          if (named === null) return false;
          hands.choose(named, named.cursor);
          hands.focus();
          return true;
        }}
        onBegin={hands.beginEditing}
        onChange={hands.editor.change.bind(hands.editor)}
        onLeave={hands.commitUnlessInside}
      />
      <GridPaper {...{ scene, selection, notes, language, gridId, scroller, hands }}>
        {(activeId) => (
          <CellInput
            {...{ input, scene, cursor, isEditable, language, gridId, activeId, onKeyDown }}
            {...clipboard}
            state={hands.state}
            helpId={`${gridId}-help`}
            room={hands.roomFor(cursor)}
            onInput={(event: InputEvent<HTMLTextAreaElement>) => {
              write(event.currentTarget.value);
            }}
            onCompositionStart={() => {
              if (mode === "ready" && isEditable) hands.editor.beginTyping(cursor, "");
            }}
            onBlur={hands.commitUnlessInside}
          />
        )}
      </GridPaper>
      <span id={`${gridId}-help`} className={styles.help}>
        {gridTexts.help[language]}
      </span>
    </div>
  );
}

/** Somewhere the cursor is always: on a sheet where nothing is selected, in its first cell. */
function selectionOn(sheet: ShownSheet, selection: SheetSelection | null): SheetSelection {
  const isHere = selection?.sheet === sheet.name;
  const cursor = isHere ? selection.cursor : { row: 0, column: 0 };
  const one = { top: cursor.row, left: cursor.column, bottom: cursor.row, right: cursor.column };
  if (isHere && !isSameArea(selection.area, one)) return selection;
  // A single cell may be a part of merged ones.
  const area = sheet.look.merges.find((merge) => holds(merge, cursor)) ?? one;
  return { sheet: sheet.name, area, cursor: { row: area.top, column: area.left } };
}

const holds = (area: Area, { row, column }: CellPlace): boolean =>
  area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;

interface SceneOptions {
  readonly sheet: ShownSheet;
  /** That of the sheet: a selection draws no row anew. */
  readonly version: number;
  readonly selection: SheetSelection;
  readonly view: { readonly width: number; readonly height: number };
}

/** The same scene as long as nothing of it changes: rows are drawn anew only with another one. */
function useScene({ sheet, version, selection, view }: SceneOptions): RowScene {
  const paper = useDarkScheme() ? darkPaper : lightPaper;
  const { row, column } = selection.cursor;
  // The length of the sheet grows in steps with the cursor, not with each of its moves.
  const [far, wide] = [Math.ceil((row + 1) / 20) * 20 - 1, Math.ceil((column + 1) / 6) * 6 - 1];
  const ground = useMemo(
    () => ({ version, of: groundOf(sheet, { row: far, column: wide }) }),
    [sheet, version, far, wide]
  );
  const { width, height } = view;
  return useMemo(
    () => ({ sheet, paper, measure: measureText, ground: thawed(ground.of, { width, height }) }),
    [sheet, paper, ground, width, height]
  );
}

/** "C17", or "C3:F9" when several cells are selected. */
function nameOf({ area, cursor }: SheetSelection, { ground }: RowScene): string {
  if (isSameArea(ground.merges.areaOf(cursor), area)) return cellName(cursor.row, cursor.column);
  return `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`;
}
