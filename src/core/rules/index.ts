import { blanksAreTold } from "./blanks-are-told";
import { countsAreWhole } from "./counts-are-whole";
import { formulasAreNotTypedOver } from "./formulas-are-not-typed-over";
import { hiddenFiguresAreTold } from "./hidden-figures-are-told";
import { impliedPlansAgree } from "./implied-plans-agree";
import { neighbouringFormulasAgree } from "./neighbouring-formulas-agree";
import { noBrokenCells } from "./no-broken-cells";
import { noCircularTotals } from "./no-circular-totals";
import { noLegacyFont } from "./no-legacy-font";
import { noNegativeFigures } from "./no-negative-figures";
import { numbersAreStoredAsNumbers } from "./numbers-are-stored-as-numbers";
import { overdueIsExplained } from "./overdue-is-explained";
import { partsStayWithin } from "./parts-stay-within";
import { plansArePlausible } from "./plans-are-plausible";
import { ratiosFit } from "./ratios-fit";
import { readingsAreSure } from "./readings-are-sure";
import { resultsAreCurrent } from "./results-are-current";
import type { Rule } from "./rule";
import { sharesReproduce } from "./shares-reproduce";
import { sharesSumToHundred } from "./shares-sum-to-hundred";
import { sheetsAgree } from "./sheets-agree";
import { sheetsAreRecognised } from "./sheets-are-recognised";
import { sumsCoverAllParts } from "./sums-cover-all-parts";
import { totalsAddUp } from "./totals-add-up";
import { totalsArePresent } from "./totals-are-present";

/** Every rule of the product, in alphabetical order of the ids. */
export const rules: readonly Rule[] = [
  blanksAreTold,
  countsAreWhole,
  formulasAreNotTypedOver,
  hiddenFiguresAreTold,
  impliedPlansAgree,
  neighbouringFormulasAgree,
  noBrokenCells,
  noCircularTotals,
  noLegacyFont,
  noNegativeFigures,
  numbersAreStoredAsNumbers,
  overdueIsExplained,
  partsStayWithin,
  plansArePlausible,
  ratiosFit,
  readingsAreSure,
  resultsAreCurrent,
  sharesReproduce,
  sharesSumToHundred,
  sheetsAgree,
  sheetsAreRecognised,
  sumsCoverAllParts,
  totalsAddUp,
  totalsArePresent,
];
