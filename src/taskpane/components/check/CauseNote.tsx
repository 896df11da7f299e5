import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Diagnosis, Suspect, SuspectCell } from "../../../core/diagnosis/suspect";
import { suspectKey } from "../../../core/diagnosis/suspect-key";
import { whatToLookUp } from "../../../core/diagnosis/what-to-look-up";
import type { Language } from "../../../core/figures/bilingual";
import { saySentence } from "../../../core/narrative/say-sentence";
import { useCheckDesk } from "../../check/check-desk";
import { checkTexts } from "../../check/check-texts";
import { countText } from "../../screen/fill-text";
import { paneTexts } from "../../screen/pane-texts";
import { saySuspicion } from "../../check/say-suspicion";
import { CellLink } from "../CellLink";
import { Disclosure } from "../Disclosure";
import { RepairButtons } from "./RepairButtons";
import { Sliced } from "./Sliced";

const useStyles = makeStyles({
  note: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen in high contrast, where backgrounds are not.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  suspect: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXXS,
  },
  /** What can be mended beside what is said, where there is room. */
  short: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  change: { display: "block", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, display: "block", overflowWrap: "anywhere" },
});

/** Suspects that nothing tells apart can be many: a total has as many as it has parts. */
const STEP = 3;

interface CauseNoteProps {
  readonly diagnosis: Diagnosis;
  readonly within: string;
}

/** Which cell, changed to which value, would make everything agree; rivals on demand. */
export function CauseNote({ diagnosis, within }: CauseNoteProps) {
  const styles = useStyles();
  const { language } = useCheckDesk();
  const { suspects } = diagnosis;
  const best = suspects[0]?.rank;
  const likeliest = suspects.filter(({ rank }) => rank === best);
  const others = suspects.filter(({ rank }) => rank !== best);
  const lines = (some: readonly Suspect[]) => (
    <Sliced items={some} language={language} step={STEP}>
      {(suspect) => (
        <SuspectLine
          key={suspectKey(suspect)}
          suspect={suspect}
          within={within}
          isFirst={suspect === likeliest[0] && likeliest.length === 1}
        />
      )}
    </Sliced>
  );
  return (
    <div className={styles.note}>
      {likeliest.length === 0 && <Text size={200}>{paneTexts.notExplained[language]}</Text>}
      {likeliest.length > 1 && <Text size={200}>{checkTexts.oneOf[language]}</Text>}
      {lines(likeliest)}
      {doubtsOf(diagnosis, language).map((doubt) => (
        <Text key={doubt} size={200} className={styles.quiet}>
          {doubt}
        </Text>
      ))}
      {others.length > 0 && (
        <Disclosure label={countText(checkTexts.otherWays, others.length, language)}>
          {() => lines(others)}
        </Disclosure>
      )}
    </div>
  );
}

/** Why nothing is certain, and what would decide it. */
function doubtsOf(diagnosis: Diagnosis, language: Language): readonly string[] {
  const { suspects, isDetermined, isComplete } = diagnosis;
  const [first, second] = suspects;
  if (first === undefined || isDetermined) return [];
  return [
    ...(second?.rank === first.rank ? [paneTexts.lookUp[language]] : []),
    ...(isComplete ? [] : [paneTexts.mayBeOthers[language]]),
    ...whatToLookUp(diagnosis).map((sentence) => saySentence(sentence, language)),
  ];
}

interface SuspectLineProps {
  readonly suspect: Suspect;
  readonly within: string;
  /** True for the one that is suspected before all others. */
  readonly isFirst: boolean;
}

function SuspectLine({ suspect, within, isFirst }: SuspectLineProps) {
  const styles = useStyles();
  const { repairs, book, language } = useCheckDesk();
  const { cells } = suspect;
  const isShort = cells.length === 1 && cells.every((cell) => reasonOf(cell, 1) === null);
  return (
    <div className={isShort ? styles.short : styles.suspect}>
      {cells.map((cell, index) => {
        const why = reasonOf(cell, cells.length);
        return (
          <Fragment key={cell.figure}>
            <Text className={styles.change}>
              {isFirst && index === 0 && `${checkTexts.suspect[language]} `}
              <CellLink address={cell} within={within} /> {saySuspicion(cell, book, language)}
            </Text>
            {why !== null && (
              <Text size={200} className={styles.quiet}>
                {saySentence(why, language)}
              </Text>
            )}
          </Fragment>
        );
      })}
      <RepairButtons repairs={repairs.get(suspectKey(suspect)) ?? []} within={within} />
    </div>
  );
}

/**
 * Nothing is said of a cell that merely is one of several: the heading says so already. Nor, where
 * cells change together, how many relations each stands in: only together do they mend them.
 */
function reasonOf(
  { reason, to, interval, why }: SuspectCell,
  together: number
): SuspectCell["why"] | null {
  if (interval !== null) return null;
  if (to === null) return why;
  const isPlain = reason === "one-of-several" || (reason === "breaks-several" && together > 1);
  return isPlain ? null : why;
}
