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
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalXS,
  },
  change: { display: "block", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
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
          {cells.map((cell) => (
            <Text key={cell.figure} className={styles.change}>
              <Change suspect={cell} {...context} />
            </Text>
          ))}
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

/** "C15: 1.780 → 1.870", in the unit of its figure; a range where no single value is known. */
function Change({ suspect, book, within, language }: Context & { readonly suspect: SuspectCell }) {
  const styles = useStyles();
  const { sheet, cell, from, to, interval } = suspect;
  const unit = book.get(suspect.figure)?.unit;
  const number = (value: number | null): string =>
    value === null
      ? paneTexts.blank[language]
      : formatQuantity(value, language, unit === undefined ? {} : { unit });
  return (
    <>
      <span className={styles.strong}>{sheet === within ? cell : `${sheet}, ${cell}`}</span>
      {`: ${number(from)} → `}
      {to !== null && <span className={styles.strong}>{number(to)}</span>}
      {to === null && interval !== null && rangeText(interval, number, language)}
    </>
  );
}

function rangeText(
  { low, high }: NonNullable<SuspectCell["interval"]>,
  number: (value: number) => string,
  language: Language
): string {
  return fillText(paneTexts.between[language], { low: number(low), high: number(high) });
}

/** Nothing is said of a cell that merely is one of several: the heading says so already. */
function reasonsOf(cells: readonly SuspectCell[], language: Language): readonly string[] {
  const told = cells.filter(({ reason, to }) => reason !== "one-of-several" && to !== null);
  return [...new Set(told.map(({ why }) => saySentence(why, language)))];
}
