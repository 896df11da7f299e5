import type { Period } from "../../core/figures/period";
import type { Sentence } from "../../core/figures/sentence";
import type { Language } from "../../core/figures/bilingual";
import { readUnitProfile, type ReadUnitProfile } from "../../core/narrative/read-unit-profile";
import { saySentence } from "../../core/narrative/say-sentence";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import { profileFields } from "./overview-texts";

/** A profile while a person types it: every field a text, empty for unknown. */
export interface ProfileDraft {
  readonly kind: string;
  readonly name: string;
  readonly upper: string;
  /** Empty: no period. */
  readonly periodKind: Period["kind"] | "";
  readonly year: string;
  readonly index: string;
  readonly from: string;
  readonly to: string;
}

/** How many of a kind of period a year has; the other kinds need no number. */
export const periodCounts: Partial<Record<Period["kind"], number>> = {
  month: 12,
  quarter: 4,
  half: 2,
};

export function draftOf(profile: UnitProfile | null): ProfileDraft {
  if (profile === null) return { kind: "xã", name: "", upper: "", ...noPeriod };
  const { kind, name, upper, period } = profile;
  return { kind, name, upper: upper ?? "", ...(period === null ? noPeriod : periodDraft(period)) };
}

const noPeriod = { periodKind: "", year: "", index: "", from: "", to: "" } as const;

const periodDraft = ({ kind, year, index, from, to }: Period) => ({
  periodKind: kind,
  year: String(year),
  index: String(index ?? ""),
  from: from ?? "",
  to: to ?? "",
});

/** Another kind of period keeps no number and no days of the one before. */
export function withPeriodKind(
  draft: ProfileDraft,
  periodKind: ProfileDraft["periodKind"]
): ProfileDraft {
  const hasIndex = periodKind !== "" && periodCounts[periodKind] !== undefined;
  return { ...draft, periodKind, index: hasIndex ? "1" : "", from: "", to: "" };
}

/** The draft with one field typed over. The days of a named period belong to that one alone. */
export function withField(
  draft: ProfileDraft,
  field: Exclude<keyof ProfileDraft, "periodKind">,
  text: string
): ProfileDraft {
  const isNamed = draft.periodKind !== "free" && (field === "year" || field === "index");
  return { ...draft, ...(isNamed ? { from: "", to: "" } : {}), [field]: text };
}

/** The profile that was typed, or what is wrong with it. */
export function readDraft(draft: ProfileDraft): ReadUnitProfile {
  const { kind, name, upper, periodKind } = draft;
  const period = periodKind === "" ? null : periodOf(draft, periodKind);
  return readUnitProfile({ kind, name, upper: upper.trim() === "" ? null : upper, period });
}

function periodOf({ year, index, from, to }: ProfileDraft, kind: Period["kind"]): object {
  return {
    kind,
    year: numberIn(year),
    index: periodCounts[kind] === undefined ? null : numberIn(index),
    from: from === "" ? null : from,
    to: to === "" ? null : to,
  };
}

/** What is no number stays a text, which the reader refuses. */
const numberIn = (text: string): number | string =>
  /^\d+$/.test(text.trim()) ? Number(text) : text;

/** The problems by the field that they name, said with the words that stand beside the field. */
export function sayProblems(
  problems: readonly Sentence[],
  language: Language
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    problems.map(({ texts, data }) => {
      const field = typeof data["field"] === "string" ? data["field"] : "";
      const label = profileFields[field];
      const named = label === undefined ? data : { ...data, field: label };
      return [field, saySentence({ texts, data: named }, language)];
    })
  );
}
