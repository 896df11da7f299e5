import {
  Button,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { PreviousSheet } from "../../../core/figures/precedent";
import { comparisonTexts } from "../../overview/comparison-texts";
import { sayComparison, unpairedSheets } from "../../overview/say-comparison";
import { usePreviousFile, type PreviousFileStage } from "../../overview/use-previous-file";
import type { KeptForm } from "../../live/workbook-memory";
import type { Comparison, ReportDigest } from "../../report/report-digest";
import { countText, fillText } from "../../screen/fill-text";
import { Disclosure } from "../Disclosure";
import { OpenFileButton } from "../OpenFileButton";
import { ShareStep, type ShareStepChoice } from "./ShareStep";

/** A workbook of twelve monthly sheets has dozens of pairs. */
const SHOWN = 8;

const useStyles = makeStyles({
  section: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
  },
  heading: { margin: 0, display: "block" },
  list: {
    display: "grid",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2, display: "block", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ComparisonSectionProps {
  readonly comparisons: ReportDigest["comparisons"];
  /** What was read off the file that the person chose. */
  readonly previous: readonly PreviousSheet[];
  readonly language: Language;
  /** Forms of this workbook, by which the other may be read too. */
  readonly own?: readonly KeptForm[];
  readonly onCompare: (previous: readonly PreviousSheet[]) => void;
  /** By how many points a share may move, and how another number is chosen, where it is kept. */
  readonly step?: ShareStepChoice;
}

/** Which sheets are compared with which of an earlier period, of this workbook or of a chosen file. */
export function ComparisonSection(props: ComparisonSectionProps) {
  const { comparisons, previous, own = [], language, onCompare, step } = props;
  const styles = useStyles();
  const { stage, open } = usePreviousFile(own, onCompare);
  const [first] = previous;
  return (
    <section className={styles.section}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {comparisonTexts.title[language]}
      </Text>
      {comparisons.length === 0 && first === undefined && (
        <Text size={200} className={styles.quiet}>
          {comparisonTexts.hint[language]}
        </Text>
      )}
      <Comparisons {...{ comparisons, language }} />
      <Unpaired {...{ comparisons, previous, language }} />
      {comparisons.length > 0 && step !== undefined && <ShareStep {...{ ...step, language }} />}
      <div className={styles.buttons}>
        <OpenFileButton
          label={comparisonTexts[first === undefined ? "choose" : "another"][language]}
          accept=".xlsx"
          isDisabled={stage.kind === "reading"}
          isSmall
          onOpen={open}
        />
        {first !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              onCompare([]);
            }}
          >
            {comparisonTexts.stop[language]}
          </Button>
        )}
      </div>
      <Progress {...{ stage, language }} />
    </section>
  );
}

function Comparisons({
  comparisons,
  language,
}: Pick<ComparisonSectionProps, "comparisons" | "language">) {
  // Another unit's sheets say least; they are folded behind those of this one.
  const own = comparisons.filter(({ unit }) => unit !== "other");
  const ordered = [...own, ...comparisons.filter(({ unit }) => unit === "other")];
  const shown = Math.min(SHOWN, own.length > 0 ? own.length : ordered.length);
  const more = ordered.slice(shown);
  return (
    <>
      <Lines comparisons={ordered.slice(0, shown)} language={language} />
      {more.length > 0 && (
        <Disclosure label={countText(comparisonTexts.more, more.length, language)}>
          {() => <Lines comparisons={more} language={language} />}
        </Disclosure>
      )}
    </>
  );
}

function Lines({
  comparisons,
  language,
}: {
  readonly comparisons: readonly Comparison[];
  readonly language: Language;
}) {
  const styles = useStyles();
  if (comparisons.length === 0) return null;
  return (
    <ul className={styles.list}>
      {comparisons.map((comparison, place) => (
        <li key={place}>{sayComparison(comparison, language)}</li>
      ))}
    </ul>
  );
}

function Unpaired({
  comparisons,
  previous,
  language,
}: Omit<ComparisonSectionProps, "onCompare" | "own" | "step">) {
  const styles = useStyles();
  const left = unpairedSheets(previous, comparisons);
  const [first] = left;
  if (first === undefined) return null;
  const names = [...new Set(left.map(({ sheet }) => sheet))].join(", ");
  return (
    <Text size={200} className={styles.quiet}>
      {fillText(comparisonTexts.unpaired[language], { names, file: first.workbook ?? "" })}
    </Text>
  );
}

function Progress({
  stage,
  language,
}: {
  readonly stage: PreviousFileStage;
  readonly language: Language;
}) {
  if (stage.kind === "refused")
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{stage.trouble.message[language]}</MessageBarBody>
      </MessageBar>
    );
  const label = comparisonTexts.reading[language];
  return (
    <div role="status">
      {stage.kind === "reading" && (
        <Spinner size="tiny" label={fillText(label, { name: stage.name })} />
      )}
    </div>
  );
}
