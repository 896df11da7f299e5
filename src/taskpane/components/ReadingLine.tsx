import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import { paneTexts } from "../screen/pane-texts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    // Most files are read before anyone would look for a spinner.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "500ms",
    animationDuration: "1ms",
    animationFillMode: "both",
  },
});

interface ReadingLineProps {
  /** What is going on: "Đang đọc so-lieu.xlsx…". */
  readonly label: string;
  readonly language: Language;
  readonly onCancel: () => void;
}

/** Says that something is read, once that takes half a second, and lets the person stop it. */
export function ReadingLine({ label, language, onCancel }: ReadingLineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Spinner size="tiny" label={label} />
      <Button size="small" onClick={onCancel}>
        {paneTexts.cancel[language]}
      </Button>
    </div>
  );
}
