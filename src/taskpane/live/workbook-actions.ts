import type { Repair } from "../../core/diagnosis/repair";
import type { NarrativeStyle } from "../../core/narrative/style";
import type { Passage } from "../../core/narrative/passage";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import type { Explanation } from "../../core/rules/explanation";
import type { Finding } from "../../core/rules/finding";
import type { RuleSetting } from "../../core/rules/rule-settings";
import type { CellAddress } from "../../core/sheet/address";

/** What a person can do with an open workbook from the pane. A pane over a file that is only read has none. */
export interface WorkbookActions {
  readonly goTo: (cells: readonly CellAddress[]) => void;
  readonly applyRepair: (repair: Repair) => void;
  /** Takes back the repair that was made last. */
  readonly undoRepair: () => void;
  readonly explain: (finding: Finding, reason: string) => void;
  /** Opens an explained finding again. */
  readonly withdraw: (explanation: Explanation) => void;
  /** Turns a rule off in this workbook, or grades it otherwise; `at` is the pane's business. */
  readonly setRule: (rule: string, setting: Omit<RuleSetting, "at">) => void;
  /** The rule is again as it grades itself. */
  readonly resetRule: (rule: string) => void;
  readonly setHighlighting: (isOn: boolean) => void;
  readonly setProfile: (profile: UnitProfile | null) => void;
  readonly setStyle: (style: NarrativeStyle) => void;
  readonly setLeftOut: (passages: readonly Passage["id"][]) => void;
  /** Inserts the blank form with this id as a new sheet. */
  readonly insertForm: (form: string) => void;
}
