import type { ReactNode } from "react";
import type { Language } from "../../core/figures/bilingual";
import { defaultStyle } from "../../core/narrative/style";
import { liveTexts } from "../live/live-texts";
import { paneTexts } from "../screen/pane-texts";
import type { ReportDigest } from "../report/report-digest";
import { emptyMemory } from "../live/workbook-memory";
import { CheckTab } from "./check/CheckTab";
import { NarrativeTab } from "./narrative/NarrativeTab";
import { OverviewTab } from "./overview/OverviewTab";
import { PaneTabs } from "./PaneTabs";

export type TabName = "overview" | "check" | "narrative" | "word";

interface ReportViewProps {
  readonly digest: ReportDigest;
  readonly language: Language;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** What stands under the last tab. */
  readonly wordReport: ReactNode;
}

/** What one workbook file says: its sheets, what does not agree, the passages, the Word report. */
export function ReportView({ digest, language, tab, onTab, wordReport }: ReportViewProps) {
  const tabs = [
    { name: "overview", title: liveTexts.overviewTab[language] },
    { name: "check", title: paneTexts.checkTab[language] },
    { name: "narrative", title: paneTexts.passagesTab[language] },
    {
      name: "word",
      title: liveTexts.wordTab[language],
      inFull: paneTexts.wordTab[language],
    },
  ] as const;
  // Cells of a file cannot be selected, and what is said of it is not kept.
  const still = { digest, language, actions: null };
  return (
    <PaneTabs {...{ tabs, language }} selected={tab} onSelect={onTab}>
      {tab === "overview" && <OverviewTab {...still} memory={emptyMemory} />}
      {tab === "check" && (
        <CheckTab {...still} explanations={[]} ruleSettings={{}} isHighlighted={false} />
      )}
      {tab === "narrative" && <NarrativeTab {...still} style={defaultStyle} leftOut={[]} />}
      {tab === "word" && wordReport}
    </PaneTabs>
  );
}
