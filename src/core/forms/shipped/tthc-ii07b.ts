import type { Form, FormColumn, FormRelation, OwnUnit } from "../form";
import { under } from "./tthc-columns";
import { rowTotals } from "./tthc-relations";

const workflow: OwnUnit = { name: { vi: "quy trình", en: "workflows" }, measure: "count" };

/** The three things that the form counts, each in all and by level of government. */
const groups = [
  {
    id: "authority",
    printed: "Tổng số TTHC thuộc thẩm quyền",
    also: [
      "Tổng số TTHC thuộc thẩm quyền giải quyết",
      "TTHC thuộc thẩm quyền",
      "TTHC thuộc thẩm quyền giải quyết",
      "Số TTHC thuộc phạm vi thẩm quyền giải quyết",
    ],
    levels: ["Cấp tỉnh", "Cấp huyện", "Cấp xã"],
    vi: "TTHC thuộc thẩm quyền",
    en: "Procedures under its authority",
    unit: "procedure",
    first: 3,
  },
  {
    id: "onestop",
    printed: "TTHC thực hiện theo cơ chế một cửa, một cửa liên thông",
    also: [
      "TTHC theo CCMC, MCLT",
      "TTHC theo cơ chế một cửa, một cửa liên thông",
      "TTHC thực hiện theo CCMC, MCLT",
      "TTHC tiếp nhận theo cơ chế một cửa, một cửa liên thông",
      "TTHC thực hiện tại bộ phận một cửa",
      "TTHC thực hiện tại Trung tâm Phục vụ hành chính công",
    ],
    levels: ["Tại BPMC cấp tỉnh", "Tại BPMC cấp huyện", "Tại BPMC cấp xã"],
    vi: "TTHC theo cơ chế một cửa",
    en: "One-stop procedures",
    unit: "procedure",
    first: 7,
  },
  {
    id: "workflows",
    printed: "Quy trình nội bộ được ban hành",
    also: [
      "Quy trình nội bộ",
      "Quy trình nội bộ đã ban hành",
      "Quy trình nội bộ giải quyết TTHC",
      "Quy trình nội bộ giải quyết TTHC được ban hành",
      "QTNB được ban hành",
    ],
    levels: ["Cấp tỉnh", "Cấp huyện", "Cấp xã"],
    vi: "Quy trình nội bộ được ban hành",
    en: "Internal workflows issued",
    unit: workflow,
    first: 11,
  },
] as const;

/** Parts of each group; a sheet of the time after 01/7/2025 leaves the districts out. */
const levels = [
  ["province", "cấp tỉnh", "province"],
  ["district", "cấp huyện", "district"],
  ["commune", "cấp xã", "commune"],
] as const;

/** What stands over the column of a level, whichever group it is in. */
const wordings = (level: string): readonly string[] => [
  `Cấp ${level}`,
  `Tại BPMC cấp ${level}`,
  `BPMC cấp ${level}`,
  `Bộ phận một cửa cấp ${level}`,
  `Tại Bộ phận một cửa cấp ${level}`,
  `Trung tâm Phục vụ hành chính công cấp ${level}`,
  `Tại Trung tâm Phục vụ hành chính công cấp ${level}`,
  `UBND cấp ${level}`,
  ...(level === "tỉnh" ? ["Cấp tỉnh (sở, ngành)", "Cấp sở"] : []),
];

const columns: readonly FormColumn[] = [
  {
    id: "ordinal",
    role: "ordinal",
    headings: [["TT"], ["STT"], ["Số TT"]],
    name: { vi: "Số thứ tự", en: "No." },
    number: "1",
  },
  {
    id: "label",
    role: "label",
    headings: [
      ["Đơn vị"],
      ["Tên đơn vị"],
      ["Cơ quan, đơn vị"],
      ["Đơn vị, lĩnh vực"],
      ["Lĩnh vực"],
      ["Cơ quan, đơn vị, địa phương"],
    ],
    name: { vi: "Đơn vị", en: "Unit" },
    number: "2",
    isRequired: true,
  },
  ...groups.flatMap(({ id, printed, also, levels: parts, vi, en, unit, first }): FormColumn[] => {
    const over = [printed, ...also];
    return [
      {
        id,
        role: "figure",
        headings: [...under(over, ["Tổng số", "Tổng", "Tổng cộng"]), ...over.map((one) => [one])],
        name: { vi: `${vi}, tổng số`, en: `${en}, total` },
        unit,
        number: String(first),
        ...(id === "authority" ? { isRequired: true } : {}),
      },
      ...levels.map(([level, levelVi, levelEn], at): FormColumn => ({
        id: `${id}.${level}`,
        role: "figure",
        headings: under(over, wordings(levelVi.replace("cấp ", ""))),
        printed: [printed, parts[at] ?? levelVi],
        name: { vi: `${vi}, ${levelVi}`, en: `${en}, ${levelEn}` },
        unit,
        number: String(first + 1 + at),
      })),
    ];
  }),
];

/**
 * The circular's text was not at hand, and procedures that two levels share may be counted once in the
 * total: these are warnings.
 */
const relations: readonly FormRelation[] = [
  ...groups.map(({ id, vi, en }): FormRelation => ({
    kind: "balance",
    code: "T05",
    severity: "warning",
    label: { vi: `${vi}: tổng số = các cấp cộng lại`, en: `${en}: total = sum of the levels` },
    over: "columns",
    total: id,
    parts: levels.map(([level]) => `${id}.${level}`),
  })),
  rowTotals,
];

/** Biểu số II.07b/VPCP/KSTT, issued with Circular 01/2020/TT-VPCP of 21/10/2020. */
export const tthcIi07b: Form = {
  id: "tthc-ii07b",
  topic: "procedures",
  name: {
    vi: "Tổng hợp số lượng thủ tục hành chính (Biểu II.07b)",
    en: "Number of administrative procedures (form II.07b)",
  },
  edition: {
    vi: "Biểu số II.07b/VPCP/KSTT, Thông tư 01/2020/TT-VPCP ngày 21/10/2020",
    en: "Form II.07b/VPCP/KSTT, Circular 01/2020/TT-VPCP of 21/10/2020",
  },
  source:
    "Tên và thứ tự 14 cột theo biểu; quan hệ tổng số = các cấp cộng lại là suy ra, chưa đối chiếu với văn bản gốc. Từ 01/7/2025 không còn cấp huyện: biểu bỏ các cột cấp huyện vẫn được nhận ra.",
  validFrom: "2020-12-05",
  validTo: null,
  titles: ["II.07b", "tổng hợp số lượng thủ tục hành chính", "tổng hợp số lượng TTHC"],
  columns,
  rows: {
    kind: "open",
    totals: ["Tổng cộng", "Tổng số", "Tổng", "Cộng", "Tổng chung"],
    sections: [
      "Sở ban ngành",
      "Sở, ban, ngành",
      "Huyện, thị xã, thành phố",
      "Xã, phường, thị trấn",
      "Xã, phường, đặc khu",
    ],
    named: [],
  },
  relations,
  blank: {
    sheetName: "II.07b Số lượng TTHC",
    title: "TỔNG HỢP SỐ LƯỢNG THỦ TỤC HÀNH CHÍNH",
    corner: ["Biểu số II.07b/VPCP/KSTT", "(Thông tư số 01/2020/TT-VPCP)"],
    unit: "Số TTHC, số quy trình",
  },
};
