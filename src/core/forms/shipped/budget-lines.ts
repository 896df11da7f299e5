import type { FormColumn, FormRow } from "../form";

/** Groups of revenue and spending of a commune, once for forms 113 and 114 and for the list. */
const line = (
  id: string,
  [vi, en]: readonly [string, string],
  labels: readonly string[]
): FormRow => ({ id, labels, name: { vi, en } });

export const revenueTotal: FormRow = {
  ...line(
    "revenue",
    ["Tổng thu", "Revenue"],
    [
      "Tổng số thu",
      "Tổng thu",
      "Tổng thu ngân sách",
      "Tổng thu ngân sách xã",
      "Tổng thu ngân sách phường",
      "Tổng thu ngân sách nhà nước",
      "Tổng thu NSNN",
      "Tổng số thu ngân sách xã",
      "Tổng thu ngân sách nhà nước trên địa bàn",
      "Tổng các khoản thu",
      "Thu ngân sách",
    ]
  ),
  ordinal: "A",
};

export const spendingTotal: FormRow = {
  ...line(
    "spending",
    ["Tổng chi", "Spending"],
    [
      "Tổng số chi",
      "Tổng chi",
      "Tổng chi ngân sách",
      "Tổng chi ngân sách xã",
      "Tổng chi ngân sách phường",
      "Tổng chi ngân sách nhà nước",
      "Tổng chi NSNN",
      "Tổng số chi ngân sách xã",
      "Tổng các khoản chi",
      "Chi ngân sách",
    ]
  ),
  ordinal: "B",
};

/** Groups that together make the total revenue. */
export const revenueGroups: readonly FormRow[] = [
  line(
    "revenue.own",
    ["Thu hưởng 100%", "Own revenue"],
    [
      "Các khoản thu xã hưởng 100%",
      "Các khoản thu phường hưởng 100%",
      "Các khoản thu hưởng 100%",
      "Các khoản thu ngân sách xã hưởng 100%",
      "Các khoản thu ngân sách cấp xã hưởng 100%",
      "Thu ngân sách xã hưởng 100%",
      "Thu hưởng 100%",
      "Các khoản thu 100%",
    ]
  ),
  line(
    "revenue.shared",
    ["Thu phân chia theo tỷ lệ", "Shared revenue"],
    [
      "Các khoản thu phân chia theo tỷ lệ",
      "Các khoản thu phân chia theo tỷ lệ phần trăm",
      "Các khoản thu phân chia theo tỷ lệ phần trăm (%)",
      "Các khoản thu phân chia theo tỷ lệ %",
      "Các khoản thu phân chia",
      "Thu phân chia",
      "Thu phân chia theo tỷ lệ",
      "Thu điều tiết",
      "Các khoản thu điều tiết",
    ]
  ),
  line(
    "revenue.transfer",
    ["Thu bổ sung từ cấp trên", "Transfers from above"],
    [
      "Thu bổ sung",
      "Thu bổ sung từ ngân sách cấp trên",
      "Thu bổ sung từ cấp trên",
      "Thu bổ sung ngân sách cấp trên",
      "Bổ sung từ ngân sách cấp trên",
      "Thu bổ sung từ ngân sách cấp tỉnh",
      "Thu bổ sung từ ngân sách cấp tỉnh cho ngân sách cấp xã",
      "Bổ sung từ ngân sách cấp tỉnh",
      "Bổ sung từ ngân sách cấp tỉnh cho ngân sách cấp xã",
      "Thu bổ sung từ ngân sách huyện",
      "Thu trợ cấp ngân sách cấp trên",
    ]
  ),
  line(
    "revenue.surplus",
    ["Thu kết dư năm trước", "Surplus carried over"],
    [
      "Thu kết dư ngân sách năm trước",
      "Thu kết dư năm trước",
      "Thu kết dư ngân sách",
      "Thu kết dư",
      "Kết dư ngân sách năm trước",
    ]
  ),
  line(
    "revenue.forward",
    ["Thu chuyển nguồn", "Funds brought forward"],
    [
      "Thu chuyển nguồn",
      "Thu chuyển nguồn năm trước",
      "Thu chuyển nguồn từ năm trước",
      "Thu chuyển nguồn từ năm trước sang",
      "Thu chuyển nguồn từ năm trước của ngân sách xã",
      "Thu chuyển nguồn ngân sách năm trước chuyển sang",
    ]
  ),
  line(
    "revenue.aid",
    ["Thu viện trợ", "Aid"],
    [
      "Thu viện trợ",
      "Viện trợ không hoàn lại",
      "Thu viện trợ không hoàn lại trực tiếp cho xã",
      "Thu viện trợ không hoàn lại trực tiếp cho xã (nếu có)",
    ]
  ),
].map((row) => ({ ...row, parent: "revenue" }));

/** The two kinds of transfer, with the ids that the form at hand can afford. */
export function transferRows(prefix: string): readonly FormRow[] {
  return [
    line(
      `${prefix}.balance`,
      ["Bổ sung cân đối", "Balancing transfer"],
      [
        "Thu bổ sung cân đối",
        "Bổ sung cân đối",
        "Bổ sung cân đối ngân sách",
        "Thu bổ sung cân đối ngân sách",
        "Thu bổ sung cân đối từ ngân sách cấp trên",
        "Bổ sung cân đối từ ngân sách cấp trên",
        "Bổ sung cân đối từ ngân sách cấp tỉnh",
        "Thu bổ sung cân đối từ ngân sách cấp tỉnh",
      ]
    ),
    line(
      `${prefix}.targeted`,
      ["Bổ sung có mục tiêu", "Targeted transfer"],
      [
        "Thu bổ sung có mục tiêu",
        "Bổ sung có mục tiêu",
        "Thu bổ sung có mục tiêu từ ngân sách cấp trên",
        "Bổ sung có mục tiêu từ ngân sách cấp trên",
        "Bổ sung có mục tiêu từ ngân sách cấp tỉnh",
        "Thu bổ sung có mục tiêu từ ngân sách cấp tỉnh",
      ]
    ),
  ].map((row) => ({ ...row, parent: "revenue.transfer" }));
}

/** Groups that together make the total spending. */
export const spendingGroups: readonly FormRow[] = [
  line(
    "spending.invest",
    ["Chi đầu tư phát triển", "Investment"],
    [
      "Chi đầu tư phát triển",
      "Chi đầu tư",
      "Chi ĐTPT",
      "Chi đầu tư xây dựng cơ bản",
      "Chi đầu tư XDCB",
    ]
  ),
  line(
    "spending.regular",
    ["Chi thường xuyên", "Regular spending"],
    ["Chi thường xuyên", "Chi TX", "Chi thường xuyên ngân sách xã"]
  ),
  line(
    "spending.reserve",
    ["Dự phòng ngân sách", "Reserve"],
    ["Dự phòng", "Dự phòng ngân sách", "Chi dự phòng", "Chi dự phòng ngân sách", "Dự phòng chi"]
  ),
  line(
    "spending.forward",
    ["Chi chuyển nguồn", "Funds carried forward"],
    [
      "Chi chuyển nguồn",
      "Chi chuyển nguồn sang năm sau",
      "Chi chuyển nguồn ngân sách năm sau",
      "Chi chuyển nguồn của ngân sách xã sang năm sau",
      "Chi chuyển nguồn sang năm sau của ngân sách xã (nếu có)",
    ]
  ),
  {
    ...line(
      "spending.returned",
      ["Chi nộp trả cấp trên", "Returned to upper level"],
      ["Chi nộp ngân sách cấp trên", "Chi nộp trả ngân sách cấp trên", "Nộp trả ngân sách cấp trên"]
    ),
    isExtra: true,
  },
  {
    ...line(
      "spending.wages",
      ["Tạo nguồn cải cách tiền lương", "Wage reform fund"],
      [
        "Chi tạo nguồn cải cách tiền lương",
        "Chi tạo nguồn, điều chỉnh tiền lương",
        "Chi tạo nguồn điều chỉnh tiền lương",
        "Nguồn cải cách tiền lương",
      ]
    ),
    isExtra: true,
  },
].map((row) => ({ ...row, parent: "spending" }));

/** Columns before the figures, the same on every budget form. */
export const budgetHead: readonly FormColumn[] = [
  {
    id: "ordinal",
    role: "ordinal",
    headings: [["STT"], ["TT"], ["Số TT"]],
    name: { vi: "Số thứ tự", en: "No." },
    number: "A",
  },
  {
    id: "label",
    role: "label",
    headings: [["Nội dung"], ["Chỉ tiêu"], ["Các khoản thu, chi"], ["Nội dung thu, chi"]],
    name: { vi: "Nội dung", en: "Item" },
    number: "B",
    isRequired: true,
  },
];

/** The same on tables that number no columns. */
export const plainHead: readonly FormColumn[] = budgetHead.map(
  ({ number: _, ...column }) => column
);

/** Headings of the plan, the actual and their comparison, on every budget form. */
export const PLAN = [
  "Dự toán năm",
  "Dự toán",
  "Dự toán giao",
  "Dự toán HĐND giao",
  "Kế hoạch",
  "Kế hoạch năm",
  "Kế hoạch giao",
  "Dự toán được giao",
  "Dự toán được duyệt",
  "Dự toán giao đầu năm",
];

export const ACTUAL = [
  "Ước thực hiện",
  "Thực hiện",
  "Kết quả thực hiện",
  "Ước thực hiện quý",
  "Ước thực hiện 6 tháng",
  "Ước thực hiện năm",
  "Ước thực hiện quý/6 tháng/năm",
  "Thực hiện quý",
  "Thực hiện 6 tháng",
  "Thực hiện năm",
  "Lũy kế thực hiện",
  "Thực hiện lũy kế",
  "Lũy kế",
  "Ước lũy kế",
];

export const COMPARISON = [
  "So sánh",
  "So sánh %",
  "So sánh thực hiện/dự toán",
  "So sánh ước thực hiện với dự toán",
  "So sánh thực hiện với dự toán",
  "So sánh với dự toán",
  "Ước thực hiện so với dự toán",
  "Thực hiện so với dự toán",
  "Thực hiện so với kế hoạch",
  "Thực hiện/dự toán",
  "Thực hiện/kế hoạch",
  "Ước thực hiện/dự toán",
  "Ước thực hiện/kế hoạch",
  "Tỷ lệ thực hiện",
  "Tỷ lệ thực hiện/dự toán",
  "Tỷ lệ thực hiện/kế hoạch",
  "Tỷ lệ so với dự toán",
  "Tỷ lệ so với kế hoạch",
  "Tỷ lệ thực hiện so với dự toán",
  "Tỷ lệ thực hiện so với kế hoạch",
  "Tỷ lệ đạt",
  "Đạt tỷ lệ",
  "Tỷ lệ hoàn thành",
  "Tỷ lệ",
];

/** The norm that budgets are published by, and how far its layouts are known. */
export const publication = {
  edition: {
    vi: "Thông tư số 343/2016/TT-BTC (công khai ngân sách)",
    en: "Circular 343/2016/TT-BTC (budget publication)",
  },
  source:
    "Bố cục theo hiểu biết về biểu công khai ngân sách xã của Thông tư 343/2016/TT-BTC, chưa kiểm chứng với văn bản gốc. Từ năm ngân sách 2026 (Luật NSNN số 89/2025/QH15) biểu có thể đã thay đổi.",
  validFrom: "2017-01-01",
  validTo: null,
} as const;

/** The same, on forms that the plan is published with. */
export const planPublication = {
  ...publication,
  source: `${publication.source} Biểu dự toán trình và biểu dự toán đã quyết định cùng một bố cục, nên là một biểu mẫu ở đây; cột năm trước và cột so sánh có thể không in.`,
} as const;

/** The norms that a settlement is published and reported by: their tables have the same columns. */
export const settlement = {
  ...publication,
  edition: {
    vi: "Thông tư số 343/2016/TT-BTC (công khai); Thông tư số 344/2016/TT-BTC (quyết toán ngân sách xã)",
    en: "Circulars 343/2016/TT-BTC (publication) and 344/2016/TT-BTC (commune settlement)",
  },
  source: `${publication.source} Biểu quyết toán của Thông tư 344/2016/TT-BTC được nhận ra bằng cùng bố cục; mới biết chắc tên biểu. Thông tư 59/2026/TT-BTC có thể đã thay đổi biểu quyết toán.`,
} as const;

/** Words over every plan, whether put before the council or decided by it. */
export const PLAN_TITLES = [
  "dự toán trình hội đồng nhân dân",
  "dự toán trình HĐND",
  "dự toán đã được hội đồng nhân dân",
  "dự toán đã được HĐND",
] as const;
