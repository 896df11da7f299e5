import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { WorkbookActions } from "../../live/workbook-actions";
import type { PublishingDesk } from "../../publish/publishing";
import { publishingTexts } from "../../publish/publishing-texts";
import { countOf, fillText } from "../../screen/fill-text";
import { sayPeriod, unitText } from "../../screen/profile-text";
import { saySize } from "../../screen/say-size";
import { tallyText } from "../../screen/tally-text";
import { CopyButton } from "../CopyButton";
import { Disclosure } from "../Disclosure";
import { FactList } from "../overview/FactList";
import { PublishButton } from "./PublishButton";
import { PublishChanges } from "./PublishChanges";
import { PublishDocuments } from "./PublishDocuments";
import { PublishFoot } from "./PublishFoot";
import { PublishReach } from "./PublishReach";
import { PublishVerdict } from "./PublishVerdict";

const useStyles = makeStyles({
  tab: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  heading: { margin: 0, display: "block" },
  second: { display: "grid", gap: tokens.spacingVerticalXS },
  files: { display: "grid", gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PublishTabProps {
  readonly desk: PublishingDesk;
  readonly language: Language;
  readonly actions: Pick<WorkbookActions, "goTo">;
  readonly onShowErrors: () => void;
  /** What can be done with Word files, for those whose Word has no pane. */
  readonly wordReport: ReactNode;
}

/** The Excel side of the link to Word: what would go out, what is out, how it goes, and who took it. */
export function PublishTab(props: PublishTabProps) {
  const styles = useStyles();
  const { desk, language, actions, onShowErrors, wordReport } = props;
  const { now, difference } = desk;
  const isEmpty = now.parcel.passages.length === 0;
  return (
    <section className={styles.tab}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {publishingTexts.title[language]}
      </Text>
      {(!isEmpty || desk.published !== null) && <PublishVerdict {...{ desk, language }} />}
      {isEmpty && <Text>{publishingTexts.empty[language]}</Text>}
      {!isEmpty && (
        <>
          <Facts {...{ desk, language }} />
          <PublishButton {...{ desk, language, onShowErrors }} />
          {difference === null && <PublishReach {...{ desk, language }} />}
          <Copy {...{ desk, language }} />
        </>
      )}
      {difference !== null && <PublishChanges {...{ difference, language, actions }} />}
      <PublishDocuments {...{ desk, language }} />
      <Disclosure label={publishingTexts.files[language]}>
        {() => (
          <div className={styles.files}>
            <Text size={200} className={styles.quiet}>
              {publishingTexts.filesHint[language]}
            </Text>
            {wordReport}
          </div>
        )}
      </Disclosure>
      <PublishFoot {...{ desk, language }} />
    </section>
  );
}

type PartProps = Pick<PublishTabProps, "desk" | "language">;

function Facts({ desk, language }: PartProps) {
  const { profile, passages, figures, checks } = desk.now.parcel;
  const unknown = publishingTexts.notKnown[language];
  const tally = tallyText(checks, language);
  const holds = [
    countOf(publishingTexts.passages, passages.length, language),
    countOf(publishingTexts.figures, figures.length, language),
  ];
  const facts = [
    ["holds", holds.join(", ")],
    ["unit", profile === null ? unknown : unitText(profile)],
    ["period", profile?.period == null ? unknown : sayPeriod(profile.period, language)],
    ["findings", tally === "" ? publishingTexts.none[language] : tally],
  ] as const;
  return <FactList facts={facts.map(([name, fact]) => [publishingTexts[name][language], fact])} />;
}

/** The way that always works. */
function Copy({ desk, language }: PartProps) {
  const styles = useStyles();
  const { code, bytes } = desk.now;
  return (
    <div className={styles.second}>
      <CopyButton
        label={publishingTexts.copy[language]}
        text={code}
        language={language}
        onCopy={desk.wasCopied}
      />
      <Text size={200} className={styles.quiet}>
        {fillText(publishingTexts.copyHint[language], { size: saySize(bytes, language) })}
      </Text>
    </div>
  );
}
