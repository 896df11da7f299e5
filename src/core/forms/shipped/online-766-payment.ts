import type { Form, FormColumn, FormRelation } from "../form";
import {
  dossierFlows,
  onlineBound,
  onlineColumn,
  onlineLabels,
  onlineShare,
  onlineTotals,
  ownOnlineColumn,
  tableRows,
} from "./online-columns";

const PROCEDURES = "Thủ tục hành chính";
const DOSSIERS = "Hồ sơ";

const procedures = (
  id: string,
  name: readonly [string, string],
  [printed, ...also]: readonly [string, ...string[]]
): FormColumn =>
  ownOnlineColumn(id, name, {
    headings: [...[printed, ...also].map((heading) => [heading]), [PROCEDURES, printed]],
    printed: [PROCEDURES, printed],
    unit: "procedure",
  });

/** Fees charged by a procedure need not be due for each of its dossiers: a count of its own. */
const CHARGED = /thuộc TTHC có phí/;
const due = onlineColumn("payment.due", {
  printed: [DOSSIERS, "Hồ sơ có nghĩa vụ tài chính"],
  isExtra: true,
});

const columns: readonly FormColumn[] = [
  ...onlineLabels,
  procedures(
    "payment.procedures",
    ["TTHC có phí, lệ phí", "Procedures with a fee"],
    [
      "TTHC có phí, lệ phí",
      "Số TTHC có phí, lệ phí",
      "TTHC có phí",
      "TTHC có yêu cầu nghĩa vụ tài chính",
    ]
  ),
  procedures(
    "payment.used",
    ["TTHC có phí phát sinh hồ sơ", "Procedures with a fee and dossiers"],
    [
      "TTHC có phí phát sinh hồ sơ",
      "TTHC có phí, lệ phí phát sinh hồ sơ",
      "Có phí phát sinh hồ sơ",
      "TTHC có phát sinh hồ sơ",
    ]
  ),
  procedures(
    "payment.paid",
    ["TTHC có phát sinh thanh toán", "Procedures with payments"],
    ["TTHC có phát sinh thanh toán", "Có phát sinh thanh toán", "TTHC phát sinh thanh toán"]
  ),
  procedures(
    "payment.online",
    ["TTHC có phát sinh thanh toán trực tuyến", "Procedures paid online"],
    [
      "TTHC có phát sinh thanh toán trực tuyến",
      "TTHC có phát sinh TTTT",
      "Có phát sinh TTTT",
      "TTHC có giao dịch thanh toán trực tuyến",
    ]
  ),
  ownOnlineColumn("payment.charged", ["Hồ sơ thuộc TTHC có phí", "Dossiers that carry a fee"], {
    headings: [
      ["Hồ sơ thuộc TTHC có phí"],
      ["Hồ sơ thuộc TTHC có phí, lệ phí"],
      ["Số hồ sơ thuộc TTHC có phí, lệ phí"],
      ["Hồ sơ của TTHC có phí, lệ phí"],
    ],
    printed: [DOSSIERS, "Hồ sơ thuộc TTHC có phí"],
  }),
  { ...due, headings: due.headings.filter(([heading = ""]) => !CHARGED.test(heading)) },
  onlineColumn("payment", {
    printed: [DOSSIERS, "Hồ sơ thanh toán trực tuyến"],
    isRequired: true,
  }),
  onlineColumn("payment.share", {
    printed: [DOSSIERS, "Tỷ lệ thanh toán trực tuyến"],
    also: [["Tỷ lệ hồ sơ TTTT"]],
  }),
];

const fewer = (
  [vi, en]: readonly [string, string],
  pair: readonly [string, string]
): FormRelation => ({ ...onlineBound("O07", [vi, en], pair), severity: "warning" });

const relations: readonly FormRelation[] = [
  onlineTotals,
  fewer(
    ["TTHC có phí phát sinh hồ sơ ≤ TTHC có phí", "Procedures with dossiers ≤ with a fee"],
    ["payment.used", "payment.procedures"]
  ),
  fewer(
    ["TTHC có thanh toán ≤ TTHC có phí", "Procedures with payments ≤ with a fee"],
    ["payment.paid", "payment.procedures"]
  ),
  fewer(
    [
      "TTHC có thanh toán trực tuyến ≤ TTHC có thanh toán",
      "Procedures paid online ≤ with payments",
    ],
    ["payment.online", "payment.paid"]
  ),
  onlineBound(
    "O07",
    ["Thanh toán trực tuyến ≤ hồ sơ thuộc TTHC có phí", "Paid online ≤ dossiers that carry a fee"],
    ["payment", "payment.charged"]
  ),
  onlineBound(
    "O07",
    ["Thanh toán trực tuyến ≤ có nghĩa vụ tài chính", "Paid online ≤ with a fee due"],
    ["payment", "payment.due"]
  ),
  onlineBound(
    "O07",
    ["Có nghĩa vụ tài chính ≤ hồ sơ thuộc TTHC có phí", "With a fee due ≤ dossiers with a fee"],
    ["payment.due", "payment.charged"]
  ),
  // The first of these that the sheet has is the whole.
  onlineShare(
    "O07",
    ["Tỷ lệ thanh toán = hồ sơ thanh toán trực tuyến / hồ sơ phải nộp phí", "Paid online, share"],
    ["payment.share", "payment", "payment.due", "payment.charged"]
  ),
];

/** How many fees were paid online, by the index of Decision 766/QĐ-TTg of 23/6/2022. */
export const online766Payment: Form = {
  id: "online-766-payment",
  topic: "online",
  name: { vi: "Thanh toán trực tuyến theo QĐ 766/QĐ-TTg", en: "Online payment, Decision 766" },
  edition: {
    vi: "Bảng theo dõi thanh toán trực tuyến, Quyết định số 766/QĐ-TTg ngày 23/6/2022",
    en: "Tracking of online payment, Decision 766/QĐ-TTg of 23/6/2022",
  },
  source:
    "Cột theo bảng theo dõi trong phần mềm một cửa của tỉnh; thứ bậc giữa các cột TTHC là suy ra, chưa đối chiếu với văn bản gốc. Cột điểm không được kiểm tra.",
  validFrom: "2022-06-23",
  validTo: null,
  titles: ["766/QĐ-TTg", "thanh toán trực tuyến"],
  columns,
  rows: tableRows,
  relations,
  precedents: dossierFlows(columns),
  blank: {
    sheetName: "766 Thanh toán",
    title: "THEO DÕI THANH TOÁN TRỰC TUYẾN",
    corner: ["(Quyết định số 766/QĐ-TTg ngày 23/6/2022)"],
    unit: "TTHC, hồ sơ",
  },
};
