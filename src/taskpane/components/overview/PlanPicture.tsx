import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { shareOf } from "../../../core/figures/evaluate-relation";
import type { Figure, FigureBook } from "../../../core/figures/figure";
import { units } from "../../../core/figures/unit";
import type { Headline, HeadlineLine } from "../../../core/narrative/headline";
import { formatNumber, formatQuantity } from "../../../core/narrative/format-figure";
import { overviewTexts } from "../../overview/overview-texts";
import type { WorkbookActions } from "../../live/workbook-actions";
import { FigureLink } from "../narrative/FigureLink";

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    rowGap: tokens.spacingVerticalS,
  },
  line: { display: "grid", rowGap: tokens.spacingVerticalXXS },
  head: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  share: {
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
  },
  // The outline is the whole: what is due, or planned.
  track: {
    height: "8px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  fill: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  beyond: { borderRight: `4px double ${tokens.colorNeutralForeground1}`, boxSizing: "border-box" },
  numbers: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface PlanPictureProps {
  readonly headline: Extract<Headline, { readonly kind: "against-plan" }>;
  readonly book: FigureBook;
  readonly language: Language;
  readonly actions: WorkbookActions | null;
}

/** What was done against what was due, a bar a line; the numbers stand under each. */
export function PlanPicture({ headline, ...desk }: PlanPictureProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {headline.lines.map((line) => (
        <li key={line.actual.id} className={styles.line}>
          <Line line={line} {...desk} />
        </li>
      ))}
    </ul>
  );
}

type LineProps = Omit<PlanPictureProps, "headline"> & { readonly line: HeadlineLine };

function Line({ line: { name, plan, actual }, language, ...desk }: LineProps) {
  const styles = useStyles();
  const share = shareOf(actual, plan);
  const isMoney = plan.unit.measure === "money";
  const link = (figure: Figure) => (
    <FigureLink
      text={formatNumber(figure.value, language)}
      figure={figure}
      language={language}
      {...desk}
    />
  );
  return (
    <>
      <div className={styles.head}>
        <span>{name[language]}</span>
        <span className={styles.share}>
          {formatQuantity(share, language, { unit: units.percent })}
        </span>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div
          className={mergeClasses(styles.fill, share > 100 && styles.beyond)}
          style={{ width: `${String(Math.min(100, Math.max(0, share)))}%` }}
        />
      </div>
      <div className={styles.numbers}>
        {link(actual)}
        {actual.unit.id !== plan.unit.id && <span>{actual.unit.name[language]}</span>}
        <span>{overviewTexts[isMoney ? "ofPlan" : "ofWhole"][language]}</span>
        {link(plan)}
        <span>{plan.unit.name[language]}</span>
      </div>
    </>
  );
}
