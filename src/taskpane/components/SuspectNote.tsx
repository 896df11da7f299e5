import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Diagnosis, Suspect, SuspectCell } from "../../core/diagnosis/suspect";
import type { Language } from "../../core/figures/bilingual";
import type { FigureBook } from "../../core/figures/figure";
import { formatQuantity } from "../../core/narrative/format-figure";
import { saySentence } from "../../core/narrative/say-sentence";
import { fillText } from "../fill-text";
import { paneTexts } from "../pane-texts";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  note: {
    display: "grid",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  change: {
    display: "block",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
});

interface SuspectNoteProps {
  readonly diagnosis: Diagnosis;
  readonly book: FigureBook;
  readonly within: string;
  readonly language: Language;
}

/** Which cell, changed to which value, would make everything agree; rivals on demand. */
export function SuspectNote({ diagnosis, ...context }: SuspectNoteProps) {
  const styles = useStyles();
  const { language } = context;
  const { suspects, isDetermined } = diagnosis;
  const best = suspects[0]?.rank;
  const likeliest = suspects.filter(({ rank }) => rank === best);
  const others = suspects.filter(({ rank }) => rank !== best);
  if (likeliest.length === 0)
    return (
      <div className={styles.note}>
        <Text size={200}>{paneTexts.notExplained[language]}</Text>
      </div>
    );
  return (
    <div className={styles.note}>
      <Text size={200}>{paneTexts[likeliest.length > 1 ? "oneOf" : "suspect"][language]}</Text>
      <SuspectLines suspects={likeliest} {...context} />
      {!isDetermined && (
        <Text size={200} className={styles.quiet}>
          {paneTexts.lookUp[language]}
        </Text>
      )}
      {others.length > 0 && (
        <Fold label={fillText(paneTexts.otherWays[language], { n: String(others.length) })}>
          <SuspectLines suspects={others} {...context} />
        </Fold>
      )}
    </div>
  );
}

interface SuspectLinesProps extends Omit<SuspectNoteProps, "diagnosis"> {
  readonly suspects: readonly Suspect[];
}

function SuspectLines({ suspects, ...context }: SuspectLinesProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {suspects.map(({ cells }) => (
        <li key={cells.map(({ figure }) => figure).join()}>
          <Text className={styles.change}>
            {cells
              .map((cell) => changeText(cell, context))
              .join(` ${paneTexts.and[context.language]} `)}
          </Text>
          {reasonsOf(cells, context.language).map((why) => (
            <Text key={why} size={200} className={styles.quiet}>
              {why}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  );
}

type Context = Omit<SuspectNoteProps, "diagnosis">;

/** "C15: 1.780 → 1.870", in the unit of its figure. */
function changeText(suspect: SuspectCell, { book, within, language }: Context): string {
  const { sheet, cell, from, to, interval } = suspect;
  const unit = book.get(suspect.figure)?.unit;
  const number = (value: number | null): string =>
    value === null
      ? paneTexts.blank[language]
      : formatQuantity(value, language, unit === undefined ? {} : { unit });
  const range =
    interval === null
      ? "?"
      : fillText(paneTexts.between[language], {
          low: number(interval.low),
          high: number(interval.high),
        });
  const place = sheet === within ? cell : `${sheet}, ${cell}`;
  return `${place}: ${number(from)} → ${to === null ? range : number(to)}`;
}

/** Nothing is said of a cell that merely is one of several: the heading says so already. */
function reasonsOf(cells: readonly SuspectCell[], language: Language): readonly string[] {
  const told = cells.filter(({ reason, to }) => reason !== "one-of-several" && to !== null);
  return [...new Set(told.map(({ why }) => saySentence(why, language)))];
}
