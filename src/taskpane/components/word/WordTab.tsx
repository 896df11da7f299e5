import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { countOf, countText } from "../../screen/fill-text";
import { parcelTexts } from "../../word/parcel-texts";
import { prepareParcel, type PreparedParcel } from "../../word/prepare-parcel";
import { sayPeriod, unitText } from "../../screen/profile-text";
import type { ReportDigest } from "../../report/report-digest";
import { saySize } from "../../screen/say-size";
import { tallyText } from "../../screen/tally-text";
import { CopyButton } from "../CopyButton";
import { FactList } from "../overview/FactList";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  word: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  heading: { margin: 0, display: "block" },
  attention: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const NOTHING_LEFT_OUT: readonly string[] = [];

interface WordTabProps {
  readonly digest: ReportDigest;
  readonly language: Language;
  /** Passages that do not cross. */
  readonly leftOut?: readonly string[];
  /** ISO time at which the digest was made. */
  readonly madeAt: string;
}

/** The parcel that takes the passages to Word: what is in it, and the button that copies it. */
export function WordTab({ digest, language, leftOut = NOTHING_LEFT_OUT, madeAt }: WordTabProps) {
  const styles = useStyles();
  const prepared = useMemo(
    () => prepareParcel(digest, { leftOut, madeAt }),
    [digest, leftOut, madeAt]
  );
  const { parcel, packed } = prepared;
  const isEmpty = parcel.passages.length === 0;
  return (
    <section className={styles.word}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {parcelTexts.title[language]}
      </Text>
      <Text>{parcelTexts[isEmpty ? "empty" : "lead"][language]}</Text>
      {!isEmpty && (
        <>
          {parcel.checks.error > 0 && (
            <div className={styles.attention}>
              <SeverityIcon severity="error" />
              <Text>{countText(parcelTexts.errors, parcel.checks.error, language)}</Text>
            </div>
          )}
          <Facts {...{ prepared, language }} />
          <CopyButton
            look="primary"
            label={parcelTexts.copy[language]}
            text={packed}
            language={language}
          />
        </>
      )}
      <Text size={200} className={styles.quiet}>
        {parcelTexts.coming[language]}
      </Text>
    </section>
  );
}

interface FactsProps {
  readonly prepared: PreparedParcel;
  readonly language: Language;
}

function Facts({ prepared, language }: FactsProps) {
  const { parcel, bytes } = prepared;
  const { profile, passages, figures, checks } = parcel;
  const unknown = parcelTexts.notKnown[language];
  const tally = tallyText(checks, language);
  const holds = [
    countOf(parcelTexts.passages, passages.length, language),
    countOf(parcelTexts.figures, figures.length, language),
  ];
  const facts = [
    ["holds", holds.join(", ")],
    ["unit", profile === null ? unknown : unitText(profile)],
    ["period", profile?.period == null ? unknown : sayPeriod(profile.period, language)],
    ["findings", tally === "" ? parcelTexts.none[language] : tally],
    ["size", saySize(bytes, language)],
  ] as const;
  return <FactList facts={facts.map(([name, fact]) => [parcelTexts[name][language], fact])} />;
}
