import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Bilingual } from "../../../core/figures/bilingual";
import type { Finding } from "../../../core/rules/finding";
import type { CellAddress } from "../../../core/sheet/address";
import { useCheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { ruleTexts } from "../../check/rule-texts";
import { useEscape } from "../../screen/use-escape";
import type { RuleDecision } from "./RuleSettingForm";

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
  readonly onWhy: () => void;
  readonly onDecide: (decision: RuleDecision) => void;
  readonly onClose: () => void;
}

/** What else can be done with a finding than mend or explain it, in the line itself: nothing is covered. */
export function MoreActions(props: MoreActionsProps) {
  const styles = useStyles();
  const { finding, onWhy, onDecide, onClose } = props;
  const { actions, language, onSkip } = useCheckDesk();
  const box = useEscape<HTMLDivElement>(onClose);
  const involved = involvedCells(finding);
  const offer = (words: Bilingual, onClick: () => void) => (
    <Button size="small" className={styles.button} onClick={onClick}>
      {words[language]}
    </Button>
  );
  return (
    <div ref={box} className={styles.actions}>
      {offer(ruleTexts.why, onWhy)}
      {actions !== null &&
        involved.length > 1 &&
        offer(checkTexts.selectInvolved, () => {
          actions.goTo(involved);
        })}
      {offer(checkTexts.skip, () => {
        onSkip(finding);
      })}
      {actions !== null &&
        finding.severity !== "note" &&
        offer(ruleTexts.lower, () => {
          onDecide("note");
        })}
      {actions !== null &&
        offer(ruleTexts.turnOff, () => {
          onDecide("off");
        })}
    </div>
  );
}

/** Those on the finding's own sheet: cells of two sheets cannot be selected together. */
function involvedCells({ sheet, cells, contributors }: Finding): readonly CellAddress[] {
  const own = cells.map((cell) => ({ sheet, cell }));
  const others = contributors.filter((one) => one.sheet === sheet && !cells.includes(one.cell));
  return [...own, ...others];
}
