import type { PreviousSheet } from "../../core/figures/precedent";
import type { Explanation } from "../../core/rules/explanation";
import { readKeptRuleSettings } from "../../core/figures/read-rule-settings";
import type { RuleSettings } from "../../core/figures/rule-settings";
import { defaultStyle, type NarrativeStyle } from "../../core/narrative/style";
import { readUnitProfile } from "../../core/narrative/read-unit-profile";
import {
  isNumber,
  isText,
  listOf,
  objectOf,
  oneOf,
  parseJson,
  type Shape,
} from "../../core/link/json-shape";
import { isPreviousSheet } from "../../core/link/previous-shape";
import { isStyle } from "../../core/link/style-shape";
import type { KnownDocument } from "../../hosts/direct-link";
import {
  LONGEST_FORMS,
  LONGEST_PREVIOUS,
  MOST_DOCUMENTS,
  MOST_FORMS,
  MOST_SETTINGS,
  emptyMemory,
  type KeptForm,
  type WorkbookMemory,
} from "./workbook-memory";

/** Says of a kept text that it is one, and how its fields are to be read. */
export const MEMORY_SCHEMA = "khop-so/memory/1";

/**
 * What was remembered of a workbook. It is a cache that others may have touched: a field that cannot
 * be read is as if nothing had been kept in it, and so is the whole text. Never throws.
 */
export function readMemory(text: string | null): WorkbookMemory {
  const kept = text === null ? undefined : parseJson(text);
  if (!isKept(kept)) return emptyMemory;
  const fields: Partial<Record<string, unknown>> = kept;
  const { profile, style, leftOut, explanations, ruleSettings, workbookId, documents } = fields;
  const read = readUnitProfile(profile);
  return {
    profile: read.ok ? read.profile : null,
    style: isStyle(style) ? plainStyle(style) : defaultStyle,
    leftOut: listIn(leftOut).filter(isText),
    explanations: listIn(explanations).filter(isExplanation).map(plainExplanation),
    ruleSettings: firstSettings(readKeptRuleSettings(ruleSettings)),
    previous: keptPrevious(fields.previous),
    shareStep: isShareStep(fields.shareStep) ? fields.shareStep : null,
    forms: keptForms(fields.forms),
    workbookId: isText(workbookId) && workbookId !== "" ? workbookId : null,
    documents: listIn(documents).filter(isDocument).slice(0, MOST_DOCUMENTS).map(plainDocument),
  };
}

const firstSettings = (settings: RuleSettings): RuleSettings =>
  Object.fromEntries(Object.entries(settings).slice(0, MOST_SETTINGS));

/** What is longer was kept by no pane of ours. */
function keptPrevious(previous: unknown): readonly PreviousSheet[] {
  const sheets = listIn(previous).filter(isPreviousSheet).map(plainPrevious);
  return JSON.stringify(sheets).length <= LONGEST_PREVIOUS ? sheets : [];
}

const isShareStep: Shape<number> = (value): value is number =>
  isNumber(value) && value > 0 && value <= 100;

/** Whether each is a form is seen where it is used: the pane's start stays light. */
function keptForms(forms: unknown): readonly KeptForm[] {
  const kept = listIn(forms).filter(isKeptForm).slice(0, MOST_FORMS).map(plainForm);
  return JSON.stringify(kept).length <= LONGEST_FORMS ? kept : [];
}

const isKept = objectOf({ schema: oneOf(MEMORY_SCHEMA) });

const listIn = (value: unknown): readonly unknown[] => (listOf(isAnything)(value) ? value : []);
const isAnything: Shape<unknown> = (_value): _value is unknown => true;

const isExplanation = objectOf<Explanation>({
  finding: isText,
  facts: isText,
  reason: isText,
  at: isText,
});

const isKeptForm = objectOf<KeptForm>({ id: isText, name: isText, text: isText });
const plainForm = ({ id, name, text }: KeptForm): KeptForm => ({ id, name, text });

const isDocument = objectOf<KnownDocument>({
  id: isText,
  name: isText,
  workbookId: isText,
  refreshedAt: isText,
  parcelMadeAt: isText,
  marks: isNumber,
});

/** Without fields that we do not know: what is kept again holds nothing strange. */
const plainStyle = ({
  shareVerb,
  decimals,
  leadingZero,
  grouping,
}: NarrativeStyle): NarrativeStyle => ({ shareVerb, decimals, leadingZero, grouping });

const plainPrevious = (sheet: PreviousSheet): PreviousSheet => {
  const { workbook, form, topic, unitName, period, values } = sheet;
  return { workbook, sheet: sheet.sheet, form, topic, unitName, period, values };
};

const plainExplanation = ({ finding, facts, reason, at }: Explanation): Explanation => ({
  finding,
  facts,
  reason,
  at,
});

const plainDocument = ({
  id,
  name,
  workbookId,
  refreshedAt,
  parcelMadeAt,
  marks,
}: KnownDocument): KnownDocument => ({ id, name, workbookId, refreshedAt, parcelMadeAt, marks });
