import { assignedTasksAreFollowedUp } from "./assigned-tasks-are-followed-up";
import { blanksAreTold } from "./blanks-are-told";
import { carriedOverAgrees } from "./carried-over-agrees";
import { codesAgreeWithTheirFigures } from "./codes-agree-with-their-figures";
import { codesAreKnown } from "./codes-are-known";
import { countsAreWhole } from "./counts-are-whole";
import { cumulativeNeverFalls } from "./cumulative-never-falls";
import { documentDatesFit } from "./document-dates-fit";
import { documentKindsAgree } from "./document-kinds-agree";
import { documentNumbersRunOn } from "./document-numbers-run-on";
import { documentsAreNumberedOnce } from "./documents-are-numbered-once";
import { figuresAreNotStale } from "./figures-are-not-stale";
import { formulasAreNotTypedOver } from "./formulas-are-not-typed-over";
import { hiddenFiguresAreTold } from "./hidden-figures-are-told";
import { impliedPlansAgree } from "./implied-plans-agree";
import { listedDocumentsMatch } from "./listed-documents-match";
import { neighbouringFormulasAgree } from "./neighbouring-formulas-agree";
import { noBrokenCells } from "./no-broken-cells";
import { noCircularTotals } from "./no-circular-totals";
import { noLegacyFont } from "./no-legacy-font";
import { noNegativeFigures } from "./no-negative-figures";
import { notesAgreeWithFigures } from "./notes-agree-with-figures";
import { numbersAreStoredAsNumbers } from "./numbers-are-stored-as-numbers";
import { overdueIsExplained } from "./overdue-is-explained";
import { partsStayWithin } from "./parts-stay-within";
import { plansArePlausible } from "./plans-are-plausible";
import { proposalsFollowReviews } from "./proposals-follow-reviews";
import { publishedProceduresGoOnline } from "./published-procedures-go-online";
import { ratiosFit } from "./ratios-fit";
import { readingsAreSure } from "./readings-are-sure";
import { resultsAreCurrent } from "./results-are-current";
import type { Rule } from "./rule";
import { sharesMovePlausibly } from "./shares-move-plausibly";
import { sharesReproduce } from "./shares-reproduce";
import { sharesStayWithinHundred } from "./shares-stay-within-hundred";
import { sharesSumToHundred } from "./shares-sum-to-hundred";
import { sheetsAgree } from "./sheets-agree";
import { sheetsAreRecognised } from "./sheets-are-recognised";
import { sheetsNameOneUnit } from "./sheets-name-one-unit";
import { sheetsTellOnePeriod } from "./sheets-tell-one-period";
import { sumsCoverAllParts } from "./sums-cover-all-parts";
import { totalsAddUp } from "./totals-add-up";
import { totalsArePresent } from "./totals-are-present";

/** Every rule of the product, in alphabetical order of the ids. */
export const rules: readonly Rule[] = [
  assignedTasksAreFollowedUp,
  blanksAreTold,
  carriedOverAgrees,
  codesAgreeWithTheirFigures,
  codesAreKnown,
  countsAreWhole,
  cumulativeNeverFalls,
  documentDatesFit,
  documentKindsAgree,
  documentNumbersRunOn,
  documentsAreNumberedOnce,
  figuresAreNotStale,
  formulasAreNotTypedOver,
  hiddenFiguresAreTold,
  impliedPlansAgree,
  listedDocumentsMatch,
  neighbouringFormulasAgree,
  noBrokenCells,
  noCircularTotals,
  noLegacyFont,
  noNegativeFigures,
  notesAgreeWithFigures,
  numbersAreStoredAsNumbers,
  overdueIsExplained,
  partsStayWithin,
  plansArePlausible,
  proposalsFollowReviews,
  publishedProceduresGoOnline,
  ratiosFit,
  readingsAreSure,
  resultsAreCurrent,
  sharesMovePlausibly,
  sharesReproduce,
  sharesStayWithinHundred,
  sharesSumToHundred,
  sheetsAgree,
  sheetsAreRecognised,
  sheetsNameOneUnit,
  sheetsTellOnePeriod,
  sumsCoverAllParts,
  totalsAddUp,
  totalsArePresent,
];
