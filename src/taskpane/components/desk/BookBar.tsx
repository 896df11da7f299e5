import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { deskTexts } from "../../desk/desk-texts";
import type { SideName } from "../../desk/sides";
import { SideSwitch } from "./SideSwitch";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    minHeight: "36px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    marginLeft: "auto",
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
});

interface BookBarProps {
  readonly sides: readonly SideName[];
  readonly side: SideName;
  readonly language: Language;
  readonly onSide: (side: SideName) => void;
  /** What can be done with the workbook while its sheet is before the person. */
  readonly children: ReactNode;
}

/** Above an open workbook: which part of the page is seen, undoing, and saving. */
export function BookBar({ sides, side, language, onSide, children }: BookBarProps) {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <SideSwitch {...{ sides, language }} selected={side} onSelect={onSide} />
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}

interface UndoButtonsProps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly language: Language;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** The way back, and forth again. */
export function UndoButtons({ canUndo, canRedo, language, onUndo, onRedo }: UndoButtonsProps) {
  return (
    <>
      <Button size="small" appearance="subtle" disabledFocusable={!canUndo} onClick={onUndo}>
        {deskTexts.undo[language]}
      </Button>
      <Button size="small" appearance="subtle" disabledFocusable={!canRedo} onClick={onRedo}>
        {deskTexts.redo[language]}
      </Button>
    </>
  );
}
