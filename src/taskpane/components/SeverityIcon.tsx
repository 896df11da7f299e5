import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/figures/relation";
import { SeverityShape } from "./SeverityShape";

const useStyles = makeStyles({
  icon: { width: "12px", height: "12px", flexShrink: 0, alignSelf: "start", marginTop: "4px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
});

/** Disc, triangle, ring, tick: told apart without colour. The word beside it says the same. */
export function SeverityIcon({ severity }: { readonly severity: Severity | "agrees" }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.icon, styles[severity])}
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      {severity === "agrees" ? (
        <path d="M1 6.5l3.5 3.5L11 2.5" />
      ) : (
        <SeverityShape severity={severity} />
      )}
    </svg>
  );
}
