import type { Bilingual } from "../figures/bilingual";

/** Where an office can look up what a figure should be. */
interface SourceDocument {
  /** First part of a figure's id, without the number of a second sheet; null: of any topic. */
  readonly topic: string | null;
  /** Figures of the topic that the document tells, by the rest of their ids; all where nothing is given. */
  readonly figures?: RegExp;
  /** As it stands behind "Đối chiếu … với". */
  readonly document: Bilingual;
}

/** The first that fits a figure is told; those that fit fewer figures stand before those that fit more. */
export const sourceDocuments: readonly SourceDocument[] = [
  {
    topic: null,
    figures: /(?:^|\.)carried$/,
    document: {
      vi: "báo cáo đã gửi của kỳ trước (số chuyển sang kỳ này)",
      en: "the report sent for the period before (what it left over)",
    },
  },
  {
    topic: "tthc",
    figures: /^procedures\./,
    document: {
      vi: "quyết định công bố danh mục thủ tục hành chính còn hiệu lực",
      en: "the decisions in force that announce the list of procedures",
    },
  },
  {
    topic: "tthc",
    figures: /(?:^|\.)(?:online|postal|digitised|linked)$/,
    document: {
      vi: "dữ liệu xuất từ Cổng Dịch vụ công và sổ theo dõi hồ sơ của bộ phận một cửa",
      en: "the export of the online service portal and the one-stop unit's register of dossiers",
    },
  },
  {
    topic: "tthc",
    document: {
      vi: "dữ liệu xuất từ Hệ thống thông tin giải quyết thủ tục hành chính (một cửa) hoặc sổ theo dõi hồ sơ",
      en: "the export of the one-stop information system, or the register of dossiers",
    },
  },
  {
    topic: "overdue",
    document: {
      vi: "sổ theo dõi hồ sơ và phiếu xin lỗi của từng hồ sơ quá hạn",
      en: "the register of dossiers and the letter of apology of each overdue one",
    },
  },
  {
    topic: "procedures",
    document: {
      vi: "quyết định công bố danh mục và quyết định phê duyệt quy trình nội bộ",
      en: "the decisions that announce the list and approve the internal workflows",
    },
  },
  {
    topic: "online",
    figures: /(?:^|\.)payment\b/,
    document: {
      vi: "báo cáo thanh toán trực tuyến trên Cổng Dịch vụ công quốc gia",
      en: "the report of online payments of the National Public Service Portal",
    },
  },
  {
    topic: "online",
    figures: /(?:^|\.)procedures\b/,
    document: {
      vi: "danh mục dịch vụ công trực tuyến đã được phê duyệt",
      en: "the approved list of online public services",
    },
  },
  {
    topic: "online",
    document: {
      vi: "dữ liệu xuất từ Cổng Dịch vụ công trong kỳ",
      en: "the export of the online service portal for the period",
    },
  },
  {
    topic: "staff",
    figures: /^(?:total|assigned|officials|civil|parttime|post\b)/,
    document: {
      vi: "quyết định giao biên chế và bảng lương tháng cuối kỳ",
      en: "the decision on the staff quota and the payroll of the last month",
    },
  },
  {
    topic: "staff",
    document: {
      vi: "hồ sơ cán bộ, công chức (văn bằng, chứng chỉ, lý lịch)",
      en: "the personnel files (degrees, certificates, personal records)",
    },
  },
  {
    topic: "budget",
    figures: /(?:^|[.-])plan$/,
    document: {
      vi: "quyết định giao dự toán và nghị quyết của Hội đồng nhân dân",
      en: "the decision on the budget plan and the People's Council's resolution",
    },
  },
  {
    topic: "budget",
    figures: /^revenue\b/,
    document: {
      vi: "báo cáo thu ngân sách của Kho bạc Nhà nước (TABMIS) và của cơ quan thuế",
      en: "the State Treasury's report of revenue (TABMIS) and the tax office's",
    },
  },
  {
    topic: "budget",
    document: {
      vi: "sổ kế toán ngân sách xã, đối chiếu với Kho bạc Nhà nước (TABMIS)",
      en: "the commune's budget ledger, reconciled with the State Treasury (TABMIS)",
    },
  },
  {
    topic: "works",
    document: {
      vi: "quyết định phê duyệt dự án, kế hoạch vốn và bảng đối chiếu thanh toán với Kho bạc Nhà nước",
      en: "the decisions that approve works and their funds, and the State Treasury's statement of payments",
    },
  },
  {
    topic: "funds",
    document: {
      vi: "sổ theo dõi thu, chi của từng quỹ",
      en: "the ledger of each fund",
    },
  },
  {
    topic: "documents",
    document: {
      vi: "sổ đăng ký văn bản đi hoặc hệ thống quản lý văn bản",
      en: "the register of outgoing documents, or the document management system",
    },
  },
  {
    topic: "petitions",
    document: {
      vi: "sổ tiếp công dân và sổ theo dõi đơn thư",
      en: "the book of citizens received and the register of petitions",
    },
  },
  {
    topic: "reform",
    document: {
      vi: "tài liệu kiểm chứng kèm theo bảng cải cách hành chính",
      en: "the evidence filed with the table of administrative reform",
    },
  },
  {
    topic: "papi",
    document: {
      vi: "báo cáo, biên bản gốc của từng nội dung",
      en: "the original report or minutes of each item",
    },
  },
  {
    topic: null,
    document: {
      vi: "sổ theo dõi hoặc hồ sơ gốc của số liệu",
      en: "the register or file that the figures were taken from",
    },
  },
];
