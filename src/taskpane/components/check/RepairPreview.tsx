import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Repair } from "../../../core/diagnosis/repair";
import { addressText } from "../../../core/sheet/address";
import { useCheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { countText } from "../../screen/fill-text";
import { paneTexts } from "../../screen/pane-texts";
import { previewRepair, type PreviewLine } from "../../check/preview-repair";
import { useEscape } from "../../screen/use-escape";
import { CellLink } from "../CellLink";
import { Sliced } from "./Sliced";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  before: { color: tokens.colorNeutralForeground2, minWidth: 0 },
  after: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const STEP = 8;

const takeFocus = (element: HTMLButtonElement | null): void => {
  element?.focus();
};

interface RepairPreviewProps {
  readonly repair: Repair;
  readonly within: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Each cell before and after, in the list and beside the sheet: nothing is hidden while one decides. */
export function RepairPreview({ repair, within, onConfirm, onCancel }: RepairPreviewProps) {
  const styles = useStyles();
  const { book, language } = useCheckDesk();
  const title = useId();
  const { length } = repair.changes;
  const box = useEscape<HTMLDivElement>(onCancel);
  return (
    <div ref={box} role="group" aria-labelledby={title} className={styles.box}>
      <Text size={200} id={title}>
        {countText(checkTexts.preview, length, language)}
      </Text>
      <Sliced items={previewRepair(repair, book, language)} language={language} step={STEP}>
        {(line) => <Line key={addressText(line.address)} line={line} within={within} />}
      </Sliced>
      <div className={styles.buttons}>
        <Button ref={takeFocus} size="small" appearance="primary" onClick={onConfirm}>
          {countText(checkTexts.confirm, length, language)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {paneTexts.cancel[language]}
        </Button>
      </div>
    </div>
  );
}

function Line({ line, within }: { readonly line: PreviewLine; readonly within: string }) {
  const styles = useStyles();
  const { language } = useCheckDesk();
  return (
    <div className={styles.line}>
      <CellLink address={line.address} within={within} />
      <span className={styles.before}>{line.before}</span>
      <span role="img" aria-label={checkTexts.becomes[language]}>
        →
      </span>
      <span className={styles.after}>{line.after}</span>
    </div>
  );
}
