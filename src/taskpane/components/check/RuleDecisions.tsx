import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { RuleSetting, RuleSettings } from "../../../core/rules/rule-settings";
import { ruleTexts } from "../../check/rule-texts";
import { useRulePage } from "../../check/use-rule-page";
import type { WorkbookActions } from "../../live/workbook-actions";
import type { ReportDigest } from "../../report/report-digest";
import { countText } from "../../screen/fill-text";
import { sayDay } from "../../screen/say-day";
import { LINE } from "../../screen/use-kept-focus";
import { Disclosure } from "../Disclosure";
import { RuleHelp } from "./RuleHelp";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalM,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface RuleDecisionsProps {
  readonly settings: RuleSettings;
  readonly overruled: ReportDigest["overruled"];
  readonly language: Language;
  /** Null where nothing is decided here. */
  readonly actions: WorkbookActions | null;
}

/** Rules that the person turned off or graded otherwise, with why, who and when, and the way back. */
export function RuleDecisions({ settings, overruled, language, actions }: RuleDecisionsProps) {
  const styles = useStyles();
  const decided = Object.entries(settings);
  if (decided.length === 0 || actions === null) return null;
  return (
    <div className={styles.list}>
      <Disclosure label={countText(ruleTexts.decided, decided.length, language)}>
        {() =>
          decided.map(([rule, setting]) => (
            <Decision
              key={rule}
              {...{ rule, setting, language }}
              findings={overruled[rule] ?? 0}
              onReset={() => {
                actions.resetRule(rule);
              }}
            />
          ))
        }
      </Disclosure>
    </div>
  );
}

interface DecisionProps {
  readonly rule: string;
  readonly setting: RuleSetting;
  readonly findings: number;
  readonly language: Language;
  readonly onReset: () => void;
}

function Decision({ rule, setting, findings, language, onReset }: DecisionProps) {
  const styles = useStyles();
  const [isAsked, setIsAsked] = useState(false);
  const page = useRulePage(rule, language);
  const isOff = setting.severity === "off";
  const count = countText(ruleTexts[isOff ? "notTold" : "regraded"], findings, language);
  const state = [ruleTexts[setting.severity][language], ...(findings > 0 ? [count] : [])];
  const signed = [setting.by, sayDay(setting.at, language)].filter((part) => part !== null);
  return (
    <div {...{ [LINE]: `rule ${rule}` }} className={styles.line}>
      <Text size={200} weight="semibold">
        {page === null || page === "opening" ? rule : page.title}
      </Text>
      <Text size={200}>{state.join(" · ")}</Text>
      <Text size={200}>
        “{setting.reason}” <span className={styles.quiet}>{signed.join(" · ")}</span>
      </Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={onReset}>
          {ruleTexts[isOff ? "turnOn" : "restore"][language]}
        </Button>
        <Button
          size="small"
          onClick={() => {
            setIsAsked(true);
          }}
        >
          {ruleTexts.about[language]}
        </Button>
      </div>
      {isAsked && (
        <RuleHelp
          {...{ rule, language }}
          onClose={() => {
            setIsAsked(false);
          }}
        />
      )}
    </div>
  );
}
