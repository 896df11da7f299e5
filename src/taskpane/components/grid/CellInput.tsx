import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type {
  ClipboardEvent,
  CompositionEvent,
  FocusEvent,
  InputEvent,
  KeyboardEvent,
  RefObject,
} from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { EditorState } from "../../grid/cell-editor";
import { fontFace } from "../../grid/font-face";
import { boxOf } from "../../grid/grid-ground";
import { HEADER_HEIGHT, headerWidth } from "../../grid/grid-frame";
import { gridTexts } from "../../grid/grid-texts";
import { useEditorSize } from "../../grid/use-editor-size";
import type { RowScene } from "../../grid/row-plan";
import type { CellPlace } from "../../../core/sheet/address";

const useStyles = makeStyles({
  holder: { position: "sticky", width: 0, height: 0 },
  input: {
    position: "absolute",
    boxSizing: "border-box",
    margin: 0,
    padding: "1px 2px",
    border: `2px solid ${tokens.colorBrandStroke1}`,
    outline: "none",
    resize: "none",
    overflow: "hidden",
    whiteSpace: "pre-wrap",
    overflowWrap: "break-word",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  /** There all the same: an input method needs it before the first letter. */
  ready: { opacity: 0, pointerEvents: "none", caretColor: "transparent" },
});

interface CellInputProps {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly scene: RowScene;
  readonly cursor: CellPlace;
  readonly state: EditorState;
  readonly isEditable: boolean;
  readonly language: Language;
  readonly gridId: string;
  /** Id of the cell that a screen reader is to read. */
  readonly activeId: string | undefined;
  readonly helpId: string;
  /** Pixels from the left edge of the cell to that of the window. */
  readonly room: number;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onInput: (event: InputEvent<HTMLTextAreaElement>) => void;
  readonly onCompositionStart: (event: CompositionEvent<HTMLTextAreaElement>) => void;
  readonly onBlur: (event: FocusEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly onCut: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** The one element that has the focus while a person is in the grid, over the current cell. */
export function CellInput(props: CellInputProps) {
  const { input, scene, cursor, state, isEditable, language, gridId, activeId, helpId, room } =
    props;
  const styles = useStyles();
  const { ground, sheet, measure } = scene;
  const place = state.place ?? cursor;
  const box = boxOf(ground, ground.merges.areaOf(place));
  const font = fontFace(sheet.lookAt(place.row, place.column));
  const isReady = state.mode === "ready";
  const isRowFrozen = place.row < ground.frozenRows;
  const isColumnFrozen = place.column < ground.frozenColumns;
  const longest = Math.max(...state.text.split("\n").map((line) => measure(line, font)));
  const width = Math.max(box.width + 1, isReady ? 0 : Math.min(longest + 14, room));
  useEditorSize(input, state, { width, height: box.height + 1 });
  return (
    <div
      className={styles.holder}
      style={{
        ...(isRowFrozen ? { top: 0 } : {}),
        ...(isColumnFrozen ? { left: 0 } : {}),
        zIndex: isRowFrozen ? 7 : isColumnFrozen ? 5 : 2,
      }}
    >
      <textarea
        ref={input}
        className={mergeClasses(styles.input, isReady && styles.ready)}
        style={{
          left: headerWidth(ground.rows.count) + box.x - 1,
          top: HEADER_HEIGHT + box.y - 1,
          width,
          font,
        }}
        rows={1}
        readOnly={!isEditable}
        spellCheck={false}
        autoComplete="off"
        aria-label={gridTexts.cellContent[language]}
        aria-describedby={helpId}
        aria-controls={gridId}
        aria-activedescendant={isReady ? activeId : undefined}
        onKeyDown={props.onKeyDown}
        onInput={props.onInput}
        onCompositionStart={props.onCompositionStart}
        onBlur={props.onBlur}
        onCopy={props.onCopy}
        onCut={props.onCut}
        onPaste={props.onPaste}
      />
    </div>
  );
}
