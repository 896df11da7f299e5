import type { Diagnosis } from "../../src/core/diagnosis/suspect";
import type { Finding } from "../../src/core/rules/finding";
import { makeFinding } from "../../src/core/rules/make-finding";
import { groupFindings } from "../../src/taskpane/check/group-findings";

function found(sheet: string, cell: string, relation: string, ...parts: string[]): Finding {
  return makeFinding("totals-add-up", {
    severity: "error",
    sheet,
    cells: [cell],
    contributors: parts.map((part) => ({ sheet, cell: part })),
    message: { vi: relation, en: relation },
    data: {},
    relation,
  });
}

function explained(broken: readonly string[], ...cells: string[]): Diagnosis {
  const suspects = cells.map((cell, index) => ({
    rank: index + 1,
    weight: index + 1,
    mends: broken,
    cells: [
      {
        figure: cell,
        sheet: "TTHC",
        cell,
        from: 1,
        to: 2,
        interval: null,
        reason: "digits-swapped" as const,
        why: { texts: { vi: "", en: "" }, data: {} },
      },
    ],
  }));
  return { broken, suspects, isDetermined: true, isComplete: true };
}

/** Cells of each group: "C15 < C14 C23" is a cause and what follows from it. */
function outline(findings: readonly Finding[], diagnoses: readonly Diagnosis[]): object {
  const cells = (group: readonly Finding[]): string => group.flatMap((one) => one.cells).join(" ");
  return Object.fromEntries(
    groupFindings(findings, diagnoses).map(({ sheet, groups }) => [
      sheet,
      groups.map(({ leading, following }) =>
        following.length === 0 ? cells(leading) : `${cells(leading)} < ${cells(following)}`
      ),
    ])
  );
}

const total = found("TTHC", "C23", "T01", "C14");
const section = found("TTHC", "C14", "T02", "C15");
const row = found("TTHC", "C15", "T03", "D15");
const share = found("Ngân sách", "E18", "B03");

test("findings with a common cause stand together, the one at the suspected cell first", () => {
  expect(outline([section, row, total, share], [explained(["T01", "T02", "T03"], "C15")])).toEqual({
    TTHC: ["C15 < C14 C23"],
    "Ngân sách": ["E18"],
  });
});

test("where the suspected cell is only a part, the findings that add it up lead", () => {
  expect(outline([section, total], [explained(["T01", "T02"], "C15")])).toEqual({
    TTHC: ["C14 < C23"],
  });
});

test("nothing is folded while the cause is not determined", () => {
  const open = { ...explained(["T01", "T02", "T03"], "C15", "D15"), isDetermined: false };
  expect(outline([section, row, total], [open])).toEqual({ TTHC: ["C14 C15 C23"] });
});

test("a diagnosis whose relations no finding names is shown all the same", () => {
  const [first] = groupFindings([], [explained(["T09"], "C15")]);
  expect(first?.sheet).toBe("TTHC");
  expect(first?.groups[0]?.diagnosis?.broken).toEqual(["T09"]);
});

test("no finding is lost or told twice", () => {
  const findings = [section, row, total, share];
  const groups = groupFindings(findings, [explained(["T01", "T02"], "C15")]).flatMap(
    (sheet) => sheet.groups
  );
  const told = groups.flatMap(({ leading, following }) => [...leading, ...following]);
  expect(new Set(told)).toEqual(new Set(findings));
  expect(told).toHaveLength(findings.length);
});

test("a group keeps its key while findings of its cause come and go, and no two share one", () => {
  const cause = explained(["T01", "T02", "T03"], "C15");
  const keysOf = (findings: readonly Finding[], ...diagnoses: readonly Diagnosis[]) =>
    groupFindings(findings, diagnoses).flatMap(({ groups }) => groups.map(({ key }) => key));
  const [before] = keysOf([section, row, total], cause);
  expect(keysOf([total], cause)).toEqual([before]);
  const twins = keysOf([section, row], explained(["T02"], "C15"), explained(["T03"], "C15"));
  expect(new Set(twins).size).toBe(2);
});
