import type { Form, FormColumn } from "../form";
import { petitionLines } from "./petition-lines";
import { petitionRelations } from "./petition-relations";
import { under } from "./tthc-columns";
import { rowTotals } from "./tthc-relations";
import { noteColumn, ordinalColumn } from "./list-columns";

/** Groups over the columns, the first as a blank sheet prints it. */
const SOURCES = [
  "Đơn tiếp nhận",
  "Tiếp nhận đơn",
  "Số đơn tiếp nhận",
  "Tổng số đơn",
  "Số đơn phải giải quyết",
  "Đơn phải xử lý",
];
const KINDS = [
  "Phân loại đơn",
  "Theo loại đơn",
  "Loại đơn",
  "Phân loại",
  "Phân loại theo nội dung",
];
const OUTCOMES = [
  "Kết quả giải quyết",
  "Kết quả xử lý",
  "Kết quả xử lý đơn",
  "Kết quả giải quyết đơn",
  "Tình trạng giải quyết",
];

const groupOf = (id: string): readonly string[] => {
  if (id.startsWith("received")) return SOURCES;
  const isKind = ["complaints", "denunciations", "proposals", "reports", "requests"].includes(id);
  return isKind ? KINDS : OUTCOMES;
};

const figures = petitionLines.map(({ id, labels, name, unit, isExtra }): FormColumn => {
  const groups = groupOf(id);
  const [group = ""] = groups;
  const [first = name.vi] = labels;
  const totals = id === "received" ? under(groups, ["Tổng số", "Tổng", "Tổng cộng"]) : [];
  return {
    id,
    role: "figure",
    headings: [...labels.map((label) => [label]), ...under(groups, labels), ...totals],
    printed: [group, id === "received" ? "Tổng số" : first],
    name,
    ...(unit === undefined ? {} : { unit }),
    ...(isExtra === undefined ? {} : { isExtra }),
    ...(id === "received" ? { isRequired: true } : {}),
  };
});

/** Petitions by source, kind and outcome, a row for each unit or period. */
export const petitionsTable: Form = {
  id: "petitions-table",
  topic: "petitions",
  name: { vi: "Tổng hợp tiếp nhận, giải quyết đơn", en: "Petitions, table" },
  edition: {
    vi: "Bảng tổng hợp đơn thư của cấp xã (không theo mẫu ban hành)",
    en: "Commune table of petitions (no issued form)",
  },
  source:
    "Bố cục suy ra từ các quan hệ giữa nguồn đơn, loại đơn và kết quả trong báo cáo công bố của cấp xã; không phải biểu 01/XLD.",
  validFrom: null,
  validTo: null,
  titles: ["đơn thư", "xử lý đơn", "giải quyết đơn", "khiếu nại, tố cáo"],
  columns: [
    ordinalColumn,
    {
      id: "label",
      role: "label",
      headings: [
        ["Đơn vị"],
        ["Tên đơn vị"],
        ["Cơ quan, đơn vị"],
        ["Lĩnh vực"],
        ["Nội dung đơn"],
        ["Kỳ báo cáo"],
      ],
      name: { vi: "Đơn vị, lĩnh vực", en: "Unit or field" },
      isRequired: true,
    },
    ...figures,
    noteColumn,
  ],
  rows: {
    kind: "open",
    totals: ["Tổng cộng", "Tổng số", "Tổng", "Cộng"],
    sections: [],
    named: [],
  },
  relations: [rowTotals, ...petitionRelations("columns")],
  blank: {
    sheetName: "Tổng hợp đơn",
    title: "TỔNG HỢP TIẾP NHẬN, GIẢI QUYẾT ĐƠN KHIẾU NẠI, TỐ CÁO, KIẾN NGHỊ, PHẢN ÁNH",
    unit: "đơn",
    // One sum is enough to type against; those by kind and by outcome check it.
    checks: ["C03"],
  },
};
