import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { LINE } from "../../screen/use-kept-focus";
import { ShowMore } from "../check/ShowMore";

const useStyles = makeStyles({
  title: { margin: 0, paddingBottom: tokens.spacingVerticalXS, display: "block" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hint: {
    display: "block",
    paddingBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "center",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Lines shown at first, and with each asking: a report may have two thousand figures. */
const STEP = 40;

interface MarkSectionProps<Item> {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly Item[];
  readonly language: Language;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list under its title; nothing at all when it is empty. */
export function MarkSection<Item>(props: MarkSectionProps<Item>) {
  const { title, hint, items, language, keyOf, children } = props;
  const styles = useStyles();
  const [limit, setLimit] = useState(STEP);
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <Text as="h2" weight="semibold" className={styles.title}>
        {title}
      </Text>
      {hint !== undefined && (
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      )}
      <ul className={styles.list}>
        {items.slice(0, limit).map((item) => (
          <li key={keyOf(item)} className={styles.item} {...{ [LINE]: keyOf(item) }}>
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > limit && (
        <ShowMore
          rest={items.length - limit}
          language={language}
          onMore={() => {
            setLimit(limit + STEP);
          }}
        />
      )}
    </section>
  );
}
