import type { FormRow } from "../form";

/** Figures about online dossiers, once for the list and the table: ids, wording, synonyms. */
const line = (
  id: string,
  [vi, en]: readonly [string, string],
  labels: readonly string[]
): FormRow => ({ id, labels, name: { vi, en }, unit: "dossier" });

const rate = (
  id: string,
  [vi, en]: readonly [string, string],
  labels: readonly string[]
): FormRow => ({ id, labels, name: { vi, en }, unit: "percent" });

/** Counts of dossiers. */
export const onlineCounts: readonly FormRow[] = [
  line(
    "received",
    ["Tổng số hồ sơ tiếp nhận", "Dossiers received"],
    [
      "Tổng số hồ sơ tiếp nhận",
      "Tổng hồ sơ tiếp nhận",
      "Tổng số tiếp nhận",
      "Tổng tiếp nhận",
      "Tiếp nhận",
      "Hồ sơ tiếp nhận",
    ]
  ),
  line(
    "total",
    ["Hồ sơ dịch vụ công trực tuyến", "Online dossiers"],
    [
      "Tổng hồ sơ DVC trực tuyến",
      "Tổng số hồ sơ DVC trực tuyến",
      "Tổng số hồ sơ dịch vụ công trực tuyến",
      "Tổng số hồ sơ trực tuyến",
      "Hồ sơ trực tuyến",
      "Hồ sơ tiếp nhận trực tuyến",
      "Số hồ sơ nộp trực tuyến",
      "Tổng hồ sơ DVCTT",
      "Tiếp nhận trực tuyến",
      "Trực tuyến",
      "Qua mạng",
      "Hồ sơ nộp qua mạng",
    ]
  ),
  line(
    "full",
    ["Toàn trình", "Full-process"],
    [
      "Toàn trình",
      "DVC trực tuyến toàn trình",
      "Hồ sơ toàn trình",
      "Hồ sơ trực tuyến toàn trình",
      "Hồ sơ DVC trực tuyến toàn trình",
      "Dịch vụ công toàn trình",
    ]
  ),
  line(
    "partial",
    ["Một phần", "Partial"],
    [
      "Một phần",
      "DVC trực tuyến một phần",
      "Hồ sơ một phần",
      "Hồ sơ trực tuyến một phần",
      "Hồ sơ DVC trực tuyến một phần",
      "Dịch vụ công một phần",
    ]
  ),
  line(
    "levels34",
    ["Mức độ 3, 4", "Levels 3 and 4"],
    [
      "Hồ sơ DVC mức độ 3, 4",
      "Hồ sơ DVC trực tuyến mức độ 3, 4",
      "Hồ sơ DVC trực tuyến mức độ 3 và 4",
      "Hồ sơ mức độ 3 và 4",
      "Hồ sơ mức độ 3 và mức độ 4",
      "Hồ sơ mức độ 3 + 4",
      "Mức độ 3, 4",
      "Mức độ 3 và 4",
      "Mức độ 3 và mức độ 4",
      "Mức độ 3, mức độ 4",
      "Hồ sơ mức độ 3, 4",
      "Hồ sơ trực tuyến mức độ 3, 4",
      "Hồ sơ DVC mức độ 3 và 4",
      "Dịch vụ công mức độ 3, 4",
    ]
  ),
  line(
    "level3",
    ["Mức độ 3", "Level 3"],
    [
      "Mức độ 3",
      "Hồ sơ mức độ 3",
      "Hồ sơ DVC mức độ 3",
      "Hồ sơ trực tuyến mức độ 3",
      "Hồ sơ DVC trực tuyến mức độ 3",
    ]
  ),
  line(
    "level4",
    ["Mức độ 4", "Level 4"],
    [
      "Mức độ 4",
      "Hồ sơ mức độ 4",
      "Hồ sơ DVC mức độ 4",
      "Hồ sơ trực tuyến mức độ 4",
      "Hồ sơ DVC trực tuyến mức độ 4",
    ]
  ),
  line(
    "handled",
    ["Tiếp nhận và giải quyết trực tuyến", "Received and resolved online"],
    [
      "Tiếp nhận và giải quyết trực tuyến",
      "Tiếp nhận, giải quyết trực tuyến",
      "Hồ sơ tiếp nhận và giải quyết trực tuyến",
      "Hồ sơ tiếp nhận, giải quyết trực tuyến",
      "Hồ sơ trực tuyến tiếp nhận và giải quyết",
    ]
  ),
  line(
    "resolved",
    ["Đã giải quyết trực tuyến", "Resolved online"],
    [
      "Đã giải quyết trực tuyến",
      "Giải quyết trực tuyến",
      "Hồ sơ giải quyết trực tuyến",
      "Hồ sơ đã giải quyết trực tuyến",
      "Hồ sơ trực tuyến đã giải quyết",
      "Hồ sơ xử lý trực tuyến",
    ]
  ),
  line(
    "payment.due",
    ["Hồ sơ có nghĩa vụ tài chính", "Dossiers with a fee due"],
    [
      "Hồ sơ có nghĩa vụ tài chính",
      "Có nghĩa vụ tài chính",
      "Hồ sơ phát sinh nghĩa vụ tài chính",
      "Hồ sơ có phát sinh nghĩa vụ tài chính",
      "Hồ sơ phải thanh toán phí, lệ phí",
      "Hồ sơ có phí, lệ phí",
      "Hồ sơ thuộc TTHC có phí",
    ]
  ),
  line(
    "payment",
    ["Thanh toán trực tuyến", "Paid online"],
    [
      "Thanh toán trực tuyến",
      "Hồ sơ thanh toán trực tuyến",
      "Đã thanh toán trực tuyến",
      "Hồ sơ đã thanh toán trực tuyến",
      "Hồ sơ TTTT",
      "Đã TTTT",
    ]
  ),
  line(
    "digitised",
    ["Số hóa hồ sơ", "Dossiers digitised"],
    [
      "Số hóa hồ sơ",
      "Hồ sơ được số hóa",
      "Hồ sơ số hóa",
      "Hồ sơ đã số hóa",
      "Số hóa",
      "Số hóa thành phần hồ sơ",
      "Có số hóa thành phần hồ sơ",
      "Có số hóa TPHS",
      "Số hóa TPHS",
    ]
  ),
  line(
    "results.digitised",
    ["Số hóa kết quả giải quyết", "Results digitised"],
    [
      "Số hóa kết quả giải quyết",
      "Số hóa kết quả",
      "Kết quả giải quyết được số hóa",
      "Số hóa kết quả giải quyết TTHC",
      "Đã số hóa kết quả",
      "Số hóa KQ",
    ]
  ),
  line(
    "postal",
    ["Hồ sơ qua bưu chính công ích", "Postal dossiers"],
    [
      "Bưu chính công ích",
      "Hồ sơ qua bưu chính công ích",
      "Hồ sơ qua dịch vụ bưu chính công ích",
      "Hồ sơ qua dịch vụ bưu chính",
      "Dịch vụ bưu chính công ích",
      "Dịch vụ bưu chính",
    ]
  ),
  line(
    "postal.received",
    ["Tiếp nhận qua bưu chính công ích", "Received by post"],
    [
      "Tiếp nhận qua bưu chính công ích",
      "Tiếp nhận hồ sơ qua bưu chính công ích",
      "Hồ sơ tiếp nhận qua bưu chính công ích",
      "Hồ sơ tiếp nhận qua dịch vụ bưu chính công ích",
      "Tiếp nhận qua dịch vụ bưu chính công ích",
    ]
  ),
  line(
    "postal.returned",
    ["Trả kết quả qua bưu chính công ích", "Returned by post"],
    [
      "Trả kết quả qua bưu chính công ích",
      "Trả kết quả qua dịch vụ bưu chính công ích",
      "Hồ sơ trả kết quả qua bưu chính công ích",
      "Kết quả trả qua bưu chính công ích",
    ]
  ),
];

/** Shares; "Tỷ lệ" alone belongs to the count above it. */
export const onlineShares: readonly FormRow[] = [
  rate(
    "share",
    ["Tỷ lệ hồ sơ trực tuyến", "Online, share"],
    [
      "Tỷ lệ hồ sơ trực tuyến",
      "Tỷ lệ trực tuyến",
      "Tỷ lệ hồ sơ tiếp nhận trực tuyến",
      "Tỷ lệ giải quyết trực tuyến",
      "Tỷ lệ hồ sơ nộp trực tuyến",
      "Tỷ lệ hồ sơ DVC trực tuyến",
      "Tỷ lệ tiếp nhận và giải quyết trực tuyến",
    ]
  ),
  rate(
    "payment.share",
    ["Tỷ lệ thanh toán trực tuyến", "Paid online, share"],
    ["Tỷ lệ thanh toán trực tuyến", "Tỷ lệ hồ sơ thanh toán trực tuyến", "Tỷ lệ TTTT"]
  ),
  rate(
    "digitised.share",
    ["Tỷ lệ số hóa hồ sơ", "Digitised, share"],
    [
      "Tỷ lệ số hóa hồ sơ",
      "Tỷ lệ số hóa",
      "Tỷ lệ hồ sơ được số hóa",
      "Tỷ lệ số hóa thành phần hồ sơ",
      "Tỷ lệ số hóa TPHS",
    ]
  ),
  rate(
    "results.digitised.share",
    ["Tỷ lệ số hóa kết quả", "Results digitised, share"],
    ["Tỷ lệ số hóa kết quả", "Tỷ lệ số hóa kết quả giải quyết"]
  ),
];
