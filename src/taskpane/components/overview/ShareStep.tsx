import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { SHARE_STEP } from "../../../core/rules/share-step";
import { comparisonTexts } from "../../overview/comparison-texts";
import { countText } from "../../screen/fill-text";

const useStyles = makeStyles({ field: { maxWidth: "280px" } });

/** In percentage points. */
const choices = [5, 10, 15, SHARE_STEP, 30, 50];

export interface ShareStepChoice {
  /** In percentage points; null: as the rule itself takes it. */
  readonly points: number | null;
  readonly onPoints: (points: number | null) => void;
}

interface ShareStepProps extends ShareStepChoice {
  readonly language: Language;
}

/** By how much a share may move from one period to the next without a note. */
export function ShareStep({ points, language, onPoints }: ShareStepProps) {
  const styles = useStyles();
  const chosen = points ?? SHARE_STEP;
  // Another version may have kept a number that this list has not.
  const offered = [...new Set([...choices, chosen])].sort((a, b) => a - b);
  return (
    <Field size="small" className={styles.field} label={comparisonTexts.shareStep[language]}>
      <Select
        size="small"
        value={String(chosen)}
        onChange={(_event, { value }) => {
          const step = Number(value);
          onPoints(step === SHARE_STEP ? null : step);
        }}
      >
        {offered.map((step) => (
          <option key={step} value={String(step)}>
            {countText(comparisonTexts.points, step, language)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
