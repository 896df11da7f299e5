import type { Form, FormColumn, FormRelation, FormRow } from "../form";
import { personRow, sectionRows, staffSections, traits } from "./staff-indicators";
import { sharesOf, staffRelations } from "./staff-relations";
import { noteColumn, ordinalColumn, unitColumn } from "./list-columns";

/** Posts of commune civil servants before the two-tier government of 01/7/2025. */
const posts: readonly FormRow[] = [
  post(
    "office",
    ["Văn phòng - Thống kê", "Office and statistics"],
    ["VP-TK", "Văn phòng thống kê"]
  ),
  post(
    "land",
    ["Địa chính - Xây dựng", "Land and construction"],
    [
      "Địa chính - Xây dựng - Đô thị và Môi trường",
      "Địa chính - Nông nghiệp - Xây dựng và Môi trường",
      "Địa chính xây dựng",
    ]
  ),
  post(
    "finance",
    ["Tài chính - Kế toán", "Finance and accounting"],
    ["TC-KT", "Tài chính kế toán"]
  ),
  post("justice", ["Tư pháp - Hộ tịch", "Justice and civil status"], ["TP-HT", "Tư pháp hộ tịch"]),
  post("culture", ["Văn hóa - Xã hội", "Culture and social affairs"], ["VH-XH", "Văn hóa xã hội"]),
  post(
    "military",
    ["Chỉ huy trưởng Quân sự", "Military commander"],
    ["Chỉ huy trưởng Ban Chỉ huy Quân sự", "CHT Quân sự"]
  ),
  post("police", ["Trưởng Công an", "Police chief"], ["Công an"]),
];

function post(
  id: string,
  [vi, en]: readonly [string, string],
  synonyms: readonly string[]
): FormRow {
  return {
    id: `post.${id}`,
    labels: [vi, `Công chức ${vi}`, ...synonyms],
    name: { vi, en },
    unit: "person",
  };
}

const people: readonly FormRow[] = [
  {
    id: "total",
    labels: [
      "Tổng số cán bộ, công chức",
      "Tổng cán bộ, công chức",
      "Tổng số cán bộ, công chức hiện có",
      "Tổng số cán bộ, công chức có mặt",
      "Cán bộ, công chức có mặt",
      "Cán bộ, công chức hiện có",
      "Số cán bộ, công chức",
      "Tổng số CBCC",
      "Tổng CBCC",
      "Số CBCC hiện có",
      "Tổng số CB, CC",
      "Tổng CB, CC",
      "Số CB, CC",
      "Biên chế có mặt",
      "Số biên chế có mặt",
      "Tổng số biên chế có mặt",
      "Cán bộ, công chức",
    ],
    name: { vi: "Tổng số cán bộ, công chức", en: "Officials and civil servants" },
    unit: "person",
    isRequired: true,
  },
  {
    id: "officials",
    labels: ["Cán bộ", "Số cán bộ", "Tổng số cán bộ", "Cán bộ chuyên trách", "Cán bộ cấp xã"],
    name: { vi: "Cán bộ", en: "Officials" },
    unit: "person",
  },
  {
    id: "civil",
    labels: ["Công chức", "Số công chức", "Tổng số công chức", "Công chức cấp xã"],
    name: { vi: "Công chức", en: "Civil servants" },
    unit: "person",
  },
  {
    id: "assigned",
    labels: [
      "Biên chế được giao",
      "Số biên chế được giao",
      "Tổng số biên chế được giao",
      "Biên chế giao",
      "Chỉ tiêu biên chế được giao",
      "Định biên",
      "Định biên được giao",
    ],
    name: { vi: "Biên chế được giao", en: "Posts assigned" },
    unit: "person",
  },
  {
    id: "parttime",
    labels: [
      "Không chuyên trách",
      "Người hoạt động không chuyên trách",
      "Cán bộ không chuyên trách",
      "Những người hoạt động không chuyên trách",
      "NHĐKCT",
    ],
    name: { vi: "Người hoạt động không chuyên trách", en: "Part-time workers" },
    unit: "person",
  },
];

/** S07. "21/21": people whose record in the national database was brought up to date. */
const updated: FormRow = {
  id: "updated",
  labels: [
    "Hồ sơ cán bộ, công chức đã cập nhật vào cơ sở dữ liệu quốc gia",
    "Số cán bộ, công chức được cập nhật vào cơ sở dữ liệu quốc gia",
    "Cập nhật cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức",
    "Hồ sơ CBCC đã cập nhật",
  ],
  name: { vi: "Hồ sơ đã cập nhật vào cơ sở dữ liệu", en: "Records brought up to date" },
  unit: "person",
  isExtra: true,
};

/** Told from those without a profession by the heading above; many people have no political theory. */
const withoutPolitics: FormRow = {
  id: "politics.untrained",
  labels: ["Chưa qua đào tạo", "Chưa đào tạo", "Chưa qua đào tạo LLCT", "Chưa có trình độ LLCT"],
  name: { vi: "Chưa qua đào tạo LLCT", en: "Without political theory" },
  parent: "politics",
  unit: "person",
  isExtra: true,
};

const development: readonly FormRow[] = [
  {
    id: "standard.officials.share",
    labels: ["Cán bộ đạt chuẩn", "Tỷ lệ cán bộ đạt chuẩn", "Cán bộ đạt chuẩn theo quy định"],
    name: { vi: "Tỷ lệ cán bộ đạt chuẩn", en: "Officials meeting the standard" },
    unit: "percent",
  },
  {
    id: "standard.civil.share",
    labels: [
      "Công chức đạt chuẩn",
      "Tỷ lệ công chức đạt chuẩn",
      "Công chức đạt chuẩn theo quy định",
    ],
    name: { vi: "Tỷ lệ công chức đạt chuẩn", en: "Civil servants meeting the standard" },
    unit: "percent",
  },
  {
    id: "standard.officials",
    labels: ["Số cán bộ đạt chuẩn"],
    name: { vi: "Số cán bộ đạt chuẩn", en: "Number of officials meeting the standard" },
    unit: "person",
  },
  {
    id: "standard.civil",
    labels: ["Số công chức đạt chuẩn"],
    name: { vi: "Số công chức đạt chuẩn", en: "Number of civil servants meeting the standard" },
    unit: "person",
  },
  {
    id: "trained",
    labels: [
      "Lượt tập huấn",
      "Số lượt tập huấn",
      "Lượt đào tạo, bồi dưỡng",
      "Số lượt đào tạo, bồi dưỡng",
      "Cán bộ, công chức được đào tạo, bồi dưỡng",
      "Lượt cán bộ, công chức được tập huấn",
      "Lượt tập huấn, bồi dưỡng",
    ],
    name: { vi: "Lượt tập huấn, bồi dưỡng", en: "Training attendances" },
    unit: "attendance",
  },
];

/** Counts of which the list may print the share: in a column, or in a row "Tỷ lệ" under the count. */
const shared: readonly FormRow[] = [
  ...people.filter(({ id }) => id === "officials" || id === "civil"),
  ...traits.map((trait) => personRow(trait)),
  ...staffSections.flatMap(sectionRows).filter(({ isHeading }) => isHeading !== true),
];

const columns: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [
      ["Chỉ tiêu"],
      ["Nội dung"],
      ["Tiêu chí"],
      ["Chỉ tiêu thống kê"],
      ["Nội dung chỉ tiêu"],
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
      ["Số người"],
      ["Giá trị"],
      ["Trong kỳ"],
      ["Kỳ báo cáo"],
      ["Kỳ này"],
      ["Số liệu kỳ này"],
      ["Số liệu kỳ báo cáo"],
    ],
    name: { vi: "Số liệu", en: "Figure" },
    isRequired: true,
  },
  {
    id: "share",
    role: "figure",
    headings: [["Tỷ lệ"], ["Chiếm tỷ lệ"], ["Cơ cấu"]],
    name: { vi: "Tỷ lệ", en: "Share" },
    unit: "percent",
  },
  noteColumn,
];

const layout = { over: "figures", total: "total" } as const;

const relations: readonly FormRelation[] = [
  ...staffRelations(layout),
  {
    kind: "balance",
    code: "S02",
    severity: "error",
    label: {
      vi: "Tổng số cán bộ, công chức = cán bộ + công chức",
      en: "Staff = officials + civil servants",
    },
    over: "figures",
    total: "total",
    parts: ["officials", "civil"],
  },
  {
    kind: "balance",
    code: "S03",
    severity: "warning",
    label: {
      vi: "Công chức = cộng công chức theo chức danh",
      en: "Civil servants = sum by post",
    },
    over: "figures",
    total: "civil",
    parts: posts.map(({ id }) => id),
  },
  ...sharesOf(
    shared.map(({ id, name }) => ({ id, ...name })),
    layout
  ),
  ...["officials", "civil"].map((group): FormRelation => ({
    kind: "share",
    code: "S05",
    severity: "error",
    label: {
      vi: "Tỷ lệ đạt chuẩn = số người đạt chuẩn / số người",
      en: "Share meeting the standard = number meeting it / number",
    },
    over: "figures",
    share: `standard.${group}.share`,
    part: `standard.${group}`,
    whole: group,
    otherWholes: ["total"],
  })),
  {
    kind: "bound",
    code: "S06",
    severity: "warning",
    label: { vi: "Số có mặt ≤ biên chế được giao", en: "Staff present ≤ posts assigned" },
    over: "figures",
    lesser: "total",
    greater: "assigned",
  },
  {
    kind: "bound",
    code: "S07",
    severity: "error",
    label: { vi: "Hồ sơ đã cập nhật ≤ tổng số", en: "Records brought up to date ≤ staff" },
    over: "figures",
    lesser: "updated",
    greater: "total",
  },
];

/**
 * Vertical list of staff figures with counts and shares, as communes keep it for their reports. The
 * share stands in a column of its own or in a row "Tỷ lệ" under the count.
 */
export const staffList: Form = {
  id: "staff-list",
  topic: "staff",
  name: { vi: "Chất lượng đội ngũ cán bộ, công chức", en: "Staff list" },
  edition: {
    vi: "Danh mục số liệu nhân sự của cấp xã (không theo mẫu ban hành)",
    en: "Commune list of staff figures (no issued form)",
  },
  source: "Số liệu công bố của các xã, phường năm 2021–2024; không có mẫu do cấp trên ban hành.",
  validFrom: null,
  validTo: null,
  titles: ["cán bộ, công chức", "nhân sự", "đội ngũ", "biên chế", "chất lượng cán bộ"],
  columns,
  rows: {
    kind: "named",
    rows: [
      ...people,
      ...posts,
      ...staffSections.flatMap(sectionRows),
      withoutPolitics,
      ...traits.map((trait) => personRow(trait)),
      ...development,
      updated,
    ],
  },
  relations,
  blank: {
    sheetName: "Cán bộ, công chức",
    title: "SỐ LƯỢNG, CHẤT LƯỢNG ĐỘI NGŨ CÁN BỘ, CÔNG CHỨC",
    // Posts of before the two-tier government; and the share column says the shares.
    leavesOut: [
      ...posts.map(({ id }) => id),
      "standard.officials.share",
      "standard.civil.share",
      "updated",
    ],
    checks: ["S01", "S03", "S08"],
  },
};
