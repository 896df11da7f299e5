import { fail } from "../trouble";

type Refusal = ReturnType<typeof fail>;

/** Why nothing is put where a person pointed; the same in Word and in a file. */
export const insertionRefusals = {
  noCursor: (): Refusal =>
    fail(
      "no-cursor",
      "Chưa biết con trỏ đang ở đâu trong văn bản. Xin bấm vào chỗ muốn chèn rồi thử lại.",
      "It is not known where the cursor stands in the document. Please click where you want to insert and try again."
    ),
  cursorInMark: (): Refusal =>
    fail(
      "cursor-in-figure",
      "Con trỏ đang ở trong một số liệu. Xin bấm ra ngoài số liệu, vào chỗ muốn chèn, rồi thử lại.",
      "The cursor stands inside a figure. Please click outside it, where you want to insert, and try again."
    ),
  placeGone: (): Refusal =>
    fail(
      "place-gone",
      "Chỗ đã bấm không còn trong văn bản. Xin bấm lại vào chỗ muốn chèn rồi thử lại.",
      "The place that was clicked is no longer in the document. Please click where you want to insert and try again."
    ),
  placeClosed: (): Refusal =>
    fail(
      "place-closed",
      "Chỗ này nằm trong một ô nội dung, liên kết, trường tự động hoặc khung chữ, nên không chèn để khỏi hỏng. Xin bấm vào đoạn văn thường rồi thử lại.",
      "This place is inside a content control, a link, a field or a text box, so nothing was inserted lest it break. Please click into ordinary text and try again."
    ),
  figureMissing: (): Refusal =>
    fail(
      "figure-not-offered",
      "Gói số liệu không có số này trong đoạn đã chọn.",
      "The parcel does not hold this figure in the chosen passage."
    ),
  markMissing: (): Refusal =>
    fail(
      "mark-missing",
      "Dấu liên kết này không còn trong văn bản.",
      "This mark is no longer in the document."
    ),
} as const;
