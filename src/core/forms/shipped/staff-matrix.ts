import type { Form, FormColumn, FormRelation } from "../form";
import {
  ageSection,
  levelSection,
  politicsSection,
  sectionColumns,
  sectionColumnsWithShares,
  staffSections,
  traitColumnsWithShares,
  traits,
} from "./staff-indicators";
import type { StaffSection } from "./staff-indicators";
import { sharesOf, staffRelations } from "./staff-relations";
import { ordinalColumn } from "./list-columns";

/** Sections of which a table may print shares. */
const shared: readonly StaffSection[] = [levelSection, politicsSection, ageSection];

const columns: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [
      ["Đối tượng"],
      ["Nội dung"],
      ["Chức danh"],
      ["Cán bộ, công chức"],
      ["Phân loại"],
      ["Loại"],
    ],
    name: { vi: "Đối tượng", en: "Group" },
    isRequired: true,
  },
  {
    // Empty, so that the rows give `staff.officials`, `staff.civil` and `staff.total`.
    id: "",
    role: "figure",
    headings: [
      ["Tổng số"],
      ["Tổng"],
      ["Số lượng"],
      ["Tổng số có mặt"],
      ["Số lượng có mặt"],
      ["Có mặt"],
      ["Hiện có"],
      ["Tổng số người"],
      ["Số người"],
    ],
    name: { vi: "Tổng số", en: "Total" },
    unit: "person",
    isRequired: true,
  },
  {
    id: "assigned",
    role: "figure",
    headings: [
      ["Biên chế được giao"],
      ["Tổng số biên chế được giao"],
      ["Được giao"],
      ["Định biên"],
    ],
    name: { vi: "Biên chế được giao", en: "Posts assigned" },
    unit: "person",
  },
  ...traitColumnsWithShares,
  ...staffSections.flatMap((section) =>
    shared.includes(section) ? sectionColumnsWithShares(section) : sectionColumns(section)
  ),
];

const layout = { over: "columns", total: "" } as const;

const relations: readonly FormRelation[] = [
  {
    kind: "balance",
    code: "S02",
    severity: "error",
    label: {
      vi: "Tổng số = cán bộ + công chức",
      en: "Total = officials + civil servants",
    },
    over: "rows",
    total: "",
    parts: ["officials", "civil"],
  },
  ...staffRelations(layout),
  ...sharesOf([...traits, ...shared.flatMap(({ indicators }) => indicators)], layout),
  {
    kind: "bound",
    code: "S06",
    severity: "warning",
    label: { vi: "Số có mặt ≤ biên chế được giao", en: "Staff present ≤ posts assigned" },
    over: "columns",
    lesser: "",
    greater: "assigned",
  },
];

/** Table of officials, civil servants and their total, against levels, traits and age bands. */
export const staffMatrix: Form = {
  id: "staff-matrix",
  topic: "staff",
  name: { vi: "Bảng chất lượng cán bộ, công chức", en: "Staff by group and level" },
  edition: {
    vi: "Bảng thống kê cán bộ, công chức của cấp xã (không theo mẫu ban hành)",
    en: "Commune table of officials and civil servants (no issued form)",
  },
  source:
    "Bố cục suy ra từ số liệu công bố của cấp xã và các cột của BM02/BNV; chưa kiểm chứng với văn bản gốc.",
  validFrom: null,
  validTo: null,
  titles: ["chất lượng cán bộ, công chức", "số lượng, chất lượng", "đội ngũ cán bộ, công chức"],
  columns,
  rows: {
    kind: "named",
    rows: [
      {
        id: "",
        labels: [
          "Tổng cộng",
          "Tổng số",
          "Tổng",
          "Cộng",
          "Tổng cán bộ, công chức",
          "Tổng số cán bộ, công chức",
        ],
        name: { vi: "Tổng cán bộ, công chức", en: "Officials and civil servants" },
      },
      {
        id: "officials",
        labels: ["Cán bộ", "Cán bộ cấp xã", "Cán bộ chuyên trách"],
        name: { vi: "Cán bộ", en: "Officials" },
        isRequired: true,
      },
      {
        id: "civil",
        labels: ["Công chức", "Công chức cấp xã"],
        name: { vi: "Công chức", en: "Civil servants" },
        isRequired: true,
      },
      {
        id: "parttime",
        labels: ["Không chuyên trách", "Người hoạt động không chuyên trách", "NHĐKCT"],
        name: { vi: "Người hoạt động không chuyên trách", en: "Part-time workers" },
      },
    ],
  },
  relations,
  blank: {
    sheetName: "Chất lượng CBCC",
    title: "BẢNG THỐNG KÊ SỐ LƯỢNG, CHẤT LƯỢNG CÁN BỘ, CÔNG CHỨC",
    unit: "người",
    checks: ["S01", "S08"],
  },
};
