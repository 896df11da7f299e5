import { Button, Checkbox, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { saySentence } from "../../../core/narrative/say-sentence";
import type { CellAddress } from "../../../core/sheet/address";
import { fillText } from "../../screen/fill-text";
import { useEscape } from "../../screen/use-escape";
import type { StageProps } from "../../teach/stage-props";
import { teachTexts } from "../../teach/teach-texts";

const useStyles = makeStyles({
  picker: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, display: "block" },
  cells: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  cell: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Takes the cells that she clicks in Excel, the total first. */
export function RelationPicker(props: StageProps & { readonly picked: readonly CellAddress[] }) {
  const { teaching, judged, actions, selected, picked, language } = props;
  const styles = useStyles();
  const [isAuto, setIsAuto] = useState(true);
  const box = useEscape<HTMLDivElement>(() => {
    actions.pick(false);
  });
  usePicking(selected, isAuto, actions.pickCell);
  const isNew = selected !== null && !picked.some(({ cell }) => cell === selected.cell);
  return (
    <div
      ref={box}
      className={styles.picker}
      role="group"
      aria-label={teachTexts.pickTitle[language]}
    >
      <Text as="h4" weight="semibold" className={styles.title}>
        {teachTexts.pickTitle[language]}
      </Text>
      <Text size={200}>{teachTexts.pickLead[language]}</Text>
      <PickedCells {...props} />
      {isNew && (
        <div>
          <Button
            size="small"
            onClick={() => {
              actions.pickCell(selected);
            }}
          >
            {fillText(teachTexts.pickThis[language], { cell: selected.cell })}
          </Button>
        </div>
      )}
      <Checkbox
        label={teachTexts.pickAuto[language]}
        checked={isAuto}
        onChange={(_event, { checked }) => {
          setIsAuto(checked === true);
        }}
      />
      <div role="alert">
        {!teaching.isJudging && teaching.task.kind === "relate" && judged.refusal !== null && (
          <Text>{saySentence(judged.refusal, language)}</Text>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={picked.length < 2}
          onClick={actions.relatePicked}
        >
          {teachTexts.pickDone[language]}
        </Button>
        <Button
          onClick={() => {
            actions.pick(false);
          }}
        >
          {teachTexts.cancel[language]}
        </Button>
      </div>
    </div>
  );
}

/** "C14 = C8 + C9": each goes again when it is pressed. */
function PickedCells({
  picked,
  actions,
  language,
}: Pick<StageProps, "actions" | "language"> & { readonly picked: readonly CellAddress[] }) {
  const styles = useStyles();
  return (
    <div className={styles.cells} role="status">
      {picked.length === 0 && <Text size={200}>{teachTexts.pickNone[language]}</Text>}
      {picked.map((address, index) => (
        <span key={address.cell} className={styles.cells}>
          {index > 0 && <span>{index === 1 ? "←" : "+"}</span>}
          <Button
            size="small"
            className={styles.cell}
            aria-label={fillText(teachTexts.unpick[language], { cell: address.cell })}
            title={fillText(teachTexts.unpick[language], { cell: address.cell })}
            onClick={() => {
              actions.unpickCell(address);
            }}
          >
            {address.cell} ×
          </Button>
        </span>
      ))}
    </div>
  );
}

/** Where she was before she began to pick is no choice of hers. */
function usePicking(
  selected: CellAddress | null,
  isAuto: boolean,
  onPick: (cell: CellAddress) => void
): void {
  const last = useRef(selected);
  const take = useEffectEvent(() => {
    if (selected !== null && selected !== last.current && isAuto) onPick(selected);
    last.current = selected;
  });
  useEffect(() => {
    take();
  }, [selected]);
}
