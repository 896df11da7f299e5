import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { diffWords, type DiffPart } from "../../link/diff-words";
import { linkTexts } from "../../link/link-texts";

const useStyles = makeStyles({
  // Beside each other where there is room for two, else one under the other.
  sides: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 200px), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  side: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    gap: tokens.spacingVerticalXXS,
  },
  name: { color: tokens.colorNeutralForeground2 },
  prose: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  goes: {
    textDecorationLine: "line-through",
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
  comes: {
    textDecorationLine: "underline",
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  // For those who hear the text.
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface ProseDiffProps {
  /** One text a paragraph. */
  readonly standing: readonly string[];
  readonly offered: readonly string[];
  readonly language: Language;
}

/** A passage as it stands and as it would be written: what goes is struck through, what comes underlined. */
export function ProseDiff({ standing, offered, language }: ProseDiffProps) {
  const styles = useStyles();
  const parts = useMemo(
    () => diffWords(standing.join("\n"), offered.join("\n")),
    [standing, offered]
  );
  if (parts.every(({ kind }) => kind === "same"))
    return <Text size={200}>{linkTexts.noDifference[language]}</Text>;
  const side = (name: string, without: DiffPart["kind"]) => (
    <div className={styles.side}>
      <Text size={200} className={styles.name}>
        {name}
      </Text>
      <p className={styles.prose}>
        {parts
          .filter(({ kind }) => kind !== without)
          .map((part, index) => (
            <Part key={index} part={part} language={language} />
          ))}
      </p>
    </div>
  );
  return (
    <div className={styles.sides}>
      {side(linkTexts.standing[language], "added")}
      {side(linkTexts.offered[language], "removed")}
    </div>
  );
}

function Part({ part: { kind, text }, language }: { part: DiffPart; language: Language }) {
  const styles = useStyles();
  if (kind === "same") return text;
  const isGoing = kind === "removed";
  const Element = isGoing ? "del" : "ins";
  return (
    <Element className={isGoing ? styles.goes : styles.comes}>
      <span className={styles.hidden}>{linkTexts[isGoing ? "willGo" : "willCome"][language]} </span>
      {text}
    </Element>
  );
}
