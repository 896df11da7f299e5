import { revenueGroups, revenueTotal, transferRows } from "./budget-lines";
import { groupSum } from "./budget-relations";
import type { Compare } from "./budget-relations";
import type { FormRelation, FormRow } from "../form";

/**
 * Lines of own revenue and of shared revenue. They hang directly under `revenue`, as do the two kinds
 * of transfer: with the group in between, ids would outgrow the 40 characters of a mark's tag.
 */
const ownLines: readonly FormRow[] = [
  item("fees", ["Phí, lệ phí", "Fees"], ["Thu phí, lệ phí", "Phí, lệ phí"]),
  item(
    "land",
    ["Quỹ đất công ích, hoa lợi công sản", "Public land"],
    [
      "Thu từ quỹ đất công ích và hoa lợi công sản",
      "Thu từ quỹ đất công ích và hoa lợi công sản khác",
      "Thu từ quỹ đất công ích và thu hoa lợi công sản khác",
      "Thu từ quỹ đất công ích và đất công",
      "Quỹ đất công ích",
    ]
  ),
  item(
    "services",
    ["Hoạt động kinh tế, sự nghiệp", "Services"],
    [
      "Thu từ hoạt động kinh tế và sự nghiệp",
      "Thu từ hoạt động kinh tế, sự nghiệp",
      "Thu hoạt động sự nghiệp",
    ]
  ),
  item(
    "fines",
    ["Thu phạt, tịch thu", "Fines"],
    ["Thu phạt, tịch thu khác theo quy định", "Thu phạt", "Thu tiền phạt", "Thu phạt, tịch thu"]
  ),
  item(
    "people",
    ["Đóng góp của nhân dân", "Contributions"],
    ["Đóng góp của nhân dân theo quy định", "Đóng góp của nhân dân", "Thu đóng góp của nhân dân"]
  ),
  item(
    "voluntary",
    ["Đóng góp tự nguyện", "Voluntary contributions"],
    ["Đóng góp tự nguyện của các tổ chức, cá nhân", "Đóng góp tự nguyện"]
  ),
  item("other", ["Thu khác", "Other revenue"], ["Thu khác", "Các khoản thu khác"]),
].map((row) => ({ ...row, parent: "revenue.own" }));

const sharedLines: readonly FormRow[] = [
  item(
    "land-tax",
    ["Thuế sử dụng đất phi nông nghiệp", "Non-farm land tax"],
    ["Thuế sử dụng đất phi nông nghiệp", "Thuế nhà đất", "Thuế SDĐ phi nông nghiệp"]
  ),
  item(
    "licence",
    ["Lệ phí môn bài", "Licence fee"],
    ["Lệ phí môn bài thu từ cá nhân, hộ kinh doanh", "Lệ phí môn bài", "Thuế môn bài"]
  ),
  item(
    "register",
    ["Lệ phí trước bạ nhà đất", "House registration fee"],
    ["Lệ phí trước bạ nhà, đất", "Lệ phí trước bạ nhà đất", "Lệ phí trước bạ"]
  ),
  item(
    "farm-tax",
    ["Thuế sử dụng đất nông nghiệp", "Farm land tax"],
    ["Thuế sử dụng đất nông nghiệp thu từ hộ gia đình", "Thuế sử dụng đất nông nghiệp"]
  ),
  item(
    "land-use",
    ["Tiền sử dụng đất", "Land use levy"],
    ["Tiền sử dụng đất", "Thu tiền sử dụng đất"]
  ),
  item("vat", ["Thuế giá trị gia tăng", "Value added tax"], ["Thuế giá trị gia tăng", "Thuế GTGT"]),
  item(
    "income-tax",
    ["Thuế thu nhập cá nhân", "Personal income tax"],
    ["Thuế thu nhập cá nhân", "Thuế TNCN"]
  ),
  item(
    "provincial",
    ["Phân chia do tỉnh quy định", "Set by the province"],
    [
      "Các khoản thu phân chia khác do cấp tỉnh quy định",
      "Các khoản thu phân chia theo tỷ lệ do cấp tỉnh quy định",
      "Các khoản thu khác do cấp tỉnh quy định",
    ]
  ),
].map((row) => ({ ...row, parent: "revenue.shared" }));

function item(id: string, [vi, en]: readonly [string, string], labels: readonly string[]): FormRow {
  return { id: `revenue.${id}`, labels, name: { vi, en } };
}

/** The lines under the groups that have some, by group. */
const linesOf: Readonly<Record<string, readonly FormRow[]>> = {
  "revenue.own": ownLines,
  "revenue.shared": sharedLines,
  "revenue.transfer": transferRows("revenue"),
};

/** Revenue line by line, as forms 104, 114 and 117 print it. */
export const revenueLines: readonly FormRow[] = [
  { ...revenueTotal, isRequired: true },
  ...revenueGroups.flatMap((group) => [group, ...(linesOf[group.id] ?? [])]),
];

/** B02: revenue is the sum of its groups, and these of their lines, in every column of money. */
export const revenueSums: readonly FormRelation[] = [
  groupSum("B02", revenueTotal, revenueGroups),
  ...revenueGroups.flatMap((group) => {
    const lines = linesOf[group.id];
    return lines === undefined ? [] : [groupSum("B02", group, lines)];
  }),
];

/** B06: in these pairs of columns the commune keeps no more than was collected. */
export const keptOf = (ids: readonly string[]): readonly FormRelation[] =>
  ids.map((id) => ({
    kind: "bound",
    code: "B06",
    severity: "error",
    label: { vi: "Thu NSX ≤ thu NSNN", en: "Commune revenue ≤ state revenue" },
    over: "columns",
    lesser: id,
    greater: `state-${id}`,
  }));

/** A comparison of two pairs of columns, for the commune's budget and for the state's. */
export function comparePairs(
  compare: Compare,
  [share, part, whole]: readonly [string, string, string]
): readonly FormRelation[] {
  return ["", "state-"].map((own) =>
    compare({ share: own + share, part: own + part, whole: own + whole })
  );
}
