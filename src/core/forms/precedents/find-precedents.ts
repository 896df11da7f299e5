import type { Precedent, PreviousSheet } from "../../figures/precedent";
import { distances } from "../../figures/period-distance";
import type { RecognisedSheet } from "../../figures/read-sheet";
import { foldText } from "../../sheet/fold-text";
import type { Form } from "../form";
import { judgePrecedent } from "./judge-precedent";
import { stripPeriod } from "../recognition/name-period";
import { periodInName } from "../recognition/period-in-name";
import { previousSheet } from "./previous-sheets";
import { tieToPrecedent, type PrecedentPair } from "./tie-to-precedent";

/**
 * Pairs each sheet with the sheets of earlier periods that it is compared with: of the same topic and
 * unit, in this workbook or among those read off other files; and with sheets of other units, for what
 * was copied from them. The nearest stands first. Of several sheets that could be meant none is taken,
 * unless their names tell which belong together; where a file and the workbook give the same, the file
 * goes first, for the person chose it.
 */
export function findPrecedents(
  sheets: readonly RecognisedSheet[],
  previous: readonly PreviousSheet[],
  forms: readonly Form[]
): readonly Precedent[] {
  const own = new Map(
    sheets.filter(hasSister(sheets)).map((sheet) => [sheet, previousSheet(sheet, null)] as const)
  );
  const formOf = new Map(forms.map((form) => [form.id, form] as const));
  return sheets.flatMap((later) => {
    const candidates = [...previous, ...earlierOf(later, own)];
    const pairs = candidates.flatMap((earlier): PrecedentPair[] => {
      const likeness = judgePrecedent(later, earlier);
      return likeness === null ? [] : [{ later, earlier, likeness }];
    });
    const form = formOf.get(later.form);
    if (form === undefined) return [];
    return nearestFirst(withoutRivals(pairs, sheets)).map((pair) => tieToPrecedent(pair, form));
  });
}

/** Sheets of a topic that others have too: only these are ever compared with each other. */
const hasSister = (sheets: readonly RecognisedSheet[]) => (sheet: RecognisedSheet) =>
  sheets.some((other) => other !== sheet && other.topic === sheet.topic);

/** The other sheets of the workbook; of two units only the first in order, so that a pair is seen once. */
function earlierOf(
  later: RecognisedSheet,
  own: ReadonlyMap<RecognisedSheet, PreviousSheet>
): readonly PreviousSheet[] {
  const before = [...own.keys()].indexOf(later);
  return [...own].flatMap(([sheet, earlier], place) => {
    if (sheet === later) return [];
    const isOther = judgePrecedent(later, earlier)?.unit === "other";
    return isOther && place > before ? [] : [earlier];
  });
}

/** One sheet of each kind, by its form where several forms tell of the topic, and by its name. */
function withoutRivals(
  pairs: readonly PrecedentPair[],
  sheets: readonly RecognisedSheet[]
): readonly PrecedentPair[] {
  const groups = new Map<string, PrecedentPair[]>();
  for (const pair of pairs) {
    const { earlier, likeness } = pair;
    const { workbook, period, unitName } = earlier;
    const key = JSON.stringify([workbook, period, likeness, likeness.unit === "other" && unitName]);
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  return [...groups.values()].flatMap((group) => {
    const sameForm = group.filter(({ later, earlier }) => later.form === earlier.form);
    const rivals = sameForm.length > 0 ? sameForm : group;
    const isClear = rivals.length === 1 && rivals.every(({ later }) => isAlone(later, sheets));
    const named = rivals.filter(({ later, earlier }) => nameOf(later) === nameOf(earlier));
    return isClear ? rivals : named.length === 1 ? named : [];
  });
}

/** No other sheet tells of the same in the same period, such as those of a second system of dossiers. */
function isAlone(sheet: RecognisedSheet, sheets: readonly RecognisedSheet[]): boolean {
  const keyOf = ({ form, period, sheet: name, unitName }: RecognisedSheet): string =>
    JSON.stringify([
      form,
      period ?? periodInName(name),
      unitName === null ? "" : foldText(unitName),
    ]);
  return sheets.every((other) => other === sheet || keyOf(other) !== keyOf(sheet));
}

/** The name of a sheet without the period in it: "TTHC Bộ quý I" and "TTHC Bộ quý II" are one table. */
const nameOf = ({ sheet }: Pick<PreviousSheet, "sheet">): string =>
  stripPeriod(foldText(sheet)).replace(/\s+/g, " ").trim();

const order: readonly Precedent["distance"][] = [
  ...distances.slice(0, 2),
  "unknown",
  ...distances.slice(2),
];

/** Of one distance only the first is kept, but for those long ago, from which numbers are copied too. */
function nearestFirst(pairs: readonly PrecedentPair[]): readonly PrecedentPair[] {
  const own = pairs.filter(({ likeness }) => likeness.unit !== "other");
  const others = pairs.filter(({ likeness }) => likeness.unit === "other");
  return [
    ...order.flatMap((distance) => {
      const such = own.filter(({ likeness }) => likeness.distance === distance);
      return distance === "earlier" ? such : such.slice(0, 1);
    }),
    ...others,
  ];
}
