import type { Bilingual } from "../../core/figures/bilingual";

/** Words about the parcel for Word. */
export const parcelTexts = {
  title: { vi: "Gói số liệu cho Word", en: "Parcel for Word" },
  lead: {
    vi: "Gói số liệu mang lời văn cùng nguồn của từng số sang báo cáo Word.",
    en: "The parcel takes the passages, and the source of each figure, to the Word report.",
  },
  passages: { vi: "đoạn", en: "passage|passages" },
  figures: { vi: "số liệu", en: "figure|figures" },
  holds: { vi: "Trong gói", en: "In the parcel" },
  unit: { vi: "Đơn vị", en: "Unit" },
  period: { vi: "Kỳ báo cáo", en: "Period" },
  notKnown: { vi: "chưa rõ, xem mục Tổng quan", en: "not known, see the overview" },
  findings: { vi: "Phát hiện", en: "Findings" },
  none: { vi: "không có", en: "none" },
  size: { vi: "Dung lượng", en: "Size" },
  errors: {
    vi: "Biểu còn {{n}} lỗi; gói lấy số như trên biểu. Nên xem mục Kiểm tra trước khi chép.",
    en: "The sheets still have {{n}} error; the parcel takes the figures as they stand. Better look at Check first.|The sheets still have {{n}} errors; the parcel takes the figures as they stand. Better look at Check first.",
  },
  empty: {
    vi: "Chưa có đoạn nào để đưa vào gói.",
    en: "There is no passage to put into the parcel yet.",
  },
  copy: { vi: "Chép gói số liệu", en: "Copy the parcel" },
  coming: {
    vi: "Khung Khớp Số trong Word sẽ nhận gói này ở phiên bản sau. Hiện nay có thể cập nhật báo cáo .docx bằng trang Khớp Số trong trình duyệt: mở tệp Excel rồi mở báo cáo ở đó.",
    en: "The Khớp Số pane in Word will take this parcel in a coming version. Today a .docx report can be refreshed with the Khớp Số page in a browser: open the Excel file there, then the report.",
  },
} as const satisfies Record<string, Bilingual>;
