import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { Severity } from "../../../core/figures/relation";
import { checkTexts } from "../../check/check-texts";
import { paneTexts } from "../../screen/pane-texts";
import type { ReportDigest } from "../../report/report-digest";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

/** The gravest first. */
const severities: readonly Severity[] = ["error", "warning", "note"];

interface SeverityFilterProps {
  readonly tally: ReportDigest["tally"];
  readonly language: Language;
  /** Severities that are shown alone; empty for all. */
  readonly pressed: readonly Severity[];
  readonly onPress: (pressed: readonly Severity[]) => void;
}

/** A button for each kind of finding that there is, to show it alone; none where there is one kind. */
export function SeverityFilter({ tally, language, pressed, onPress }: SeverityFilterProps) {
  const styles = useStyles();
  const present = severities.filter((one) => tally[one] > 0 || pressed.includes(one));
  if (present.length < 2 && pressed.length === 0) return null;
  return (
    <div role="group" aria-label={checkTexts.filter[language]} className={styles.buttons}>
      {present.map((severity) => {
        const isPressed = pressed.includes(severity);
        return (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.button}
            checked={isPressed}
            icon={<SeverityIcon severity={severity} />}
            onClick={() => {
              const others = pressed.filter((one) => one !== severity);
              onPress(isPressed ? others : [...others, severity]);
            }}
          >
            {paneTexts[severity][language]}
          </ToggleButton>
        );
      })}
    </div>
  );
}
