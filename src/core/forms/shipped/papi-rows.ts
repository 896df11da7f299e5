import type { FormRow, UnitKey } from "../form";

/** Number, id and unit of a row; a row without a unit heads others and has no figure. */
type Key = readonly [ordinal: string, id: string, unit: UnitKey | null];
/** Label as printed, and the row's name in both languages. */
type Words = readonly [label: string, vi: string, en: string];
type Line = readonly [key: Key, words: Words, also?: readonly string[]];

/** Rows under one heading. Numbers begin anew under each, so the heading tells which "1" is meant. */
function under(heading: FormRow, lines: readonly Line[]): readonly FormRow[] {
  return [heading, ...lines.map((line) => lineRow(line, heading.id))];
}

function lineRow([[ordinal, id, unit], [label, vi, en], also = []]: Line, parent: string): FormRow {
  const counts = unit === null ? { isHeading: true } : { unit };
  return { id, labels: [label, ...also], name: { vi, en }, ordinal, parent, ...counts };
}

const section = (ordinal: string, id: string, [label, vi, en]: Words): FormRow => ({
  id,
  labels: [label],
  name: { vi, en },
  ordinal,
  isHeading: true,
});

/** Rows under a numbered row of a section that has no figure of its own. */
function group(parent: string, line: Line, lines: readonly Line[]): readonly FormRow[] {
  return under(lineRow(line, parent), lines);
}

const leadership = [
  ...under(
    section("I", "leadership", [
      "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
      "Công tác lãnh đạo, chỉ đạo",
      "Leadership",
    ]),
    [
      [
        ["1", "documents", "document"],
        [
          "Số văn bản chỉ đạo nâng cao hiệu quả quản trị và hành chính công đã ban hành (Kế hoạch, công văn, kết luận, quán triệt…)",
          "Văn bản chỉ đạo PAPI đã ban hành",
          "PAPI documents issued",
        ],
      ],
      [
        ["2", "plan.share", "percent"],
        [
          "Tỷ lệ hoàn thành kế hoạch nâng cao hiệu quả quản trị và hành chính công",
          "Tỷ lệ hoàn thành kế hoạch PAPI",
          "Share of the PAPI plan completed",
        ],
      ],
      [
        ["2.1", "plan.tasks", "task"],
        ["Số nhiệm vụ đề ra trong kế hoạch", "Nhiệm vụ đề ra trong kế hoạch", "Tasks planned"],
      ],
      [
        ["2.2", "plan.done", "task"],
        ["Số nhiệm vụ đã hoàn thành", "Nhiệm vụ đã hoàn thành", "Tasks completed"],
      ],
    ]
  ),
  ...group(
    "leadership",
    [
      ["3", "inspection", null],
      [
        "Kiểm tra việc thực hiện nâng cao hiệu quả quản trị và hành chính công",
        "Kiểm tra việc thực hiện PAPI",
        "Inspections of PAPI work",
      ],
    ],
    [
      [
        ["3.1", "inspection.agencies", "agency"],
        ["Số cơ quan, đơn vị đã kiểm tra", "Cơ quan, đơn vị đã kiểm tra", "Agencies inspected"],
      ],
      [
        ["3.2", "inspection.communes", "agency"],
        ["Số UBND cấp xã đã kiểm tra", "UBND cấp xã đã kiểm tra", "Communes inspected"],
      ],
      [
        ["3.3", "issues.share", "percent"],
        [
          "Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra",
          "Tỷ lệ vấn đề phát hiện đã xử lý",
          "Share of issues resolved",
        ],
      ],
      [
        ["3.4", "issues", "issue"],
        [
          "Tổng số vấn đề phát hiện qua kiểm tra",
          "Vấn đề phát hiện qua kiểm tra",
          "Issues found by inspections",
        ],
      ],
      [
        ["3.5", "issues.resolved", "issue"],
        ["Số vấn đề phát hiện đã xử lý xong", "Vấn đề phát hiện đã xử lý xong", "Issues resolved"],
      ],
    ]
  ),
  ...group(
    "leadership",
    [
      ["4", "outreach", null],
      [
        "Số liệu về công tác tuyên truyền, bồi dưỡng, tập huấn về nâng cao hiệu quả quản trị và hành chính công",
        "Tuyên truyền, bồi dưỡng, tập huấn",
        "Outreach and training",
      ],
    ],
    [
      [
        ["4.1", "outreach.people", "person"],
        [
          "Số lượng người tham dự, được tuyên truyền/tập huấn (áp dụng đối với hội nghị tuyên truyền; lớp bồi dưỡng/ tập huấn)",
          "Người được tuyên truyền, tập huấn",
          "People reached or trained",
        ],
      ],
      [
        ["4.2", "outreach.way", "outreachWay"],
        ["Hình thức tuyên truyền", "Hình thức tuyên truyền", "Way of outreach"],
      ],
    ]
  ),
  ...group(
    "leadership",
    [
      ["5", "resources", null],
      [
        "Bố trí các nguồn lực cho công tác nâng cao hiệu quả quản trị và hành chính công",
        "Nguồn lực cho PAPI",
        "Resources for PAPI work",
      ],
    ],
    [
      [
        ["5.1", "resources.people", "person"],
        ["Bố trí nhân lực", "Nhân lực cho PAPI", "People for PAPI work"],
      ],
      [
        ["5.2", "resources.funds", "millionDong"],
        ["Bố trí kinh phí, ngân sách", "Kinh phí cho PAPI", "Funds for PAPI work"],
      ],
    ]
  ),
];

const participation = [
  section("II", "participation", [
    "THAM GIA CỦA NGƯỜI DÂN Ở CƠ SỞ",
    "Tham gia của người dân ở cơ sở",
    "Participation at local levels",
  ]),
  ...group(
    "participation",
    [
      ["1", "election", null],
      [
        "Số liệu về bầu cử trưởng xóm/tổ trưởng tổ dân phố (TDP) trong năm trên địa bàn",
        "Bầu cử trưởng xóm, tổ trưởng TDP",
        "Elections of hamlet heads",
      ],
    ],
    [
      [
        ["-", "election.held", "hamlet"],
        [
          "Số xóm/TDP tổ chức bầu trưởng xóm/tổ trưởng TDP trong năm",
          "Xóm, TDP tổ chức bầu trong năm",
          "Hamlets with an election",
        ],
      ],
      [
        ["-", "election.contested", "hamlet"],
        [
          "Số xóm/TDP bầu trưởng xóm/tổ trưởng TDP có từ 02 ứng cử viên trở lên",
          "Xóm, TDP có từ 02 ứng cử viên trở lên",
          "Hamlets with two candidates or more",
        ],
      ],
    ]
  ),
  lineRow(
    [
      ["2", "supervision.courses", "course"],
      [
        "Tổ chức các lớp tập huấn/bồi dưỡng cho người tham gia Ban Thanh tra nhân dân và Ban giám sát đầu tư cộng đồng tại các xã, phường, thị trấn",
        "Lớp tập huấn thanh tra, giám sát",
        "Courses for people's inspectors",
      ],
      [
        "Tổ chức các lớp tập huấn/bồi dưỡng cho người tham gia Ban Thanh tra nhân dân và Ban giám sát đầu tư cộng đồng tại các xã, phường, đặc khu",
      ],
    ],
    "participation"
  ),
];

const transparency = under(
  section("III", "transparency", [
    "CÔNG KHAI MINH BẠCH TRONG VIỆC RA QUYẾT ĐỊNH Ở ĐỊA PHƯƠNG",
    "Công khai, minh bạch",
    "Transparency",
  ]),
  [
    [
      ["1", "poverty.published", "notDone"],
      [
        "Thực hiện công khai danh sách hộ nghèo, hộ cận nghèo hằng năm trên địa bàn theo quy định",
        "Công khai hộ nghèo, hộ cận nghèo",
        "Lists of poor households published",
      ],
    ],
    [
      ["2", "budget.published", "notDone"],
      [
        "Thực hiện công khai ngân sách cấp xã theo quy định",
        "Công khai ngân sách cấp xã",
        "Commune budget published",
      ],
    ],
    [
      ["3", "land.published", "notDone"],
      [
        "Thực hiện công khai quy hoạch, kế hoạch sử dụng đất; giá bồi thường thu hồi đất; phương án đền bù; đơn giá đền bù, giải phóng mặt bằng, tái định cư liên quan đến dự án, công trình trên địa bàn",
        "Công khai quy hoạch, kế hoạch sử dụng đất",
        "Land use plans published",
      ],
    ],
  ]
);

const accountability = [
  ...under(
    section("IV", "accountability", [
      "TRÁCH NHIỆM GIẢI TRÌNH VỚI NGƯỜI DÂN",
      "Trách nhiệm giải trình",
      "Accountability",
    ]),
    [
      [
        ["1", "dialogue", "noYes"],
        [
          "Tổ chức đối thoại của người đứng đầu cấp ủy, chính quyền với công dân",
          "Đối thoại với công dân",
          "Dialogue with citizens",
        ],
      ],
    ]
  ),
  ...group(
    "accountability",
    [
      ["2", "reception", null],
      [
        "Thực hiện tiếp công dân của Chủ tịch UBND cấp xã",
        "Tiếp công dân của Chủ tịch UBND",
        "Receptions by the chair",
      ],
    ],
    [
      [
        ["-", "reception.visits", "attendance"],
        ["Tổng số lượt tiếp", "Tiếp công dân, tổng số lượt", "Receptions, visits"],
      ],
      [
        ["-", "reception.people", "person"],
        ["Tổng số người được tiếp", "Tiếp công dân, tổng số người", "Receptions, people"],
      ],
      [
        ["-", "reception.cases", "case"],
        ["Tổng số vụ việc tiếp", "Tiếp công dân, tổng số vụ việc", "Receptions, cases"],
      ],
    ]
  ),
  // The form prints "(1)" and "(2)" on the line of their first number.
  ...group(
    "reception",
    [
      ["(1)", "reception.regular", null],
      ["Tiếp thường xuyên", "Tiếp thường xuyên", "Regular receptions"],
    ],
    [
      [
        ["+", "reception.regular.visits", "attendance"],
        ["Số lượt tiếp", "Tiếp thường xuyên, số lượt", "Regular receptions, visits"],
        ["Tiếp thường xuyên: Số lượt tiếp"],
      ],
      [
        ["+", "reception.regular.people", "person"],
        ["Số người được tiếp", "Tiếp thường xuyên, số người", "Regular receptions, people"],
        ["Tiếp thường xuyên: Số người được tiếp"],
      ],
    ]
  ),
  ...group(
    "reception",
    [
      ["(2)", "reception.periodic", null],
      [
        "Tiếp định kỳ và đột xuất",
        "Tiếp định kỳ và đột xuất",
        "Periodic and unscheduled receptions",
      ],
    ],
    [
      [
        ["+", "reception.periodic.sessions", "session"],
        ["Số kỳ tiếp", "Tiếp định kỳ và đột xuất, số kỳ", "Periodic receptions, sessions"],
        ["Tiếp định kỳ và đột xuất: Số kỳ tiếp"],
      ],
      [
        ["+", "reception.periodic.visits", "attendance"],
        ["Số lượt tiếp", "Tiếp định kỳ và đột xuất, số lượt", "Periodic receptions, visits"],
        ["Tiếp định kỳ và đột xuất: Số lượt tiếp"],
      ],
      [
        ["+", "reception.periodic.people", "person"],
        ["Số người được tiếp", "Tiếp định kỳ và đột xuất, số người", "Periodic receptions, people"],
        ["Tiếp định kỳ và đột xuất: Số người được tiếp"],
      ],
    ]
  ),
  ...group(
    "accountability",
    [
      ["3", "petitions", null],
      ["Giải quyết đơn", "Giải quyết đơn", "Petitions"],
    ],
    [
      [
        ["-", "petitions.received", "petition"],
        ["Tổng số đơn tiếp nhận", "Đơn tiếp nhận", "Petitions received"],
      ],
      [
        ["-", "petitions.handled", "petition"],
        ["Số đơn đã xử lý", "Đơn đã xử lý", "Petitions handled"],
      ],
      [
        ["-", "petitions.replies", "document"],
        [
          "Số văn bản phúc đáp nhận được do chuyển đơn",
          "Văn bản phúc đáp do chuyển đơn",
          "Replies to petitions passed on",
        ],
      ],
    ]
  ),
];

const integrity = under(
  section("V", "integrity", [
    "KIỂM SOÁT THAM NHŨNG TRONG KHU VỰC CÔNG",
    "Kiểm soát tham nhũng",
    "Control of corruption",
  ]),
  [
    [
      ["1", "integrity.hotline", "noYes"],
      [
        "Thiết lập đường dây nóng, hộp thư điện tử để tiếp nhận thông tin phản ánh về hành vi vi phạm, phòng chống tham nhũng",
        "Đường dây nóng chống tham nhũng",
        "Hotline against corruption",
      ],
    ],
    [
      ["2", "integrity.inspected", "agency"],
      [
        "Số cơ quan, đơn vị được kiểm tra, thanh tra trách nhiệm người đứng đầu trong sử dụng ngân sách nhà nước",
        "Đơn vị được thanh tra sử dụng ngân sách",
        "Agencies inspected for their spending",
      ],
    ],
    [
      ["3", "integrity.supervised", "agency"],
      [
        "Số cơ quan, đơn vị được Hội đồng nhân dân giám sát chuyên đề về phòng, chống tham nhũng",
        "Đơn vị được HĐND giám sát",
        "Agencies supervised by the council",
      ],
    ],
    [
      ["4", "fees.documents", "document"],
      [
        "Số văn bản chỉ đạo, quán triệt về xây dựng và công khai quy định, quy chế về các khoản thu trong các cơ sở giáo dục trên địa bàn",
        "Văn bản về khoản thu trong trường học",
        "Documents on school fees",
      ],
    ],
    [
      ["5", "admissions.documents", "document"],
      [
        "Số văn bản chỉ đạo, quán triệt thực hiện quy định tuyển sinh và quản lý việc dạy thêm trong các cơ sở giáo dục trên địa bàn",
        "Văn bản về tuyển sinh, dạy thêm",
        "Documents on admissions and tutoring",
      ],
    ],
    [
      ["6", "schools.inspected", "school"],
      [
        "Số trường Mầm non, Tiểu học, THCS được kiểm tra việc thực hiện các quy định về các khoản đóng góp, xây dựng cơ sở vật chất, nhà vệ sinh trường, nước sạch...",
        "Trường được kiểm tra khoản đóng góp",
        "Schools inspected for contributions",
      ],
    ],
  ]
);

const procedures = [
  section("VI", "administration", [
    "THỦ TỤC HÀNH CHÍNH CÔNG",
    "Thủ tục hành chính công",
    "Administrative procedures",
  ]),
  ...group(
    "administration",
    [
      ["1", "procedures", null],
      [
        "Số TTHC thuộc thẩm quyền giải quyết tại địa phương",
        "TTHC thuộc thẩm quyền",
        "Procedures within the authority",
      ],
    ],
    [
      [
        ["-", "procedures.district", "procedure"],
        [
          "Số TTHC cấp huyện (thủ tục chứng thực, cấp giấy chứng nhận quyền sử dụng đất, cấp phép xây dựng)",
          "TTHC cấp huyện",
          "Procedures of the district",
        ],
      ],
      [
        ["-", "procedures.commune", "procedure"],
        [
          "Số TTHC cấp xã (thủ tục chứng thực, xác nhận)",
          "TTHC cấp xã",
          "Procedures of the commune",
        ],
      ],
    ]
  ),
  ...(
    [
      [
        ["2", "construction.share", "percent"],
        [
          "Tỷ lệ hồ sơ xin cấp phép xây dựng xử lý đúng hạn",
          "Hồ sơ cấp phép xây dựng đúng hạn",
          "Building permits on time",
        ],
      ],
      [
        ["3", "land.share", "percent"],
        [
          "Tỷ lệ hồ sơ giải quyết thủ tục lĩnh vực đất đai được giải quyết đúng hạn",
          "Hồ sơ đất đai giải quyết đúng hạn",
          "Land dossiers on time",
        ],
      ],
      [
        ["4", "procedures.central", "procedure"],
        [
          "Số TTHC của các cơ quan trung ương tổ chức theo ngành dọc đóng trên địa bàn ra tiếp nhận tại Bộ phận một cửa theo Quyết định số 1291/QĐ-TTg ngày 07/10/2019 của Thủ tướng Chính phủ",
          "TTHC ngành dọc tiếp nhận tại một cửa",
          "Procedures of central agencies at the one-stop shop",
        ],
        [
          "Số TTHC của các cơ quan trung ương tổ chức theo ngành dọc đóng trên địa bàn ra tiếp nhận tại Trung tâm Phục vụ hành chính công",
        ],
      ],
      [
        ["5", "online.share", "percent"],
        [
          "Tỷ lệ hồ sơ TTHC được giải quyết trực tuyến phát sinh",
          "Hồ sơ được giải quyết trực tuyến",
          "Dossiers resolved online",
        ],
      ],
      [
        ["6", "progress.published", "noYes"],
        [
          "Công khai tiến độ, kết quả giải quyết hồ sơ trên Cổng dịch vụ công trực tuyến của tỉnh",
          "Công khai tiến độ giải quyết hồ sơ",
          "Progress of dossiers published",
        ],
        ["Công khai tiến độ, kết quả giải quyết hồ sơ trên Cổng dịch vụ công quốc gia"],
      ],
    ] as const satisfies readonly Line[]
  ).map((line) => lineRow(line, "administration")),
];

const services = under(
  section("VII", "services", ["CUNG ỨNG DỊCH VỤ CÔNG", "Cung ứng dịch vụ công", "Public services"]),
  [
    [
      ["1", "schools.equipped", "schoolsOfAll"],
      [
        "Số trường trên địa bàn được đầu tư cơ sở vật chất, trường lớp theo hướng đồng bộ, chuẩn hóa theo quy định",
        "Trường được đầu tư cơ sở vật chất",
        "Schools equipped to standard",
      ],
      [
        "Số trường trên địa bàn được đầu đầu tư cơ sở vật chất, trường lớp theo hướng đồng bộ, chuẩn hóa theo quy định",
      ],
    ],
    [
      ["2", "schools.documents", "document"],
      [
        "Số văn bản chỉ đạo, quán triệt, thực hiện xây dựng trường học an toàn, lành mạnh, thân thiện, không bạo lực, không lạm thu",
        "Văn bản về trường học an toàn",
        "Documents on safe schools",
      ],
    ],
    [
      ["3", "insurance.share", "percent"],
      [
        "Tỷ lệ người dân tham gia bảo hiểm y tế",
        "Người dân tham gia BHYT",
        "People with health insurance",
      ],
      ["Tỷ lệ người dân tham gia BHYT"],
    ],
    [
      ["4", "insurance.supported", "person"],
      [
        "Số liệu về đối tượng chính sách được hỗ trợ cấp thẻ BHYT",
        "Đối tượng chính sách được cấp thẻ BHYT",
        "People given insurance cards",
      ],
      ["Số liệu về đối tượng chính sách được hỗ trợ cấp thẻ bảo hiểm y tế"],
    ],
    [
      ["5", "electricity.share", "percent"],
      [
        "Tỷ lệ hộ dân được sử dụng điện lưới quốc gia",
        "Hộ dân dùng điện lưới quốc gia",
        "Households with grid electricity",
      ],
    ],
    [
      ["6", "roads.share", "percent"],
      [
        "Tỷ lệ đường giao thông nông thôn (đường huyện, đường xã, đường xóm…) được bê tông hóa, nhựa hóa",
        "Đường nông thôn được cứng hóa",
        "Rural roads paved",
      ],
    ],
    [
      ["7", "roads.funds", "millionDong"],
      [
        "Bố trí kinh phí nguồn lực nâng cấp, sửa chữa, duy tu, bảo trì đường bộ do địa phương quản lý",
        "Kinh phí sửa chữa, bảo trì đường bộ",
        "Funds for road upkeep",
      ],
    ],
    [
      ["8", "waste.collected", "noYes"],
      [
        "Tổ chức thực hiện công tác thu gom, phân loại, vận chuyển, xử lý chất thải rắn sinh hoạt",
        "Thu gom, xử lý chất thải sinh hoạt",
        "Household waste collected",
      ],
    ],
    [
      ["9", "waste.sites", "noYes"],
      [
        "Bố trí địa điểm tập kết, trang thiết bị đảm bảo cho thu gom, phân loại chất thải rắn sinh hoạt đáp ứng yêu cầu kỹ thuật về bảo vệ môi trường",
        "Địa điểm tập kết chất thải sinh hoạt",
        "Sites for household waste",
      ],
    ],
    [
      ["10", "water.share", "percent"],
      [
        "Tỷ lệ hộ gia đình sử dụng nước sinh hoạt hợp vệ sinh",
        "Hộ dùng nước hợp vệ sinh",
        "Households with clean water",
      ],
    ],
    [
      ["11", "crime.documents", "document"],
      [
        "Số văn bản chỉ đạo, thực hiện các biện pháp ngăn chặn, phòng ngừa các tội phạm cơ bản; các vụ phạm pháp hình sự xảy ra trên địa bàn so với năm trước",
        "Văn bản về phòng ngừa tội phạm",
        "Documents on preventing crime",
      ],
    ],
  ]
);

const environment = under(
  section("VIII", "environment", [
    "QUẢN TRỊ MÔI TRƯỜNG",
    "Quản trị môi trường",
    "Environmental governance",
  ]),
  [
    [
      ["1", "environment.funds", "millionDong"],
      [
        "Bố trí kinh phí cho công tác bảo vệ môi trường theo quy định",
        "Kinh phí bảo vệ môi trường",
        "Funds for the environment",
      ],
    ],
    [
      ["2", "environment.hotline", "noYes"],
      [
        "Thiết lập đường dây nóng để tiếp nhận thông tin phản ánh, yêu cầu xác minh vấn đề ô nhiễm môi trường trên địa bàn",
        "Đường dây nóng về ô nhiễm",
        "Hotline about pollution",
      ],
    ],
    [
      ["3", "environment.inspected", "site"],
      [
        "Số cơ sở, khu công nghiệp, loại hình sản xuất có nguy cơ gây ô nhiễm môi trường được thanh tra, kiểm tra việc chấp hành pháp luật về bảo vệ môi trường",
        "Cơ sở được kiểm tra về môi trường",
        "Sites inspected for pollution",
      ],
    ],
    [
      ["4", "environment.air", "noYes"],
      [
        "Thực hiện các giải pháp tăng cường kiểm soát ô nhiễm không khí trên địa bàn",
        "Kiểm soát ô nhiễm không khí",
        "Air pollution controlled",
      ],
    ],
    [
      ["5", "environment.water", "noYes"],
      [
        "Triển khai các biện pháp bảo vệ nguồn nước, sông, suối, kênh, mương trên địa bàn và xử lý các nguồn ô nhiễm kịp thời, dứt điểm",
        "Bảo vệ nguồn nước",
        "Water sources protected",
      ],
    ],
  ]
);

const portalRow = (
  key: Key,
  [before, after]: readonly [string, string],
  [vi, en]: readonly [string, string]
): Line => {
  const [district, commune] = [
    "cổng thông tin điện tử cấp huyện/",
    "Trang thông tin điện tử cấp xã",
  ];
  const label = `${before} ${commune} ${after}`;
  return [key, [label, vi, en], [`${before} ${district}${commune} ${after}`]];
};

const electronic = under(
  section("IX", "electronic", ["QUẢN TRỊ ĐIỆN TỬ", "Quản trị điện tử", "E-governance"]),
  [
    [
      ["1", "portal.procedures", "noYes"],
      [
        "Đăng tải, cập nhật kịp thời các TTHC, hướng dẫn, biểu mẫu thuộc thẩm quyền của cơ quan, đơn vị",
        "Đăng tải, cập nhật TTHC, biểu mẫu",
        "Procedures and forms posted",
      ],
    ],
    [
      ["2", "internet.share", "percent"],
      [
        "Tỷ lệ người dân tiếp cận và sử dụng Internet tại địa phương",
        "Người dân sử dụng Internet",
        "People who use the Internet",
      ],
    ],
    portalRow(
      ["3", "portal.consulted", "noYes"],
      ["Đăng tải các nội dung cần xin ý kiến lên", "để nhân dân góp ý"],
      ["Đăng tải nội dung xin ý kiến nhân dân", "Drafts posted for comment"]
    ),
    portalRow(
      ["4", "portal.answered", "noYes"],
      ["Phản hồi nội dung nhân dân đề nghị, phản ánh, kiến nghị qua", "liên quan"],
      ["Phản hồi kiến nghị qua trang thông tin", "Requests answered on the portal"]
    ),
  ]
);

/** News items reach people whom nobody counts; meetings and courses have those who came. */
const withCounts = (rows: readonly FormRow[]): readonly FormRow[] =>
  rows.map((row) =>
    row.id === "outreach.way"
      ? { ...row, countedBy: { row: "outreach.people", codes: [0, 2] } }
      : row
  );

/** Rows of the PAPI sheet: leadership, then the eight axes of the index. */
export const papiRows: readonly FormRow[] = [
  ...withCounts(leadership),
  ...participation,
  ...transparency,
  ...accountability,
  ...integrity,
  ...procedures,
  ...services,
  ...environment,
  ...electronic,
];
