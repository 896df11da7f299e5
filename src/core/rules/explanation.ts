/**
 * A person's word that a finding is right as it stands, and why. It holds only for the figures that
 * she saw: when they change, the finding is open again.
 */
export interface Explanation {
  /** Key of the finding (see finding-key.ts). */
  readonly finding: string;
  /** The figures that she explained (see finding-key.ts). */
  readonly facts: string;
  readonly reason: string;
  /** ISO time, given by the host. */
  readonly at: string;
}
