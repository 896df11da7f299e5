import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { Explanation } from "../../../core/rules/explanation";
import { fillText } from "../../screen/fill-text";
import { liveTexts } from "../../live/live-texts";
import type { LiveStage } from "../../live/live-workbook";
import { ReadingLine } from "../ReadingLine";
import { Verdict } from "../Verdict";

const useStyles = makeStyles({
  refused: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
});

interface LiveNewsProps {
  readonly stage: LiveStage;
  readonly explanations: readonly Explanation[];
  readonly language: Language;
  readonly onCancel: () => void;
  readonly onReread: () => void;
}

/** How it stands with the open workbook, in one line that is read out when it changes. */
export function LiveNews({ stage, explanations, language, onCancel, onReread }: LiveNewsProps) {
  const styles = useStyles();
  switch (stage.kind) {
    case "reading":
      return (
        <div role="status">
          <ReadingLine label={progressText(stage, language)} {...{ language, onCancel }} />
        </div>
      );
    case "refused":
      return (
        <div className={styles.refused}>
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>{stage.trouble.message[language]}</MessageBarBody>
          </MessageBar>
          <Button appearance="primary" onClick={onReread}>
            {liveTexts.reread[language]}
          </Button>
        </div>
      );
    case "checked":
      return (
        <div role="status">
          <Verdict digest={stage.digest} {...{ explanations, language }} />
        </div>
      );
  }
}

function progressText(
  { progress }: Extract<LiveStage, { readonly kind: "reading" }>,
  language: Language
): string {
  if (progress === null) return liveTexts.readingWorkbook[language];
  const { done, sheets } = progress;
  if (done >= sheets) return liveTexts.checking[language];
  return fillText(liveTexts.readingSheets[language], {
    done: String(done + 1),
    sheets: String(sheets),
  });
}
