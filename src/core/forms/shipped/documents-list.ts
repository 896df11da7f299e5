import { documentKinds } from "./document-kinds";
import type { Form, FormColumn, FormRelation, FormRow } from "../form";
import { noteColumn, ordinalColumn } from "./list-columns";

/** What a kind is called in a list: "Quyết định", "Số quyết định". A blank list prints the usual ones. */
const kindRows: readonly FormRow[] = documentKinds.map(({ id, labels, name, isRequired }) => ({
  id,
  labels: id === "other" ? labels.slice(0, 5) : labels.flatMap((label) => [label, `Số ${label}`]),
  name,
  parent: "total",
  unit: "document",
  ...(isRequired === true || id === "other" ? {} : { isExtra: true }),
}));

const row = (
  id: string,
  labels: readonly string[],
  [vi, en]: readonly [string, string]
): FormRow => ({
  id,
  labels,
  name: { vi, en },
  unit: "document",
});

const rows: readonly FormRow[] = [
  row(
    "total",
    [
      "Tổng số văn bản ban hành",
      "Tổng số văn bản đã ban hành",
      "Tổng số văn bản đi",
      "Tổng số văn bản phát hành",
      "Tổng số văn bản phát hành đi",
      "Tổng văn bản ban hành",
      "Tổng văn bản đi",
      "Số văn bản đã ban hành",
      "Văn bản đã ban hành",
      "Văn bản đi",
      "Tổng số văn bản",
      "Tổng số",
      "Tổng cộng",
      "Cộng",
    ],
    ["Văn bản ban hành", "Documents issued"]
  ),
  ...kindRows,
  row(
    "electronic",
    [
      "Văn bản đi gửi dưới dạng điện tử",
      "Văn bản đi điện tử",
      "Văn bản điện tử",
      "Văn bản gửi điện tử",
      "Văn bản phát hành điện tử",
      "Số văn bản đi điện tử",
      "Văn bản gửi qua môi trường mạng",
      "Văn bản gửi trên môi trường điện tử",
    ],
    ["Văn bản đi điện tử", "Documents sent electronically"]
  ),
  row(
    "signed",
    [
      "Văn bản đi được ký số",
      "Văn bản ký số",
      "Văn bản được ký số",
      "Văn bản đã ký số",
      "Số văn bản ký số",
      "Văn bản phát hành có ký số",
      "Văn bản có chữ ký số",
    ],
    ["Văn bản đi được ký số", "Documents signed digitally"]
  ),
];

const columns: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [
      ["Loại văn bản"],
      ["Tên loại văn bản"],
      ["Tên loại"],
      ["Hình thức văn bản"],
      ["Thể loại văn bản"],
      // "Chỉ tiêu" and "Nội dung" head any list: there three of its lines tell this one (find-bare-list.ts).
    ],
    name: { vi: "Loại văn bản", en: "Kind" },
    isRequired: true,
  },
  {
    id: "unit",
    role: "unit",
    headings: [["Đơn vị tính"], ["ĐVT"]],
    name: { vi: "Đơn vị tính", en: "Unit" },
    isExtra: true,
  },
  {
    id: "",
    role: "figure",
    headings: [
      ["Số lượng"],
      ["Số lượng văn bản"],
      ["Số văn bản"],
      ["Số lượng ban hành"],
      ["Số liệu"],
      ["Kết quả"],
      ["Trong kỳ"],
      ["Kỳ báo cáo"],
      ["Kỳ này"],
    ],
    name: { vi: "Số lượng", en: "Number" },
    isRequired: true,
  },
  {
    id: "share",
    role: "figure",
    headings: [["Tỷ lệ"], ["Chiếm tỷ lệ"], ["Đạt tỷ lệ"]],
    name: { vi: "Tỷ lệ", en: "Share" },
    unit: "percent",
  },
  noteColumn,
];

const within = (lesser: string, vi: string, en: string): FormRelation => ({
  kind: "bound",
  code: "V02",
  severity: "error",
  label: { vi: `${vi} ≤ văn bản ban hành`, en: `${en} ≤ issued` },
  over: "figures",
  lesser,
  greater: "total",
});

const share = (part: string, vi: string, en: string): FormRelation => ({
  kind: "share",
  code: "V02",
  severity: "error",
  label: { vi: `Tỷ lệ: ${vi} / văn bản ban hành`, en: `Share: ${en} / issued` },
  over: "figures",
  share: `${part}.share`,
  part,
  whole: "total",
  otherWholes: [],
});

const relations: readonly FormRelation[] = [
  {
    kind: "balance",
    code: "V01",
    severity: "error",
    label: {
      vi: "Văn bản ban hành = các loại cộng lại",
      en: "Documents issued = the sum of their kinds",
    },
    over: "figures",
    total: "total",
    parts: kindRows.map(({ id }) => id),
  },
  within("electronic", "Văn bản điện tử", "Electronic"),
  within("signed", "Văn bản ký số", "Signed"),
  share("electronic", "văn bản điện tử", "electronic"),
  share("signed", "văn bản ký số", "signed"),
  ...kindRows.map(({ id, name }) => share(id, name.vi.toLowerCase(), name.en.toLowerCase())),
];

/** Documents issued by kind (V01), with those sent electronically and signed digitally (V02). */
export const documentsList: Form = {
  id: "documents-list",
  topic: "documents",
  name: { vi: "Số văn bản ban hành theo loại", en: "Documents issued, by kind" },
  edition: {
    vi: "Danh mục số văn bản ban hành của cấp xã; loại văn bản theo Nghị định số 30/2020/NĐ-CP",
    en: "Commune list of documents issued; kinds by Decree 30/2020/NĐ-CP",
  },
  source:
    "Các loại và tổng số văn bản trong báo cáo công bố của phường Ba Hàng năm 2023 (473 văn bản); không có mẫu do cấp trên ban hành.",
  validFrom: null,
  validTo: null,
  titles: ["văn bản ban hành", "văn bản đã ban hành", "văn bản đi", "văn bản phát hành"],
  columns,
  rows: { kind: "named", rows },
  relations,
  blank: {
    sheetName: "Số văn bản",
    title: "SỐ VĂN BẢN BAN HÀNH THEO LOẠI",
  },
};
