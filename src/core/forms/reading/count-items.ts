import type { Bilingual } from "../../figures/bilingual";
import type { Figure, Gap } from "../../figures/figure";
import type { RegisterContents, RegisterItem } from "../../figures/register-contents";
import { cellName } from "../../sheet/address";
import { unprintedReading } from "../../sheet/reading";
import { figureId } from "../figure-id";
import type { TableFit } from "../recognition/find-tables";
import type { Register, RegisterKind } from "../form";
import { unitNamed } from "../form-unit";
import { registerColumns } from "./register-rows";

/** A register and what it lists, on its sheet. */
export interface CountedRegister {
  readonly sheet: string;
  readonly prefix: string;
  readonly fit: TableFit;
  readonly register: Register;
  readonly contents: RegisterContents;
}

const ALL: Bilingual = { vi: "Tổng số văn bản trong danh sách", en: "Documents listed, in all" };
/** The counts of a list that chooses are no counts of all documents, so they have ids of their own. */
const CHOSEN = "listed";

/**
 * How many items a register lists, in all and of each kind: counts that stand in no cell. A person is
 * led to the first item counted, and for a count of none to the heading over the numbers. An empty
 * register counts nothing, not zero.
 */
export function countItems(counted: CountedRegister): readonly (Figure | Gap)[] {
  const { register, contents } = counted;
  if (contents.items.length === 0) return [nothingListed(counted)];
  const byKind = new Map<string, RegisterItem[]>();
  for (const item of contents.items) {
    const known = byKind.get(item.kind);
    if (known === undefined) byKind.set(item.kind, [item]);
    else known.push(item);
  }
  return [
    countOf(counted, { id: "", name: ALL }, contents.items),
    ...register.kinds
      .filter(({ id, isRequired }) => isRequired === true || byKind.has(id))
      .map((kind) => countOf(counted, kind, byKind.get(kind.id) ?? [])),
  ];
}

function countOf(
  counted: CountedRegister,
  { id, name }: Pick<RegisterKind, "id" | "name">,
  items: readonly RegisterItem[]
): Figure {
  return {
    kind: "figure",
    id: idOf(counted, id),
    label: name,
    value: items.length,
    unit: unitNamed(counted.register.unit),
    origin: { sheet: counted.sheet, cell: items[0]?.cell ?? headingCell(counted.fit) },
    reading: unprintedReading(items.length),
    derived: { how: "count", from: [], counted: items.map(({ cell }) => cell) },
  };
}

function nothingListed(counted: CountedRegister): Gap {
  return {
    kind: "gap",
    id: idOf(counted, ""),
    label: ALL,
    unit: unitNamed(counted.register.unit),
    origin: { sheet: counted.sheet, cell: null },
    reason: "blank",
    printed: "",
  };
}

function idOf({ prefix, contents }: CountedRegister, kind: string): string {
  const row = contents.isChoice ? CHOSEN : "";
  return figureId(prefix, row, row !== "" && kind === "" ? "total" : kind);
}

function headingCell(fit: TableFit): string {
  return cellName(fit.bottom, registerColumns(fit).number ?? 0);
}
