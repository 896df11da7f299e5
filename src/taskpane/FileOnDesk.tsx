import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Language } from "../core/figures/bilingual";
import { ReadingLine } from "./components/ReadingLine";
import type { DeskFile } from "./desk/desk-file";
import { deskTexts } from "./desk/desk-texts";
import type { PickedFile } from "./desk/file-access";
import type { DeskActions } from "./desk/use-desk";
import { fillText } from "./screen/fill-text";

/** The grid and the panes come with the first workbook. */
const BookOnDesk = lazy(async () => ({ default: (await import("./BookOnDesk")).BookOnDesk }));

const useStyles = makeStyles({
  opening: { padding: tokens.spacingHorizontalL },
  refused: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
  },
});

interface FileOnDeskProps {
  readonly file: DeskFile;
  readonly language: Language;
  readonly tell: DeskActions["tell"];
  /** A report that was dropped for it; null for none. */
  readonly dropped: PickedFile | null;
  readonly onTaken: () => void;
  /** Puts it away, after asking where that would lose work. */
  readonly onClose: () => void;
}

/** One workbook of the desk: on its way, refused, or open. */
export function FileOnDesk({ file, language, tell, dropped, onTaken, onClose }: FileOnDeskProps) {
  const styles = useStyles();
  const { stage, name } = file;
  switch (stage.kind) {
    case "opening":
      return (
        <div role="status" className={styles.opening}>
          <ReadingLine
            label={fillText(deskTexts.opening[language], { name })}
            language={language}
            onCancel={onClose}
          />
        </div>
      );
    case "refused":
      return (
        <div className={styles.refused}>
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>{stage.trouble.message[language]}</MessageBarBody>
          </MessageBar>
          <Button onClick={onClose}>{deskTexts.putAway[language]}</Button>
        </div>
      );
    case "open":
      return (
        <Suspense>
          <BookOnDesk {...{ file, language, tell, dropped, onTaken }} book={stage.book} />
        </Suspense>
      );
  }
}
