import type { Bilingual } from "../../core/figures/bilingual";
import { officeErrorKind, type OfficeErrorKind } from "../office-error-kind";
import type { Trouble } from "../trouble";

const SENTENCES: Readonly<Record<OfficeErrorKind, Bilingual>> = {
  protected: {
    vi: "Word không cho thay đổi: văn bản hoặc đoạn này đang được bảo vệ hay chỉ để đọc. Xin bỏ bảo vệ (thẻ Review) rồi thử lại.",
    en: "Word allows no change: the document or this part of it is protected or read-only. Please unprotect it (tab Review) and try again.",
  },
  "session-lost": {
    vi: "Mất phiên làm việc với Word. Xin đóng khung Khớp Số, mở lại văn bản rồi thử lại.",
    en: "The session with Word was lost. Please close the Khớp Số pane, open the document again and try again.",
  },
  "too-large": {
    vi: "Văn bản quá lớn cho một lần trao đổi với Word. Xin nén hoặc bỏ bớt hình ảnh, lưu văn bản rồi thử lại.",
    en: "The document is too large for one exchange with Word. Please compress or remove pictures, save and try again.",
  },
  "host-busy": {
    vi: "Word đang bận. Xin chờ giây lát rồi thử lại.",
    en: "Word is busy. Please wait a moment and try again.",
  },
  "api-missing": {
    vi: "Bản Word này chưa làm được việc đó. Xin cập nhật Office; các việc khác vẫn dùng được.",
    en: "This version of Word cannot do that yet. Please update Office; everything else still works.",
  },
  "item-missing": {
    vi: "Không còn tìm thấy chỗ cần dùng trong văn bản. Xin đọc lại văn bản rồi thử lại.",
    en: "A place that is needed is no longer in the document. Please read the document again and try again.",
  },
};

/** What Word's error means to the person, with a stable code of ours; unknown codes are told as they are. */
export function wordTrouble(code: string): Trouble {
  const kind = code === "NotAllowed" ? "protected" : officeErrorKind(code);
  return kind === null
    ? { code: "word-error", message: unknown(code) }
    : { code: kind, message: SENTENCES[kind] };
}

/** True for a trouble of Word as a whole: trying the same again, or less of it, will not help now. */
export function isOfWholeWord({ code }: Trouble): boolean {
  return ["session-lost", "host-busy", "api-missing"].includes(code);
}

const unknown = (code: string): Bilingual => ({
  vi: `Word báo lỗi ${code}. Xin thử lại; nếu vẫn vậy, xin lưu văn bản, đóng Word rồi mở lại.`,
  en: `Word reports the error ${code}. Please try again; if it stays, save the document, close Word and open it again.`,
});
