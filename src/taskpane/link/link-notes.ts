import type { Bilingual } from "../../core/figures/bilingual";
import { fillText } from "../screen/fill-text";
import { sayTime } from "../screen/say-time";

/** What a person should know of a parcel that came from a workbook file. */
export const linkNotes = {
  neverPublished: {
    vi: "Tệp không có gói số liệu đã xuất bản, nên số và lời văn được đọc từ các ô, theo cách viết mặc định.",
    en: "The file holds no published parcel, so figures and sentences were read from the cells, in the default style.",
  },
  damaged: {
    vi: "Gói số liệu lưu trong tệp bị hỏng, nên số và lời văn được đọc lại từ các ô.",
    en: "The parcel kept in the file is damaged, so figures and sentences were read from the cells.",
  },
  otherVersion: {
    vi: "Gói số liệu lưu trong tệp thuộc phiên bản khác của Khớp Số, nên số và lời văn được đọc từ các ô.",
    en: "The parcel kept in the file belongs to another version of Khớp Số, so figures and sentences were read from the cells.",
  },
  changedSince: {
    vi: "Biểu đã thay đổi sau lần xuất bản lúc {{at}}, nên số và lời văn được đọc lại từ các ô.",
    en: "The sheets changed after they were published at {{at}}, so figures and sentences were read from the cells.",
  },
  notSavedSince: {
    vi: "Tệp chưa lưu sau lần xuất bản lúc {{at}}: số trong tệp có thể cũ hơn số đã xuất bản.",
    en: "The file was not saved after its figures were published at {{at}}: those in the file may be older.",
  },
} as const satisfies Record<string, Bilingual>;

/** A note with an ISO time in it, as the clock of this place shows it. */
export const noteAt = ({ vi, en }: Bilingual, at: string): Bilingual => ({
  vi: fillText(vi, { at: sayTime(at, "vi") ?? at }),
  en: fillText(en, { at: sayTime(at, "en") ?? at }),
});
