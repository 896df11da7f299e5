import type { Form, FormColumn, FormRelation, FormRow, UnitKey } from "../form";
import { noteColumn, ordinalColumn } from "./list-columns";

/** What a row prints besides its number, label and name. */
interface RowExtras {
  readonly also?: readonly string[];
  readonly parent?: string;
}

/** A row of the form: its id and the unit it counts, its label, and its name in both languages. */
const row = (
  [ordinal, id, unit]: readonly [number, string, UnitKey],
  [label, vi, en]: readonly [string, string, string],
  { also = [], parent }: RowExtras = {}
): FormRow => ({
  id,
  labels: [label, ...also],
  name: { vi, en },
  ordinal: String(ordinal),
  unit,
  ...(parent === undefined ? {} : { parent }),
});

/** The form prints "một phần" over the full-process dossiers too; which row it is the row above says. */
const MISPRINTED =
  "Số hồ sơ của TTHC cung cấp trực tuyến một phần (gồm tiếp nhận trực tuyến và trực tiếp)";

const direction: readonly FormRow[] = [
  row(
    [1, "documents", "document"],
    [
      "Số lượng văn bản ban hành chỉ đạo điều hành công tác CCHC",
      "Văn bản chỉ đạo, điều hành CCHC",
      "Documents that direct the reform",
    ],
    { also: ["Số văn bản chỉ đạo, điều hành CCHC", "Số văn bản chỉ đạo CCHC đã ban hành"] }
  ),
  row(
    [2, "inspected", "agency"],
    [
      "Số đơn vị được kiểm tra về công tác CCHC",
      "Đơn vị được kiểm tra CCHC",
      "Agencies inspected for the reform",
    ]
  ),
  row(
    [3, "news", "article"],
    [
      "Số lượng tin, bài tuyên truyền về CCHC",
      "Tin, bài tuyên truyền CCHC",
      "News items about the reform",
    ]
  ),
  row(
    [4, "initiatives", "initiative"],
    [
      "Số mô hình, sáng kiến CCHC được triển khai áp dụng",
      "Mô hình, sáng kiến CCHC",
      "Reform models and initiatives in use",
    ]
  ),
  row(
    [5, "funds", "dong"],
    [
      // The table has no column of units; offices write "150 triệu" here.
      "Số kinh phí bố trí thực hiện CCHC (đồng)",
      "Kinh phí bố trí cho CCHC",
      "Funds provided for the reform",
    ],
    { also: ["Kinh phí bố trí thực hiện CCHC", "Kinh phí thực hiện CCHC"] }
  ),
];

const rulesAndProcedures: readonly FormRow[] = [
  row(
    [6, "legal.issued", "document"],
    ["Số lượng văn bản QPPL ban hành", "Văn bản QPPL ban hành", "Legal documents issued"],
    { also: ["Số VBQPPL ban hành", "Số VBQPPL đã ban hành"] }
  ),
  row(
    [7, "legal.amended", "document"],
    [
      "Số lượng văn bản QPPL được đề nghị sửa đổi, bổ sung, bãi bỏ, thay thế",
      "Văn bản QPPL đề nghị sửa đổi, thay thế",
      "Legal documents proposed for change",
    ],
    { also: ["Số VBQPPL được đề nghị sửa đổi, bổ sung, bãi bỏ, thay thế"] }
  ),
  row(
    [8, "procedures.published", "procedure"],
    [
      "Số TTHC được công khai tại một cửa (trang thông tin điện tử)",
      "TTHC công khai",
      "Procedures published",
    ],
    {
      also: [
        "Số TTHC được công khai tại Bộ phận một cửa",
        "Số TTHC được công khai tại Trung tâm Phục vụ hành chính công",
      ],
    }
  ),
  row(
    [9, "procedures.onestop", "procedure"],
    [
      "Số lượng các TTHC được giải quyết theo cơ chế một cửa",
      "TTHC theo cơ chế một cửa",
      "One-stop procedures",
    ]
  ),
  row(
    [10, "procedures.linked", "procedure"],
    [
      "Số lượng TTHC được giải quyết theo cơ chế một cửa liên thông",
      "TTHC theo cơ chế một cửa liên thông",
      "Inter-agency one-stop procedures",
    ]
  ),
];

const people: readonly FormRow[] = [
  row(
    [11, "civil.share", "percent"],
    [
      "Tỷ lệ công chức cấp xã đạt chuẩn",
      "Công chức cấp xã đạt chuẩn",
      "Commune civil servants up to standard",
    ],
    { also: ["Tỷ lệ công chức cấp xã đạt chuẩn theo quy định"] }
  ),
  row(
    [12, "officials.share", "percent"],
    [
      "Tỷ lệ cán bộ cấp xã đạt chuẩn theo quy định",
      "Cán bộ cấp xã đạt chuẩn",
      "Commune officials up to standard",
    ],
    { also: ["Tỷ lệ cán bộ cấp xã đạt chuẩn"] }
  ),
  row(
    [13, "trained", "person"],
    [
      "Số cán bộ, công chức, viên chức được đào tạo, bồi dưỡng, tập huấn",
      "Cán bộ, công chức, viên chức được đào tạo",
      "Staff trained",
    ]
  ),
  row(
    [14, "feedback.received", "feedback"],
    [
      "Tổng số phản ánh, kiến nghị đã tiếp nhận",
      "Phản ánh, kiến nghị đã tiếp nhận",
      "Reports from the public received",
    ],
    { also: ["Số phản ánh, kiến nghị đã tiếp nhận"] }
  ),
  row(
    [15, "feedback.resolved", "feedback"],
    [
      "Tổng số phản ánh, kiến nghị đã giải quyết",
      "Phản ánh, kiến nghị đã giải quyết",
      "Reports from the public resolved",
    ],
    { also: ["Số phản ánh, kiến nghị đã giải quyết"] }
  ),
  row(
    [16, "reduced", "person"],
    [
      "Số lượng CB, CC, VC được tinh giản biên chế",
      "Người được tinh giản biên chế",
      "Posts reduced",
    ],
    { also: ["Số lượng cán bộ, công chức, viên chức được tinh giản biên chế"] }
  ),
  row(
    [17, "disciplined", "person"],
    [
      "Số lượng CB, CC, VC bị kỷ luật (từ khiển trách trở lên)",
      "Người bị kỷ luật",
      "Staff disciplined",
    ],
    { also: ["Số lượng cán bộ, công chức, viên chức bị kỷ luật"] }
  ),
  row(
    [18, "recruited.civil", "person"],
    ["Số công chức được tuyển dụng", "Công chức được tuyển dụng", "Civil servants recruited"]
  ),
  row(
    [19, "recruited.public", "person"],
    ["Số viên chức được tuyển dụng", "Viên chức được tuyển dụng", "Public employees recruited"]
  ),
  row(
    [20, "appointed.offices", "person"],
    [
      "Trưởng, phó phòng và tương đương thuộc Sở, UBND cấp xã được bổ nhiệm",
      "Trưởng, phó phòng được bổ nhiệm",
      "Heads and deputies of offices appointed",
    ],
    { also: ["Trưởng, phó phòng và tương đương thuộc Sở, UBND cấp huyện được bổ nhiệm"] }
  ),
  row(
    [21, "appointed.units", "person"],
    [
      "Trưởng, phó phòng và tương đương đơn vị trực thuộc Sở, UBND cấp xã được bổ nhiệm",
      "Trưởng, phó phòng đơn vị trực thuộc được bổ nhiệm",
      "Heads and deputies of subordinate units appointed",
    ],
    {
      also: ["Trưởng, phó phòng và tương đương đơn vị trực thuộc Sở, UBND cấp huyện được bổ nhiệm"],
    }
  ),
  row(
    [22, "rotated", "person"],
    [
      "Số lượng công chức được chuyển đổi vị trí việc làm theo quy định (Nghị định số 59/2019/NĐ-CP ngày 01/7/2019 của Chính phủ)",
      "Công chức được chuyển đổi vị trí",
      "Civil servants moved to other posts",
    ],
    {
      also: [
        "Số lượng công chức được chuyển đổi vị trí việc làm",
        "Số lượng công chức được chuyển đổi vị trí công tác",
      ],
    }
  ),
];

const serviceUnits: readonly FormRow[] = [
  row(
    [23, "units", "agency"],
    [
      "Số đơn vị sự nghiệp công lập trực thuộc",
      "Đơn vị sự nghiệp công lập trực thuộc",
      "Subordinate public service units",
    ]
  ),
  row(
    [24, "units.regular", "agency"],
    [
      "Số đơn vị sự nghiệp công lập tự bảo đảm chi thường xuyên",
      "Đơn vị sự nghiệp tự bảo đảm chi thường xuyên",
      "Units that pay their regular spending",
    ]
  ),
  row(
    [25, "agencies.contracted", "agency"],
    [
      "Số cơ quan hành chính thực hiện cơ chế khoán biên chế và kinh phí hành chính",
      "Cơ quan thực hiện khoán biên chế, kinh phí",
      "Agencies with fixed posts and funds",
    ]
  ),
  row(
    [26, "units.autonomous", "agency"],
    [
      "Số đơn vị sự nghiệp công lập thực hiện tự chủ, tự chịu trách nhiệm",
      "Đơn vị sự nghiệp thực hiện tự chủ",
      "Autonomous units",
    ]
  ),
  row(
    [27, "units.business", "agency"],
    [
      "Số đơn vị sự nghiệp công lập đủ điều kiện vận dụng cơ chế tài chính như doanh nghiệp",
      "Đơn vị sự nghiệp tài chính như doanh nghiệp",
      "Units financed like enterprises",
    ]
  ),
];

const online: readonly FormRow[] = [
  row(
    [28, "outgoing", "document"],
    ["Tổng số văn bản phát hành đi", "Văn bản phát hành đi", "Documents sent out"],
    { also: ["Tổng số văn bản đi", "Số văn bản phát hành đi"] }
  ),
  row(
    [29, "outgoing.electronic", "document"],
    [
      "Số văn bản đi được phát hành dưới dạng điện tử",
      "Văn bản đi dạng điện tử",
      "Documents sent electronically",
    ]
  ),
  row(
    [30, "procedures.partial", "procedure"],
    ["Số TTHC cung cấp trực tuyến một phần", "TTHC một phần", "Partial procedures"]
  ),
  row(
    [31, "partial.received", "dossier"],
    [MISPRINTED, "Hồ sơ của TTHC một phần", "Dossiers of partial procedures"],
    { parent: "procedures.partial" }
  ),
  row(
    [32, "partial.online", "dossier"],
    [
      "Số hồ sơ được xử lý trực tuyến một phần",
      "Hồ sơ xử lý trực tuyến một phần",
      "Partial dossiers handled online",
    ],
    { parent: "procedures.partial" }
  ),
  row(
    [33, "procedures.full", "procedure"],
    ["Số TTHC cung cấp trực tuyến toàn trình", "TTHC toàn trình", "Full-process procedures"]
  ),
  row(
    [34, "full.received", "dossier"],
    [
      "Số hồ sơ của TTHC cung cấp trực tuyến toàn trình (gồm tiếp nhận trực tuyến và trực tiếp)",
      "Hồ sơ của TTHC toàn trình",
      "Dossiers of full-process procedures",
    ],
    { parent: "procedures.full", also: [MISPRINTED] }
  ),
  row(
    [35, "full.online", "dossier"],
    [
      "Số hồ sơ được xử lý trực tuyến toàn trình",
      "Hồ sơ xử lý trực tuyến toàn trình",
      "Full-process dossiers handled online",
    ],
    { parent: "procedures.full" }
  ),
  row(
    [36, "postal.received", "dossier"],
    [
      "Số hồ sơ được tiếp nhận qua dịch vụ bưu chính",
      "Hồ sơ tiếp nhận qua bưu chính",
      "Dossiers received by post",
    ],
    { also: ["Số hồ sơ được tiếp nhận qua dịch vụ bưu chính công ích"] }
  ),
  row(
    [37, "postal.returned", "dossier"],
    [
      "Số hồ sơ được trả kết quả qua dịch vụ bưu chính công ích",
      "Hồ sơ trả kết quả qua bưu chính",
      "Results returned by post",
    ],
    { also: ["Số hồ sơ được trả kết quả qua dịch vụ bưu chính"] }
  ),
];

/**
 * The columns of levels. The form itself says that levels and rows that do not concern the office may
 * be left out, so only the commune's own column is counted on; its heading may then be any of a list's.
 */
const columns: readonly FormColumn[] = [
  ordinalColumn,
  {
    id: "label",
    role: "label",
    headings: [["Nhiệm vụ/Tiêu chí"], ["Nhiệm vụ, tiêu chí"], ["Nội dung"], ["Tiêu chí"]],
    name: { vi: "Nhiệm vụ/Tiêu chí", en: "Task or criterion" },
    isRequired: true,
  },
  {
    id: "province",
    role: "figure",
    headings: [["Cấp Sở"], ["Cấp tỉnh"], ["Cấp Sở, ngành"], ["Cấp tỉnh (sở, ngành)"]],
    name: { vi: "Cấp tỉnh (sở)", en: "Province (departments)" },
    isExtra: true,
  },
  {
    id: "district",
    role: "figure",
    headings: [["Cấp huyện"], ["UBND cấp huyện"]],
    name: { vi: "Cấp huyện", en: "District" },
    isExtra: true,
  },
  {
    id: "",
    role: "figure",
    headings: [
      ["Cấp xã"],
      ["UBND cấp xã"],
      ["Số liệu"],
      ["Kết quả"],
      ["Kết quả thực hiện"],
      ["Đến thời điểm kiểm tra CCHC"],
      ["Đến thời điểm báo cáo"],
    ],
    printed: ["Đến thời điểm báo cáo", "Cấp xã"],
    name: { vi: "Cấp xã", en: "Commune" },
  },
  noteColumn,
];

type Texts = readonly [vi: string, en: string];

/** What the form ties within each of its columns of levels. */
const base = (code: string, severity: "error" | "warning", [vi, en]: Texts) =>
  ({ code, severity, label: { vi, en }, over: "rows" }) as const;

const bound = (
  tie: ReturnType<typeof base>,
  [lesser, greater]: readonly [string, string]
): FormRelation => ({ kind: "bound", ...tie, lesser, greater });

const relations: readonly FormRelation[] = [
  {
    kind: "balance",
    ...base("O05", "error", [
      "TTHC một phần + toàn trình ≤ TTHC công khai",
      "Partial + full-process procedures ≤ published",
    ]),
    total: "procedures.published",
    parts: ["procedures.partial", "procedures.full"],
    mayExceed: true,
  },
  bound(
    base("V04", "error", [
      "Văn bản chỉ đạo CCHC ≤ văn bản phát hành đi",
      "Documents on the reform ≤ documents sent out",
    ]),
    ["documents", "outgoing"]
  ),
  bound(
    base("K03", "warning", [
      "Văn bản QPPL đề nghị sửa đổi ≤ văn bản QPPL ban hành",
      "Legal documents proposed for change ≤ issued",
    ]),
    ["legal.amended", "legal.issued"]
  ),
  bound(
    base("C04", "error", [
      "Phản ánh, kiến nghị đã giải quyết ≤ đã tiếp nhận",
      "Reports resolved ≤ received",
    ]),
    ["feedback.resolved", "feedback.received"]
  ),
  bound(
    base("V02", "error", [
      "Văn bản đi dạng điện tử ≤ văn bản phát hành đi",
      "Sent electronically ≤ sent out",
    ]),
    ["outgoing.electronic", "outgoing"]
  ),
  bound(
    base("O04", "error", [
      "Hồ sơ xử lý trực tuyến một phần ≤ hồ sơ của TTHC một phần",
      "Partial dossiers handled online ≤ dossiers of partial procedures",
    ]),
    ["partial.online", "partial.received"]
  ),
  bound(
    base("O04", "error", [
      "Hồ sơ xử lý trực tuyến toàn trình ≤ hồ sơ của TTHC toàn trình",
      "Full-process dossiers handled online ≤ dossiers of full-process procedures",
    ]),
    ["full.online", "full.received"]
  ),
];

/** The statistics table of results of administrative reform, with a column for each level. */
export const reformTable: Form = {
  id: "reform-table",
  topic: "reform",
  name: { vi: "Biểu thống kê kết quả CCHC", en: "Results of administrative reform" },
  edition: {
    vi: "Biểu thống kê kèm báo cáo kiểm tra công tác CCHC (tỉnh Thái Nguyên, năm 2023)",
    en: "Table annexed to reports for reform inspections (Thái Nguyên province, 2023)",
  },
  source:
    "Bố cục 37 dòng theo phụ lục công bố của phường Ba Hàng năm 2023; cột “Cấp tỉnh” thay “Cấp Sở” và nhãn không còn cấp huyện từ 01/7/2025 là theo hiểu biết chung, chưa đối chiếu với mẫu ban hành.",
  validFrom: null,
  validTo: null,
  titles: [
    "Kết quả thực hiện công tác cải cách hành chính",
    "Biểu thống kê kết quả cải cách hành chính",
  ],
  columns,
  rows: {
    kind: "named",
    rows: [...direction, ...rulesAndProcedures, ...people, ...serviceUnits, ...online],
  },
  relations,
  blank: {
    sheetName: "Thống kê CCHC",
    title: "BIỂU THỐNG KÊ KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
  },
};
