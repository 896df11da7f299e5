import type { Form, FormColumn, FormRelation, FormRow } from "../form";
import { noteColumn } from "./tthc-columns";
import { bound, dossierRelations, dossierShares, share } from "./tthc-relations";
import { dossierPrecedents } from "./tthc-precedents";
import { unitColumn } from "./list-columns";

const columns: readonly FormColumn[] = [
  {
    id: "ordinal",
    role: "ordinal",
    headings: [["STT"], ["Số TT"], ["Số thứ tự"]],
    name: { vi: "Số thứ tự", en: "No." },
  },
  {
    id: "label",
    role: "label",
    headings: [
      ["Chỉ tiêu"],
      ["Nội dung"],
      ["Tiêu chí"],
      ["Chỉ tiêu thống kê"],
      ["Nội dung chỉ tiêu"],
      ["Nhiệm vụ/Tiêu chí"],
      ["Danh mục"],
    ],
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
      ["Kết quả thống kê", "Số liệu"],
      ["Kết quả thống kê"],
      ["Số hồ sơ"],
      ["Giá trị"],
      ["Trong kỳ"],
      ["Kỳ báo cáo"],
      ["Tổng số"],
      ["Cộng"],
      ["Kỳ này"],
      ["Số liệu kỳ này"],
      ["Số liệu kỳ báo cáo"],
      ["Số liệu trong kỳ"],
      ["Kết quả thực hiện"],
    ],
    name: { vi: "Số liệu", en: "Figure" },
    isRequired: true,
  },
  {
    id: "share",
    role: "figure",
    headings: [["Tỷ lệ"], ["Tỷ lệ %"], ["%"], ["Đạt tỷ lệ"], ["Cơ cấu"]],
    name: { vi: "Tỷ lệ", en: "Share" },
    unit: "percent",
    isExtra: true,
  },
  noteColumn,
];

const dossiers: readonly FormRow[] = [
  {
    id: "received.total",
    labels: [
      "Tổng tiếp nhận",
      "Tổng số hồ sơ tiếp nhận",
      "Số hồ sơ tiếp nhận",
      "Tiếp nhận",
      "Tổng số tiếp nhận",
      "Tổng hồ sơ",
      "Tổng hồ sơ trong kỳ",
      "Tổng số hồ sơ đã tiếp nhận",
      "Đã tiếp nhận",
      "Tổng số hồ sơ TTHC tiếp nhận",
      "Tổng số hồ sơ nhận giải quyết",
      "Tổng số hồ sơ tiếp nhận và giải quyết",
      "Tổng số hồ sơ phải giải quyết",
    ],
    printed: "Tổng số hồ sơ tiếp nhận",
    name: { vi: "Tổng hồ sơ tiếp nhận", en: "Dossiers received" },
    unit: "dossier",
    isRequired: true,
  },
  part(
    "received.online",
    ["Tiếp nhận trực tuyến", "Received online"],
    [
      "Trực tuyến",
      "Hồ sơ trực tuyến",
      "Tiếp nhận qua mạng",
      "Qua mạng",
      "Số hồ sơ tiếp nhận trực tuyến",
      "Hồ sơ nộp trực tuyến",
      "Tiếp nhận hồ sơ trực tuyến",
    ]
  ),
  part(
    "received.direct",
    ["Tiếp nhận trực tiếp, bưu chính", "Received directly or by post"],
    [
      "Trực tiếp",
      "Tiếp nhận trực tiếp",
      "Trực tiếp, dịch vụ bưu chính",
      "Trực tiếp, bưu chính",
      "Trực tiếp và dịch vụ bưu chính",
      "Tiếp nhận trực tiếp, qua dịch vụ bưu chính",
      "Trực tiếp, BCCI",
    ]
  ),
  part(
    "received.carried",
    ["Kỳ trước chuyển qua", "Carried over"],
    [
      "Từ kỳ trước",
      "Từ kỳ trước chuyển qua",
      "Kỳ trước chuyển sang",
      "Từ kỳ trước chuyển sang",
      "Số hồ sơ từ kỳ trước chuyển qua",
      "Số hồ sơ từ kỳ trước chuyển sang",
      "Hồ sơ tồn kỳ trước",
      "Tồn kỳ trước",
      "Tồn kỳ trước chuyển sang",
    ]
  ),
  part(
    "received.new",
    ["Mới tiếp nhận", "Newly received"],
    [
      "Số hồ sơ mới tiếp nhận",
      "Tiếp nhận mới",
      "Tiếp nhận mới trong kỳ",
      "Mới tiếp nhận trong kỳ",
      "Hồ sơ mới tiếp nhận",
      "Tiếp nhận trong kỳ",
    ]
  ),
  part(
    "received.postal",
    ["Tiếp nhận qua bưu chính công ích", "Received by post"],
    [
      "Bưu chính công ích",
      "Qua bưu chính công ích",
      "Tiếp nhận hồ sơ qua BCCI",
      "Hồ sơ tiếp nhận qua dịch vụ bưu chính công ích",
      "Tiếp nhận qua dịch vụ bưu chính công ích",
    ]
  ),
  {
    id: "resolved.total",
    labels: [
      "Đã giải quyết",
      "Số hồ sơ đã giải quyết",
      "Tổng số hồ sơ đã giải quyết",
      "Tổng đã giải quyết",
      "Kết quả giải quyết",
      "Hồ sơ giải quyết",
      "Số hồ sơ đã giải quyết xong",
      "Đã giải quyết xong",
    ],
    printed: "Số hồ sơ đã giải quyết",
    name: { vi: "Đã giải quyết", en: "Resolved" },
    unit: "dossier",
  },
  part(
    "resolved.early",
    ["Giải quyết trước hạn", "Resolved early"],
    [
      "Trước hạn",
      "Trước thời hạn",
      "Sớm hạn",
      "Đã giải quyết trước hạn",
      "Số hồ sơ giải quyết trước hạn",
    ]
  ),
  {
    ...part(
      "resolved.ontime",
      ["Giải quyết đúng hạn", "Resolved on time"],
      ["Đúng hạn", "Đúng thời hạn", "Đã giải quyết đúng hạn", "Số hồ sơ giải quyết đúng hạn"]
    ),
    shareApart: "resolved.early-ontime",
  },
  part(
    "resolved.early-ontime",
    ["Giải quyết trước và đúng hạn", "Resolved early or on time"],
    [
      "Trước và đúng hạn",
      "Trước hạn và đúng hạn",
      "Trước hạn, đúng hạn",
      "Đúng và trước hạn",
      "Đúng hạn và trước hạn",
      "Đã giải quyết trước và đúng hạn",
      "Giải quyết trước hạn và đúng hạn",
    ]
  ),
  part(
    "resolved.overdue",
    ["Giải quyết quá hạn", "Resolved overdue"],
    ["Quá hạn", "Quá thời hạn", "Trễ hạn", "Đã giải quyết quá hạn", "Số hồ sơ giải quyết quá hạn"]
  ),
  part(
    "resolved.postal",
    ["Trả kết quả qua bưu chính công ích", "Returned by post"],
    ["Trả kết quả qua BCCI", "Trả kết quả qua dịch vụ bưu chính công ích"]
  ),
  {
    id: "pending.total",
    labels: [
      "Đang giải quyết",
      "Số hồ sơ đang giải quyết",
      "Tổng số hồ sơ đang giải quyết",
      "Chưa giải quyết",
      "Hồ sơ chưa giải quyết",
      "Tồn chuyển kỳ sau",
    ],
    printed: "Số hồ sơ đang giải quyết",
    name: { vi: "Đang giải quyết", en: "Pending" },
    unit: "dossier",
  },
  part(
    "pending.intime",
    ["Đang giải quyết trong hạn", "Pending in time"],
    ["Trong hạn", "Trong thời hạn", "Chưa đến hạn", "Còn hạn", "Còn trong hạn"]
  ),
  part(
    "pending.overdue",
    ["Đang giải quyết quá hạn", "Pending overdue"],
    ["Quá hạn", "Quá thời hạn", "Trễ hạn", "Đã quá hạn", "Số hồ sơ đang giải quyết quá hạn"]
  ),
  {
    id: "digitised",
    labels: [
      "Số hóa",
      "Số hóa hồ sơ",
      "Hồ sơ số hóa",
      "Hồ sơ được số hóa",
      "Số hồ sơ đã số hóa",
      "Hồ sơ đã số hóa",
      "Số hồ sơ được số hóa",
      "Số hóa hồ sơ, kết quả giải quyết TTHC",
      "Số hóa kết quả giải quyết",
    ],
    printed: "Hồ sơ số hóa",
    name: { vi: "Hồ sơ số hóa", en: "Dossiers digitised" },
    unit: "dossier",
  },
  {
    id: "linked",
    labels: ["Liên thông", "Hồ sơ liên thông", "Số hồ sơ liên thông", "Hồ sơ một cửa liên thông"],
    printed: "Hồ sơ liên thông",
    name: { vi: "Hồ sơ liên thông", en: "Inter-agency dossiers" },
    unit: "dossier",
  },
];

const procedures: readonly FormRow[] = [
  {
    id: "procedures.published",
    labels: [
      "TTHC công khai",
      "Số TTHC công khai",
      "Tổng số TTHC",
      "Số TTHC được công khai",
      "TTHC được công khai",
      "Số TTHC đã công khai",
      "TTHC niêm yết công khai",
      "Tổng số TTHC công khai",
      "Tổng số TTHC thuộc thẩm quyền",
      "Số TTHC thuộc thẩm quyền giải quyết",
    ],
    name: { vi: "TTHC công khai", en: "Procedures published" },
    unit: "procedure",
  },
  {
    id: "procedures.partial",
    labels: [
      "Một phần",
      "TTHC một phần",
      "DVC trực tuyến một phần",
      "TTHC cung cấp trực tuyến một phần",
      "Dịch vụ công một phần",
    ],
    printed: "TTHC một phần",
    name: { vi: "TTHC một phần", en: "Procedures partly online" },
    parent: "procedures.published",
    unit: "procedure",
  },
  {
    id: "procedures.full",
    labels: [
      "Toàn trình",
      "TTHC toàn trình",
      "DVC trực tuyến toàn trình",
      "TTHC cung cấp trực tuyến toàn trình",
      "Dịch vụ công toàn trình",
    ],
    printed: "TTHC toàn trình",
    name: { vi: "TTHC toàn trình", en: "Procedures fully online" },
    parent: "procedures.published",
    unit: "procedure",
  },
  {
    id: "procedures.onestop",
    labels: [
      "Số TTHC một cửa",
      "TTHC một cửa",
      "TTHC thực hiện tại bộ phận một cửa",
      "TTHC giải quyết theo cơ chế một cửa",
      "TTHC tiếp nhận tại bộ phận một cửa",
    ],
    name: { vi: "TTHC một cửa", en: "One-stop procedures" },
    unit: "procedure",
  },
  {
    id: "fields",
    labels: ["Số lĩnh vực", "Lĩnh vực", "Số lĩnh vực TTHC", "Tổng số lĩnh vực"],
    name: { vi: "Số lĩnh vực", en: "Fields" },
    unit: "field",
  },
];

const relations: readonly FormRelation[] = [
  ...dossierRelations("figures"),
  ...dossierShares("figures"),
  bound("figures", "O06", {
    lesser: "digitised",
    greater: "received.total",
    vi: "Hồ sơ số hóa ≤ tổng tiếp nhận",
    en: "Digitised ≤ received",
  }),
  share("figures", "O06", {
    part: "digitised",
    wholes: ["resolved.total", "received.total"],
    vi: "Tỷ lệ số hóa = hồ sơ số hóa / đã giải quyết",
    en: "Share digitised = digitised / resolved",
  }),
  bound("figures", "O08", {
    lesser: "received.postal",
    greater: "received.direct",
    vi: "Tiếp nhận qua bưu chính công ích ≤ tiếp nhận trực tiếp, bưu chính",
    en: "Received by post ≤ received directly or by post",
  }),
  bound("figures", "O08", {
    lesser: "resolved.postal",
    greater: "resolved.total",
    vi: "Trả kết quả qua bưu chính công ích ≤ đã giải quyết",
    en: "Returned by post ≤ resolved",
  }),
  bound("figures", "O08", {
    lesser: "linked",
    greater: "received.total",
    vi: "Hồ sơ liên thông ≤ tổng tiếp nhận",
    en: "Inter-agency dossiers ≤ received",
  }),
  {
    kind: "balance",
    code: "O05",
    severity: "error",
    label: {
      vi: "TTHC một phần + toàn trình ≤ TTHC công khai",
      en: "Partly + fully online ≤ published",
    },
    over: "figures",
    total: "procedures.published",
    parts: ["procedures.partial", "procedures.full"],
    mayExceed: true,
  },
  {
    kind: "bound",
    code: "O05",
    severity: "error",
    label: { vi: "TTHC một phần ≤ TTHC công khai", en: "Partly online ≤ published" },
    over: "figures",
    lesser: "procedures.partial",
    greater: "procedures.published",
  },
  {
    kind: "bound",
    code: "O05",
    severity: "error",
    label: { vi: "TTHC toàn trình ≤ TTHC công khai", en: "Fully online ≤ published" },
    over: "figures",
    lesser: "procedures.full",
    greater: "procedures.published",
  },
];

/** A part of a count in the group of its id: `resolved.early` is a part of `resolved.total`. */
function part(id: string, [vi, en]: readonly [string, string], labels: readonly string[]): FormRow {
  const parent = `${id.split(".")[0] ?? ""}.total`;
  return { id, labels: [vi, ...labels], name: { vi, en }, parent, unit: "dossier" };
}

/** Vertical list of figures on procedures, as communes keep it for their reports. */
export const tthcList: Form = {
  id: "tthc-list",
  topic: "tthc",
  name: { vi: "Số liệu giải quyết TTHC (dạng danh mục)", en: "Procedures, as a list" },
  edition: {
    vi: "Danh mục số liệu TTHC của cấp xã (không theo mẫu ban hành)",
    en: "Commune list of figures on procedures (no issued form)",
  },
  source: "Số liệu công bố của các xã, phường năm 2021–2024; không có mẫu do cấp trên ban hành.",
  validFrom: null,
  validTo: null,
  titles: ["TTHC", "thủ tục hành chính", "một cửa", "giải quyết hồ sơ"],
  columns,
  rows: { kind: "named", rows: [...dossiers, ...procedures] },
  relations,
  precedents: dossierPrecedents("figures"),
  blank: {
    sheetName: "TTHC",
    title: "SỐ LIỆU TIẾP NHẬN, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
    leavesOut: ["received.new", "received.postal", "resolved.postal"],
    adds: ["share"],
  },
};
