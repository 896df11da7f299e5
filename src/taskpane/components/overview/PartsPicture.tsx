import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { FigureBook } from "../../../core/figures/figure";
import type { Headline, HeadlinePart } from "../../../core/narrative/headline";
import { formatQuantity } from "../../../core/narrative/format-figure";
import { roundShare } from "../../overview/round-share";
import type { WorkbookActions } from "../../live/workbook-actions";
import { FigureLink } from "../narrative/FigureLink";

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  picture: { display: "grid", gap: tokens.spacingVerticalXS },
  bar: { display: "flex", gap: "2px", height: "12px" },
  part: { minWidth: "4px" },
  swatch: { width: "12px", height: "12px", flexShrink: 0, alignSelf: "center" },
  track: { height: "4px", flexBasis: "100%" },
  fill: { height: "4px", minWidth: "2px" },
  // In high contrast the colours are the person's own; order and words tell the parts.
  good: {
    backgroundColor: tokens.colorStatusSuccessBackground3,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  open: {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "GrayText" },
  },
  bad: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
  neutral: {
    backgroundColor: tokens.colorBrandBackground,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  // The second part of a tone is told from the first by its stripes.
  striped: {
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 2px, ${tokens.colorNeutralBackground1} 2px 4px)`,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: "4px" },
  row: {
    display: "flex",
    // Enlarged, the numbers go under the name.
    flexWrap: "wrap",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { flex: "1 1 96px" },
  share: {
    minWidth: "56px",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
  },
});

interface PartsPictureProps {
  readonly headline: Extract<Headline, { readonly kind: "parts" }>;
  readonly book: FigureBook;
  readonly language: Language;
  readonly actions: WorkbookActions | null;
}

/**
 * Parts of one whole: one stacked bar where they mean different things for the work, a bar each where
 * they do not. The list beside it says the same in words.
 */
export function PartsPicture({ headline, book, language, actions }: PartsPictureProps) {
  const styles = useStyles();
  const { parts } = headline;
  const isStacked = parts.some(({ tone }) => tone !== "neutral");
  const whole = parts.reduce((sum, part) => sum + sizeOf(part), 0);
  const looks = parts.map((part, index) => {
    const isAgain = parts.findIndex(({ tone }) => tone === part.tone) < index;
    return mergeClasses(styles[part.tone], isStacked && isAgain && styles.striped);
  });
  return (
    <div className={styles.picture}>
      {isStacked && (
        <div className={styles.bar} aria-hidden="true">
          {parts.map((part, index) =>
            sizeOf(part) === 0 ? null : (
              <div
                key={part.figure.id}
                className={mergeClasses(styles.part, looks[index])}
                style={{ flexGrow: sizeOf(part), flexBasis: 0 }}
              />
            )
          )}
        </div>
      )}
      <ul className={styles.list}>
        {parts.map((part, index) => (
          <li key={part.figure.id} className={styles.row}>
            {isStacked && (
              <span className={mergeClasses(styles.swatch, looks[index])} aria-hidden="true" />
            )}
            <span className={styles.name}>{part.name[language]}</span>
            <Text size={300} weight="semibold">
              <FigureLink
                text={sayValue(part, language)}
                figure={part.figure}
                {...{ book, language, actions }}
              />
            </Text>
            <span className={styles.share}>{roundShare(sizeOf(part), whole, language)}</span>
            {!isStacked && (
              <div className={styles.track} aria-hidden="true">
                <div
                  className={mergeClasses(styles.fill, looks[index])}
                  style={{ width: `${String((100 * sizeOf(part)) / whole)}%` }}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a part takes of the bar: money in đồng; a number below zero takes nothing. */
const sizeOf = ({ figure }: HeadlinePart): number => Math.max(0, figure.value * figure.unit.scale);

const sayValue = ({ figure }: HeadlinePart, language: Language): string =>
  formatQuantity(figure.value, language, { unit: figure.unit });
