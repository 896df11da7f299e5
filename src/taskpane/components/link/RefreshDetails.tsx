import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedMark } from "../../../core/link/planned-mark";
import type { DocumentDeed } from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { countText } from "../../screen/fill-text";
import { markKey } from "../../word/document-question";
import { useMarkDesk } from "../../word/mark-desk";
import { wordTexts } from "../../word/word-texts";
import { Disclosure } from "../Disclosure";
import { MarkFoot } from "../word/MarkFoot";
import { MarkLine } from "../word/MarkLine";
import { MarkSection } from "../word/MarkSection";

const useStyles = makeStyles({ reason: { color: tokens.colorNeutralForeground2 } });

type Refreshed = Extract<DocumentDeed, { readonly kind: "refreshed" }>;

/** What a refresh could not write, each with its reason and the way to it; what it wrote, folded. */
export function RefreshDetails({ deed: { updated, failed } }: { readonly deed: Refreshed }) {
  const styles = useStyles();
  const { language } = useMarkDesk();
  return (
    <>
      <MarkSection
        title={wordTexts.failed[language]}
        items={failed}
        language={language}
        keyOf={({ mark }) => markKey(mark)}
      >
        {({ mark, reason }) => (
          <>
            <MarkLine mark={mark}>
              <Text size={200} className={styles.reason}>
                {reason[language]}
              </Text>
            </MarkLine>
            <MarkFoot mark={mark} />
          </>
        )}
      </MarkSection>
      {updated.length > 0 && (
        <Disclosure label={countText(linkTexts.whatChanged, updated.length, language)}>
          {() => <Changes marks={updated} />}
        </Disclosure>
      )}
    </>
  );
}

function Changes({ marks }: { readonly marks: readonly PlannedMark[] }) {
  const { language } = useMarkDesk();
  return (
    <MarkSection
      title={wordTexts.changes[language]}
      items={marks}
      language={language}
      keyOf={markKey}
    >
      {(mark) => (
        <>
          <MarkLine mark={mark} />
          <MarkFoot mark={mark} />
        </>
      )}
    </MarkSection>
  );
}
