import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../core/rules/finding";
import type { CellAddress } from "../../../core/sheet/address";
import { useCheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { useEscape } from "../../screen/use-escape";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "end",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  button: { maxWidth: "100%", fontWeight: tokens.fontWeightRegular },
});

interface MoreActionsProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** What else can be done with a finding than mend or explain it, in the line itself: nothing is covered. */
export function MoreActions({ finding, onClose }: MoreActionsProps) {
  const styles = useStyles();
  const { actions, language, onSkip } = useCheckDesk();
  const box = useEscape<HTMLDivElement>(onClose);
  const involved = involvedCells(finding);
  return (
    <div ref={box} className={styles.actions}>
      {actions !== null && involved.length > 1 && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            actions.goTo(involved);
          }}
        >
          {checkTexts.selectInvolved[language]}
        </Button>
      )}
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          onSkip(finding);
        }}
      >
        {checkTexts.skip[language]}
      </Button>
    </div>
  );
}

/** Those on the finding's own sheet: cells of two sheets cannot be selected together. */
function involvedCells({ sheet, cells, contributors }: Finding): readonly CellAddress[] {
  const own = cells.map((cell) => ({ sheet, cell }));
  const others = contributors.filter((one) => one.sheet === sheet && !cells.includes(one.cell));
  return [...own, ...others];
}
