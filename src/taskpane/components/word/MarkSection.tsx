import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  title: { margin: 0, paddingBottom: tokens.spacingVerticalXS, display: "block" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  hint: { display: "block", paddingBottom: tokens.spacingVerticalS },
  item: {
    display: "grid",
    alignContent: "center",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface MarkSectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly ReactNode[];
}

/** A list under its title; nothing at all when it is empty. */
export function MarkSection({ title, hint, items }: MarkSectionProps) {
  const styles = useStyles();
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
        {items.map((item, index) => (
          <li key={index} className={styles.item}>
            {item}
          </li>
        ))}
      </ul>
    </section>
  );
}
