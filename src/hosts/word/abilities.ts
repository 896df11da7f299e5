import type { Trouble } from "../trouble";
import { fail } from "../trouble";

/** What this Word can do, by the requirement sets that it declares. */
export interface Abilities {
  /** 1.1: content controls, paragraphs, text. */
  readonly isEnough: boolean;
  /** 1.3: what a control is and what is around it; places relative to a range. */
  readonly seesNesting: boolean;
  /** 1.4: Track Changes, comments, bookmarks. */
  readonly seesReview: boolean;
  /** Custom XML parts, in which the document remembers. */
  readonly keepsParts: boolean;
}

export function findAbilities(): Abilities {
  const { requirements } = Office.context;
  const has = (version: string): boolean => requirements.isSetSupported("WordApi", version);
  return {
    isEnough: has("1.1"),
    seesNesting: has("1.3"),
    seesReview: has("1.4"),
    keepsParts: requirements.isSetSupported("CustomXmlParts", "1.1"),
  };
}

/** What is missing, in the person's words; a single sentence when this Word cannot run the pane at all. */
export function lacksOf(abilities: Abilities): readonly Trouble[] {
  if (!abilities.isEnough) return [tooOld];
  return [
    ...(abilities.seesNesting ? [] : [NO_NESTING]),
    ...(abilities.seesReview ? [] : [NO_REVIEW]),
    ...(abilities.keepsParts ? [] : [NO_PARTS]),
  ];
}

const lack = (code: string, vi: string, en: string): Trouble => fail(code, vi, en).trouble;

export const tooOld = lack(
  "host-too-old",
  "Bản Word này quá cũ để chạy Khớp Số: cần Word 2016 trở lên hoặc Microsoft 365. Xin dùng trang Khớp Số trong trình duyệt với tệp .docx đã lưu.",
  "This Word is too old for Khớp Số: it takes Word 2016 or later, or Microsoft 365. Please use the Khớp Số page in a browser with the saved .docx file."
);
const NO_NESTING = lack(
  "no-nesting",
  "Bản Word này không cho biết số liệu nào bị lồng trong ô nội dung khác, và không tự đưa được con trỏ ra khỏi số liệu.",
  "This Word does not tell which figures are nested in other content controls, and cannot move the cursor out of a figure."
);
const NO_REVIEW = lack(
  "no-review",
  "Bản Word này không cho biết văn bản có đang bật theo dõi thay đổi (Track Changes) hay có nhận xét (Comment) không. Xin tự xem trước khi cập nhật.",
  "This Word does not tell whether Track Changes is on or there are comments. Please look yourself before an update."
);
const NO_PARTS = lack(
  "no-parts",
  "Bản Word này không giữ được phần ghi nhớ số liệu đã điền, nên số nào khác với biểu sẽ được hỏi lại.",
  "This Word cannot keep the record of what was written, so each figure that differs from the sheet is asked about."
);
