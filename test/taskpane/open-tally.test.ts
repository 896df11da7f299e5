import type { Explanation } from "../../src/core/rules/explanation";
import { findingFacts, findingKey } from "../../src/core/rules/finding-key";
import type { Finding } from "../../src/core/rules/finding";
import { makeFinding } from "../../src/core/rules/make-finding";
import { highlightedCells } from "../../src/taskpane/live/highlighted-cells";
import { openTally } from "../../src/taskpane/report/open-tally";
import { tallyFindings } from "../../src/core/rules/tally-findings";

const found = (severity: Finding["severity"], ...cells: string[]): Finding =>
  makeFinding("totals-add-up", {
    severity,
    sheet: "TTHC",
    cells,
    message: { vi: "", en: "" },
    data: {},
  });
const explain = (finding: Finding): Explanation => ({
  finding: findingKey(finding),
  facts: findingFacts(finding),
  reason: "Theo sổ gốc",
  at: "2025-10-01T02:00:00.000Z",
});

const total = found("error", "C14", "C23");
const share = found("warning", "C14");
const note = found("note", "D9");
const findings = [total, share, note];

test("what is explained is not counted as open", () => {
  const digest = { findings, tally: tallyFindings(findings) };
  expect(openTally(digest, [explain(share)])).toEqual({
    open: { error: 1, warning: 0, note: 1 },
    explained: 1,
  });
});

test("findings that the digest leaves out stay open", () => {
  const tally = { error: 1, warning: 400, note: 0 };
  const { open } = openTally({ findings: [total, share], tally }, [explain(total)]);
  expect(open).toEqual({ error: 0, warning: 400, note: 0 });
});

test("a cell is coloured once, by its gravest open finding", () => {
  const colours = (given: readonly Explanation[]): object =>
    Object.fromEntries(
      highlightedCells([share, total, note], given).map(({ address, severity }) => [
        address.cell,
        severity,
      ])
    );
  expect(colours([])).toEqual({ C14: "error", C23: "error", D9: "note" });
  expect(colours([explain(total)])).toEqual({ C14: "warning", D9: "note" });
});

test("of very many cells the first are coloured", () => {
  const cells = Array.from({ length: 5000 }, (_, row) => `B${String(row + 1)}`);
  const marked = highlightedCells([found("error", ...cells)], []);
  expect(marked.length).toBe(1000);
  expect(marked[0]?.address).toEqual({ sheet: "TTHC", cell: "B1" });
});
