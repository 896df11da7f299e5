import { CounterBadge, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { gridTexts } from "../../grid/grid-texts";
import type { ShownSheet } from "../../grid/shown-sheet";
import { countText } from "../../screen/fill-text";

const useStyles = makeStyles({
  tabs: {
    overflowX: "auto",
    overflowY: "hidden",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    scrollbarWidth: "thin",
  },
  tab: { flexShrink: 0, whiteSpace: "nowrap" },
  title: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface SheetTabsProps {
  readonly sheets: readonly Pick<ShownSheet, "name" | "outline">[];
  readonly selected: string;
  /** Errors by name of the sheet; none for a sheet that is not in it. */
  readonly errors: ReadonlyMap<string, number>;
  readonly language: Language;
  /** Id of what a tab shows. */
  readonly panelId?: string;
  readonly onSelect: (name: string) => void;
}

/** The sheets of a workbook by name, but for hidden ones; errors are counted beside it. */
export function SheetTabs(props: SheetTabsProps) {
  const { sheets, selected, errors, language, panelId, onSelect } = props;
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={gridTexts.sheets[language]}
      selectedValue={selected}
      onTabSelect={(_event, { value }) => {
        onSelect(String(value));
      }}
    >
      {sheets
        .filter(({ outline }) => !outline.hidden)
        .map(({ name }) => (
          <Tab key={name} value={name} className={styles.tab} aria-controls={panelId}>
            <span className={styles.title}>
              {name}
              <ErrorCount count={errors.get(name) ?? 0} language={language} />
            </span>
          </Tab>
        ))}
    </TabList>
  );
}

function ErrorCount({ count, language }: { readonly count: number; readonly language: Language }) {
  if (count === 0) return null;
  const text = countText(gridTexts.errorsOnSheet, count, language);
  return (
    <CounterBadge
      size="small"
      color="danger"
      count={count}
      aria-label={text}
      title={text}
      role="img"
    />
  );
}
