import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Repair } from "../../../core/diagnosis/repair";
import { saySentence } from "../../../core/narrative/say-sentence";
import { useCheckDesk } from "../../check/check-desk";
import { needsPreview } from "../../check/preview-repair";
import { RepairPreview } from "./RepairPreview";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  button: {
    maxWidth: "100%",
    textAlign: "start",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
});

interface RepairButtonsProps {
  readonly repairs: readonly Repair[];
  readonly within: string;
}

/** What one click mends; what a button cannot say in full is shown before it happens. */
export function RepairButtons({ repairs, within }: RepairButtonsProps) {
  const styles = useStyles();
  const { actions, language } = useCheckDesk();
  const [asked, setAsked] = useState<Repair | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  if (actions === null || repairs.length === 0) return null;
  // A new report proposes anew; what it no longer proposes is no longer asked.
  const preview = repairs.find((repair) => isSame(repair, asked)) ?? null;
  return (
    <>
      <div className={styles.buttons}>
        {repairs.map((repair) => {
          const label = saySentence(repair.label, language);
          const isAsked = repair === preview;
          return (
            <Button
              key={label}
              size="small"
              className={styles.button}
              {...(needsPreview(repair) ? { "aria-expanded": isAsked } : {})}
              onClick={(event) => {
                if (!(event.currentTarget instanceof HTMLButtonElement)) return;
                opener.current = event.currentTarget;
                if (needsPreview(repair)) setAsked(isAsked ? null : repair);
                else actions.applyRepair(repair);
              }}
            >
              {label}
            </Button>
          );
        })}
      </div>
      {preview !== null && (
        <RepairPreview
          repair={preview}
          within={within}
          onConfirm={() => {
            setAsked(null);
            opener.current?.focus();
            actions.applyRepair(preview);
          }}
          onCancel={() => {
            setAsked(null);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}

const isSame = (repair: Repair, other: Repair | null): boolean =>
  JSON.stringify(repair.changes) === JSON.stringify(other?.changes);
