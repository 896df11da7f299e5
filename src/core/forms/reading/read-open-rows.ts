import type { Bilingual } from "../../figures/bilingual";
import { foldText } from "../../sheet/fold-text";
import type { CompiledForm } from "../recognition/compile-form";
import { slugOf } from "../figure-id";
import type { TableFit } from "../recognition/find-tables";
import { DASH_LEVEL, outlineRows } from "./outline-rows";
import type { OutlineRow } from "./outline-rows";
import type { SheetGrid } from "../recognition/sheet-grid";
import type { TableRow } from "../table-row";

/** A row with the rows that it holds. */
interface Branch extends Omit<OutlineRow, "row" | "isFilled"> {
  readonly children: Branch[];
  /** Number of the section that it stands in or is, from 1; 0 outside sections. */
  readonly section: number;
  /** Where its figures stand; for a section that is closed by a subtotal, the row of that. */
  row: number;
  isFilled: boolean;
}

const TOTAL_NAME: Bilingual = { vi: "Tổng cộng", en: "Total" };
const BREAKDOWN = /^trong do\b/;

/**
 * Rows that the person added herself, with the total row and the subtotals of sections. A total row
 * that the sheet lacks stands at the end without a place, since the form promises its figures.
 */
export function readOpenRows(grid: SheetGrid, table: TableFit, to: number): readonly TableRow[] {
  const outline = outlineRows(grid, table, to);
  const grand = grandTotal(outline);
  const roots = growBranches(outline, grand);
  const ids = nameBranches(table.compiled, flatten(roots));
  const rows = flatten(roots)
    .filter(isRead)
    .map((branch) => toTableRow(branch, ids));
  const total = {
    id: "",
    name: TOTAL_NAME,
    row: grand?.row ?? null,
    parts: addends(roots, ids),
    isShare: false,
  };
  return [...rows, total].sort((left, right) => (left.row ?? Infinity) - (right.row ?? Infinity));
}

/** Of several total rows the one that says "tổng cộng", else the last; the others close sections. */
function grandTotal(outline: readonly OutlineRow[]): OutlineRow | null {
  const totals = outline.filter(({ kind }) => kind === "total");
  const spelled = totals.filter(({ words }) => words === "tong cong");
  return (spelled.length === 1 ? spelled[0] : totals.at(-1)) ?? null;
}

/** Hangs every row under the nearest one above it with a smaller level. */
function growBranches(outline: readonly OutlineRow[], grand: OutlineRow | null): readonly Branch[] {
  const roots: Branch[] = [];
  let open: readonly Branch[] = [];
  let sections = 0;
  for (const row of promoteGroups(outline).filter((one) => one.row !== grand?.row)) {
    open = open.filter(({ level }) => level < row.level);
    const parent = open.at(-1);
    if (parent !== undefined && closesSection(parent, row)) continue;
    if (row.kind === "section") sections += 1;
    const section = row.kind === "section" ? sections : (parent?.section ?? 0);
    const branch: Branch = { ...row, children: [], section };
    (parent?.children ?? roots).push(branch);
    open = [...open, branch];
  }
  return roots;
}

/** "Cộng" at the end of a section that has no figures in its first line is its subtotal. */
function closesSection(section: Branch, { kind, row, isFilled }: OutlineRow): boolean {
  if (kind !== "total" || section.isFilled) return false;
  section.row = row;
  section.isFilled = isFilled;
  return true;
}

/** Where rows are numbered, a line without number and figures that stands over them opens a section. */
function promoteGroups(outline: readonly OutlineRow[]): readonly OutlineRow[] {
  return outline.map((row, index) => {
    const next = outline[index + 1];
    const isGroup =
      row.kind === "row" && !row.hasOrdinal && !row.isFilled && next?.hasOrdinal === true;
    return isGroup ? { ...row, kind: "section", level: 1 } : row;
  });
}

function flatten(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [branch, ...flatten(branch.children)]);
}

/** A heading over other rows, or a line of text, promises no figures; a row that stands alone does. */
function isRead({ isFilled, children, kind }: Branch): boolean {
  return isFilled || (children.length === 0 && kind === "row");
}

/** Ids by branch: the form's own, `s1` for sections, else a slug of the label, told apart by section. */
function nameBranches(
  compiled: CompiledForm,
  branches: readonly Branch[]
): ReadonlyMap<Branch, string> {
  const slugs = branches.map((branch) => ownId(compiled, branch));
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const ids = new Map<Branch, string>();
  const taken = new Set<string>([""]);
  branches.forEach((branch, index) => {
    const slug = slugs[index] ?? "";
    const isShared = (counts.get(slug) ?? 0) > 1;
    const name = isShared && branch.section > 0 ? `s${String(branch.section)}-${slug}` : slug;
    let id = name;
    for (let copy = 2; taken.has(id); copy += 1) id = `${name}-${String(copy)}`;
    taken.add(id);
    ids.set(branch, id);
  });
  return ids;
}

function ownId(compiled: CompiledForm, branch: Branch): string {
  if (branch.kind === "section" && branch.children.length > 0) return `s${String(branch.section)}`;
  const [label] = compiled.matchRow(branch.words).keys();
  const [named] = label === undefined ? [] : (compiled.rowsByLabel.get(label) ?? []);
  return named?.id ?? (slugOf(branch.label) || "no-label");
}

function toTableRow(branch: Branch, ids: ReadonlyMap<Branch, string>): TableRow {
  const { row, children } = branch;
  const parts = isSum(branch) ? addends(children, ids) : [];
  return { id: ids.get(branch) ?? "", name: nameOf(branch), row, parts, isShare: false };
}

function nameOf({ label }: Branch): Bilingual {
  return label === "" ? { vi: "Dòng không tên", en: "Unnamed row" } : { vi: label, en: label };
}

/** A section is the sum of its rows, a numbered row that of at least two below it; remarks make no sum. */
function isSum({ kind, children }: Branch): boolean {
  const isRemark = children.some(
    ({ level, label }) => level >= DASH_LEVEL || BREAKDOWN.test(foldText(label))
  );
  return kind === "section" || (children.length > 1 && !isRemark);
}

/** What adds up to a total: rows and subtotals; a section without subtotal lends its rows. */
function addends(branches: readonly Branch[], ids: ReadonlyMap<Branch, string>): readonly string[] {
  return branches.flatMap((branch) => {
    if (branch.kind === "total") return [];
    return isRead(branch) ? [ids.get(branch) ?? ""] : addends(branch.children, ids);
  });
}
