import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, useMemo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { formatNumber } from "../../../core/narrative/format-figure";
import type { Passage } from "../../../core/narrative/passage";
import { goToPassage } from "../../publish/go-to-passage";
import type { CellUse, PublishingDesk } from "../../publish/publishing";
import { liveTexts } from "../../live/live-texts";
import type { CheckedStage } from "../../live/live-workbook";
import { openTally } from "../../report/open-tally";
import type { ReportDocument } from "../../word/use-report-document";
import type { WorkbookViewName } from "../../live/view-name";
import { paneTexts } from "../../screen/pane-texts";
import type { WorkbookActions } from "../../live/workbook-actions";
import type { WorkbookMemory } from "../../live/workbook-memory";
import { PaneTabs, type PaneTab } from "../PaneTabs";
import { CellUseLine } from "../publish/CellUseLine";
import { CheckTab, NarrativeTab, OverviewTab } from "../tab-views";

/** Not needed before the person goes to Word. */
const PublishTab = lazy(async () => ({
  default: (await import("../publish/PublishTab")).PublishTab,
}));
const FileReport = lazy(async () => ({
  default: (await import("../publish/FileReport")).FileReport,
}));

const useStyles = makeStyles({
  empty: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalM },
});

interface WorkbookViewsProps {
  readonly stage: CheckedStage;
  readonly memory: WorkbookMemory;
  readonly actions: WorkbookActions;
  readonly language: Language;
  readonly view: WorkbookViewName;
  readonly onView: (view: WorkbookViewName) => void;
  readonly onShowForms: () => void;
  /** The sheet whose form is being taught; null for none. */
  readonly taught: string | null;
  readonly onTeach: (sheet: string) => void;
  readonly publishing: PublishingDesk;
  readonly cellUse: CellUse | null;
  readonly fileReport: ReportDocument;
  /** True where the report lies in the same page: nothing is published for Word. */
  readonly isReportBeside?: boolean;
}

/** What an open workbook says, under four tabs; an empty one is offered a form. */
export function WorkbookViews(props: WorkbookViewsProps) {
  const styles = useStyles();
  const { stage, language, view, onView, onShowForms } = props;
  const isEmpty = stage.digest.sheets.every(
    (sheet) => sheet.kind === "unrecognised" && sheet.isEmpty
  );
  const tabs = useTabs(props);
  if (isEmpty)
    return (
      <div className={styles.empty}>
        <Text>{liveTexts.empty[language]}</Text>
        <Button appearance="primary" onClick={onShowForms}>
          {liveTexts.showForms[language]}
        </Button>
      </div>
    );
  return (
    <PaneTabs {...{ tabs, language }} selected={view} onSelect={onView}>
      <View {...props} />
    </PaneTabs>
  );
}

function useTabs({ stage, memory, language, isReportBeside = false }: WorkbookViewsProps) {
  const { digest } = stage;
  const { open } = useMemo(
    () => openTally(digest, memory.explanations),
    [digest, memory.explanations]
  );
  const count = open.error + open.warning;
  const check = paneTexts.checkTab[language];
  return [
    { name: "overview", title: liveTexts.overviewTab[language] },
    { name: "check", title: count > 0 ? `${check} ${formatNumber(count, language)}` : check },
    { name: "narrative", title: paneTexts.passagesTab[language] },
    ...(isReportBeside ? [] : [wordTab(language)]),
  ] as const;
}

const wordTab = (language: Language): PaneTab<"word"> => ({
  name: "word",
  title: liveTexts.wordTab[language],
  inFull: liveTexts.wordTabInFull[language],
});

function View(props: WorkbookViewsProps) {
  const { stage, memory, actions, language, view, onView, onShowForms } = props;
  const { digest, isHighlighted } = stage;
  const { explanations, ruleSettings, style, leftOut } = memory;
  const shown = { digest, language, actions };
  const cellUse = (
    <CellUseLine
      use={props.cellUse}
      language={language}
      onShowPassage={(passage: Passage["id"]) => {
        onView("narrative");
        goToPassage(passage);
      }}
    />
  );
  switch (view) {
    case "overview":
      return (
        <OverviewTab
          {...{ ...shown, memory, onShowForms }}
          teaching={{ sheet: props.taught, onTeach: props.onTeach }}
          onCompare={actions.compareWith}
        />
      );
    case "check":
      return <CheckTab {...{ ...shown, explanations, ruleSettings, isHighlighted }} />;
    case "narrative":
      return (
        <>
          {cellUse}
          <NarrativeTab {...{ ...shown, style, leftOut, explanations }} />
        </>
      );
    case "word":
      return (
        <>
          {cellUse}
          <PublishTab
            desk={props.publishing}
            {...{ language, actions }}
            wordReport={<FileReport report={props.fileReport} {...{ digest, leftOut, language }} />}
            onShowErrors={() => {
              onView("check");
            }}
          />
        </>
      );
  }
}
