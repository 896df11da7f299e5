import type { Outcome } from "../hosts/trouble";
import type { Report } from "../core/make-report";
import { tallyFindings, type Tally } from "../core/rules/tally-findings";
import type { RuleSettings } from "../core/figures/rule-settings";
import { comparisonLines } from "./comparison-lines";
import type { CheckCommand } from "./parse-command";
import { paint } from "./paint";
import { reportLines, troubleLines } from "./report-lines";
import { reportJson, troubleJson, type FileJson } from "./report-json";
import { readBasis } from "./read-basis";
import { ruleLines } from "./rule-lines";
import { readComparison } from "./read-comparison";
import { readReport, troubleOf } from "./read-report";
import type { ExitCode, Terminal } from "./terminal";

/** The sheets themselves say who reports. */
const ASKED = { profile: null } as const;

interface Checked {
  readonly file: string;
  readonly outcome: Outcome<Report>;
}

/** Checks each file; one that cannot be used does not keep the others from being checked. */
export async function checkCommand(command: CheckCommand, terminal: Terminal): Promise<ExitCode> {
  const checked: Checked[] = [];
  const basis = await readComparison(command, await readBasis(command));
  for (const file of command.files) {
    // Findings that the person did not ask for would be worse than none.
    const outcome = basis.ok ? await readReport(file, { ...ASKED, ...basis.value }) : basis;
    checked.push({ file, outcome });
  }
  const settings = basis.ok ? basis.value.ruleSettings : {};
  const counts = tallyFindings(
    checked.flatMap(({ outcome }) => (outcome.ok ? outcome.value.findings : []))
  );
  if (command.asJson) printJson(checked, counts, { command, terminal, settings });
  else printLines(checked, command, terminal);
  const isUnusable = checked.some(
    ({ outcome }) => !outcome.ok || troubleOf(outcome.value) !== null
  );
  if (isUnusable) return 2;
  return counts.error + counts.warning > 0 ? 1 : 0;
}

interface Output {
  readonly command: CheckCommand;
  readonly terminal: Terminal;
  readonly settings: RuleSettings;
}

function printJson(
  checked: readonly Checked[],
  counts: Tally,
  { command, terminal, settings }: Output
): void {
  const files = checked.map(({ file, outcome }): FileJson => {
    if (!outcome.ok) return troubleJson(file, outcome.trouble, command.language);
    const json = reportJson(file, outcome.value, command.language);
    const trouble = troubleOf(outcome.value)?.trouble;
    if (trouble === undefined) return json;
    return { ...json, error: { code: trouble.code, message: trouble.message[command.language] } };
  });
  terminal.print(JSON.stringify({ files, counts, rules: settings }, null, 2));
}

function printLines(checked: readonly Checked[], command: CheckCommand, terminal: Terminal): void {
  const style = { language: command.language, paint: paint(terminal.hasColour) };
  for (const { file, outcome } of checked) {
    const lines = outcome.ok
      ? [
          ...reportLines(file, outcome.value, style),
          ...ruleLines(outcome.value, style),
          ...comparisonLines(outcome.value, style, command.previous.length > 0),
        ]
      : troubleLines(file, outcome.trouble, style);
    terminal.print(lines.join("\n"));
    const trouble = outcome.ok ? troubleOf(outcome.value)?.trouble : undefined;
    if (trouble !== undefined) terminal.print(troubleLines(file, trouble, style).join("\n"));
  }
}
