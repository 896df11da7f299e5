import type { UnrecognisedSheet } from "../figures/read-sheet";
import type { Bilingual } from "../figures/bilingual";
import { joinNames } from "./figure-values";
import type { Finding } from "./finding";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";

const messages = {
  nearest: {
    vi: "Chưa nhận ra biểu mẫu của trang tính này. Gần nhất là {{form}}; còn thiếu: {{missing}}.",
    en: "This sheet fits no known form. The nearest is {{form}}; it lacks: {{missing}}.",
  },
  unlike: {
    vi: "Chưa nhận ra biểu mẫu của trang tính này, nên số liệu ở đây không được kiểm tra.",
    en: "This sheet fits no known form, so its figures are not checked.",
  },
} as const satisfies Record<string, Bilingual>;

/** A sheet that holds something and fits no form is told: nothing is passed over in silence. */
export const sheetsAreRecognised: Rule = {
  id: "sheets-are-recognised",
  title: { vi: "Nhận ra biểu mẫu của sheet", en: "Sheets are recognised" },
  messages,
  onlyNotes: true,
  check: ({ sheets, snapshot }) => {
    const hidden = snapshot.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
    return sheets
      .filter((sheet) => sheet.kind === "unrecognised")
      .filter(({ sheet, isEmpty }) => !isEmpty && !hidden.includes(sheet))
      .map(tell);
  },
};

function tell({ sheet, nearest }: UnrecognisedSheet): Finding {
  return makeFinding(sheetsAreRecognised.id, {
    severity: "note",
    sheet,
    ...(nearest === null || nearest.missing.length === 0
      ? { message: messages.unlike, data: {} }
      : {
          message: messages.nearest,
          data: { form: nearest.name, missing: joinNames(nearest.missing) },
        }),
  });
}
