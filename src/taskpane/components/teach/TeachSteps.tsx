import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { KeptForm } from "../../live/workbook-memory";
import { fillText } from "../../screen/fill-text";
import type { StageProps } from "../../teach/stage-props";
import { stepNames, teachTexts } from "../../teach/teach-texts";
import { teachingSteps, type TeachingStep } from "../../teach/teaching";
import { ColumnsStep } from "./ColumnsStep";
import { HeadingsStep } from "./HeadingsStep";
import { LeaveQuestion } from "./LeaveQuestion";
import { NameStep } from "./NameStep";
import { RelationsStep } from "./RelationsStep";
import { RowsStep } from "./RowsStep";

const useStyles = makeStyles({
  steps: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  bar: { display: "grid", gridTemplateColumns: "repeat(5, 1fr)", columnGap: "4px" },
  part: { height: "4px", backgroundColor: tokens.colorNeutralStroke1 },
  done: { backgroundColor: tokens.colorBrandBackground },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, outlineOffset: "2px" },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
  drop: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const views = {
  name: NameStep,
  headings: HeadingsStep,
  columns: ColumnsStep,
  rows: RowsStep,
  relations: RelationsStep,
} as const satisfies Record<TeachingStep, unknown>;

type TeachStepsProps = StageProps & {
  readonly onKeep: (form: KeptForm) => void;
  readonly onDrop: () => void;
};

/** One step at a time, with how far she is, and what the lesson says by now. */
export function TeachSteps(props: TeachStepsProps) {
  const { teaching, judged, language } = props;
  const styles = useStyles();
  const { step } = teaching;
  const at = teachingSteps.indexOf(step);
  const heading = useStepFocus(step);
  const View = views[step];
  const figures = props.lesson.columns.filter(({ role }) => role === "figure").length;
  return (
    <div className={styles.steps}>
      <div>
        <div className={styles.bar} aria-hidden="true">
          {teachingSteps.map((name, index) => (
            <div key={name} className={mergeClasses(styles.part, index <= at && styles.done)} />
          ))}
        </div>
        <h3 ref={heading} className={styles.heading}>
          <Text size={400} weight="semibold">
            {fillText(teachTexts.step[language], {
              n: String(at + 1),
              of: String(teachingSteps.length),
              name: stepNames[step][language],
            })}
          </Text>
        </h3>
      </div>
      <View {...props} />
      <Text size={200} className={styles.quiet}>
        {fillText(teachTexts.summary[language], {
          figures: String(figures),
          rows: String(judged.rows.count),
          relations: String(props.lesson.relations.length),
        })}
      </Text>
      <StepButtons {...props} />
    </div>
  );
}

/**
 * A reader and a keyboard begin each step at its heading, which Tab reaches too: Office on the web moves
 * the focus itself, and leaves the pane from what Tab cannot reach.
 */
function useStepFocus(step: TeachingStep) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current === null) return;
    heading.current.tabIndex = 0;
    heading.current.focus();
  }, [step]);
  return heading;
}

function StepButtons(props: TeachStepsProps) {
  const { teaching, actions, language, onDrop } = props;
  const styles = useStyles();
  const [isAsking, setIsAsking] = useState(false);
  const at = teachingSteps.indexOf(teaching.step);
  const before = teachingSteps[at - 1];
  const after = teachingSteps[at + 1];
  const goTo = (step: TeachingStep) => () => {
    actions.goTo(step);
  };
  if (isAsking)
    return (
      <LeaveQuestion
        question={fillText(teachTexts.dropQuestion[language], { sheet: teaching.sheet })}
        leave={teachTexts.dropSurely[language]}
        stay={teachTexts.keepOn[language]}
        onLeave={onDrop}
        onStay={() => {
          setIsAsking(false);
        }}
      />
    );
  return (
    <div className={styles.buttons}>
      {after === undefined ? (
        <KeepButton {...props} />
      ) : (
        <Button appearance="primary" onClick={goTo(after)}>
          {teachTexts.next[language]}
        </Button>
      )}
      {before !== undefined && <Button onClick={goTo(before)}>{teachTexts.back[language]}</Button>}
      <Button
        appearance="subtle"
        className={styles.drop}
        onClick={() => {
          if (teaching.isChanged) setIsAsking(true);
          else onDrop();
        }}
      >
        {teachTexts.drop[language]}
      </Button>
    </div>
  );
}

/** A form that would not recognise its own sheet is not kept. */
function KeepButton({ teaching, judged, language, onKeep }: TeachStepsProps) {
  const { form, trial } = judged;
  const isReady = form !== null && trial?.isRecognised === true && !teaching.isJudging;
  return (
    <Button
      appearance="primary"
      disabledFocusable={!isReady}
      onClick={() => {
        if (isReady) onKeep(form);
      }}
    >
      {teachTexts.save[language]}
    </Button>
  );
}
