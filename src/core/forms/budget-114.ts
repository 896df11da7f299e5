import {
  ACTUAL,
  COMPARISON,
  PLAN,
  budgetHead,
  groupSum,
  performance,
  publication,
  revenueGroups,
  revenueTotal,
  transferRows,
} from "./budget-lines";
import type { Form, FormColumn, FormRelation, FormRow } from "./form";
import { flows } from "./flows";

/** "Thu NSNN": all that is collected on the commune's ground; "Thu NSX": what the commune keeps. */
const STATE = ["Thu NSNN", "NSNN", "Tổng thu NSNN"];
const COMMUNE = ["Thu NSX", "NSX", "NS xã", "Thu ngân sách phường", "NS phường"];

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

const transfers = transferRows("revenue");

const linesOf: Readonly<Record<string, readonly FormRow[]>> = {
  "revenue.own": ownLines,
  "revenue.shared": sharedLines,
  "revenue.transfer": transfers,
};

function pair(
  id: "plan" | "actual" | "share",
  outer: readonly string[],
  { vi, en, numbers }: { vi: string; en: string; numbers: readonly [string, string] }
): readonly FormColumn[] {
  const column = (own: string, inner: readonly string[], name: FormColumn["name"]): FormColumn => ({
    id: own,
    role: "figure",
    headings: outer.flatMap((heading) => inner.map((each) => [heading, each])),
    printed: [id === "share" ? "So sánh (%)" : (outer[0] ?? vi), inner[0] ?? ""],
    name,
    unit: id === "share" ? "percent" : "dong",
  });
  const commune = column(id, COMMUNE, { vi: `${vi}, thu NSX`, en: `${en}, commune budget` });
  return [
    {
      ...column(`state-${id}`, STATE, { vi: `${vi}, thu NSNN`, en: `${en}, state budget` }),
      number: numbers[0],
    },
    {
      ...commune,
      // A sheet without "thu NSNN" prints no second row of headings.
      headings: [...commune.headings, ...outer.map((heading) => [heading])],
      number: numbers[1],
      isRequired: id === "actual",
    },
  ];
}

const columns: readonly FormColumn[] = [
  ...budgetHead,
  ...pair("plan", PLAN, { vi: "Dự toán", en: "Plan", numbers: ["1", "2"] }),
  ...pair("actual", ACTUAL, { vi: "Thực hiện", en: "Actual", numbers: ["3", "4"] }),
  ...pair("share", COMPARISON, { vi: "So sánh", en: "Comparison", numbers: ["5", "6"] }),
];

const relations: readonly FormRelation[] = [
  groupSum("B02", revenueTotal, revenueGroups),
  ...revenueGroups.flatMap((group) => {
    const lines = linesOf[group.id];
    return lines === undefined ? [] : [groupSum("B02", group, lines)];
  }),
  performance({ share: "share", actual: "actual", plan: "plan" }),
  performance({ share: "state-share", actual: "state-actual", plan: "state-plan" }),
  ...(["plan", "actual"] as const).map((id): FormRelation => ({
    kind: "bound",
    code: "B06",
    severity: "error",
    label: { vi: "Thu NSX ≤ thu NSNN", en: "Commune revenue ≤ state revenue" },
    over: "columns",
    lesser: id,
    greater: `state-${id}`,
  })),
];

/** Form 114: estimated revenue, for the state budget and for the commune's, by line. */
export const budget114: Form = {
  id: "budget-114",
  topic: "budget",
  name: { vi: "Biểu 114: ước thực hiện thu ngân sách xã", en: "Form 114: commune revenue" },
  ...publication,
  titles: ["thực hiện thu ngân sách xã", "thu ngân sách phường", "Biểu số 114", "114/CK TC-NSNN"],
  columns,
  rows: {
    kind: "named",
    rows: [
      { ...revenueTotal, isRequired: true },
      ...revenueGroups.flatMap((group) => [group, ...(linesOf[group.id] ?? [])]),
    ],
  },
  relations,
  precedents: flows("columns", ["actual", "state-actual"]),
  blank: {
    sheetName: "114 Thu ngân sách",
    title: "ƯỚC THỰC HIỆN THU NGÂN SÁCH XÃ",
    corner: ["Biểu số 114/CK TC-NSNN", "(Thông tư số 343/2016/TT-BTC)"],
    unit: "đồng",
  },
};
