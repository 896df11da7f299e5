import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { ruleTexts } from "../../check/rule-texts";
import { LONGEST_NAME } from "../../live/workbook-memory";
import { ExplainForm } from "./ExplainForm";

/** What a person can decide about the rule of a finding, on the spot. */
export type RuleDecision = "off" | "note";

interface RuleSettingFormProps {
  readonly decision: RuleDecision;
  readonly language: Language;
  /** Why, and who says so; null where she did not sign. */
  readonly onDecide: (reason: string, by: string | null) => void;
  readonly onCancel: () => void;
}

const words = {
  off: { question: ruleTexts.whyOff, keep: ruleTexts.keepOff },
  note: { question: ruleTexts.whyLower, keep: ruleTexts.keepLower },
} as const;

/** Asks why a rule is not to speak, or to speak more quietly. */
export function RuleSettingForm(props: RuleSettingFormProps) {
  const { decision, language, onDecide, onCancel } = props;
  const [by, setBy] = useState("");
  return (
    <ExplainForm
      {...{ language, onCancel }}
      words={words[decision]}
      onExplain={(reason) => {
        onDecide(reason, by.trim() === "" ? null : by);
      }}
    >
      <Field size="small" label={ruleTexts.by[language]}>
        <Input
          size="small"
          value={by}
          maxLength={LONGEST_NAME}
          onChange={(_event, { value }) => {
            setBy(value);
          }}
        />
      </Field>
    </ExplainForm>
  );
}
