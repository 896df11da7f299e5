import type { Diagnosis } from "../../core/diagnosis/suspect";
import type { Finding } from "../../core/rules/finding";
import { findingKey } from "../../core/rules/finding-key";

/** Findings that one diagnosis explains, or one finding that none does. */
export interface FindingGroup {
  /** The same in the next report as long as the cause is: a line on the screen keeps its place by it. */
  readonly key: string;
  /** Findings at the suspected cell itself; all of them where no cell is clearly to blame. */
  readonly leading: readonly Finding[];
  /** Findings that follow from the same cell: totals above it, shares of it. */
  readonly following: readonly Finding[];
  readonly diagnosis: Diagnosis | null;
}

export interface SheetFindings {
  readonly sheet: string;
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
}

/** Findings by sheet, in the order given; those with a common cause stand together where the cause is. */
export function groupFindings(
  findings: readonly Finding[],
  diagnoses: readonly Diagnosis[]
): readonly SheetFindings[] {
  const groups = causesOf(findings, diagnoses);
  const sheets = new Set([...findings.map(({ sheet }) => sheet), ...groups.map(sheetOf)]);
  return [...sheets].map((sheet) => ({
    sheet,
    findings: findings.filter((finding) => finding.sheet === sheet),
    groups: groups.filter((group) => sheetOf(group) === sheet),
  }));
}

function causesOf(
  findings: readonly Finding[],
  diagnoses: readonly Diagnosis[]
): readonly FindingGroup[] {
  const told = diagnoses.filter(({ suspects, isComplete }) => suspects.length > 0 || !isComplete);
  const causeOf = ({ relation }: Finding): Diagnosis | null =>
    told.find(({ broken }) => relation !== null && broken.includes(relation)) ?? null;
  const members = new Map<Diagnosis | Finding, Finding[]>();
  for (const finding of findings) {
    const cause = causeOf(finding) ?? finding;
    members.set(cause, [...(members.get(cause) ?? []), finding]);
  }
  const silent = told.filter(
    (diagnosis) => diagnosis.suspects.length > 0 && !members.has(diagnosis)
  );
  return withoutTwins([
    ...[...members].map(([cause, group]) => split(group, "broken" in cause ? cause : null)),
    ...silent.map((diagnosis) => split([], diagnosis)),
  ]);
}

function split(findings: readonly Finding[], diagnosis: Diagnosis | null): FindingGroup {
  const blamed = diagnosis?.isDetermined === true ? (diagnosis.suspects[0]?.cells ?? []) : [];
  const isAt = (finding: Finding): boolean =>
    blamed.some(({ sheet, cell }) => finding.sheet === sheet && finding.cells.includes(cell));
  const uses = ({ contributors }: Finding): boolean =>
    blamed.some((one) =>
      contributors.some(({ sheet, cell }) => one.sheet === sheet && one.cell === cell)
    );
  const found = [isAt, uses].map((test) => findings.filter(test)).find(({ length }) => length > 0);
  const leading = found ?? findings;
  return {
    key: keyOf(leading, diagnosis),
    leading,
    following: findings.filter((finding) => !leading.includes(finding)),
    diagnosis,
  };
}

/** By the cells that are suspected first, for findings of one cause come and go while it stays. */
function keyOf([first]: readonly Finding[], diagnosis: Diagnosis | null): string {
  const cells = diagnosis?.suspects[0]?.cells.map(({ figure }) => figure);
  if (cells !== undefined) return `cause ${cells.join(" ")}`;
  return first === undefined ? "" : findingKey(first);
}

/** Two faults that begin with the same cell are still two. */
function withoutTwins(groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const seen = new Map<string, number>();
  return groups.map((group) => {
    const times = seen.get(group.key) ?? 0;
    seen.set(group.key, times + 1);
    return times === 0 ? group : { ...group, key: `${group.key} ${String(times + 1)}` };
  });
}

const sheetOf = ({ leading, diagnosis }: FindingGroup): string =>
  leading[0]?.sheet ?? diagnosis?.suspects[0]?.cells[0]?.sheet ?? "";
