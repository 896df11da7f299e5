import { MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { formatNumber } from "../../../core/narrative/format-figure";
import { saySentence } from "../../../core/narrative/say-sentence";
import { countText, fillText } from "../../screen/fill-text";
import type { SeenTrial } from "../../teach/lesson-question";
import type { StageProps } from "../../teach/stage-props";
import { teachTexts } from "../../teach/teach-texts";
import { PlaceList } from "./PlaceList";

const useStyles = makeStyles({
  trial: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXS },
  title: { margin: 0, display: "block" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the form reads off the sheet before it is kept, or what it still lacks. */
export function TrialView(props: StageProps) {
  const { judged, language } = props;
  const styles = useStyles();
  const { problems, trial } = judged;
  return (
    <section className={styles.trial} aria-label={teachTexts.trialTitle[language]}>
      <Text as="h4" weight="semibold" className={styles.title}>
        {teachTexts.trialTitle[language]}
      </Text>
      {problems.length > 0 && (
        <ul className={styles.list}>
          {problems.map((problem, index) => (
            <li key={index}>{saySentence(problem, language)}</li>
          ))}
        </ul>
      )}
      {trial?.problem != null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{saySentence(trial.problem, language)}</MessageBarBody>
        </MessageBar>
      )}
      {trial?.isRecognised === true && (
        <>
          <Text role="status">{sayTrial(trial, language)}</Text>
          <Findings trial={trial} {...props} />
        </>
      )}
    </section>
  );
}

function Findings({ trial, language, onGoTo }: StageProps & { readonly trial: SeenTrial }) {
  const styles = useStyles();
  const rest = trial.findingCount - trial.findings.length;
  if (trial.findingCount === 0) return null;
  return (
    <>
      <Text>{countText(teachTexts.findings, trial.findingCount, language)}</Text>
      <ul className={styles.list}>
        {trial.findings.map(({ sentence, sheet, cells }, index) => (
          <li key={index}>
            {saySentence(sentence, language)} <PlaceList {...{ sheet, cells, language, onGoTo }} />
          </li>
        ))}
        {rest > 0 && <li>{fillText(teachTexts.moreFindings[language], { n: String(rest) })}</li>}
      </ul>
    </>
  );
}

function sayTrial({ figures, gaps, relations }: SeenTrial, language: Language): string {
  const said = (n: number): string => formatNumber(n, language);
  const read = fillText(teachTexts.reads[language], {
    figures: said(figures),
    holding: said(relations.holding),
    broken: said(relations.broken),
  });
  return gaps === 0 ? read : `${read} ${countText(teachTexts.gaps, gaps, language)}`;
}
