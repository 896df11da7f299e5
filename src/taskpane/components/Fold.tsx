import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    width: "fit-content",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    "&:hover": { color: tokens.colorBrandForegroundLinkHover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  content: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
  },
});

interface FoldProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** More of the same, for whoever asks. */
export function Fold({ label, children }: FoldProps) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{label}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
