import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Bilingual, Language } from "../../../core/figures/bilingual";
import type { FigureChange, ParcelDifference } from "../../../core/link/parcel-difference";
import { checkTexts } from "../../check/check-texts";
import type { WorkbookActions } from "../../live/workbook-actions";
import { publishingTexts } from "../../publish/publishing-texts";
import { fillText } from "../../screen/fill-text";
import { TextButton } from "../TextButton";
import { MarkSection } from "../word/MarkSection";

const useStyles = makeStyles({
  changes: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  line: { display: "grid", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface PublishChangesProps {
  readonly difference: ParcelDifference;
  readonly language: Language;
  readonly actions: Pick<WorkbookActions, "goTo">;
}

/** Which figures and passages a document that took the published parcel would see change. */
export function PublishChanges({ difference, language, actions }: PublishChangesProps) {
  const styles = useStyles();
  const { figures, came, went, reworded } = difference;
  const named = [
    ["came", came],
    ["went", went],
    ["reworded", reworded],
  ] as const;
  return (
    <div className={styles.changes}>
      <MarkSection
        title={publishingTexts.changes[language]}
        items={figures}
        keyOf={({ passage, figure }) => `${passage} ${figure}`}
        language={language}
      >
        {(change) => <ChangeLine {...{ change, language, actions }} />}
      </MarkSection>
      {named.map(
        ([name, passages]) =>
          passages.length > 0 && (
            <Text key={name}>
              {fillText(publishingTexts[name][language], { titles: titles(passages, language) })}
            </Text>
          )
      )}
    </div>
  );
}

interface ChangeLineProps extends Pick<PublishChangesProps, "language" | "actions"> {
  readonly change: FigureChange;
}

function ChangeLine({ change, language, actions }: ChangeLineProps) {
  const styles = useStyles();
  const { label, before, after, origin } = change;
  const { sheet, cell } = origin;
  const place = fillText(checkTexts.place[language], { sheet, cell });
  return (
    <span className={styles.line}>
      <Text>
        <span className={styles.quiet}>{before}</span>
        {" → "}
        <span className={styles.after}>{after}</span>
      </Text>
      <Text size={200} className={styles.quiet}>
        {label[language]}
        {" · "}
        <TextButton
          aria-label={fillText(checkTexts.goToFull[language], { place })}
          onClick={() => {
            actions.goTo([origin]);
          }}
        >
          {place}
        </TextButton>
      </Text>
    </span>
  );
}

const titles = (passages: readonly { readonly title: Bilingual }[], language: Language): string =>
  passages.map(({ title }) => title[language]).join("; ");
