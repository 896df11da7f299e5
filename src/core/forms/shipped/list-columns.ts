import type { FormColumn } from "../form";

/** The columns beside the figures, as lists and tables of all topics head them. */

export const ordinalColumn: FormColumn = {
  id: "ordinal",
  role: "ordinal",
  headings: [["STT"], ["TT"], ["Số TT"]],
  name: { vi: "Số thứ tự", en: "No." },
};

export const unitColumn: FormColumn = {
  id: "unit",
  role: "unit",
  headings: [["Đơn vị tính"], ["Đơn vị"], ["ĐVT"]],
  name: { vi: "Đơn vị tính", en: "Unit" },
};

export const noteColumn: FormColumn = {
  id: "note",
  role: "note",
  headings: [["Ghi chú"]],
  name: { vi: "Ghi chú", en: "Note" },
};
