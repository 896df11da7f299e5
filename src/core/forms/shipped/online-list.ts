import type { Form, FormColumn, FormRelation, FormRow } from "../form";
import { onlineCounts, onlineShares } from "./online-lines";
import { flows } from "./flows";
import { noteColumn, ordinalColumn, unitColumn } from "./list-columns";

/** Counts of online dossiers; the share under each of them is the one share of online dossiers. */
const ONLINE = ["total", "handled", "resolved", "levels34"];

/** Labels that a blank list spells out, since no group stands over them. */
const PRINTED: Readonly<Record<string, string>> = {
  full: "Hồ sơ trực tuyến toàn trình",
  partial: "Hồ sơ trực tuyến một phần",
  payment: "Hồ sơ đã thanh toán trực tuyến",
  digitised: "Hồ sơ đã số hóa",
};

/** "Tỷ lệ" right under a count. Where the sheet gives two, the second is that of its own count. */
const shareRows: readonly FormRow[] = onlineCounts.flatMap(({ id, name: { vi, en } }) => {
  const own = shareRow(`${id}.share`, id, [`${vi}, tỷ lệ`, `${en}, share`]);
  return ONLINE.includes(id)
    ? [shareRow("share", id, [`${vi}, tỷ lệ`, `${en}, share`]), own]
    : [own];
});

function shareRow(id: string, parent: string, [vi, en]: readonly [string, string]): FormRow {
  const spoken = onlineShares.find((share) => share.id === id);
  return {
    id,
    labels: ["Tỷ lệ", "Chiếm tỷ lệ", "Đạt tỷ lệ", ...(spoken?.labels ?? [])],
    name: spoken?.name ?? { vi, en },
    parent,
    unit: "percent",
  };
}

/** Procedures that the commune provides online, where the same sheet lists them. */
const procedures: readonly FormRow[] = [
  {
    id: "procedures",
    labels: ["TTHC cung cấp DVC trực tuyến", "TTHC công khai", "Số TTHC công khai", "Số TTHC"],
    name: { vi: "TTHC công khai", en: "Procedures published" },
    unit: "procedure",
  },
  {
    id: "procedures.full",
    labels: [
      "TTHC toàn trình",
      "Số TTHC toàn trình",
      "TTHC cung cấp DVC trực tuyến toàn trình",
      "Toàn trình",
    ],
    name: { vi: "TTHC toàn trình", en: "Full-process procedures" },
    parent: "procedures",
    unit: "procedure",
  },
  {
    id: "procedures.partial",
    labels: [
      "TTHC một phần",
      "Số TTHC một phần",
      "TTHC cung cấp DVC trực tuyến một phần",
      "Một phần",
    ],
    name: { vi: "TTHC một phần", en: "Partial procedures" },
    parent: "procedures",
    unit: "procedure",
  },
];

const columns: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [["Chỉ tiêu"], ["Nội dung"], ["Tiêu chí"], ["Chỉ tiêu thống kê"]],
    name: { vi: "Chỉ tiêu", en: "Indicator" },
    isRequired: true,
  },
  unitColumn,
  {
    id: "",
    role: "figure",
    headings: [
      ["Số liệu"],
      ["Số lượng"],
      ["Kết quả"],
      ["Số hồ sơ"],
      ["Giá trị"],
      ["Trong kỳ"],
      ["Kỳ báo cáo"],
      ["Kỳ này"],
    ],
    name: { vi: "Số liệu", en: "Figure" },
    isRequired: true,
  },
  {
    id: "share",
    role: "figure",
    headings: [["Tỷ lệ"], ["Đạt tỷ lệ"], ["Chiếm tỷ lệ"], ["Cơ cấu"]],
    name: { vi: "Tỷ lệ", en: "Share" },
    unit: "percent",
  },
  noteColumn,
];

const balance = (
  [vi, en]: readonly [string, string],
  total: string,
  parts: readonly string[]
): FormRelation => ({
  kind: "balance",
  code: "O01",
  severity: "error",
  label: { vi, en },
  over: "figures",
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
  over: "figures",
  lesser,
  greater,
});

const share = (
  code: string,
  [vi, en]: readonly [string, string],
  {
    part,
    whole,
    otherWholes = [],
  }: { readonly part: string; readonly whole: string; readonly otherWholes?: readonly string[] }
): FormRelation => ({
  kind: "share",
  code,
  severity: "error",
  label: { vi, en },
  over: "figures",
  share: `${part}.share`,
  part,
  whole,
  otherWholes,
});

/** The share of online dossiers itself is tied in cross-sheet.ts: its whole stands on either sheet. */
const relations: readonly FormRelation[] = [
  balance(
    ["Hồ sơ trực tuyến = toàn trình + một phần", "Online = full-process + partial"],
    "total",
    ["full", "partial"]
  ),
  balance(["Mức độ 3, 4 = mức độ 3 + mức độ 4", "Levels 3, 4 = level 3 + level 4"], "levels34", [
    "level3",
    "level4",
  ]),
  bound("O03", ["Hồ sơ trực tuyến ≤ tiếp nhận", "Online ≤ received"], ["total", "received"]),
  bound("O03", ["Mức độ 3, 4 ≤ tiếp nhận", "Levels 3, 4 ≤ received"], ["levels34", "received"]),
  bound(
    "O04",
    ["Đã giải quyết trực tuyến ≤ hồ sơ trực tuyến", "Resolved online ≤ online"],
    ["resolved", "total"]
  ),
  {
    kind: "equality",
    code: "O02",
    severity: "warning",
    label: {
      vi: "Tiếp nhận và giải quyết trực tuyến = hồ sơ trực tuyến",
      en: "Received and resolved online = online dossiers",
    },
    over: "figures",
    left: "handled",
    right: "total",
  },
  {
    kind: "balance",
    code: "O05",
    severity: "error",
    label: {
      vi: "TTHC toàn trình + một phần ≤ TTHC công khai",
      en: "Full-process + partial procedures ≤ published",
    },
    over: "figures",
    total: "procedures",
    parts: ["procedures.full", "procedures.partial"],
    mayExceed: true,
  },
  bound(
    "O05",
    ["TTHC toàn trình ≤ TTHC công khai", "Full-process procedures ≤ published"],
    ["procedures.full", "procedures"]
  ),
  bound(
    "O05",
    ["TTHC một phần ≤ TTHC công khai", "Partial procedures ≤ published"],
    ["procedures.partial", "procedures"]
  ),
  bound("O06", ["Hồ sơ số hóa ≤ tiếp nhận", "Digitised ≤ received"], ["digitised", "received"]),
  bound(
    "O07",
    ["Thanh toán trực tuyến ≤ hồ sơ có nghĩa vụ tài chính", "Paid online ≤ with a fee due"],
    ["payment", "payment.due"]
  ),
  bound(
    "O07",
    ["Hồ sơ có nghĩa vụ tài chính ≤ tiếp nhận", "With a fee due ≤ received"],
    ["payment.due", "received"]
  ),
  bound(
    "O08",
    ["Tiếp nhận qua bưu chính ≤ tiếp nhận", "Received by post ≤ received"],
    ["postal.received", "received"]
  ),
  bound("O08", ["Bưu chính công ích ≤ tiếp nhận", "Postal ≤ received"], ["postal", "received"]),
  share("O01", ["Tỷ lệ toàn trình = toàn trình / hồ sơ trực tuyến", "Full-process, share"], {
    part: "full",
    whole: "total",
    otherWholes: ["received"],
  }),
  share("O01", ["Tỷ lệ một phần = một phần / hồ sơ trực tuyến", "Partial, share"], {
    part: "partial",
    whole: "total",
    otherWholes: ["received"],
  }),
  share(
    "O07",
    ["Tỷ lệ thanh toán = thanh toán trực tuyến / có nghĩa vụ tài chính", "Paid online, share"],
    // Where the sheet does not tell what has a fee, nothing else proves the share wrong.
    { part: "payment", whole: "payment.due" }
  ),
  share("O06", ["Tỷ lệ số hóa = số hóa / tiếp nhận", "Digitised, share"], {
    part: "digitised",
    whole: "received",
  }),
];

/** Vertical list of figures about online dossiers; before mid-2022 they were told by levels 3 and 4. */
export const onlineList: Form = {
  id: "online-list",
  topic: "online",
  name: { vi: "Số liệu dịch vụ công trực tuyến", en: "Online dossiers, list" },
  edition: {
    vi: "Danh mục số liệu dịch vụ công trực tuyến của cấp xã; toàn trình, một phần theo Nghị định số 42/2022/NĐ-CP",
    en: "Commune list of online dossiers; full-process and partial by Decree 42/2022/NĐ-CP",
  },
  source:
    "Số liệu công bố của phường Bách Quang năm 2021 và phường Ba Hàng năm 2023; không có mẫu do cấp trên ban hành.",
  validFrom: null,
  validTo: null,
  titles: ["trực tuyến", "dịch vụ công trực tuyến", "DVCTT", "dịch vụ công"],
  columns,
  rows: {
    kind: "named",
    rows: [
      ...onlineCounts.map((row): FormRow => {
        const label = PRINTED[row.id];
        return label === undefined ? row : { ...row, printed: label };
      }),
      ...shareRows,
      ...procedures,
    ],
  },
  relations,
  precedents: flows(
    "figures",
    onlineCounts.map(({ id }) => id)
  ),
  blank: {
    sheetName: "DVC trực tuyến",
    title: "SỐ LIỆU DỊCH VỤ CÔNG TRỰC TUYẾN",
    // Levels 3 and 4 ended in mid-2022; the share column says the shares.
    leavesOut: [
      "handled",
      "levels34",
      "level3",
      "level4",
      "postal",
      ...shareRows.map(({ id }) => id),
    ],
    computes: [
      share("O09", ["Tỷ lệ trực tuyến = trực tuyến / tiếp nhận", "Online, share"], {
        part: "total",
        whole: "received",
      }),
    ],
  },
};
