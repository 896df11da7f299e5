import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  headline: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    outlineStyle: "none",
    borderRadius: tokens.borderRadiusSmall,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface NewsHeadlineProps {
  readonly text: string;
  readonly severity: "agrees" | "warning";
  /** What was done: for each new deed the focus comes here; null leaves it where it is. */
  readonly deed: object | null;
}

/** What was done, in bold. The button that was pressed may be gone: the focus goes on here, unless it is in the document. */
export function NewsHeadline({ text, severity, deed }: NewsHeadlineProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current === null || deed === null) return;
    // Office on the web moves the focus itself, and leaves the pane from what Tab cannot reach.
    place.current.tabIndex = 0;
    if (document.hasFocus()) place.current.focus();
  }, [deed]);
  return (
    <div ref={place} className={styles.headline}>
      <SeverityIcon severity={severity} />
      <Text weight="semibold">{text}</Text>
    </div>
  );
}
