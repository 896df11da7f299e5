import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Language } from "../../../core/figures/bilingual";
import type { Decisions } from "../../word/document-question";
import { countText } from "../../screen/fill-text";
import { paneTexts } from "../../screen/pane-texts";
import type { ReportDigest } from "../../report/report-digest";
import type { DocumentStage } from "../../word/use-report-document";
import { MarkDeskContext, type MarkDesk } from "../../word/mark-desk";
import { wordTexts } from "../../word/word-texts";
import { ComparisonView } from "./ComparisonView";
import { DocumentNews } from "./DocumentNews";
import { OpenFileButton } from "../OpenFileButton";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  view: { display: "grid", gap: tokens.spacingVerticalL },
  doubt: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface WordReportProps {
  readonly stage: DocumentStage;
  readonly digest: ReportDigest;
  readonly language: Language;
  /** Another button of the view is the one to press first. */
  readonly isAside?: boolean;
  readonly onCreate: () => void;
  readonly onCompare: (file: File) => void;
  readonly onRefresh: (decisions: Decisions) => void;
}

/** Makes a Word report or brings one up to date; what a hand wrote stays until she says otherwise. */
export function WordReport(props: WordReportProps) {
  const styles = useStyles();
  const { stage, digest, language } = props;
  const hasPassages = digest.narrative.passages.length > 0;
  const errors = digest.tally.error;
  const desk = useMarkDeskOf(stage, language);
  const isIdle = stage.kind === "none" || stage.kind === "working" || stage.kind === "refused";
  return (
    <div className={styles.view}>
      {isIdle && (
        <Text>{hasPassages ? wordTexts.lead[language] : paneTexts.noPassages[language]}</Text>
      )}
      {errors > 0 && (
        <div className={styles.doubt}>
          <SeverityIcon severity="warning" />
          <Text>{countText(wordTexts.openErrors, errors, language)}</Text>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          appearance={isIdle && props.isAside !== true ? "primary" : "secondary"}
          disabledFocusable={!hasPassages}
          onClick={props.onCreate}
        >
          {wordTexts.make[language]}
        </Button>
        <OpenFileButton
          label={wordTexts.open[language]}
          accept=".docx"
          isDisabled={!hasPassages}
          onOpen={props.onCompare}
        />
      </div>
      <MarkDeskContext value={desk}>
        <div role="status">
          <DocumentNews {...{ stage, digest, language }} />
        </div>
        {stage.kind === "compared" && (
          <ComparisonView
            comparison={stage.comparison}
            language={language}
            onRefresh={props.onRefresh}
          />
        )}
      </MarkDeskContext>
    </div>
  );
}

function useMarkDeskOf(stage: DocumentStage, language: Language): MarkDesk {
  const comparison = stage.kind === "compared" ? stage.comparison : null;
  return useMemo(
    () => ({
      language,
      figures: new Map((comparison?.figures ?? []).map((figure) => [figure.id, figure])),
      readAt: comparison?.readAt ?? "",
      actions: null,
    }),
    [comparison, language]
  );
}
