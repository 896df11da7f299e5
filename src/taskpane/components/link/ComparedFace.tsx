import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { PlannedMark } from "../../../core/link/planned-mark";
import { formatNumber } from "../../../core/narrative/format-figure";
import type {
  LinkedComparison,
  LinkedDocumentDesk,
  OpenedDocument,
} from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { sayDecisions } from "../../word/say-decisions";
import { countDecisions, useDecisions, type DecisionDesk } from "../../word/use-decisions";
import { wordTexts } from "../../word/word-texts";
import { PaneTabs } from "../PaneTabs";
import { ComparisonSections } from "../word/ComparisonSections";
import { StateBar } from "../word/StateBar";
import { StickyAction } from "../word/StickyAction";
import { AgreeingFigures } from "./AgreeingFigures";
import { JournalView } from "./JournalView";
import { PassagesView } from "./PassagesView";

const useStyles = makeStyles({
  face: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  tab: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
});

type TabName = "figures" | "passages" | "journal";

interface ComparedFaceProps {
  readonly stage: OpenedDocument;
  readonly comparison: LinkedComparison;
  readonly desk: LinkedDocumentDesk;
  readonly language: Language;
  /** False while something is being done, or a question comes first. */
  readonly canAct: boolean;
}

/** The document beside the parcel: states, what would change, the passages, the journal, and one button. */
export function ComparedFace({ stage, comparison, desk, language, canAct }: ComparedFaceProps) {
  const styles = useStyles();
  const [tab, setTab] = useState<TabName>("figures");
  const { marks, passages } = comparison;
  const decisions = useDecisions({ marks, missing: absentOf(comparison) }, []);
  const action = sayDecisions(countDecisions(marks, decisions.decisions), language);
  const toDo = toDoOf(marks);
  const tabs = tabsOf(toDo, language);
  const hasWork = toDo > 0 || absentOf(comparison).length > 0;
  return (
    <div className={styles.face}>
      {marks.length > 0 && <StateBar marks={marks} language={language} />}
      <PaneTabs {...{ tabs, language }} selected={tab} onSelect={setTab}>
        <div className={styles.tab}>
          {tab === "figures" && <Figures {...{ comparison, decisions, language }} />}
          {tab === "passages" && (
            <PassagesView {...{ passages, decisions, language, canAct }} actions={desk.actions} />
          )}
          {tab === "journal" && (
            <JournalView
              trail={stage.trail}
              marks={stage.marks.length}
              {...{ desk, language, canAct }}
            />
          )}
        </div>
      </PaneTabs>
      {hasWork && tab !== "journal" && (
        <StickyAction
          label={action === "" ? wordTexts.nothingChosen[language] : action}
          isDisabled={!canAct || action === ""}
          onClick={() => {
            desk.actions.refresh(decisions.decisions);
          }}
        />
      )}
    </div>
  );
}

function tabsOf(toDo: number, language: Language) {
  const count = toDo > 0 ? ` ${formatNumber(toDo, language)}` : "";
  return [
    { name: "figures", title: `${linkTexts.figuresTab[language]}${count}` },
    { name: "passages", title: linkTexts.passagesTab[language] },
    { name: "journal", title: linkTexts.trailTab[language] },
  ] as const;
}

const absentOf = ({ passages }: LinkedComparison): readonly string[] =>
  passages.filter(({ prose }) => prose === "absent").map(({ id }) => id);

/** Figures that a refresh could change, now or after an answer. */
const toDoOf = (marks: readonly PlannedMark[]): number =>
  marks.filter(
    ({ state, obstacle }) =>
      state === "conflict" || state === "unknown" || (state === "stale" && obstacle === null)
  ).length;

interface FiguresProps {
  readonly comparison: LinkedComparison;
  readonly decisions: DecisionDesk;
  readonly language: Language;
}

function Figures({ comparison: { marks, sourceless }, decisions, language }: FiguresProps) {
  const isCalm = marks.every(({ state }) => state === "matches" || state === "converged");
  return (
    <>
      {isCalm && <Text data-rest="">{linkTexts.allMatch[language]}</Text>}
      <ComparisonSections {...{ marks, sourceless }} desk={decisions} />
      <AgreeingFigures marks={marks} />
    </>
  );
}
