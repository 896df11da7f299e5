import type { Form, FormColumn, FormRelation } from "../form";
import {
  ageSection,
  computingSection,
  governanceSection,
  levelSection,
  politicsSection,
  rankSection,
  sectionColumns,
  traitColumns,
} from "./staff-indicators";
import { relationsWithin } from "./relations-within";
import { staffRelations, wholeOf } from "./staff-relations";
import { ordinalColumn } from "./list-columns";

const head: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [["Tên đơn vị"], ["Đơn vị"], ["Tên cơ quan, đơn vị"], ["Tên cơ quan"]],
    name: { vi: "Tên đơn vị", en: "Unit" },
    number: "A",
    isRequired: true,
  },
  {
    id: "assigned",
    role: "figure",
    headings: [
      ["Tổng số biên chế được giao"],
      ["Biên chế được giao"],
      ["Tổng số công chức được giao"],
      ["Số biên chế được giao"],
    ],
    name: { vi: "Biên chế được giao", en: "Posts assigned" },
    unit: "person",
    number: "1",
    isRequired: true,
  },
  {
    // Not on the official form; staff insert it, since the form counts those who are present.
    id: "",
    role: "figure",
    headings: [
      ["Có mặt"],
      ["Tổng số có mặt"],
      ["Số có mặt"],
      ["Biên chế có mặt"],
      ["Tổng số biên chế có mặt"],
      ["Tổng số công chức hiện có"],
      ["Hiện có"],
    ],
    name: { vi: "Có mặt", en: "Present" },
    unit: "person",
    isExtra: true,
  },
];

const ENGLISH = ["Anh văn", "Tiếng Anh"];
const OTHER = ["Ngoại ngữ khác", "Khác"];
const DEGREE = ["Đại học trở lên", "ĐH trở lên", "Đại học"];
const CERTIFICATE = ["Chứng chỉ", "Chứng chỉ (A, B, C)", "CC"];

const languageColumns: readonly FormColumn[] = [
  language("english.degree", [ENGLISH, DEGREE], ["Anh văn, đại học trở lên", "English, degree"]),
  language(
    "english.certificate",
    [ENGLISH, CERTIFICATE],
    ["Anh văn, chứng chỉ", "English, certificate"]
  ),
  language(
    "other.degree",
    [OTHER, DEGREE],
    ["Ngoại ngữ khác, đại học trở lên", "Other language, degree"]
  ),
  language(
    "other.certificate",
    [OTHER, CERTIFICATE],
    ["Ngoại ngữ khác, chứng chỉ", "Other language, certificate"]
  ),
  {
    id: "language.ethnic",
    role: "figure",
    headings: [["Chứng chỉ tiếng dân tộc"], ["Tiếng dân tộc"]],
    name: { vi: "Chứng chỉ tiếng dân tộc", en: "Ethnic language certificate" },
    unit: "person",
  },
];

function language(
  id: string,
  [outer, inner]: readonly [readonly string[], readonly string[]],
  [vi, en]: readonly [string, string]
): FormColumn {
  return {
    id: `language.${id}`,
    role: "figure",
    headings: outer.flatMap((name) => inner.map((grade) => [name, grade])),
    name: { vi, en },
    unit: "person",
  };
}

/** Columns 35 and 36 stand between the bands; the form has no cell for men of 51 to 55. */
const lateAges: readonly FormColumn[] = [
  {
    id: "age.women51to55",
    role: "figure",
    printed: ["Độ tuổi", "Từ 51 đến 60", "Nữ từ 51 đến 55"],
    headings: [["Nữ từ 51 đến 55"], ["Nữ 51-55"], ["Nữ từ 51 - 55"], ["Nữ từ 51 đến 55 tuổi"]],
    name: { vi: "Nữ từ 51 đến 55 tuổi", en: "Women aged 51 to 55" },
    unit: "person",
  },
  {
    id: "age.men56to60",
    role: "figure",
    printed: ["Độ tuổi", "Từ 51 đến 60", "Nam từ 56 đến 60"],
    headings: [["Nam từ 56 đến 60"], ["Nam 56-60"], ["Nam từ 56 - 60"], ["Nam từ 56 đến 60 tuổi"]],
    name: { vi: "Nam từ 56 đến 60 tuổi", en: "Men aged 56 to 60" },
    unit: "person",
  },
];

const ages = sectionColumns(ageSection).map((column) =>
  column.id === "age.to60"
    ? {
        ...column,
        printed: ["Độ tuổi", "Từ 51 đến 60", "Tổng số"],
        headings: [...column.headings, ["51-60", "Tổng số"], ["Từ 51 đến 60", "Tổng số"]],
      }
    : column
);

const rotated: FormColumn = {
  id: "rotated",
  role: "figure",
  headings: [["Công chức luân chuyển"], ["Luân chuyển"]],
  name: { vi: "Công chức luân chuyển", en: "Rotated civil servants" },
  unit: "person",
};

/** Columns 2 to 38 in the order of the official form, which numbers them. */
const body: readonly FormColumn[] = [
  ...traitColumns,
  ...sectionColumns(rankSection),
  ...sectionColumns(levelSection).filter(({ id }) => id !== "level.untrained"),
  ...sectionColumns(politicsSection),
  ...sectionColumns(computingSection),
  ...languageColumns,
  ...sectionColumns(governanceSection),
  ...ages.slice(0, 4),
  ...lateAges,
  ...ages.slice(4),
  rotated,
].map((column, index) => {
  const group = groupPrinted(column.id);
  const path = column.printed ?? column.headings[0] ?? [];
  const printed = group === null ? path : [group, ...path];
  return { ...column, printed, number: String(index + 2) };
});

/** Group that the official form prints over columns that it shares with other tables. */
function groupPrinted(id: string): string | null {
  if (traitColumns.some((column) => column.id === id)) return "Trong đó";
  return id.startsWith("language.") ? "Ngoại ngữ" : null;
}

const layout = { over: "columns", total: "" } as const;

const relations: readonly FormRelation[] = [
  {
    kind: "row-totals",
    code: "T05",
    severity: "error",
    label: { vi: "Dòng tổng = cộng các đơn vị", en: "Total row = sum of the units" },
  },
  // Hold only where a column of those present was inserted: "biên chế được giao" is no such whole.
  ...staffRelations(layout),
  wholeOf(rankSection, "S08", layout),
  {
    kind: "bound",
    code: "S06",
    severity: "warning",
    label: { vi: "Số có mặt ≤ biên chế được giao", en: "Staff present ≤ posts assigned" },
    over: "columns",
    lesser: "",
    greater: "assigned",
  },
  ...lateAges.map(({ id, name }): FormRelation => ({
    kind: "bound",
    code: "S08",
    severity: "warning",
    label: { vi: `${name.vi} ≤ từ 51 đến 60 tuổi`, en: `${name.en} ≤ aged 51 to 60` },
    over: "columns",
    lesser: id,
    greater: "age.to60",
  })),
];

/** BM02/BNV: number and quality of civil servants by unit, columns A and 1 to 38. */
export const staffBm02: Form = {
  id: "staff-bm02",
  topic: "staff",
  name: {
    vi: "BM02/BNV: số lượng, chất lượng công chức",
    en: "BM02/BNV: number and quality of civil servants",
  },
  edition: {
    vi: "Thông tư số 11/2012/TT-BNV, biểu BM02/BNV",
    en: "Circular 11/2012/TT-BNV, form BM02/BNV",
  },
  source:
    "Cột A, 1–38 theo phần mềm đang dùng biểu này; tên cột chưa kiểm chứng với văn bản gốc. Quan hệ của cột 1 với trình độ không kiểm tra: biểu ghi biên chế được giao, trình độ tính trên số có mặt.",
  validFrom: null,
  validTo: null,
  titles: [
    "BM02/BNV",
    "số lượng, chất lượng công chức",
    "chất lượng công chức từ cấp huyện trở lên",
  ],
  columns: [...head, ...body],
  rows: {
    kind: "open",
    totals: ["Tổng cộng", "Tổng số", "Tổng", "Cộng"],
    sections: [],
    named: [],
  },
  relations: relationsWithin([...head, ...body], relations),
  blank: {
    sheetName: "BM02-BNV",
    title: "SỐ LƯỢNG, CHẤT LƯỢNG CÔNG CHỨC",
    corner: ["Biểu BM02/BNV", "(Thông tư số 11/2012/TT-BNV)"],
    unit: "người",
  },
};
