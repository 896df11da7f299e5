import type { Form, FormRelation, FormRow, UnitKey } from "../form";
import { indicatorColumns } from "./indicator-columns";

/** Id and unit of a row. */
type Key = readonly [id: string, unit: UnitKey];
/** Label as printed, and the row's name in both languages. */
type Words = readonly [label: string, vi: string, en: string];

const heading = (
  [id, ordinal, parent]: readonly [string, string, string | null],
  [label, vi, en]: Words,
  also: readonly string[] = []
): FormRow => ({
  id,
  labels: [label, ...also],
  name: { vi, en },
  ordinal,
  isHeading: true,
  ...(parent === null ? {} : { parent }),
});

/** A numbered row of a section. */
const numbered = (
  [id, unit]: Key,
  [ordinal, parent]: readonly [string, string],
  [label, vi, en]: Words
): FormRow => ({ id, labels: [label], name: { vi, en }, ordinal, parent, unit });

/** A row without a number, under the numbered row that it belongs to; the first label is printed. */
const part = (
  [id, unit]: Key,
  parent: string,
  [label, vi, en, ...also]: readonly [...Words, ...string[]]
): FormRow => ({ id, labels: [label, ...also], name: { vi, en }, ordinal: "", parent, unit });

const direction: readonly FormRow[] = [
  heading(
    ["direction", "1", null],
    ["Công tác chỉ đạo điều hành CCHC", "Chỉ đạo, điều hành CCHC", "Direction of the reform"]
  ),
  heading(["plan", "1.1", "direction"], ["Kế hoạch CCHC", "Kế hoạch CCHC", "Reform plan"]),
  part(["plan.tasks", "task"], "plan", [
    "Số nhiệm vụ đề ra trong kế hoạch",
    "Nhiệm vụ đề ra trong kế hoạch",
    "Tasks planned",
  ]),
  part(["plan.done", "task"], "plan", [
    "Số nhiệm vụ đã hoàn thành",
    "Nhiệm vụ đã hoàn thành",
    "Tasks completed",
  ]),
  part(["documents", "document"], "plan", [
    "Số văn bản chỉ đạo CCHC đã ban hành/tham mưu ban hành",
    "Văn bản chỉ đạo, điều hành CCHC",
    "Documents that direct the reform",
    "Số văn bản chỉ đạo CCHC đã ban hành",
  ]),
  heading(
    ["orders", "1.2", "direction"],
    [
      "Thực hiện nhiệm vụ UBND tỉnh, Chủ tịch UBND tỉnh giao",
      "Nhiệm vụ cấp trên giao",
      "Tasks given from above",
    ],
    [
      "Thực hiện nhiệm vụ UBND thành phố, Chủ tịch UBND TP giao",
      "Thực hiện nhiệm vụ UBND thành phố, Chủ tịch UBND thành phố giao",
      "Thực hiện nhiệm vụ UBND huyện, Chủ tịch UBND huyện giao",
    ]
  ),
  part(["assigned", "task"], "orders", [
    "Tổng số nhiệm vụ được giao",
    "Nhiệm vụ được giao",
    "Tasks given",
  ]),
  part(["assigned.ontime", "task"], "orders", [
    "Số nhiệm vụ đã hoàn thành đúng hạn",
    "Nhiệm vụ hoàn thành đúng hạn",
    "Tasks completed on time",
  ]),
  part(["assigned.late", "task"], "orders", [
    "Số nhiệm vụ đã hoàn thành nhưng quá hạn",
    "Nhiệm vụ hoàn thành nhưng quá hạn",
    "Tasks completed late",
  ]),
  heading(
    ["survey", "1.3", "direction"],
    [
      "Khảo sát sự hài lòng của người dân, tổ chức",
      "Khảo sát sự hài lòng",
      "Survey of satisfaction",
    ]
  ),
  part(["survey.ballots", "ballot"], "survey", [
    "Số lượng phiếu khảo sát",
    "Phiếu khảo sát",
    "Survey ballots",
  ]),
  {
    ...part(["survey.way", "surveyWay"], "survey", [
      "Hình thức khảo sát",
      "Hình thức khảo sát",
      "Way of survey",
    ]),
    countedBy: { row: "survey.ballots", codes: [0, 1, 2] },
  },
  numbered(
    ["dialogue", "noYes"],
    ["1.4", "direction"],
    [
      "Tổ chức đối thoại về TTHC của UBND cấp xã",
      "Đối thoại về TTHC của UBND cấp xã",
      "Dialogue about procedures",
    ]
  ),
];

const legal: readonly FormRow[] = [
  heading(["legal", "2", null], ["Cải cách thể chế", "Cải cách thể chế", "Legal reform"]),
  numbered(
    ["legal.issued", "document"],
    ["2.1", "legal"],
    ["Số VBQPPL đã ban hành/tham mưu ban hành", "Văn bản QPPL ban hành", "Legal documents issued"]
  ),
  numbered(
    ["legal.checked", "document"],
    ["2.2", "legal"],
    ["Số VBQPPL đã kiểm tra theo thẩm quyền", "Văn bản QPPL đã kiểm tra", "Legal documents checked"]
  ),
  numbered(
    ["legal.reviewed", "document"],
    ["2.3", "legal"],
    ["Số VBQPPL đã rà soát", "Văn bản QPPL đã rà soát", "Legal documents reviewed"]
  ),
  numbered(
    ["legal.proposed", "document"],
    ["2.4", "legal"],
    [
      "Số VBQPPL đã kiến nghị xử lý sau kiểm tra, rà soát",
      "Văn bản QPPL đã kiến nghị xử lý",
      "Legal documents proposed for handling",
    ]
  ),
  numbered(
    ["legal.handled", "document"],
    ["2.5", "legal"],
    [
      "Số VBQPPL có kiến nghị xử lý đã được xử lý xong",
      "Văn bản QPPL đã xử lý xong",
      "Legal documents handled",
    ]
  ),
];

const procedures: readonly FormRow[] = [
  heading(
    ["administration", "3", null],
    ["Cải cách thủ tục hành chính", "Cải cách TTHC", "Reform of procedures"]
  ),
  numbered(
    ["procedures", "procedure"],
    ["3.1", "administration"],
    ["Thống kê TTHC", "Thống kê TTHC", "Procedures"]
  ),
  heading(
    ["portal", "3.2", "administration"],
    ["Vận hành Cổng dịch vụ công", "Cổng dịch vụ công", "Service portal"]
  ),
  part(["portal.published", "procedure"], "portal", [
    "Số TTHC đã cập nhật, công khai trên Cổng DVC quốc gia",
    "TTHC công khai trên Cổng DVCQG",
    "Procedures on the national portal",
  ]),
  part(["portal.integrated", "procedure"], "portal", [
    "Số TTHC toàn trình, một phần đã tích hợp lên Cổng DVC quốc gia",
    "TTHC trực tuyến tích hợp lên Cổng DVCQG",
    "Online procedures on the national portal",
    "Số TTHC mức độ 3 và 4 đã tích hợp lên Cổng DVC quốc gia",
  ]),
  // Offices write a number beside this heading too.
  numbered(
    ["onestop", "procedure"],
    ["3.3", "administration"],
    [
      "Thực hiện cơ chế một cửa, một cửa liên thông",
      "Cơ chế một cửa, một cửa liên thông",
      "One-stop shop",
    ]
  ),
  part(["onestop.level", "procedure"], "onestop", [
    "Số TTHC liên thông cùng cấp",
    "TTHC liên thông cùng cấp",
    "Inter-agency procedures of one level",
  ]),
  part(["onestop.levels", "procedure"], "onestop", [
    "Số TTHC liên thông giữa các cấp chính quyền",
    "TTHC liên thông giữa các cấp",
    "Inter-agency procedures of several levels",
  ]),
  part(["approved.share", "percent"], "onestop", [
    "Tỷ lệ TTHC đã được phê duyệt quy trình nội bộ",
    "TTHC được phê duyệt quy trình nội bộ",
    "Procedures with an approved process",
  ]),
  part(["digitised.share", "percent"], "onestop", [
    "Tỷ lệ quy trình nội bộ giải quyết TTHC đã được điện tử hóa",
    "Quy trình nội bộ được điện tử hóa",
    "Processes made electronic",
  ]),
  heading(
    ["results", "3.4", "administration"],
    ["Kết quả giải quyết TTHC", "Kết quả giải quyết TTHC", "Results"]
  ),
  part(["offices.ontime.share", "percent"], "results", [
    "Tỷ lệ hồ sơ TTHC do cơ quan chuyên môn tiếp nhận được giải quyết đúng hạn",
    "Hồ sơ của cơ quan chuyên môn đúng hạn",
    "Dossiers of offices on time",
  ]),
  part(["communes.ontime.share", "percent"], "results", [
    "Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn",
    "Hồ sơ của UBND cấp xã đúng hạn",
    "Dossiers of communes on time",
  ]),
];

const staff: readonly FormRow[] = [
  heading(
    ["apparatus", "4", null],
    ["Cải cách tổ chức bộ máy hành chính nhà nước", "Tổ chức bộ máy", "Apparatus"]
  ),
  numbered(
    ["posts.assigned", "person"],
    ["4.1", "apparatus"],
    ["Tổng số biên chế được giao trong năm", "Biên chế được giao", "Posts assigned"]
  ),
  numbered(
    ["posts.present", "person"],
    ["4.2", "apparatus"],
    ["Tổng số biên chế có mặt tại thời điểm báo cáo", "Biên chế có mặt", "Staff present"]
  ),
  numbered(
    ["posts.contract", "person"],
    ["4.3", "apparatus"],
    [
      "Số hợp đồng lao động làm việc tại cơ quan hành chính nhà nước",
      "Hợp đồng lao động",
      "Staff on contract",
    ]
  ),
  numbered(
    ["posts.reduced", "person"],
    ["4.4", "apparatus"],
    ["Số biên chế đã tinh giản trong kỳ báo cáo", "Biên chế đã tinh giản", "Posts reduced"]
  ),
  heading(["service", "5", null], ["Cải cách chế độ công vụ", "Chế độ công vụ", "Civil service"]),
  numbered(
    ["service.appointed", "person"],
    ["5.1", "service"],
    [
      "Số liệu về bổ nhiệm công chức lãnh đạo (lãnh đạo cấp phòng)",
      "Công chức lãnh đạo được bổ nhiệm",
      "Leading civil servants appointed",
    ]
  ),
  numbered(
    ["service.disciplined", "person"],
    ["5.2", "service"],
    [
      "Số liệu về xử lý kỷ luật cán bộ, công chức (cả về Đảng và chính quyền)",
      "Cán bộ, công chức bị kỷ luật",
      "Officials and civil servants disciplined",
    ]
  ),
];

/** The five degrees of autonomy, each counted up to the day of the report. */
const autonomy = ([id, ordinal]: readonly [string, string], [degree, vi, en]: Words): FormRow =>
  numbered(
    [`autonomy.${id}`, "agency"],
    [ordinal, "finance"],
    [`${degree} (lũy kế đến thời điểm báo cáo)`, vi, en]
  );

const finance: readonly FormRow[] = [
  heading(["finance", "6", null], ["Cải cách tài chính công", "Tài chính công", "Public finance"]),
  autonomy(
    ["full", "6.1"],
    [
      "Số đơn vị SNCL đã thực hiện tự chủ 100% chi thường xuyên và chi đầu tư",
      "Đơn vị tự chủ chi thường xuyên và đầu tư",
      "Units that pay all of their spending",
    ]
  ),
  autonomy(
    ["regular", "6.2"],
    [
      "Số đơn vị SNCL đã thực hiện tự chủ 100% chi thường xuyên",
      "Đơn vị tự chủ chi thường xuyên",
      "Units that pay their regular spending",
    ]
  ),
  autonomy(
    ["partial", "6.3"],
    [
      "Số đơn vị SNCL đã thực hiện tự chủ một phần chi thường xuyên",
      "Đơn vị tự chủ một phần chi thường xuyên",
      "Units that pay part of their regular spending",
    ]
  ),
  autonomy(
    ["state", "6.4"],
    [
      "Số đơn vị SNCL do nhà nước đảm bảo 100% chi thường xuyên",
      "Đơn vị do nhà nước bảo đảm",
      "Units paid by the state",
    ]
  ),
  autonomy(
    ["company", "6.5"],
    [
      "Số lượng đơn vị SNCL đã chuyển đổi thành công ty cổ phần",
      "Đơn vị chuyển thành công ty cổ phần",
      "Units turned into companies",
    ]
  ),
];

const electronic: readonly FormRow[] = [
  heading(
    ["digital", "7", null],
    [
      "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số",
      "Chính phủ điện tử, chính phủ số",
      "Digital government",
    ]
  ),
  numbered(
    ["architecture", "notComplete"],
    ["7.1", "digital"],
    [
      "Cập nhật Kiến trúc chính quyền điện tử phiên bản 2.0",
      "Kiến trúc chính quyền điện tử 2.0",
      "Architecture of e-government 2.0",
    ]
  ),
  {
    ...numbered(
      ["meetings", "tiers"],
      ["7.2", "digital"],
      [
        "Xây dựng và vận hành Hệ thống họp trực tuyến",
        "Hệ thống họp trực tuyến",
        "System of online meetings",
      ]
    ),
    labels: [
      "Xây dựng và vận hành Hệ thống họp trực tuyến",
      "Xây dựng và vận hành Hệ thống hợp trực tuyến",
    ],
  },
  numbered(
    ["reporting", "progress"],
    ["7.3", "digital"],
    [
      "Hệ thống thông tin báo cáo và kết nối với Hệ thống thông tin báo cáo quốc gia",
      "Hệ thống thông tin báo cáo",
      "Reporting system",
    ]
  ),
  numbered(
    ["certificates.share", "percent"],
    ["7.4", "digital"],
    [
      "Tỷ lệ cơ quan chuyên môn, UBND cấp xã được cấp chứng thư số",
      "Cơ quan được cấp chứng thư số",
      "Offices with digital certificates",
    ]
  ),
  numbered(
    ["lgsp", "progress"],
    ["7.5", "digital"],
    [
      "Triển khai xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP)",
      "Nền tảng chia sẻ, tích hợp (LGSP)",
      "Sharing platform (LGSP)",
    ]
  ),
  heading(
    ["exchange", "7.6", "digital"],
    ["Số liệu về trao đổi văn bản điện tử", "Trao đổi văn bản điện tử", "Exchange of e-documents"]
  ),
  part(["exchange.offices.share", "percent"], "exchange", [
    "Tỷ lệ cơ quan chuyên môn đã kết nối, liên thông với UBND tỉnh",
    "Cơ quan chuyên môn đã kết nối",
    "Offices connected",
  ]),
  part(["exchange.communes.share", "percent"], "exchange", [
    "Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND tỉnh",
    "UBND cấp xã đã kết nối",
    "Communes connected",
    "Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND thành phố",
    "Tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND huyện",
  ]),
  {
    ...numbered(
      ["sent", "document"],
      ["7.7", "digital"],
      [
        "Tổng số văn bản đi giữa các cơ quan nhà nước trên địa bàn",
        "Văn bản đi giữa các cơ quan",
        "Documents between agencies",
      ]
    ),
    labels: ["", "thành phố", "huyện", "tỉnh"].map((area) =>
      `Tổng số văn bản đi giữa các cơ quan nhà nước trên địa bàn ${area}`.trim()
    ),
  },
  part(["sent.electronic.share", "percent"], "sent", [
    "Tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử (Sử dụng chữ ký số, chứng thư số và gửi trên môi trường điện tử)",
    "Văn bản gửi hoàn toàn điện tử",
    "Documents sent electronically only",
  ]),
  part(["sent.both.share", "percent"], "sent", [
    "Tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử và song song với văn bản giấy",
    "Văn bản gửi điện tử song song bản giấy",
    "Documents sent electronically and on paper",
  ]),
  heading(
    ["system", "7.8", "digital"],
    [
      "Vận hành Hệ thống thông tin một cửa điện tử tập trung của tỉnh",
      "Hệ thống một cửa điện tử",
      "E-one-stop system",
    ],
    ["Vận hành Hệ thống thông tin giải quyết TTHC của tỉnh"]
  ),
  part(["system.offices.share", "percent"], "system", [
    "Tỷ lệ cơ quan chuyên môn đã kết nối liên thông với Hệ thống",
    "Cơ quan kết nối với Hệ thống một cửa",
    "Offices in the e-one-stop system",
  ]),
];

type Texts = readonly [vi: string, en: string];

const base = (code: string, severity: "error" | "warning", [vi, en]: Texts) =>
  ({ code, severity, label: { vi, en }, over: "figures" }) as const;

const relations: readonly FormRelation[] = [
  {
    kind: "bound",
    ...base("K01", "error", [
      "Nhiệm vụ đã hoàn thành ≤ nhiệm vụ đề ra",
      "Tasks completed ≤ planned",
    ]),
    lesser: "plan.done",
    greater: "plan.tasks",
  },
  {
    kind: "balance",
    ...base("K01", "error", [
      "Hoàn thành đúng hạn + quá hạn ≤ nhiệm vụ được giao",
      "Completed on time + late ≤ tasks given",
    ]),
    total: "assigned",
    parts: ["assigned.ontime", "assigned.late"],
    mayExceed: true,
  },
  {
    kind: "bound",
    ...base("K03", "warning", [
      "Văn bản QPPL đã xử lý xong ≤ đã kiến nghị xử lý",
      "Legal documents handled ≤ proposed",
    ]),
    lesser: "legal.handled",
    greater: "legal.proposed",
  },
  {
    kind: "bound",
    ...base("S06", "warning", [
      "Biên chế có mặt ≤ biên chế được giao",
      "Staff present ≤ posts assigned",
    ]),
    lesser: "posts.present",
    greater: "posts.assigned",
  },
];

/** The quarterly annex of figures on administrative reform. */
export const reformAnnex: Form = {
  id: "reform-annex",
  topic: "reform",
  name: { vi: "Phụ lục số liệu CCHC", en: "Annex of reform figures" },
  edition: {
    vi: "Phụ lục thống kê số liệu CCHC hàng quý, 6 tháng, năm (cấp xã tỉnh Quảng Ngãi, năm 2024)",
    en: "Reform statistics by quarter, half-year and year (communes of Quảng Ngãi, 2024)",
  },
  source:
    "Các dòng theo phụ lục của cấp xã tỉnh Quảng Ngãi năm 2024, đến dòng đầu của mục 7.8; nhãn “UBND tỉnh” thay cấp huyện từ 01/7/2025 và “toàn trình, một phần” thay mức độ 3 và 4 là theo hiểu biết chung, chưa đối chiếu với mẫu ban hành.",
  validFrom: null,
  validTo: null,
  titles: ["thống kê số liệu về kết quả thực hiện công tác cải cách hành chính"],
  columns: indicatorColumns("Kết quả thống kê", { answersInNotes: true }),
  rows: {
    kind: "named",
    rows: [...direction, ...legal, ...procedures, ...staff, ...finance, ...electronic],
    areNumbered: true,
  },
  relations,
  blank: {
    sheetName: "Phụ lục CCHC",
    title: "THỐNG KÊ SỐ LIỆU VỀ KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
  },
};
