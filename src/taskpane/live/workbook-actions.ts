import type { Repair } from "../../core/diagnosis/repair";
import type { PreviousSheet } from "../../core/figures/precedent";
import type { NarrativeStyle } from "../../core/narrative/style";
import type { Passage } from "../../core/narrative/passage";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import type { Explanation } from "../../core/rules/explanation";
import type { Finding } from "../../core/rules/finding";
import type { RuleSetting } from "../../core/figures/rule-settings";
import type { KeptForm } from "./workbook-memory";
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
  /** Compares with sheets of earlier periods that were read off a file; with none it stops. */
  readonly compareWith: (previous: readonly PreviousSheet[]) => void;
  /** By how many points a share may move from period to period; null: as the rule itself takes it. */
  readonly setShareStep: (points: number | null) => void;
  readonly setHighlighting: (isOn: boolean) => void;
  readonly setProfile: (profile: UnitProfile | null) => void;
  readonly setStyle: (style: NarrativeStyle) => void;
  readonly setLeftOut: (passages: readonly Passage["id"][]) => void;
  /** Keeps a form that was taught, renamed or brought in the workbook; one with its id goes. */
  readonly keepForm: (form: KeptForm, kind: "kept" | "renamed" | "brought") => void;
  readonly forgetForm: (id: string) => void;
  /** Takes back what was done with the workbook's forms last. */
  readonly restoreForms: () => void;
  /** Inserts the blank form with this id as a new sheet. */
  readonly insertForm: (form: string) => void;
}
