import type { Bilingual } from "../figures/bilingual";
import type { SuspectReason } from "./suspect";

/** What is said of a cell whose value follows from the others. */
export const valueTexts: Readonly<Record<SuspectReason, Bilingual>> = {
  "only-explanation": {
    vi: "Chỉ khi thay ô này ({{from}} → {{to}}) thì các số liệu khác mới khớp nhau.",
    en: "Only with this cell changed ({{from}} → {{to}}) do the other figures agree.",
  },
  "breaks-several": {
    vi: "Ô này nằm trong {{count}} quan hệ đang chênh lệch; nếu là {{to}} thay cho {{from}} thì tất cả khớp.",
    en: "This cell stands in {{count}} relations that do not agree; with {{to}} instead of {{from}} all of them do.",
  },
  "typed-among-formulas": {
    vi: "Ô này gõ số trực tiếp trong khi các ô cùng loại dùng công thức; theo các ô khác thì là {{to}}, trên biểu là {{from}}.",
    en: "This cell holds a typed number where cells of its kind are formulas; by the others it is {{to}}, the sheet has {{from}}.",
  },
  "digits-swapped": {
    vi: "Hai chữ số đứng cạnh nhau đổi chỗ: {{from}} → {{to}}.",
    en: "Two neighbouring digits are swapped: {{from}} → {{to}}.",
  },
  "digit-changed": {
    vi: "Khác nhau một chữ số: {{from}} → {{to}}.",
    en: "One digit differs: {{from}} → {{to}}.",
  },
  "digit-lost": {
    vi: "Thiếu một chữ số: {{from}} → {{to}}.",
    en: "One digit is missing: {{from}} → {{to}}.",
  },
  "digit-added": {
    vi: "Thừa một chữ số: {{from}} → {{to}}.",
    en: "There is one digit too many: {{from}} → {{to}}.",
  },
  "digit-doubled": {
    vi: "Một chữ số được gõ hai lần: {{from}} → {{to}}.",
    en: "One digit is typed twice: {{from}} → {{to}}.",
  },
  sign: {
    vi: "Khác dấu: {{from}} → {{to}}.",
    en: "The sign differs: {{from}} → {{to}}.",
  },
  thousandfold: {
    vi: "Lệch đúng một nghìn lần, thường do dấu chấm hoặc dấu phẩy ngăn cách: {{from}} → {{to}}.",
    en: "Off by exactly a thousand times, as decimal and thousands marks cause: {{from}} → {{to}}.",
  },
  "cells-exchanged": {
    vi: "Đổi chỗ với {{other}}: {{from}} ↔ {{to}}.",
    en: "Exchanged with {{other}}: {{from}} ↔ {{to}}.",
  },
  "copied-neighbour": {
    vi: "Cùng là {{from}} như ô bên cạnh ({{other}}); nếu là {{to}} thì các số liệu khớp.",
    en: "The same {{from}} as in the neighbouring cell ({{other}}); with {{to}} the figures agree.",
  },
  "copied-previous": {
    vi: "Cùng là {{from}} như kỳ trước ({{other}}); nếu là {{to}} thì các số liệu khớp.",
    en: "The same {{from}} as in the period before ({{other}}); with {{to}} the figures agree.",
  },
  "copied-other-unit": {
    vi: "Cùng là {{from}} như biểu của đơn vị khác ({{other}}); nếu là {{to}} thì các số liệu khớp.",
    en: "The same {{from}} as on the sheet of another unit ({{other}}); with {{to}} the figures agree.",
  },
  "carried-over": {
    vi: "Kỳ trước còn {{to}} chuyển sang ({{other}}), trên biểu là {{from}}.",
    en: "The period before left over {{to}} ({{other}}), the sheet has {{from}}.",
  },
  "row-missing-from-total": {
    vi: "Số tổng thiếu đúng một mục: {{part}} ({{amount}}); cộng đủ là {{to}}, trên biểu là {{from}}.",
    en: "The total lacks exactly one item: {{part}} ({{amount}}); in full it is {{to}}, the sheet has {{from}}.",
  },
  "subtotal-counted-twice": {
    vi: "Số tổng thừa đúng một mục, có thể đã cộng hai lần: {{part}} ({{amount}}); cộng một lần là {{to}}, trên biểu là {{from}}.",
    en: "The total has exactly one item too many, perhaps counted twice: {{part}} ({{amount}}); counted once it is {{to}}, the sheet has {{from}}.",
  },
  "blank-left-out": {
    vi: "Ô này đang để trống; nếu là {{to}} thì các số liệu khớp.",
    en: "This cell is blank; with {{to}} the figures agree.",
  },
  "one-of-several": {
    vi: "Nếu các ô khác đúng thì ô này là {{to}} thay cho {{from}}; số liệu trên biểu chưa đủ để xác định ô nào chênh lệch.",
    en: "If the other cells are right, this one is {{to}} instead of {{from}}; the sheet alone does not tell which cell is off.",
  },
};

/** What is said where the others leave more than one value open. */
export const spanTexts = {
  between: {
    vi: "Các số liệu khớp nếu ô này nằm trong khoảng từ {{low}} đến {{high}}.",
    en: "The figures agree if this cell is between {{low}} and {{high}}.",
  },
  atLeast: {
    vi: "Các số liệu khớp nếu ô này từ {{low}} trở lên.",
    en: "The figures agree if this cell is {{low}} or more.",
  },
} as const satisfies Record<string, Bilingual>;
