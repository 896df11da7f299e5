import { diagnose } from "../../../src/core/diagnosis/diagnose";
import type { Diagnosis } from "../../../src/core/diagnosis/suspect";
import type { Figure } from "../../../src/core/figures/figure";
import { balance, buildFigures, equality, share } from "../../support/build-figures";
import { buildTable, completeRow, withCells, withTotals } from "./build-table";
import { applyCells, brokenIn, tell } from "./tell";

const rows = withTotals(
  [735, 637, 252, 418, 590, 366].map((online, place) =>
    completeRow({ online, direct: 61 + 7 * place, carried: 3 + place, split: [985, 700, 9, 300] })
  )
);

/** Three cells wrong in three corners, and two that belong together. */
const wrong = withCells(
  rows,
  [0, "online", 753],
  [2, "pendingLate", 8],
  [5, "early", 72],
  [3, "direct", 418],
  [3, "online", 82]
);

const cellsOf = (diagnoses: readonly Diagnosis[]): readonly string[] =>
  diagnoses.flatMap(({ suspects }) => suspects[0]?.cells.map(({ cell }) => cell) ?? []);

describe("several faults of one sheet", () => {
  it("are told apart wherever no cell could mend two of them", () => {
    const { relations, book } = buildTable(wrong);
    const found = diagnose(relations, book);
    expect(found).toHaveLength(3);
    expect([...cellsOf(found)].sort()).toEqual(["D5", "D8", "E8", "H10", "M7"]);
    const broken = found.flatMap((one) => one.broken);
    expect(new Set(broken).size).toBe(broken.length);
    expect([...broken].sort()).toEqual([...brokenIn(relations, book)].sort());
  });
});

describe("with less and less effort", () => {
  const { relations, book } = buildTable(wrong);
  const whole = diagnose(relations, book);

  it.each([20_000, 2_000, 400, 100, 20])("%p steps give what was found so far", (steps) => {
    const found = diagnose(relations, book, { effort: { steps } });
    // Every broken relation is told of, whether explained or not.
    expect(found.flatMap(({ broken }) => broken).sort()).toEqual(
      [...brokenIn(relations, book)].sort()
    );
    expect(found.filter((one) => one.isDetermined && !one.isComplete)).toEqual([]);
    for (const { suspects, broken } of found)
      for (const { cells } of suspects) {
        // Whatever is told mends what it says, even when the search was cut short.
        const left = brokenIn(relations, applyCells(book, cells));
        expect(broken.filter((id) => left.includes(id))).toEqual([]);
      }
  });

  it("what was searched to the end is the same as with all effort", () => {
    const found = diagnose(relations, book, { effort: { steps: 5_000 } });
    const ended = found.filter(({ isComplete }) => isComplete);
    expect(ended.length).toBeGreaterThan(0);
    for (const one of ended) expect(whole.map(tell)).toContainEqual(tell(one));
  });

  it("too little to end is said", () => {
    const found = diagnose(relations, book, { effort: { steps: 20 } });
    expect(found.some(({ isComplete }) => !isComplete)).toBe(true);
  });
});

/** A number that stands in no cell: a count of the rows of a register, say. */
function derived(figure: Figure): Figure {
  return { ...figure, derived: { how: "sum", from: [] } };
}

describe("figures that stand in no cell of their own", () => {
  const built = buildFigures(
    { name: "Sổ", figures: { "documents.count": 57 } },
    {
      name: "Biểu",
      figures: {
        "list.all": 75,
        "list.decisions": 40,
        "list.reports": 17,
        "list.share": "53%",
      },
      relations: [
        equality("documents.count", "list.all"),
        balance("list.all", ["list.decisions", "list.reports"]),
        share(["list.share", "list.decisions", "documents.count"]),
      ],
    }
  );
  const book = new Map(built.book);
  const count = book.get("documents.count");
  if (count?.kind === "figure") book.set(count.id, derived(count));

  it("are never suspected, but speak against the cells that they do not agree with", () => {
    const found = diagnose(built.relations, book);
    const suspected = found.flatMap(({ suspects }) => suspects.flatMap(({ cells }) => cells));
    expect(suspected.map(({ figure }) => figure)).not.toContain("documents.count");
    expect(found.map((one) => tell(one)[0])).toEqual([
      "#1 Biểu!B1 75 → 57 digits-swapped + Biểu!B4 53 → 70 only-explanation",
    ]);
  });
});
