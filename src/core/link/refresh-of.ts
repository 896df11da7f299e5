import { periodText } from "../figures/period-text";
import type { UnitProfile } from "../narrative/unit-profile";
import type { Refresh } from "./mark";
import type { Parcel } from "./parcel";

/**
 * The line of the audit trail for an action with a parcel; `at` is ISO time. Nothing is written yet:
 * the host of the document puts in how many marks it wrote.
 */
export function refreshOf(parcel: Parcel, { at, action }: Pick<Refresh, "at" | "action">): Refresh {
  const { workbook, workbookId, profile, madeAt, checks } = parcel;
  return {
    at,
    action,
    workbook,
    workbookId,
    unit: unitInWords(profile),
    period: periodInWords(profile),
    madeAt,
    updated: 0,
    errors: checks.error,
  };
}

/** "phường Mẫu"; empty where nobody said who reports. */
function unitInWords(profile: UnitProfile | null): string {
  return profile === null ? "" : `${profile.kind} ${profile.name}`;
}

/** "quý III năm 2025"; empty where nobody said which period. */
function periodInWords(profile: UnitProfile | null): string {
  const period = profile?.period ?? null;
  return period === null ? "" : periodText(period).vi;
}
