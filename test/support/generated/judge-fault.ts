import { evaluateRelation } from "../../../src/core/figures/evaluate-relation";
import type { FigureBook } from "../../../src/core/figures/figure";
import type { Relation } from "../../../src/core/figures/relation";
import type { Report } from "../../../src/core/make-report";
import type { Diagnosis, Suspect } from "../../../src/core/diagnosis/suspect";
import type { PlantedFault } from "./plant-fault";

/** What a report made of a planted fault. */
export interface Verdict {
  /** Some relation of the sheets does not hold any more, or a rule speaks all the same. */
  readonly isFindable: boolean;
  /** An error or a warning; the clean workbook had none. */
  readonly isFound: boolean;
  /** No other set of as few cells explains it, so that nothing but the true one can be right. */
  readonly isDecided: boolean;
  /** The explanation that stands first names just the wrong cells. */
  readonly isFirst: boolean;
  /** Explanations that nothing tells apart share a rank; the true one has the first. */
  readonly isLikeliest: boolean;
  /** Some explanation that is shown, of the first three, names just the wrong cells. */
  readonly isShown: boolean;
  /** The explanation that stands first gives what stood in its cells. */
  readonly isValueRight: boolean;
}

/** Explanations that a person sees. */
const SHOWN = 3;

/** Compares what was told of a faulty workbook with what is known of the fault. */
export function judgeFault(clean: Report, faulty: Report, fault: PlantedFault): Verdict {
  const told = faulty.findings.filter(({ severity }) => severity !== "note");
  const isFound = told.length > 0;
  const book = bookWith(faulty.book, fault);
  const isFindable = isFound || clean.relations.some((relation) => breaks(relation, book));
  const diagnosis = faulty.diagnoses.find(({ suspects }) => suspects.some(namesCells(fault)));
  if (diagnosis !== undefined) return { isFindable, isFound, ...judgeSuspects(diagnosis, fault) };
  const isByRule = told.some(({ sheet, cells }) => isAt(fault, sheet, cells));
  const isValueRight = isByRule && isRepaired(faulty, fault);
  const isNamed = {
    isDecided: isByRule,
    isFirst: isByRule,
    isLikeliest: isByRule,
    isShown: isByRule,
  };
  return { isFindable, isFound, ...isNamed, isValueRight };
}

function judgeSuspects(
  { suspects }: Diagnosis,
  fault: PlantedFault
): Omit<Verdict, "isFindable" | "isFound"> {
  const [first] = suspects;
  const place = suspects.findIndex(namesCells(fault));
  const isFirst = place === 0;
  return {
    isDecided: suspects.filter(({ cells }) => cells.length <= fault.cells.length).length === 1,
    isFirst,
    isLikeliest: suspects[place]?.rank === first?.rank,
    isShown: place < SHOWN,
    isValueRight: isFirst && first !== undefined && restores(first, fault),
  };
}

/** True for an explanation that changes the wrong cells and no others. */
const namesCells =
  (fault: PlantedFault) =>
  ({ cells }: Suspect): boolean => {
    const wrong = fault.cells.map(({ figure: { address } }) => `${address.sheet}!${address.cell}`);
    return (
      cells.length === wrong.length &&
      cells.every(({ sheet, cell }) => wrong.includes(`${sheet}!${cell}`))
    );
  };

function restores({ cells }: Suspect, fault: PlantedFault): boolean {
  return fault.cells.every(({ figure: { address, value } }) =>
    cells.some(
      ({ sheet, cell, to }) =>
        sheet === address.sheet && cell === address.cell && to !== null && isNear(to, value)
    )
  );
}

/** Shares are restored to the digits that the office prints. */
const isNear = (one: number, other: number | null): boolean =>
  Math.abs(one - (other ?? 0)) <= 0.005 + 1e-9 * Math.abs(one);

function isAt({ cells: [cell] }: PlantedFault, sheet: string, cells: readonly string[]): boolean {
  return (
    cell?.figure.address.sheet === sheet &&
    cells.length === 1 &&
    cells[0] === cell.figure.address.cell
  );
}

/** Some repair writes back what stood there, or its formula. */
function isRepaired({ repairs }: Report, { cells: [cell] }: PlantedFault): boolean {
  const { address, value = null } = cell?.figure ?? {};
  return [...repairs.values()]
    .flat()
    .some(({ changes }) =>
      changes.some(
        ({ address: at, after }) =>
          at.sheet === address?.sheet &&
          at.cell === address.cell &&
          (after.kind === "formula" ||
            [value, (value ?? NaN) / 100].some(
              (one) => one !== null && isNear(Number(after.value), one)
            ))
      )
    );
}

const breaks = (relation: Relation, book: FigureBook): boolean =>
  evaluateRelation(relation, book).status === "broken";

/** What the sheets say once the number that was typed is taken for what it is. */
function bookWith(book: FigureBook, { cells }: PlantedFault): FigureBook {
  const next = new Map(book);
  for (const { figure, wrong } of cells) {
    const entry = book.get(figure.id);
    if (entry?.kind === "figure" && wrong !== null) next.set(figure.id, { ...entry, value: wrong });
  }
  return next;
}
