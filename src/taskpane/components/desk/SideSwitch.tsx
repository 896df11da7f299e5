import { Tab, TabList } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { deskTexts } from "../../desk/desk-texts";
import type { SideName } from "../../desk/sides";

interface SideSwitchProps {
  readonly sides: readonly SideName[];
  readonly selected: SideName;
  readonly language: Language;
  readonly onSelect: (side: SideName) => void;
}

const titles = {
  sheet: deskTexts.sheetSide,
  check: deskTexts.checkSide,
  report: deskTexts.reportSide,
} as const;

/** Which part of the page is seen, where not all have room. */
export function SideSwitch({ sides, selected, language, onSelect }: SideSwitchProps) {
  return (
    <TabList
      size="small"
      aria-label={deskTexts.parts[language]}
      selectedValue={selected}
      onTabSelect={(_event, { value }) => {
        const chosen = sides.find((side) => side === value);
        if (chosen !== undefined) onSelect(chosen);
      }}
    >
      {sides.map((side) => (
        <Tab key={side} value={side}>
          {titles[side][language]}
        </Tab>
      ))}
    </TabList>
  );
}
