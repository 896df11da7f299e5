import type { RefreshPlan } from "../core/link/plan-edits";
import type { AppliedEdit, DocumentState } from "../hosts/document-host";

/** What a refresh found and did. */
export interface Synced {
  readonly state: DocumentState;
  readonly plan: RefreshPlan;
  readonly applied: readonly AppliedEdit[];
  /** True when the document was saved. */
  readonly written: boolean;
}
