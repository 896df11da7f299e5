import type { Form, FormColumn, FormRelation } from "../form";
import {
  dossierFlows,
  onlineBalance,
  onlineBound,
  onlineColumn,
  onlineLabels,
  onlineRows,
  onlineShare,
  onlineShareSum,
  onlineTotals,
  tableRows,
} from "./online-columns";

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

const columns: readonly FormColumn[] = [
  ...onlineLabels,
  ...onlineRows
    .filter(({ id }) => id !== "postal")
    .map(({ id }) =>
      onlineColumn(id, {
        ...(PRINTED[id] === undefined ? {} : { printed: PRINTED[id] }),
        ...(id === "total" ? { isRequired: true } : {}),
        ...(OLDER.includes(id) ? { isExtra: true } : {}),
      })
    ),
];

const relations: readonly FormRelation[] = [
  onlineTotals,
  onlineBalance(
    "O01",
    ["Trực tuyến = toàn trình + một phần", "Online = full-process + partial"],
    ["total", "full", "partial"]
  ),
  onlineBalance(
    "O03",
    ["Tiếp nhận = trực tuyến + trực tiếp + bưu chính", "Received = online + in person + by post"],
    ["received", "total", "direct", "postal.received"]
  ),
  onlineBalance(
    "O06",
    ["Tiếp nhận = đã số hóa + chưa số hóa", "Received = digitised + not digitised"],
    ["received", "digitised", "undigitised"]
  ),
  onlineBalance(
    "O06",
    ["Đã giải quyết = đã số hóa + chưa số hóa kết quả", "Resolved = results digitised + not"],
    ["finished", "results.digitised", "results.undigitised"]
  ),
  onlineBound("O03", ["Trực tuyến ≤ tiếp nhận", "Online ≤ received"], ["total", "received"]),
  onlineBound("O06", ["Số hóa ≤ tiếp nhận", "Digitised ≤ received"], ["digitised", "received"]),
  onlineBound(
    "O06",
    ["Số hóa kết quả ≤ đã giải quyết", "Results digitised ≤ resolved"],
    ["results.digitised", "finished"]
  ),
  onlineBound(
    "O07",
    ["Thanh toán ≤ có nghĩa vụ tài chính", "Paid online ≤ with a fee due"],
    ["payment", "payment.due"]
  ),
  onlineBound(
    "O07",
    ["Có nghĩa vụ tài chính ≤ tiếp nhận", "With a fee due ≤ received"],
    ["payment.due", "received"]
  ),
  onlineBound(
    "O08",
    ["Tiếp nhận qua bưu chính ≤ tiếp nhận", "Received by post ≤ received"],
    ["postal.received", "received"]
  ),
  onlineBound(
    "O08",
    ["Trả qua bưu chính ≤ đã giải quyết", "Returned by post ≤ resolved"],
    ["postal.returned", "finished"]
  ),
  onlineShare(
    "O03",
    ["Tỷ lệ trực tuyến = trực tuyến / tiếp nhận", "Online, share"],
    ["share", "total", "received", "finished"]
  ),
  onlineShare(
    "O03",
    ["Tỷ lệ trực tiếp = trực tiếp / tiếp nhận", "In person, share"],
    ["direct.share", "direct", "received"]
  ),
  onlineShare(
    "O08",
    ["Tỷ lệ bưu chính = bưu chính / tiếp nhận", "By post, share"],
    ["postal.share", "postal.received", "received"]
  ),
  onlineShareSum(
    "O03",
    ["Ba tỷ lệ tiếp nhận cộng lại bằng 100%", "The shares of received make 100%"],
    ["share", "direct.share", "postal.share"]
  ),
  onlineShare(
    "O07",
    ["Tỷ lệ thanh toán = thanh toán / có nghĩa vụ tài chính", "Paid online, share"],
    ["payment.share", "payment", "payment.due"]
  ),
  onlineShare(
    "O06",
    ["Tỷ lệ số hóa = số hóa / tiếp nhận", "Digitised, share"],
    ["digitised.share", "digitised", "received", "finished"]
  ),
  onlineShare(
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
  rows: tableRows,
  relations,
  precedents: dossierFlows(columns),
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
