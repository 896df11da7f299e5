import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment, useRef, useState } from "react";
import type { Finding } from "../../../core/rules/finding";
import { findingKey } from "../../../core/rules/finding-key";
import { useCheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { explainedFigure } from "../../check/explained-figure";
import { countText, fillText } from "../../screen/fill-text";
import { CURRENT } from "../../check/show-finding-at";
import { splitMessage } from "../../check/split-message";
import { LINE } from "../../screen/use-kept-focus";
import { Contributors } from "./Contributors";
import { Disclosure } from "../Disclosure";
import { ExplainForm } from "./ExplainForm";
import { LineHead } from "./LineHead";
import { RepairButtons } from "./RepairButtons";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXS,
    transitionProperty: "opacity",
    transitionDuration: tokens.durationFast,
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0.01ms" },
    // About the cell where the person is: a bar at its side, in the margin, so that no word moves.
    [`&[${CURRENT}]`]: { boxShadow: `-6px 0 0 -3px ${tokens.colorBrandStroke1}` },
  },
  leaving: { opacity: 0 },
  text: { display: "block", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  difference: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface FindingLineProps {
  readonly finding: Finding;
  /** The sheet under whose name it stands; another one is named in full. */
  readonly within: string;
  /** True under another finding about the same thing: then it is not named once more. */
  readonly isAgain: boolean;
}

/** One finding: where, what, the arithmetic, and what can be done. */
export function FindingLine({ finding, within, isAgain }: FindingLineProps) {
  const styles = useStyles();
  const { repairs, leaving } = useCheckDesk();
  const key = findingKey(finding);
  const isLeaving = leaving.has(key);
  return (
    <div
      {...{ [LINE]: key }}
      className={mergeClasses(styles.line, isLeaving && styles.leaving)}
      inert={isLeaving}
    >
      <LineHead finding={finding} within={within} />
      <Message finding={finding} isAgain={isAgain} />
      <Lapsed finding={finding} />
      <RepairButtons repairs={repairs.get(key) ?? []} within={within} />
      <Foot finding={finding} within={within} />
    </div>
  );
}

function Message({ finding, isAgain }: Omit<FindingLineProps, "within">) {
  const styles = useStyles();
  const { language } = useCheckDesk();
  const { subject, steps, remark } = splitMessage(finding.sentence, language);
  return (
    <>
      {subject !== null && !isAgain && (
        <Text weight="semibold" className={styles.text}>
          {subject}
        </Text>
      )}
      <Text className={styles.text}>
        {steps.map(({ text, isDifference }, index) => (
          <Fragment key={index}>
            {index > 0 && " · "}
            {isDifference ? <span className={styles.difference}>{text}</span> : text}
          </Fragment>
        ))}
      </Text>
      {remark !== null && (
        <Text size={200} className={mergeClasses(styles.text, styles.quiet)}>
          {remark}
        </Text>
      )}
    </>
  );
}

/** An explanation that was given for other figures. */
function Lapsed({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { lapsed, language } = useCheckDesk();
  const explanation = lapsed.get(findingKey(finding));
  if (explanation === undefined) return null;
  const figure = explainedFigure(finding, explanation, language);
  const { reason } = explanation;
  return (
    <Text size={200} className={mergeClasses(styles.text, styles.quiet)}>
      {figure === null
        ? fillText(checkTexts.lapsed[language], { reason })
        : fillText(checkTexts.lapsedFigure[language], { figure, reason })}
    </Text>
  );
}

function Foot({ finding, within }: Omit<FindingLineProps, "isAgain">) {
  const styles = useStyles();
  const { actions, language } = useCheckDesk();
  const [isExplaining, setIsExplaining] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { contributors } = finding;
  const leave = (): void => {
    setIsExplaining(false);
    opener.current?.focus();
  };
  const explain = actions !== null && (
    <TextButton
      ref={opener}
      aria-expanded={isExplaining}
      onClick={() => {
        setIsExplaining(!isExplaining);
      }}
    >
      {checkTexts.explain[language]}
    </TextButton>
  );
  return (
    <>
      {contributors.length === 0 && explain !== false && (
        <div className={styles.foot}>{explain}</div>
      )}
      {contributors.length > 0 && (
        <Disclosure
          className={styles.foot}
          label={countText(checkTexts.contributors, contributors.length, language)}
          beside={explain}
        >
          {() => <Contributors cells={contributors} within={within} />}
        </Disclosure>
      )}
      {actions !== null && isExplaining && (
        <ExplainForm
          language={language}
          onExplain={(reason) => {
            leave();
            actions.explain(finding, reason);
          }}
          onCancel={leave}
        />
      )}
    </>
  );
}
