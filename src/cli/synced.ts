import type { RefreshPlan } from "../core/link/plan-edits";
import type { SourceChange } from "../core/link/source-change";
import type { AppliedEdit, DocumentState } from "../hosts/document-host";

/** What a refresh found and did. */
export interface Synced {
  readonly state: DocumentState;
  /** What is not as it was when the document took its figures last: another period, an older parcel. */
  readonly changes: readonly SourceChange[];
  readonly plan: RefreshPlan;
  readonly applied: readonly AppliedEdit[];
  /** True when the document was saved. */
  readonly written: boolean;
}
