import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Finding } from "../../../core/rules/finding";
import { useCheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { fillText } from "../../screen/fill-text";
import { paneTexts } from "../../screen/pane-texts";
import { CellList } from "../CellList";
import { MoreActions } from "./MoreActions";
import { RuleHelp } from "./RuleHelp";
import { RuleSettingForm, type RuleDecision } from "./RuleSettingForm";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  head: { display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "baseline" },
  severity: { fontSize: tokens.fontSizeBase200, flexShrink: 0 },
  cells: { marginLeft: tokens.spacingHorizontalXS, minWidth: 0 },
  more: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    padding: 0,
    // It takes no part in the line's height or baseline.
    margin: "-2px 0 -2px auto",
    alignSelf: "start",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface LineHeadProps {
  readonly finding: Finding;
  readonly within: string;
}

/** How grave, where, and what else can be done. */
export function LineHead({ finding, within }: LineHeadProps) {
  const styles = useStyles();
  const { language } = useCheckDesk();
  const [asked, setAsked] = useState<Asked | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { severity, sheet, cells } = finding;
  const place = cells[0] ?? checkTexts.thisFinding[language];
  const name = fillText(checkTexts.moreActions[language], { place });
  return (
    <>
      <div className={styles.head}>
        <SeverityIcon severity={severity} />
        <span className={styles.severity}>{paneTexts[severity][language]}</span>
        <Text className={styles.cells}>
          <CellList cells={cells.map((cell) => ({ sheet, cell }))} within={within} />
        </Text>
        <button
          ref={opener}
          type="button"
          className={styles.more}
          aria-expanded={asked !== null}
          aria-label={name}
          title={name}
          onClick={() => {
            setAsked(asked === null ? "menu" : null);
          }}
        >
          <Dots />
        </button>
      </div>
      {asked !== null && (
        <More
          {...{ finding, asked }}
          onAsk={setAsked}
          onClose={() => {
            setAsked(null);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** What stands under the head: the choices, the rule's page before them, or a question about the rule. */
type Asked = "menu" | "page" | RuleDecision;

interface MoreProps {
  readonly finding: Finding;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly onClose: () => void;
}

function More({ finding, asked, onAsk, onClose }: MoreProps) {
  const { actions, language } = useCheckDesk();
  const { rule } = finding;
  if (actions !== null && asked !== "menu" && asked !== "page")
    return (
      <RuleSettingForm
        decision={asked}
        language={language}
        onDecide={(reason, by) => {
          onClose();
          actions.setRule(rule, { severity: asked, reason, by });
        }}
        onCancel={onClose}
      />
    );
  return (
    <>
      <MoreActions
        {...{ finding, onClose }}
        onWhy={() => {
          onAsk("page");
        }}
        onDecide={onAsk}
      />
      {asked === "page" && (
        <RuleHelp
          {...{ rule, language }}
          onClose={() => {
            onAsk("menu");
          }}
        />
      )}
    </>
  );
}

function Dots() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {[3, 8, 13].map((x) => (
        <circle key={x} cx={x} cy="8" r="1.4" fill="currentColor" />
      ))}
    </svg>
  );
}
