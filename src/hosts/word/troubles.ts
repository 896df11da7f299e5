import { fail } from "../trouble";
import { insertionRefusals } from "../wordml/insertion-refusals";

type Refusal = ReturnType<typeof fail>;

/** Every reason of our own for which something is not done, each with what the person can do. */
export const troubles = {
  ...insertionRefusals,
  caretInside: (): Refusal =>
    fail(
      "caret-inside",
      "Word chưa cho ghi vào số liệu này, thường do con trỏ đang ở trong đó. Xin bấm ra ngoài số liệu rồi thử lại.",
      "Word does not let this figure be written now, mostly since the cursor is inside it. Please click outside the figure and try again."
    ),
  notAsWritten: (): Refusal =>
    fail(
      "not-as-written",
      "Word không nhận đúng số liệu đã ghi. Xin bấm ra ngoài số liệu rồi thử lại, hoặc sửa bằng tay.",
      "Word did not take the figure as it was written. Please click outside the figure and try again, or edit it by hand."
    ),
  notKept: (): Refusal =>
    fail(
      "not-kept",
      "Word không giữ được phần ghi nhớ số liệu đã điền. Số liệu trong văn bản đã đúng; lần sau, số nào khác với biểu sẽ được hỏi lại.",
      "Word did not keep the record of what was written. The figures in the document are right; next time, each that differs from the sheet is asked about."
    ),
  tooManyRefused: (): Refusal =>
    fail(
      "too-many-refused",
      "Word từ chối nhiều số liệu liên tiếp nên phần còn lại chưa được ghi. Xin xem văn bản có đang được bảo vệ không rồi thử lại.",
      "Word refused many figures on end, so the rest was not written. Please see whether the document is protected and try again."
    ),
  notInserted: (): Refusal =>
    fail(
      "not-inserted",
      "Word không chèn đúng nội dung nên phần vừa chèn đã được bỏ đi. Xin bấm vào một đoạn văn thường rồi thử lại.",
      "Word did not insert the text as planned, so what was inserted was taken out again. Please click into an ordinary paragraph and try again."
    ),
  halfInserted: (): Refusal =>
    fail(
      "half-inserted",
      "Word dừng giữa chừng khi chèn và có thể còn đoạn dở dang. Xin bấm Ctrl+Z trong Word cho đến khi hết đoạn đó, rồi thử lại.",
      "Word stopped in the middle of inserting, and a half-written paragraph may be left. Please press Ctrl+Z in Word until it is gone, and try again."
    ),
  passageNotOffered: (): Refusal =>
    fail(
      "passage-not-offered",
      "Gói số liệu không có đoạn này, nên đoạn trong văn bản được giữ nguyên.",
      "The parcel does not hold this passage, so the one in the document was left as it is."
    ),
  passageMissing: (): Refusal =>
    fail(
      "passage-missing",
      "Đoạn này không còn trong thân văn bản.",
      "This passage is no longer in the body of the document."
    ),
  passageHoldsNotes: (): Refusal =>
    fail(
      "passage-holds-notes",
      "Đoạn này có nhận xét (Comment) hoặc dấu trang (Bookmark), sẽ mất nếu viết lại, nên được giữ nguyên. Xin xử lý nhận xét, dấu trang rồi thử lại.",
      "This passage carries a comment or a bookmark, which a rewriting would lose, so it was left as it is. Please settle these first and try again."
    ),
  halfRewritten: (): Refusal =>
    fail(
      "half-rewritten",
      "Word đã chèn đoạn mới nhưng chưa bỏ được hết đoạn cũ. Xin xem lại và xóa đoạn cũ bằng tay.",
      "Word inserted the new passage but did not let all of the old one go. Please look and delete the old one by hand."
    ),
  trackingOn: (): Refusal =>
    fail(
      "tracking-on",
      "Văn bản đang bật theo dõi thay đổi (Track Changes). Xin tắt đi và chấp nhận các thay đổi (thẻ Review) rồi thử lại.",
      "Track Changes is on. Please turn it off and accept the changes (tab Review), then try again."
    ),
  marksLeft: (count: number): Refusal =>
    fail(
      "marks-left",
      `Còn ${count} dấu liên kết Word chưa cho gỡ. Xin tắt theo dõi thay đổi, bỏ bảo vệ (thẻ Review) rồi thử lại.`,
      `Marks that Word did not let go: ${count}. Please turn off Track Changes, unprotect the document (tab Review) and try again.`
    ),
  memoryLeft: (): Refusal =>
    fail(
      "memory-left",
      "Mọi dấu liên kết đã được gỡ, nhưng Word còn giữ phần ghi nhớ của Khớp Số. Xin lưu, mở lại văn bản rồi chốt lần nữa.",
      "All marks are off, but Word still holds the record of Khớp Số. Please save and open the document again, then finalise once more."
    ),
} as const;
