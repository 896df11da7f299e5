import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellNote } from "../../grid/grid-desk";
import { SeverityShape } from "../SeverityShape";

const useStyles = makeStyles({
  shape: {
    position: "absolute",
    top: "1px",
    left: "1px",
    width: "9px",
    height: "9px",
    pointerEvents: "none",
  },
  error: { color: tokens.colorStatusDangerForeground1 },
  suspect: { color: tokens.colorNeutralForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** The corner of a cell that something is said of: a disc, a question, a triangle, a ring. */
export function NoteShape({ kind }: { readonly kind: CellNote["kind"] }) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.shape, styles[kind])}
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      focusable="false"
    >
      {kind === "suspect" ? (
        <path d="M3 4a3 3 0 1 1 3.6 2.9L6 8v.5M6 10v1.6" />
      ) : (
        <SeverityShape severity={kind} />
      )}
    </svg>
  );
}
