import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import { fillText } from "../screen/fill-text";
import { paneTexts } from "../screen/pane-texts";
import type { WorkbookStage } from "../report/use-workbook-file";
import { Verdict } from "./Verdict";

const useStyles = makeStyles({
  reading: {
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

interface WorkbookNewsProps {
  readonly stage: WorkbookStage;
  readonly language: Language;
  /** Name of a Word file that was dropped while no workbook is open. */
  readonly orphan: string | null;
  readonly onCancel: () => void;
}

/** How it stands with the workbook, in one line that is read out when it changes. */
export function WorkbookNews({ stage, language, orphan, onCancel }: WorkbookNewsProps) {
  const styles = useStyles();
  return (
    <div role="status">
      {orphan !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {fillText(paneTexts.workbookFirst[language], { name: orphan })}
          </MessageBarBody>
        </MessageBar>
      )}
      {stage.kind === "reading" && (
        <div className={styles.reading}>
          <Spinner
            size="tiny"
            label={fillText(paneTexts.reading[language], { name: stage.name })}
          />
          <Button size="small" onClick={onCancel}>
            {paneTexts.cancel[language]}
          </Button>
        </div>
      )}
      {stage.kind === "refused" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{stage.trouble.message[language]}</MessageBarBody>
        </MessageBar>
      )}
      {stage.kind === "checked" && (
        <Verdict digest={stage.digest} explanations={[]} language={language} />
      )}
    </div>
  );
}
