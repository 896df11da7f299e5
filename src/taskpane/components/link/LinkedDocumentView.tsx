import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { LinkedDocumentDesk } from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { LackNotes } from "../live/LackNotes";
import { OpenedView } from "./OpenedView";

const useStyles = makeStyles({
  reading: {
    justifyContent: "start",
    // Most documents are read before anyone would look for a spinner.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "500ms",
    animationDuration: "1ms",
    animationFillMode: "both",
  },
  refused: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalS },
});

interface LinkedDocumentViewProps {
  readonly desk: LinkedDocumentDesk;
  readonly language: Language;
}

/** What the pane beside a document in Word shows. */
export function LinkedDocumentView({ desk, language }: LinkedDocumentViewProps) {
  const styles = useStyles();
  const { stage, lacks, actions } = desk;
  switch (stage.kind) {
    case "reading":
      return (
        <div role="status">
          <Spinner
            size="tiny"
            className={styles.reading}
            label={linkTexts.readingDocument[language]}
          />
        </div>
      );
    case "refused":
      return (
        <div className={styles.refused}>
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>{stage.trouble.message[language]}</MessageBarBody>
          </MessageBar>
          <Button appearance="primary" onClick={actions.reread}>
            {linkTexts.reread[language]}
          </Button>
        </div>
      );
    case "opened":
      return (
        <>
          <OpenedView {...{ stage, desk, language }} />
          <LackNotes lacks={lacks} language={language} />
        </>
      );
  }
}
