import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: "anywhere" },
});

interface FactListProps {
  /** Each with its name, which no other has. */
  readonly facts: readonly (readonly [name: string, fact: string])[];
}

/** Facts with their names, one a line. */
export function FactList({ facts }: FactListProps) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(([name, fact]) => [
        <dt key={name} className={styles.term}>
          {name}
        </dt>,
        <dd key={`${name} fact`} className={styles.fact}>
          {fact}
        </dd>,
      ])}
    </dl>
  );
}
