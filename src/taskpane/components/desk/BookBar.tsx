import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { deskTexts } from "../../desk/desk-texts";
import type { SideName } from "../../desk/sides";
import type { SavingSeat } from "../../desk/use-saving";
import { SaveButtons } from "./SaveButtons";
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
  readonly saving: SavingSeat;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly language: Language;
  readonly onSide: (side: SideName) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Above an open workbook: which part of the page is seen, undoing, and saving. */
export function BookBar(props: BookBarProps) {
  const styles = useStyles();
  const { sides, side, saving, canUndo, canRedo, language, onSide, onUndo, onRedo } = props;
  return (
    <div className={styles.bar}>
      <SideSwitch {...{ sides, language }} selected={side} onSelect={onSide} />
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" disabledFocusable={!canUndo} onClick={onUndo}>
          {deskTexts.undo[language]}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={!canRedo} onClick={onRedo}>
          {deskTexts.redo[language]}
        </Button>
        <SaveButtons
          {...{ saving, language }}
          label={deskTexts.save}
          question={deskTexts.askOverwrite}
        />
      </div>
    </div>
  );
}
