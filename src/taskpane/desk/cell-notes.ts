import type { Language } from "../../core/figures/bilingual";
import { saySentence } from "../../core/narrative/say-sentence";
import type { Explanation } from "../../core/rules/explanation";
import { splitExplained } from "../../core/rules/split-explained";
import { checkTexts } from "../check/check-texts";
import { saySuspicion } from "../check/say-suspicion";
import type { CellNote, CellNotes } from "../grid/grid-desk";
import type { ReportDigest } from "../report/report-digest";
import { paneTexts } from "../screen/pane-texts";

const gravity: readonly CellNote["kind"][] = ["note", "warning", "error", "suspect"];

/**
 * What is drawn on the cells of a sheet: open findings and the cells that the likeliest explanations
 * blame. A cell has the gravest of its notes, and the words of all.
 */
export function cellNotes(
  digest: ReportDigest,
  explanations: readonly Explanation[],
  { sheet, language }: { readonly sheet: string; readonly language: Language }
): CellNotes {
  const notes = new Map<string, CellNote>();
  const add = (cell: string, { kind, text }: CellNote): void => {
    const known = notes.get(cell);
    const isGraver = known === undefined || gravity.indexOf(kind) > gravity.indexOf(known.kind);
    const said = known === undefined ? text : `${known.text}\n${text}`;
    notes.set(cell, { kind: isGraver ? kind : known.kind, text: said });
  };
  for (const cell of suspectsOn(sheet, digest)) {
    const what = saySuspicion(cell, digest.book, language);
    add(cell.cell, { kind: "suspect", text: `${checkTexts.suspect[language]} ${what}` });
  }
  for (const finding of splitExplained(digest.findings, explanations).open) {
    if (finding.sheet !== sheet) continue;
    const { severity, sentence } = finding;
    const text = `${paneTexts[severity][language]}: ${saySentence(sentence, language)}`;
    for (const cell of finding.cells) add(cell, { kind: severity, text });
  }
  return notes;
}

const suspectsOn = (sheet: string, { diagnoses }: ReportDigest) =>
  diagnoses
    .flatMap(({ suspects }) => suspects.filter(({ rank }) => rank === 1))
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.sheet === sheet);
