import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { LinkedDocumentDesk, ParcelInUse } from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { saySource } from "../../link/say-source";
import { countText, fillText } from "../../screen/fill-text";
import { sayTime } from "../../screen/say-time";
import { QuietWarning } from "./QuietWarning";

const useStyles = makeStyles({
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
  source: { overflowWrap: "anywhere" },
});

interface ParcelHeadProps {
  readonly source: ParcelInUse;
  readonly ready: LinkedDocumentDesk["ready"];
  readonly language: Language;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** Whose figures these are, what to know of them, and that newer ones lie ready. */
export function ParcelHead({ source, ready, language, isBusy, onTake }: ParcelHeadProps) {
  const styles = useStyles();
  const { parcel, notes } = source;
  const { error } = parcel.checks;
  return (
    <div className={styles.head}>
      <Text weight="semibold" className={styles.source}>
        {saySource(parcel, language)}
      </Text>
      {error > 0 && <QuietWarning text={countText(linkTexts.errors, error, language)} />}
      {notes.map((note) => (
        <QuietWarning key={note.vi} text={note[language]} />
      ))}
      {ready !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            {fillText(linkTexts.newer[language], {
              workbook: ready.workbook,
              time: sayTime(ready.leftAt, language) ?? ready.leftAt,
            })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={isBusy} onClick={onTake}>
              {linkTexts.takeNewer[language]}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
