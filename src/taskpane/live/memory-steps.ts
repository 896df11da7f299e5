import type { PreviousSheet } from "../../core/figures/precedent";
import { canonicalJson } from "../../core/link/canonical-json";
import type { NarrativeStyle } from "../../core/narrative/style";
import type { Passage } from "../../core/narrative/passage";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import type { Explanation } from "../../core/rules/explanation";
import type { Finding } from "../../core/rules/finding";
import { findingFacts, findingKey } from "../../core/rules/finding-key";
import { cleanText } from "../../core/sheet/fold-text";
import type { KnownDocument } from "../../hosts/direct-link";
import type { LiveStep, LiveWorkbook } from "./live-workbook";
import { checkAgain } from "./reading-steps";
import { LONGEST_REASON, MOST_DOCUMENTS, type WorkbookMemory } from "./workbook-memory";

/** The workbook gave what it remembers. What the person has said meanwhile goes before it. */
export const wasRecalled =
  (memory: WorkbookMemory): LiveStep =>
  (live) => {
    if (live.isRecalled) return live;
    const recalled = { ...live, isRecalled: true };
    return live.unkept === null ? checkAgain({ ...recalled, memory }) : recalled;
  };

export const setsProfile =
  (profile: UnitProfile | null): LiveStep =>
  (live) =>
    checkAgain(withMemory(live, { profile }));

export const setsStyle =
  (style: NarrativeStyle): LiveStep =>
  (live) =>
    checkAgain(withMemory(live, { style }));

/** Sheets of earlier periods to compare with; none stops it. */
export const comparesWith =
  (previous: readonly PreviousSheet[]): LiveStep =>
  (live) =>
    checkAgain(withMemory(live, { previous }));

/** Null: as the rule itself takes it. */
export const setsShareStep =
  (shareStep: number | null): LiveStep =>
  (live) =>
    checkAgain(withMemory(live, { shareStep }));

export const setsLeftOut =
  (leftOut: readonly Passage["id"][]): LiveStep =>
  (live) =>
    withMemory(live, { leftOut });

/** Takes her word that the finding is right as it stands; `at` is ISO time. A new word replaces an old one. */
export const explains =
  (finding: Finding, reason: string, at: string): LiveStep =>
  (live) => {
    const explanation: Explanation = {
      finding: findingKey(finding),
      facts: findingFacts(finding),
      reason: Array.from(cleanText(reason)).slice(0, LONGEST_REASON).join(""),
      at,
    };
    return withMemory(live, { explanations: [...without(live, explanation), explanation] });
  };

export const withdraws =
  (explanation: Explanation): LiveStep =>
  (live) =>
    withMemory(live, { explanations: without(live, explanation) });

/** The workbook's figures go out for the first time; a GUID that it has already stays. */
export const isNamed =
  (workbookId: string): LiveStep =>
  (live) =>
    live.memory.workbookId === null ? withMemory(live, { workbookId }) : live;

/**
 * A document told what it took; one of another workbook, and news that is known, change nothing. A
 * document without marks is none of this workbook's any more.
 */
export const hearsOf =
  (document: KnownDocument): LiveStep =>
  (live) => {
    const { workbookId, documents } = live.memory;
    if (document.workbookId !== workbookId || documents.some(isSame(document))) return live;
    const others = documents.filter(({ id }) => id !== document.id);
    if (document.marks > 0)
      return withMemory(live, { documents: [document, ...others].slice(0, MOST_DOCUMENTS) });
    return others.length === documents.length ? live : withMemory(live, { documents: others });
  };

const isSame = (document: KnownDocument) => (other: KnownDocument) =>
  canonicalJson(document) === canonicalJson(other);

/** The workbook has this memory now. */
export const wasKept =
  (memory: WorkbookMemory): LiveStep =>
  (live) =>
    live.unkept === memory ? { ...live, unkept: null } : live;

/** The workbook did not take the memory; the next change of it is tried again. */
export const wasNotKept =
  (memory: WorkbookMemory): LiveStep =>
  (live) =>
    withNotice(wasKept(memory)(live));

export const dismissesNotice: LiveStep = (live) => ({ ...live, notice: "dismissed" });

/** Changes what is remembered, and has it kept. */
export function withMemory(live: LiveWorkbook, change: Partial<WorkbookMemory>): LiveWorkbook {
  const memory = { ...live.memory, ...change };
  const changed = { ...live, memory, unkept: memory };
  return live.isRecalled ? changed : withNotice(changed);
}

const withNotice = (live: LiveWorkbook): LiveWorkbook =>
  live.notice === "none" ? { ...live, notice: "not-kept" } : live;

const without = (live: LiveWorkbook, { finding }: Explanation): readonly Explanation[] =>
  live.memory.explanations.filter((one) => one.finding !== finding);
