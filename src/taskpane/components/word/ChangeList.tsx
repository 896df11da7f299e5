import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { markKey, type ChangedMark } from "../../word/document-question";
import { wordTexts } from "../../word/word-texts";
import { MarkLine } from "./MarkLine";
import { MarkSection } from "./MarkSection";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

interface ChangeListProps {
  readonly changed: readonly ChangedMark[];
  readonly language: Language;
}

/** What a refresh did: before and after, and what could not be written. */
export function ChangeList({ changed, language }: ChangeListProps) {
  const styles = useStyles();
  const done = changed.filter(({ reason }) => reason === null);
  const failed = changed.filter(({ reason }) => reason !== null);
  const keyed = { language, keyOf };
  return (
    <>
      <MarkSection title={wordTexts.failed[language]} items={failed} {...keyed}>
        {({ mark, reason }) => (
          <MarkLine mark={mark}>
            <Text size={200} className={styles.quiet}>
              {reason?.[language]}
            </Text>
          </MarkLine>
        )}
      </MarkSection>
      <MarkSection title={wordTexts.changes[language]} items={done} {...keyed}>
        {({ mark }) => <MarkLine mark={mark} />}
      </MarkSection>
    </>
  );
}

const keyOf = ({ mark }: ChangedMark): string => markKey(mark);
