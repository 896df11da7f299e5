import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Bilingual, Language } from "../../../core/figures/bilingual";
import { countText } from "../../screen/fill-text";
import { liveTexts } from "../../live/live-texts";
import { Fold } from "../Fold";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

interface LackNotesProps {
  readonly lacks: readonly Bilingual[];
  readonly language: Language;
}

/** What the program in which the pane runs cannot do, folded: it changes nothing about the figures. */
export function LackNotes({ lacks, language }: LackNotesProps) {
  const styles = useStyles();
  if (lacks.length === 0) return null;
  return (
    <Fold label={countText(liveTexts.lacks, lacks.length, language)}>
      <ul className={styles.list}>
        {lacks.map((lack) => (
          <li key={lack.vi}>
            <Text size={200}>{lack[language]}</Text>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
