import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { DocumentActions, DocumentDeed, OpenedDocument } from "../../link/linked-document";
import { jobTexts } from "../../link/link-texts";
import { sayDeed } from "../../link/say-deed";
import { liveTexts } from "../../live/live-texts";
import { paneTexts } from "../../screen/pane-texts";
import { TextButton } from "../TextButton";
import { NewsHeadline } from "../word/NewsHeadline";
import { RefreshDetails } from "./RefreshDetails";

const useStyles = makeStyles({
  // Empty it takes no room, and is still there to be read out.
  news: { ":empty": { position: "absolute" } },
  spinner: { justifyContent: "start" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
});

interface DeedNewsProps {
  readonly stage: OpenedDocument;
  readonly language: Language;
  readonly actions: DocumentActions;
}

/** What is being done, what went wrong, and what was done last, with the way back. */
export function DeedNews({ stage, language, actions }: DeedNewsProps) {
  const styles = useStyles();
  const { busy, trouble } = stage;
  const done = busy === null ? stage.done : null;
  return (
    <>
      <div role="status" className={styles.news}>
        {busy !== null && (
          <Spinner size="tiny" label={jobTexts[busy][language]} className={styles.spinner} />
        )}
        {done !== null && (
          <NewsHeadline
            text={sayDeed(done, language)}
            severity={hasFailures(done) ? "warning" : "agrees"}
            deed={done}
          />
        )}
      </div>
      {busy === "opening" && (
        <div>
          <Button size="small" onClick={actions.cancel}>
            {paneTexts.cancel[language]}
          </Button>
        </div>
      )}
      {trouble !== null && busy === null && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>{trouble.message[language]}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={actions.dismissTrouble}>
              {liveTexts.dismiss[language]}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {done !== null && <DeedDetails {...{ done, language, actions }} />}
    </>
  );
}

interface DeedDetailsProps extends Omit<DeedNewsProps, "stage"> {
  readonly done: DocumentDeed;
}

function DeedDetails({ done, language, actions }: DeedDetailsProps) {
  const styles = useStyles();
  const canUndo = done.kind === "refreshed" && done.canUndo;
  return (
    <>
      {done.kind === "refreshed" && <RefreshDetails deed={done} />}
      <div className={styles.buttons}>
        {canUndo && (
          <Button size="small" onClick={actions.undo}>
            {liveTexts.undo[language]}
          </Button>
        )}
        <Text size={200}>
          <TextButton onClick={actions.dismissDone}>{liveTexts.dismiss[language]}</TextButton>
        </Text>
      </div>
    </>
  );
}

const hasFailures = (deed: DocumentDeed): boolean =>
  deed.kind === "refreshed" && deed.failed.length > 0;
