import { withParts, type Clause } from "./clause";
import type { PassagePlan } from "./passage-plan";
import type { Wording } from "./wording";

/** Overdue dossiers by reason, or by field, as the sheet has them; form II.06g/VPCP/KSTT. */
export const overduePassage: PassagePlan = {
  topic: "overdue",
  title: { vi: "Hồ sơ quá hạn và nguyên nhân", en: "Overdue dossiers and their reasons" },
  shares: [],
  write: (wording) => [[overdue(wording)]],
};

/** The rows are the office's own, so their labels stand in brackets: "05 hồ sơ (Thiếu nhân lực)". */
function overdue(wording: Wording): Clause {
  const { say, isZero } = wording;
  if (isZero("total")) return say("Trong kỳ, {{total|không có}} hồ sơ quá hạn");
  const reasons = reasonsOf(wording);
  return withParts(
    say("Tổng số hồ sơ quá hạn là {{total}} hồ sơ"),
    reasons.map(({ name, label }) => say(`{{${name}}} hồ sơ (${label})`))
  );
}

interface Reason {
  readonly name: string;
  readonly label: string;
}

/**
 * The rows that make up the total; none where one has no label or too long a one, which cannot stand in
 * a report, and where they do not add up, as with rows that are parts of others.
 */
function reasonsOf({ all, figure }: Wording): readonly Reason[] {
  const rows = all().filter(({ name, figure: { value } }) => name !== "total" && value !== 0);
  const sum = rows.reduce((total, row) => total + row.figure.value, 0);
  const reasons = rows.map((row) => ({ name: row.name, label: reasonIn(row.figure.label.vi) }));
  const areWhole = reasons.every(
    ({ name, label }) => !name.startsWith("no-label") && !label.endsWith("…")
  );
  return areWhole && sum === figure("total")?.value ? reasons : [];
}

/** A label without the stop behind it, which the brackets replace. */
const reasonIn = (label: string): string => label.replace(/[\s.;:,]+$/, "");
