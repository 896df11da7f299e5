import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { deskTexts } from "../../desk/desk-texts";
import type { ReportStage } from "../../desk/use-report";
import { fillText } from "../../screen/fill-text";

const useStyles = makeStyles({
  start: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReportStartProps {
  readonly stage: ReportStage;
  /** False while the sheets give no passage. */
  readonly canMake: boolean;
  readonly language: Language;
  readonly onMake: () => void;
  readonly onPick: () => void;
}

/** Makes a report for the workbook, or opens the one that is there. */
export function ReportStart(props: ReportStartProps) {
  const styles = useStyles();
  const { stage, canMake, language, onMake, onPick } = props;
  return (
    <div className={styles.start}>
      <Text>{deskTexts[canMake ? "reportLead" : "needsFigures"][language]}</Text>
      {stage.kind === "opening" && (
        <div role="status">
          <Spinner
            size="tiny"
            label={fillText(deskTexts.opening[language], { name: stage.name })}
          />
        </div>
      )}
      {stage.kind === "refused" && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{stage.trouble.message[language]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!canMake} onClick={onMake}>
          {deskTexts.makeReport[language]}
        </Button>
        <Button onClick={onPick}>{deskTexts.openReport[language]}</Button>
      </div>
    </div>
  );
}
