import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { PublishingDesk } from "../../publish/publishing";
import { publishingTexts } from "../../publish/publishing-texts";
import { countText } from "../../screen/fill-text";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  question: { display: "grid", gap: tokens.spacingVerticalS },
  words: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface PublishButtonProps {
  readonly desk: PublishingDesk;
  readonly language: Language;
  readonly onShowErrors: () => void;
}

/** Publishes; while errors are open it asks first. */
export function PublishButton({ desk, language, onShowErrors }: PublishButtonProps) {
  const { now, isPublishing, publish } = desk;
  const { error } = now.parcel.checks;
  const [isAsking, setIsAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isAnswered = useRef(false);
  // The last error is gone: there is nothing to ask any more.
  if (isAsking && error === 0) setIsAsking(false);
  useEffect(() => {
    if (isAsking || !isAnswered.current) return;
    isAnswered.current = false;
    place.current?.querySelector("button")?.focus();
  }, [isAsking]);
  if (isAsking)
    return (
      <Question
        text={countText(publishingTexts.askErrors, error, language)}
        language={language}
        onShowErrors={onShowErrors}
        onAnswer={(isYes) => {
          isAnswered.current = true;
          setIsAsking(false);
          if (isYes) publish();
        }}
      />
    );
  return (
    <div ref={place}>
      <Button
        appearance="primary"
        disabledFocusable={isPublishing}
        onClick={() => {
          if (error > 0) setIsAsking(true);
          else publish();
        }}
      >
        {publishingTexts[isPublishing ? "publishing" : "publish"][language]}
      </Button>
    </div>
  );
}

interface QuestionProps {
  readonly text: string;
  readonly language: Language;
  readonly onShowErrors: () => void;
  readonly onAnswer: (isYes: boolean) => void;
}

function Question({ text, language, onShowErrors, onAnswer }: QuestionProps) {
  const styles = useStyles();
  const safe = useRef<HTMLSpanElement>(null);
  // The button that was pressed is gone: the focus goes on to the answer that publishes nothing.
  useEffect(() => {
    safe.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div className={styles.question} role="group" aria-label={text}>
      <div className={styles.words}>
        <SeverityIcon severity="error" />
        <Text>{text}</Text>
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            onAnswer(true);
          }}
        >
          {publishingTexts.publishAnyway[language]}
        </Button>
        <span ref={safe}>
          <Button onClick={onShowErrors}>{publishingTexts.seeErrors[language]}</Button>
        </span>
        <Button
          appearance="subtle"
          onClick={() => {
            onAnswer(false);
          }}
        >
          {publishingTexts.notNow[language]}
        </Button>
      </div>
    </div>
  );
}
