import type { Language } from "../../../core/figures/bilingual";
import type { Passage } from "../../../core/narrative/passage";
import type { ReportDigest } from "../../report/report-digest";
import { withoutPassages } from "../../report/without-passages";
import type { ReportDocument } from "../../word/use-report-document";
import { WordReport } from "../word/WordReport";

interface FileReportProps {
  readonly report: ReportDocument;
  readonly digest: ReportDigest;
  readonly leftOut: readonly Passage["id"][];
  readonly language: Language;
}

/** A Word file made from the open workbook or brought up to date with it, and given back as a download. */
export function FileReport({ report, digest, leftOut, language }: FileReportProps) {
  const kept = withoutPassages(digest, leftOut);
  return (
    <WordReport
      stage={report.stage}
      digest={kept}
      language={language}
      isAside
      onCreate={() => {
        report.create(kept);
      }}
      onCompare={(file) => {
        report.compare(kept, file);
      }}
      onRefresh={(decisions) => {
        report.refresh(kept, decisions);
      }}
    />
  );
}
