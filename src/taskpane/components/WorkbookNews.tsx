import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import { fillText } from "../screen/fill-text";
import { paneTexts } from "../screen/pane-texts";
import type { WorkbookStage } from "../report/use-workbook-file";
import { ReadingLine } from "./ReadingLine";
import { Verdict } from "./Verdict";

interface WorkbookNewsProps {
  readonly stage: WorkbookStage;
  readonly language: Language;
  /** Name of a Word file that was dropped while no workbook is open. */
  readonly orphan: string | null;
  readonly onCancel: () => void;
}

/** How it stands with the workbook, in one line that is read out when it changes. */
export function WorkbookNews({ stage, language, orphan, onCancel }: WorkbookNewsProps) {
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
        <ReadingLine
          label={fillText(paneTexts.reading[language], { name: stage.name })}
          {...{ language, onCancel }}
        />
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
