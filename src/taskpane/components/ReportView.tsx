import type { ReactNode } from "react";
import type { Language } from "../../core/figures/bilingual";
import type { PreviousSheet } from "../../core/figures/precedent";
import { defaultStyle } from "../../core/narrative/style";
import { liveTexts } from "../live/live-texts";
import { paneTexts } from "../screen/pane-texts";
import type { ReportDigest } from "../report/report-digest";
import { emptyMemory } from "../live/workbook-memory";
import { PaneTabs } from "./PaneTabs";
import { CheckTab, NarrativeTab, OverviewTab } from "./tab-views";

export type TabName = "overview" | "check" | "narrative" | "word";

interface ReportViewProps {
  readonly digest: ReportDigest;
  readonly language: Language;
  readonly tab: TabName;
  readonly onTab: (tab: TabName) => void;
  /** Sheets of an earlier period that it is compared with. */
  readonly previous: readonly PreviousSheet[];
  readonly onCompare: (previous: readonly PreviousSheet[]) => void;
  /** What stands under the last tab. */
  readonly wordReport: ReactNode;
}

/** What one workbook file says: its sheets, what does not agree, the passages, the Word report. */
export function ReportView(props: ReportViewProps) {
  const { digest, language, tab, onTab, previous, onCompare, wordReport } = props;
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
      {tab === "overview" && (
        <OverviewTab {...still} memory={{ ...emptyMemory, previous }} onCompare={onCompare} />
      )}
      {tab === "check" && (
        <CheckTab {...still} explanations={[]} ruleSettings={{}} isHighlighted={false} />
      )}
      {tab === "narrative" && <NarrativeTab {...still} style={defaultStyle} leftOut={[]} />}
      {tab === "word" && wordReport}
    </PaneTabs>
  );
}
