import type { Form, FormColumn, FormRelation, FormRow } from "./form";
import { onlineCounts, onlineShares } from "./online-lines";

/** Columns that only the table has: they divide what was received and what was resolved. */
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

/** Levels 3 and 4 ended in mid-2022; the tables of the Decision do not have them. */
const OLDER = ["handled", "levels34", "level3", "level4"];

/** Columns of a blank table in its order, each with the headings that it prints. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  received: ["Tiếp nhận", "Tổng số"],
  total: ["Tiếp nhận", "Trực tuyến"],
  full: ["Tiếp nhận", "Toàn trình"],
  partial: ["Tiếp nhận", "Một phần"],
  direct: ["Tiếp nhận", "Trực tiếp"],
  "postal.received": ["Tiếp nhận", "BCCI"],
  share: ["Tỷ lệ", "Trực tuyến"],
  "direct.share": ["Tỷ lệ", "Trực tiếp"],
  "postal.share": ["Tỷ lệ", "BCCI"],
  digitised: ["Thành phần hồ sơ", "Có số hóa TPHS"],
  undigitised: ["Thành phần hồ sơ", "Chưa số hóa TPHS"],
  reused: ["Thành phần hồ sơ", "Tái sử dụng TPHS"],
  "digitised.share": ["Thành phần hồ sơ", "Tỷ lệ số hóa TPHS"],
  finished: ["Giải quyết hồ sơ", "Đã giải quyết"],
  resolved: ["Giải quyết hồ sơ", "Đã giải quyết trực tuyến"],
  "results.digitised": ["Giải quyết hồ sơ", "Đã số hóa kết quả"],
  "results.undigitised": ["Giải quyết hồ sơ", "Chưa số hóa kết quả"],
  "results.digitised.share": ["Giải quyết hồ sơ", "Tỷ lệ số hóa kết quả"],
  "postal.returned": ["Giải quyết hồ sơ", "Trả qua BCCI"],
  "payment.due": ["Thanh toán", "Có nghĩa vụ tài chính"],
  payment: ["Thanh toán", "Thanh toán trực tuyến"],
  "payment.share": ["Thanh toán", "Tỷ lệ thanh toán trực tuyến"],
};

const column = ({ id, labels, name, unit }: FormRow): FormColumn => ({
  id,
  role: "figure",
  headings: [...labels.map((label) => [label]), ...(short[id] ?? [])],
  ...(PRINTED[id] === undefined ? {} : { printed: PRINTED[id] }),
  name,
  ...(unit === undefined ? {} : { unit }),
  ...(id === "total" ? { isRequired: true } : {}),
  ...(OLDER.includes(id) ? { isExtra: true } : {}),
});

const columns: readonly FormColumn[] = [
  {
    id: "ordinal",
    role: "ordinal",
    headings: [["STT"], ["TT"], ["Số TT"]],
    name: { vi: "Số thứ tự", en: "No." },
  },
  {
    id: "label",
    role: "label",
    headings: [["Lĩnh vực"], ["Đơn vị"], ["Tên đơn vị"], ["Cơ quan, đơn vị"], ["Nội dung"]],
    name: { vi: "Lĩnh vực, đơn vị", en: "Field or unit" },
    isRequired: true,
  },
  ...[...onlineCounts, ...divisions, ...onlineShares]
    .filter(({ id }) => id !== "postal")
    .map(column),
];

const balance = (
  code: string,
  [vi, en]: readonly [string, string],
  [total, ...parts]: readonly [string, ...string[]]
): FormRelation => ({
  kind: "balance",
  code,
  severity: "error",
  label: { vi, en },
  over: "columns",
  total,
  parts,
});

const bound = (
  code: string,
  [vi, en]: readonly [string, string],
  [lesser, greater]: readonly [string, string]
): FormRelation => ({
  kind: "bound",
  code,
  severity: "error",
  label: { vi, en },
  over: "columns",
  lesser,
  greater,
});

const share = (
  code: string,
  [vi, en]: readonly [string, string],
  [id, part, whole, ...otherWholes]: readonly [string, string, string, ...string[]]
): FormRelation => ({
  kind: "share",
  code,
  severity: "error",
  label: { vi, en },
  over: "columns",
  share: id,
  part,
  whole,
  otherWholes,
});

const relations: readonly FormRelation[] = [
  {
    kind: "row-totals",
    code: "T05",
    severity: "error",
    label: { vi: "Dòng tổng = cộng các dòng", en: "Total row = sum of the rows" },
  },
  balance(
    "O01",
    ["Trực tuyến = toàn trình + một phần", "Online = full-process + partial"],
    ["total", "full", "partial"]
  ),
  balance(
    "O03",
    ["Tiếp nhận = trực tuyến + trực tiếp + bưu chính", "Received = online + in person + by post"],
    ["received", "total", "direct", "postal.received"]
  ),
  balance(
    "O06",
    ["Tiếp nhận = đã số hóa + chưa số hóa", "Received = digitised + not digitised"],
    ["received", "digitised", "undigitised"]
  ),
  balance(
    "O06",
    ["Đã giải quyết = đã số hóa + chưa số hóa kết quả", "Resolved = results digitised + not"],
    ["finished", "results.digitised", "results.undigitised"]
  ),
  bound("O03", ["Trực tuyến ≤ tiếp nhận", "Online ≤ received"], ["total", "received"]),
  bound("O06", ["Số hóa ≤ tiếp nhận", "Digitised ≤ received"], ["digitised", "received"]),
  bound(
    "O06",
    ["Số hóa kết quả ≤ đã giải quyết", "Results digitised ≤ resolved"],
    ["results.digitised", "finished"]
  ),
  bound(
    "O07",
    ["Thanh toán ≤ có nghĩa vụ tài chính", "Paid online ≤ with a fee due"],
    ["payment", "payment.due"]
  ),
  bound(
    "O07",
    ["Có nghĩa vụ tài chính ≤ tiếp nhận", "With a fee due ≤ received"],
    ["payment.due", "received"]
  ),
  bound(
    "O08",
    ["Tiếp nhận qua bưu chính ≤ tiếp nhận", "Received by post ≤ received"],
    ["postal.received", "received"]
  ),
  bound(
    "O08",
    ["Trả qua bưu chính ≤ đã giải quyết", "Returned by post ≤ resolved"],
    ["postal.returned", "finished"]
  ),
  share(
    "O03",
    ["Tỷ lệ trực tuyến = trực tuyến / tiếp nhận", "Online, share"],
    ["share", "total", "received", "finished"]
  ),
  share(
    "O03",
    ["Tỷ lệ trực tiếp = trực tiếp / tiếp nhận", "In person, share"],
    ["direct.share", "direct", "received"]
  ),
  share(
    "O08",
    ["Tỷ lệ bưu chính = bưu chính / tiếp nhận", "By post, share"],
    ["postal.share", "postal.received", "received"]
  ),
  share(
    "O07",
    ["Tỷ lệ thanh toán = thanh toán / có nghĩa vụ tài chính", "Paid online, share"],
    ["payment.share", "payment", "payment.due", "received", "total"]
  ),
  share(
    "O06",
    ["Tỷ lệ số hóa = số hóa / tiếp nhận", "Digitised, share"],
    ["digitised.share", "digitised", "received", "finished"]
  ),
  share(
    "O06",
    ["Tỷ lệ số hóa kết quả = số hóa kết quả / đã giải quyết", "Results, share"],
    ["results.digitised.share", "results.digitised", "finished"]
  ),
];

/** The tracking tables of QĐ 766/QĐ-TTg as one form: a row by field or unit, whichever columns it has. */
export const onlineTable: Form = {
  id: "online-table",
  topic: "online",
  name: { vi: "Bảng theo dõi dịch vụ công trực tuyến", en: "Online dossiers, table" },
  edition: {
    vi: "Quyết định số 766/QĐ-TTg ngày 23/6/2022",
    en: "Decision 766/QĐ-TTg of 23/6/2022",
  },
  source:
    "Cột theo các bảng theo dõi trong phần mềm một cửa của tỉnh; chưa kiểm chứng với văn bản gốc.",
  validFrom: "2022-06-23",
  validTo: null,
  titles: ["766/QĐ-TTg", "dịch vụ công trực tuyến", "thanh toán trực tuyến", "số hóa"],
  columns,
  rows: {
    kind: "open",
    totals: ["Tổng cộng", "Tổng số", "Tổng", "Cộng"],
    sections: [],
    named: [],
  },
  relations,
  blank: {
    sheetName: "Theo dõi DVC trực tuyến",
    title: "BẢNG THEO DÕI HỒ SƠ DỊCH VỤ CÔNG TRỰC TUYẾN",
    corner: ["(Quyết định số 766/QĐ-TTg ngày 23/6/2022)"],
    unit: "hồ sơ",
    order: ["ordinal", "label", ...Object.keys(PRINTED)],
    // The software counts what was resolved; papers scanned are a part of it.
    checks: ["O06"],
  },
};
