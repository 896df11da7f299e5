import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
});

/** Something to know that stops nobody. */
export function QuietWarning({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <SeverityIcon severity="warning" />
      <Text size={200}>{text}</Text>
    </div>
  );
}
