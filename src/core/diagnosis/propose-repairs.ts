import type { FigureBook } from "../figures/figure";
import type { Relation } from "../figures/relation";
import type { WorkbookSnapshot } from "../sheet/snapshot";
import type { FindingToMend } from "./finding-repairs";
import { repairFinding } from "./finding-repairs";
import type { Repair, RepairBook } from "./repair";
import { makeRepairContext } from "./repair-context";
import type { Diagnosis } from "./suspect";
import { suspectKey } from "./suspect-key";
import { repairSuspect } from "./suspect-repairs";

export interface RepairSources {
  readonly snapshot: WorkbookSnapshot;
  readonly book: FigureBook;
  readonly relations: readonly Relation[];
  readonly findings: readonly FindingToMend[];
  readonly diagnoses: readonly Diagnosis[];
}

/**
 * What one click could mend, for each suspect and each finding that says what was meant; nothing for
 * the others. The best repair comes first. A total or a share that a diagnosis suspects is mended
 * under the suspect's key and not once more under the finding's.
 */
export function proposeRepairs(sources: RepairSources): RepairBook {
  const { snapshot, book, relations, findings, diagnoses } = sources;
  const context = makeRepairContext(snapshot, book, relations);
  const suspects = diagnoses.flatMap((diagnosis) => diagnosis.suspects);
  const suspected = new Set(
    suspects.flatMap(({ cells }) => (cells.length === 1 ? cells.map(({ figure }) => figure) : []))
  );
  const repairs = new Map<string, readonly Repair[]>();
  const put = (key: string, found: readonly Repair[]): void => {
    if (found.length > 0) repairs.set(key, found);
  };
  for (const suspect of suspects) put(suspectKey(suspect), repairSuspect(suspect, context));
  for (const finding of findings)
    put(finding.key, repairFinding(finding, { ...context, suspected }));
  return repairs;
}
