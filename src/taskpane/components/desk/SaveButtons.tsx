import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Bilingual, Language } from "../../../core/figures/bilingual";
import { deskTexts } from "../../desk/desk-texts";
import type { SavingNews, SavingSeat } from "../../desk/use-saving";
import { fillText } from "../../screen/fill-text";
import { liveTexts } from "../../live/live-texts";
import { Question } from "./Question";

interface SaveButtonsProps {
  readonly saving: SavingSeat;
  readonly language: Language;
  /** "Lưu sổ", "Lưu báo cáo". */
  readonly label: Bilingual;
  /** Asked before the file that was opened is written over for the first time. */
  readonly question: Bilingual;
}

/** Saves an open file; before the file that she opened is written over for the first time, it asks. */
export function SaveButtons({ saving, language, label, question }: SaveButtonsProps) {
  const [isAsking, setAsking] = useState(false);
  const { name, isUnsaved, isSaving, asksFirst } = saving;
  const answer = (isElsewhere: boolean) => () => {
    setAsking(false);
    void saving.save(isElsewhere);
  };
  return (
    <>
      <Button
        size="small"
        appearance={isUnsaved ? "primary" : "secondary"}
        disabledFocusable={isSaving}
        onClick={() => {
          if (asksFirst) setAsking(true);
          else void saving.save(false);
        }}
      >
        {isSaving ? deskTexts.saving[language] : label[language]}
      </Button>
      {isAsking && (
        <Question
          text={fillText(question[language], { name })}
          answers={[
            { label: deskTexts.overwrite[language], isFirst: true, onClick: answer(false) },
            { label: deskTexts.saveAs[language], onClick: answer(true) },
            {
              label: deskTexts.cancel[language],
              onClick: () => {
                setAsking(false);
              },
            },
          ]}
          onLeave={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

interface SavingLineProps {
  readonly news: SavingNews | null;
  readonly language: Language;
  readonly onDismiss: () => void;
}

/** What became of saving, read out; it stays until she puts it away or saves again. */
export function SavingLine({ news, language, onDismiss }: SavingLineProps) {
  const styles = useStyles();
  return (
    <div role="status">
      {news !== null && (
        <MessageBar
          intent={news.kind === "trouble" ? "warning" : "success"}
          layout="multiline"
          className={styles.bar}
        >
          <MessageBarBody>
            {news.kind === "trouble"
              ? news.trouble.message[language]
              : fillText(deskTexts[news.kind][language], { name: news.name })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onDismiss}>
              {liveTexts.dismiss[language]}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
