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
import { useLayoutEffect, useRef } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { DocumentActions, DocumentDeed, OpenedDocument } from "../../link/linked-document";
import { jobTexts } from "../../link/link-texts";
import { sayDeed } from "../../link/say-deed";
import { liveTexts } from "../../live/live-texts";
import { paneTexts } from "../../screen/pane-texts";
import { SeverityIcon } from "../SeverityIcon";
import { TextButton } from "../TextButton";
import { RefreshDetails } from "./RefreshDetails";

const useStyles = makeStyles({
  // Empty it takes no room, and is still there to be read out.
  news: { ":empty": { position: "absolute" } },
  spinner: { justifyContent: "start" },
  headline: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    outlineStyle: "none",
    borderRadius: tokens.borderRadiusSmall,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
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
        {done !== null && <Headline deed={done} language={language} />}
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

interface HeadlineProps {
  readonly deed: DocumentDeed;
  readonly language: Language;
}

/** The button that was pressed may be gone: the focus goes on here, unless it is in the document. */
function Headline({ deed, language }: HeadlineProps) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current === null) return;
    // Office on the web moves the focus itself, and leaves the pane from what Tab cannot reach.
    place.current.tabIndex = 0;
    if (document.hasFocus()) place.current.focus();
  }, [deed]);
  return (
    <div ref={place} className={styles.headline}>
      <SeverityIcon severity={hasFailures(deed) ? "warning" : "agrees"} />
      <Text weight="semibold">{sayDeed(deed, language)}</Text>
    </div>
  );
}

const hasFailures = (deed: DocumentDeed): boolean =>
  deed.kind === "refreshed" && deed.failed.length > 0;
