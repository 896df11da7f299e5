import { Spinner, Tab, TabList, makeStyles, tokens, useId } from "@fluentui/react-components";
import { Suspense, type ReactNode } from "react";
import type { Language } from "../../core/figures/bilingual";
import { paneTexts } from "../screen/pane-texts";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  // Narrower than usual, so that four tabs fit side by side at 320 px; larger letters take a second line.
  tab: { paddingLeft: tokens.spacingHorizontalXXS, paddingRight: tokens.spacingHorizontalXXS },
  tabs: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexWrap: "wrap" },
});

export interface PaneTab<Name extends string> {
  readonly name: Name;
  readonly title: string;
  /** What a short title stands for; it holds the title. */
  readonly inFull?: string;
}

interface PaneTabsProps<Name extends string> {
  readonly tabs: readonly PaneTab<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  readonly language: Language;
  /** What stands under the selected tab; its code may still be on the way. */
  readonly children: ReactNode;
}

/** The views of one workbook, one at a time. */
export function PaneTabs<Name extends string>(props: PaneTabsProps<Name>) {
  const { tabs, selected, onSelect, language, children } = props;
  const styles = useStyles();
  const id = useId("view");
  return (
    <div className={styles.view}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={paneTexts.views[language]}
        selectedValue={selected}
        onTabSelect={(_event, { value }) => {
          const chosen = tabs.find(({ name }) => name === value);
          if (chosen !== undefined) onSelect(chosen.name);
        }}
      >
        {tabs.map(({ name, title, inFull }) => (
          <Tab
            key={name}
            value={name}
            className={styles.tab}
            id={`${id}-${name}`}
            aria-controls={`${id}-panel`}
            aria-label={inFull}
          >
            {title}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${selected}`}>
        <Suspense fallback={<Spinner size="tiny" label={paneTexts.opening[language]} />}>
          {children}
        </Suspense>
      </div>
    </div>
  );
}
