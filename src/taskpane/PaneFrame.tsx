import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useDarkScheme } from "./screen/use-dark-scheme";

const useBodyStyles = makeStaticStyles({ body: { margin: 0, overflowY: "scroll" } });
const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  pane: {
    maxWidth: "720px",
    margin: "0 auto",
    padding: tokens.spacingHorizontalM,
    display: "grid",
    // Long words wrap inside the column instead of widening it.
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
  },
  main: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
});

interface PaneFrameProps {
  readonly header: ReactNode;
  readonly children: ReactNode;
}

/** Letters, colours and margins of every pane: the header, and below it what the pane is for. */
export function PaneFrame({ header, children }: PaneFrameProps) {
  useBodyStyles();
  const styles = useStyles();
  const isDark = useDarkScheme();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.page}>
      <div className={styles.pane}>
        {header}
        <main className={styles.main}>{children}</main>
      </div>
    </FluentProvider>
  );
}
