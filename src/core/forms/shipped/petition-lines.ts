import type { FormRow, UnitKey } from "../form";

type Texts = readonly [vi: string, en: string];

const line = (
  [id, unit]: readonly [string, UnitKey],
  [vi, en]: Texts,
  [printed, ...also]: readonly [string, ...string[]]
): FormRow => ({ id, labels: [printed, ...also], name: { vi, en }, unit });

/** Where petitions come from, what they are, and what became of them: rows of a list, columns of a table. */
export const petitionLines: readonly FormRow[] = [
  line(
    ["received", "petition"],
    ["Tổng số đơn", "Petitions in all"],
    [
      "Tổng số đơn",
      "Tổng số đơn tiếp nhận",
      "Tổng số đơn đã tiếp nhận",
      "Tổng số đơn thư",
      "Tổng số đơn thư tiếp nhận",
      "Đơn tiếp nhận",
      "Tổng số đơn phải xử lý",
      "Tổng số đơn phải giải quyết",
      "Tổng đơn",
    ]
  ),
  line(
    ["received.carried", "petition"],
    ["Đơn kỳ trước chuyển sang", "Petitions carried over"],
    [
      "Kỳ trước chuyển sang",
      "Đơn kỳ trước chuyển sang",
      "Số đơn kỳ trước chuyển sang",
      "Tồn kỳ trước chuyển sang",
      "Đơn tồn kỳ trước",
      "Từ kỳ trước chuyển sang",
      "Kỳ trước chuyển qua",
      "Năm trước chuyển sang",
      "Tồn năm trước chuyển sang",
    ]
  ),
  line(
    ["received.new", "petition"],
    ["Đơn tiếp nhận mới", "New petitions"],
    [
      "Tiếp nhận mới",
      "Đơn tiếp nhận mới",
      "Đơn mới tiếp nhận",
      "Mới tiếp nhận",
      "Đơn mới phát sinh",
      "Phát sinh mới",
      "Đơn tiếp nhận trong kỳ",
      "Số đơn tiếp nhận trong kỳ",
      "Tiếp nhận trong kỳ",
      "Tiếp nhận trực tiếp",
      "Công dân gửi trực tiếp",
    ]
  ),
  line(
    ["received.passed", "petition"],
    ["Đơn do cơ quan khác chuyển đến", "Petitions passed on by others"],
    [
      "Cơ quan khác chuyển đến",
      "Do cơ quan khác chuyển đến",
      "Đơn do cơ quan khác chuyển đến",
      "Chuyển đến",
      "Đơn chuyển đến",
      "Cấp trên chuyển đến",
      "Đơn do cấp trên chuyển đến",
      "Do cấp trên chuyển xuống",
    ]
  ),
  line(
    ["complaints", "petition"],
    ["Đơn khiếu nại", "Complaints"],
    ["Khiếu nại", "Đơn khiếu nại", "Số đơn khiếu nại"]
  ),
  line(
    ["denunciations", "petition"],
    ["Đơn tố cáo", "Denunciations"],
    ["Tố cáo", "Đơn tố cáo", "Số đơn tố cáo"]
  ),
  line(
    ["proposals", "petition"],
    ["Đơn kiến nghị", "Proposals"],
    ["Kiến nghị", "Đơn kiến nghị", "Số đơn kiến nghị", "Đơn đề nghị", "Kiến nghị, đề nghị"]
  ),
  line(
    ["reports", "petition"],
    ["Đơn phản ánh", "Reports"],
    ["Phản ánh", "Đơn phản ánh", "Số đơn phản ánh"]
  ),
  {
    ...line(
      ["requests", "petition"],
      ["Đơn kiến nghị, phản ánh", "Proposals and reports"],
      [
        "Kiến nghị, phản ánh",
        "Đơn kiến nghị, phản ánh",
        "Phản ánh, kiến nghị",
        "Đơn phản ánh, kiến nghị",
        "Đơn đề nghị, kiến nghị, phản ánh",
        "KNPA",
      ]
    ),
    isExtra: true,
  },
  line(
    ["resolved", "petition"],
    ["Đơn đã giải quyết", "Petitions resolved"],
    [
      "Đã giải quyết",
      "Đơn đã giải quyết",
      "Số đơn đã giải quyết",
      "Đã giải quyết xong",
      "Đơn đã giải quyết xong",
    ]
  ),
  line(
    ["pending", "petition"],
    ["Đơn đang giải quyết", "Petitions pending"],
    [
      "Đang giải quyết",
      "Đơn đang giải quyết",
      "Số đơn đang giải quyết",
      "Đang xem xét giải quyết",
      "Đơn chưa giải quyết",
      "Chưa giải quyết",
      "Đang xem xét, giải quyết",
    ]
  ),
  line(
    ["filed", "petition"],
    ["Đơn lưu", "Petitions filed"],
    ["Lưu đơn", "Lưu", "Đơn lưu", "Số đơn lưu", "Xếp lưu", "Xếp lưu đơn"]
  ),
  line(
    ["forwarded", "petition"],
    ["Đơn chuyển cơ quan có thẩm quyền", "Petitions passed on"],
    [
      "Chuyển cơ quan có thẩm quyền",
      "Chuyển đơn",
      "Đơn chuyển cơ quan có thẩm quyền",
      "Chuyển cơ quan khác",
      "Chuyển đơn đến cơ quan có thẩm quyền",
    ]
  ),
  line(
    ["ineligible", "petition"],
    ["Đơn không đủ điều kiện xử lý", "Petitions not eligible"],
    [
      "Không đủ điều kiện xử lý",
      "Đơn không đủ điều kiện xử lý",
      "Không đủ điều kiện",
      "Đơn không đủ điều kiện",
      "Không đủ điều kiện giải quyết",
      "Không thụ lý",
    ]
  ),
  {
    ...line(
      ["handled", "petition"],
      ["Đơn đã xử lý", "Petitions handled"],
      ["Đã xử lý", "Đơn đã xử lý", "Số đơn đã xử lý"]
    ),
    isExtra: true,
  },
];

/** What is counted of citizens who were received: in all (`total`), and below a way of receiving them. */
export const receptionCounts = [
  {
    id: "visits",
    unit: "attendance",
    vi: "số lượt",
    en: "visits",
    labels: ["Số lượt tiếp", "Lượt tiếp", "Số lượt", "Lượt"],
    total: [
      "Tổng số lượt tiếp",
      "Tổng số lượt tiếp công dân",
      "Tổng lượt tiếp công dân",
      "Tổng lượt tiếp",
    ],
  },
  {
    id: "people",
    unit: "person",
    vi: "số người",
    en: "people",
    labels: ["Số người được tiếp", "Người được tiếp", "Số người", "Người", "Số lượt người"],
    total: ["Tổng số người được tiếp", "Tổng số người"],
  },
  {
    id: "cases",
    unit: "case",
    vi: "số vụ việc",
    en: "cases",
    labels: ["Số vụ việc", "Vụ việc", "Số vụ", "Số vụ việc tiếp", "Số vụ được tiếp"],
    total: ["Tổng số vụ việc tiếp", "Tổng số vụ việc", "Tổng số vụ được tiếp", "Tổng vụ việc"],
  },
] as const;

/** The two ways of receiving citizens, as tables and lists head them. */
export const receptionWays = [
  {
    id: "regular",
    vi: "Tiếp thường xuyên",
    en: "Regular receptions",
    labels: [
      "Tiếp thường xuyên",
      "Tiếp công dân thường xuyên",
      "Thường xuyên",
      "Tiếp dân thường xuyên",
    ],
  },
  {
    id: "periodic",
    vi: "Tiếp định kỳ và đột xuất",
    en: "Periodic and unscheduled receptions",
    labels: [
      "Tiếp định kỳ và đột xuất",
      "Tiếp định kỳ, đột xuất",
      "Tiếp công dân định kỳ và đột xuất",
      "Tiếp công dân định kỳ, đột xuất",
      "Tiếp định kỳ và đột xuất của Thủ trưởng",
      "Tiếp định kỳ và đột xuất của Chủ tịch UBND",
      "Định kỳ, đột xuất",
      "Định kỳ và đột xuất",
      "Tiếp công dân định kỳ",
      "Tiếp định kỳ",
      "Lãnh đạo tiếp định kỳ",
    ],
  },
] as const;
