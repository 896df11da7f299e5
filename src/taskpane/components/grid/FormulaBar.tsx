import { makeStyles, tokens } from "@fluentui/react-components";
import type { FocusEvent, InputEvent, KeyboardEvent } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { gridTexts } from "../../grid/grid-texts";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "96px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  field: {
    boxSizing: "border-box",
    width: "100%",
    height: "26px",
    padding: "3px 6px",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: "18px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    resize: "none",
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
  },
});

interface FormulaBarProps {
  /** "C17", or "C3:F9" for several cells. */
  readonly name: string;
  /** What stands in the cell, or in the editor while something is edited. */
  readonly text: string;
  readonly isEditable: boolean;
  readonly language: Language;
  /** Goes to what she named; false when the text names no cell. */
  readonly onGoTo: (name: string) => boolean;
  readonly onBegin: () => void;
  readonly onChange: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onLeave: (event: FocusEvent<HTMLTextAreaElement>) => void;
}

/** Where the person is, and what stands there in full. */
export function FormulaBar(props: FormulaBarProps) {
  const { name, text, isEditable, language, onGoTo, onBegin, onChange } = props;
  const styles = useStyles();
  const content = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    // While she writes here the two are the same: an input method is not disturbed.
    if (content.current !== null && content.current.value !== text) content.current.value = text;
  }, [text]);
  return (
    <div className={styles.bar}>
      <NameBox {...{ name, language, onGoTo }} />
      <textarea
        ref={content}
        className={styles.field}
        rows={1}
        readOnly={!isEditable}
        spellCheck={false}
        autoComplete="off"
        aria-label={gridTexts.contentBar[language]}
        onFocus={isEditable ? onBegin : undefined}
        onInput={(event: InputEvent<HTMLTextAreaElement>) => {
          onChange(event.currentTarget.value);
        }}
        onKeyDown={props.onKeyDown}
        onBlur={props.onLeave}
      />
    </div>
  );
}

type NameBoxProps = Pick<FormulaBarProps, "name" | "language" | "onGoTo">;

/** Says where she is; an address typed into it leads there. */
function NameBox({ name, language, onGoTo }: NameBoxProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      className={styles.field}
      type="text"
      spellCheck={false}
      autoComplete="off"
      aria-label={gridTexts.nameBox[language]}
      title={gridTexts.nameBox[language]}
      value={draft ?? name}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Escape") setDraft(null);
        if (event.key !== "Enter") return;
        // It would go on as a line break in the cell that gets the focus.
        event.preventDefault();
        if (onGoTo(draft ?? name)) setDraft(null);
      }}
      onBlur={() => {
        setDraft(null);
      }}
    />
  );
}
