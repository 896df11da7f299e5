/** Fields of procedures and units, as communes name them in rows of their own. */
export const FIELDS: readonly string[] = [
  "Hộ tịch",
  "Chứng thực",
  "Đất đai",
  "Bảo trợ xã hội",
  "Người có công",
  "Nông nghiệp và Môi trường",
  "Giáo dục và Đào tạo",
  "Thi đua - khen thưởng",
  "Thành lập và hoạt động doanh nghiệp",
  "Đường bộ",
  "Văn hóa",
  "Tín ngưỡng, tôn giáo",
  "Lao động, việc làm",
  "Y tế",
  "Quy hoạch xây dựng",
];

/** Whole words that staff shorten in headings and labels, and how. */
export const SHORTENED: readonly (readonly [long: RegExp, short: string])[] = [
  [/thủ tục hành chính/giu, "TTHC"],
  [/hồ sơ/giu, "HS"],
  [/ngân sách nhà nước/giu, "NSNN"],
  [/dịch vụ công trực tuyến/giu, "DVCTT"],
  [/cán bộ, công chức/giu, "CBCC"],
  [/bưu chính công ích/giu, "BCCI"],
  [/lý luận chính trị/giu, "LLCT"],
  [/số lượng/giu, "SL"],
  [/giải quyết/giu, "GQ"],
];
