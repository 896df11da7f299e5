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

const useBodyStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  // As high as the window: the sheet and the list beside it scroll for themselves.
  frame: {
    display: "grid",
    gridTemplateRows: "auto minmax(0, 1fr)",
    gridTemplateColumns: "minmax(0, 1fr)",
    height: "100dvh",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  main: { display: "flex", flexDirection: "column", minHeight: 0, overflowY: "auto" },
});

interface DeskFrameProps {
  readonly bar: ReactNode;
  readonly children: ReactNode;
}

/** Letters, colours and places of the browser page: the bar, and below it what lies on the desk. */
export function DeskFrame({ bar, children }: DeskFrameProps) {
  useBodyStyles();
  const styles = useStyles();
  const isDark = useDarkScheme();
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      {/* Of its own: what stands on the provider itself would dress every dialogue too. */}
      <div className={styles.frame}>
        {bar}
        <main className={styles.main}>{children}</main>
      </div>
    </FluentProvider>
  );
}
