import type { FormColumn, FormPrecedent, FormRelation, FormRow, OpenRows } from "../form";
import { flows } from "./flows";
import { onlineCounts, onlineShares } from "./online-lines";
import { ordinalColumn } from "./list-columns";

type Texts = readonly [vi: string, en: string];

/** What only tables count: they divide what was received and what was resolved. */
const divisions: readonly FormRow[] = [
  {
    id: "direct",
    labels: ["Trực tiếp", "Tiếp nhận trực tiếp", "Hồ sơ nộp trực tiếp"],
    name: { vi: "Trực tiếp", en: "In person" },
    unit: "dossier",
  },
  {
    id: "undigitised",
    labels: ["Chưa số hóa TPHS", "Chưa số hóa thành phần hồ sơ", "Chưa số hóa hồ sơ"],
    name: { vi: "Chưa số hóa hồ sơ", en: "Not digitised" },
    unit: "dossier",
  },
  {
    id: "reused",
    labels: ["Có tái sử dụng thành phần", "Tái sử dụng thành phần hồ sơ", "Tái sử dụng TPHS"],
    name: { vi: "Có tái sử dụng thành phần hồ sơ", en: "Reusing digitised papers" },
    unit: "dossier",
  },
  {
    id: "finished",
    labels: ["Đã giải quyết", "Tổng số đã giải quyết", "Hồ sơ đã giải quyết"],
    name: { vi: "Đã giải quyết", en: "Resolved in all" },
    unit: "dossier",
  },
  {
    id: "results.undigitised",
    labels: ["Chưa số hóa kết quả", "Chưa số hóa KQ"],
    name: { vi: "Chưa số hóa kết quả", en: "Results not digitised" },
    unit: "dossier",
  },
  {
    id: "direct.share",
    labels: ["Tỷ lệ trực tiếp", "Tỷ lệ tiếp nhận trực tiếp"],
    name: { vi: "Trực tiếp, tỷ lệ", en: "In person, share" },
    unit: "percent",
  },
  {
    id: "postal.share",
    labels: ["Tỷ lệ BCCI", "Tỷ lệ qua bưu chính công ích", "Tỷ lệ tiếp nhận qua BCCI"],
    name: { vi: "Qua bưu chính, tỷ lệ", en: "By post, share" },
    unit: "percent",
  },
];

/** Headings that mean a line only as columns of a table, beside its sisters. */
const short: Readonly<Record<string, readonly (readonly string[])[]>> = {
  total: [
    ["Hồ sơ trực tuyến", "Tổng số"],
    ["Hồ sơ DVC trực tuyến", "Tổng số"],
    ["Tiếp nhận", "Trực tuyến"],
    ["Tiếp nhận", "Qua mạng"],
    ["Số hồ sơ tiếp nhận", "Trực tuyến"],
  ],
  direct: [
    ["Tiếp nhận", "Trực tiếp"],
    ["Số hồ sơ tiếp nhận", "Trực tiếp"],
  ],
  received: [["Tiếp nhận", "Tổng số"], ["Số hồ sơ tiếp nhận", "Tổng số"], ["Số hồ sơ tiếp nhận"]],
  "postal.received": [["BCCI"], ["Qua BCCI"], ["Bưu chính"], ["Tiếp nhận", "BCCI"]],
  "postal.returned": [["Trả kết quả", "BCCI"], ["Trả qua BCCI"]],
  digitised: [["Có số hóa"], ["Đã số hóa hồ sơ"]],
  share: [
    ["Tỷ lệ qua mạng"],
    ["Tỷ lệ trực tuyến"],
    ["Hồ sơ trực tuyến", "Tỷ lệ"],
    ["Tỷ lệ", "Trực tuyến"],
    ["Tỷ lệ", "Qua mạng"],
  ],
  "direct.share": [["Tỷ lệ", "Trực tiếp"]],
  "postal.share": [["Tỷ lệ", "BCCI"]],
};

/** Every figure about online dossiers that a table may have as a column, in the order of the lists. */
export const onlineRows: readonly FormRow[] = [...onlineCounts, ...divisions, ...onlineShares];

/** What a table says of a column besides what every table of online dossiers calls it. */
type Extras = Pick<FormColumn, "printed" | "isRequired" | "isExtra"> & {
  /** Headings that only this table has. */
  readonly also?: readonly (readonly string[])[];
};

/** The column of a figure about online dossiers, with all its headings; the id must be one of onlineRows. */
export function onlineColumn(id: string, { also = [], ...extras }: Extras = {}): FormColumn {
  const row = onlineRows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`No figure about online dossiers is called "${id}".`);
  const { labels, name, unit } = row;
  return {
    id,
    role: "figure",
    headings: [...labels.map((label) => [label]), ...(short[id] ?? []), ...also],
    name,
    ...(unit === undefined ? {} : { unit }),
    ...extras,
  };
}

/** A column that only one table has: a count of dossiers unless its unit says otherwise. */
export function ownOnlineColumn(
  id: string,
  [vi, en]: Texts,
  extras: Pick<FormColumn, "headings"> & Partial<FormColumn>
): FormColumn {
  return { id, role: "figure", name: { vi, en }, unit: "dossier", ...extras };
}

/** Numbering and label of a table with a row by field or unit. */
export const onlineLabels: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [["Lĩnh vực"], ["Đơn vị"], ["Tên đơn vị"], ["Cơ quan, đơn vị"], ["Nội dung"]],
    name: { vi: "Lĩnh vực, đơn vị", en: "Field or unit" },
    isRequired: true,
  },
];

const base = (code: string, [vi, en]: Texts) =>
  ({ code, severity: "error", label: { vi, en }, over: "columns" }) as const;

/** total = the sum of its parts, in every row. */
export function onlineBalance(
  code: string,
  label: Texts,
  [total, ...parts]: readonly [string, ...string[]]
): FormRelation {
  return { kind: "balance", ...base(code, label), total, parts };
}

/** lesser ≤ greater, in every row. */
export function onlineBound(
  code: string,
  label: Texts,
  [lesser, greater]: readonly [string, string]
): FormRelation {
  return { kind: "bound", ...base(code, label), lesser, greater };
}

/** share = part / whole, or one of the other wholes, in every row. */
export function onlineShare(
  code: string,
  label: Texts,
  [id, part, whole, ...otherWholes]: readonly [string, string, string, ...string[]]
): FormRelation {
  return { kind: "share", ...base(code, label), share: id, part, whole, otherWholes };
}

/** Shares that make 100 % in every row: they have one whole, printed or not. */
export function onlineShareSum(
  code: string,
  label: Texts,
  shares: readonly string[]
): FormRelation {
  return { kind: "share-sum", ...base(code, label), severity: "warning", shares };
}

/** Every table has a total row. */
export const onlineTotals: FormRelation = {
  kind: "row-totals",
  code: "T05",
  severity: "error",
  label: { vi: "Dòng tổng = cộng các dòng", en: "Total row = sum of the rows" },
};

/** Fields or units, one to a row, and their total. */
export const tableRows: OpenRows = {
  kind: "open",
  totals: ["Tổng cộng", "Tổng số", "Tổng", "Cộng"],
  sections: [],
  named: [],
};

/** What the columns of dossiers owe to those of the period before. */
export function dossierFlows(columns: readonly FormColumn[]): readonly FormPrecedent[] {
  return flows(
    "columns",
    columns.flatMap(({ id, unit }) => (unit === "dossier" ? [id] : []))
  );
}
