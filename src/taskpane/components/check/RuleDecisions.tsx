import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { RuleSetting, RuleSettings } from "../../../core/figures/rule-settings";
import { ruleTexts } from "../../check/rule-texts";
import { useRulePage } from "../../check/use-rule-page";
import type { WorkbookActions } from "../../live/workbook-actions";
import type { ReportDigest } from "../../report/report-digest";
import { countText, fillText } from "../../screen/fill-text";
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
  /** What forms decide; nobody changes it here. */
  readonly ofForms: ReportDigest["formDecisions"];
  readonly language: Language;
  /** Null where nothing is decided here: then only forms have decided. */
  readonly actions: WorkbookActions | null;
}

/** Rules that the person, or a form, turned off or graded otherwise, with why, who and when; and the way back. */
export function RuleDecisions(props: RuleDecisionsProps) {
  const { settings, overruled, ofForms, language, actions } = props;
  const styles = useStyles();
  const decided = actions === null ? [] : Object.entries(settings);
  const count = decided.length + ofForms.length;
  if (count === 0) return null;
  return (
    <div className={styles.list}>
      <Disclosure label={countText(ruleTexts.decided, count, language)}>
        {() => (
          <>
            {decided.map(([rule, setting]) => (
              <Decision
                key={rule}
                {...{ rule, setting, language }}
                findings={overruled[rule] ?? 0}
                onReset={() => {
                  actions?.resetRule(rule);
                }}
              />
            ))}
            {ofForms.map(({ formName, ...decision }) => (
              <Decision
                key={`${decision.rule} ${formName.vi}`}
                {...{ ...decision, language }}
                form={formName[language]}
              />
            ))}
          </>
        )}
      </Disclosure>
    </div>
  );
}

interface DecisionProps {
  readonly rule: string;
  readonly setting: RuleSetting;
  readonly findings: number;
  readonly language: Language;
  /** Name of the form that says so. */
  readonly form?: string;
  readonly onReset?: () => void;
}

function Decision({ rule, setting, findings, language, form, onReset }: DecisionProps) {
  const styles = useStyles();
  const [isAsked, setIsAsked] = useState(false);
  const page = useRulePage(rule, language);
  const isOff = setting.severity === "off";
  return (
    <div {...{ [LINE]: `rule ${rule}` }} className={styles.line}>
      <Text size={200} weight="semibold">
        {page === null || page === "opening" ? rule : page.title}
      </Text>
      <Text size={200}>{stateOf({ setting, findings, form }, language)}</Text>
      <Reason {...{ setting, language }} />
      <div className={styles.buttons}>
        {onReset !== undefined && (
          <Button size="small" onClick={onReset}>
            {ruleTexts[isOff ? "turnOn" : "restore"][language]}
          </Button>
        )}
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

interface Decided extends Pick<DecisionProps, "setting" | "findings"> {
  readonly form: string | undefined;
}

/** "Đã tắt · theo biểu mẫu “…” · không nêu 3 phát hiện". */
function stateOf({ setting, findings, form }: Decided, language: Language): string {
  const { severity } = setting;
  const count = ruleTexts[severity === "off" ? "notTold" : "regraded"];
  return [
    ruleTexts[severity][language],
    ...(form === undefined ? [] : [fillText(ruleTexts.byForm[language], { form })]),
    ...(findings > 0 ? [countText(count, findings, language)] : []),
  ].join(" · ");
}

/** Why, who and when. */
function Reason({ setting, language }: Pick<DecisionProps, "setting" | "language">) {
  const styles = useStyles();
  const signed = [setting.by, sayDay(setting.at, language)].filter((part) => part !== null);
  return (
    <Text size={200}>
      “{setting.reason}” <span className={styles.quiet}>{signed.join(" · ")}</span>
    </Text>
  );
}
