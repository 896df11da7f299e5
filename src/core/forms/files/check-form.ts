import type { Bilingual } from "../../figures/bilingual";
import type { Sentence } from "../../figures/sentence";
import { checkFormNames } from "./check-form-names";
import { checkFormRows } from "./check-form-rows";
import { checkFormUnits } from "./check-form-units";
import { longestColumnId } from "../figure-id";
import type { Form } from "../form";

const messages = {
  validity: {
    vi: "Trường “{{field}}”: ngày hết hiệu lực đứng trước ngày có hiệu lực.",
    en: "“{{field}}”: the last day stands before the first.",
  },
  twice: {
    vi: "Trường “{{field}}”: đã có cột khác mang mã “{{id}}”; mỗi cột một mã.",
    en: "“{{field}}”: another column has the id “{{id}}”; each column has its own.",
  },
  long: {
    vi: "Trường “{{field}}”: mã “{{id}}” dài quá {{most}} ký tự, nhiều nhất có thể với nhóm số liệu “{{topic}}”; rút gọn mã cột hoặc tên nhóm.",
    en: "“{{field}}”: the id “{{id}}” has more than {{most}} characters, the most with the topic “{{topic}}”; shorten the id or the topic.",
  },
  column: {
    vi: "Trường “{{field}}”: biểu không có cột “{{id}}”.",
    en: "“{{field}}”: the form has no column “{{id}}”.",
  },
  label: {
    vi: "Trường “{{field}}”: biểu phải có một cột ghi tên dòng, role là label.",
    en: "“{{field}}”: the form must have a column for the names of rows, whose role is label.",
  },
  items: {
    vi: "Trường “{{field}}”: sổ danh mục phải có ít nhất một cột với role là label, number, date hoặc kind.",
    en: "“{{field}}”: a register must have a column whose role is label, number, date or kind.",
  },
  figures: {
    vi: "Trường “{{field}}”: biểu phải có ít nhất một cột số liệu, role là figure.",
    en: "“{{field}}”: the form must have a column of figures, whose role is figure.",
  },
  required: {
    vi: "Trường “{{field}}”: biểu có dòng để mở phải có ít nhất một cột số liệu bắt buộc (isRequired: true), để nhận ra biểu.",
    en: "“{{field}}”: a form with open rows must have a required column of figures (isRequired: true), by which it is recognised.",
  },
} as const satisfies Record<string, Bilingual>;

/** What does not make sense in a form of which every field is of its kind; each sentence names its field. */
export function checkForm(form: Form): readonly Sentence[] {
  return [
    ...checkValidity(form),
    ...checkLengths(form),
    ...checkColumns(form),
    ...checkShareColumns(form),
    ...checkFormRows(form),
    ...checkFormUnits(form),
    ...checkFormNames(form),
  ];
}

function checkValidity({ validFrom, validTo }: Form): readonly Sentence[] {
  const isReversed = validFrom !== null && validTo !== null && validTo < validFrom;
  return isReversed ? [{ texts: messages.validity, data: { field: "validTo" } }] : [];
}

/** Ids of figures have to fit the tag of a mark in Word. */
function checkLengths({ topic, columns }: Form): readonly Sentence[] {
  const most = longestColumnId(topic);
  return columns.flatMap(({ id, role }, index): readonly Sentence[] => {
    if (role !== "figure" || id.length <= most) return [];
    const data = { field: `columns.${String(index)}.id`, id, most: String(most), topic };
    return [{ texts: messages.long, data }];
  });
}

function checkShareColumns({ columns }: Form): readonly Sentence[] {
  return columns.flatMap(({ shareApart: id }, index): readonly Sentence[] => {
    if (id === undefined || columns.some((column) => column.id === id)) return [];
    const field = `columns.${String(index)}.shareApart`;
    return [{ texts: messages.column, data: { field, id } }];
  });
}

function checkColumns({ columns, rows }: Form): readonly Sentence[] {
  const ids = columns.map(({ id }) => id);
  const twice = ids.flatMap((id, index): readonly Sentence[] => {
    const field = `columns.${String(index)}.id`;
    return ids.indexOf(id) === index ? [] : [{ texts: messages.twice, data: { field, id } }];
  });
  const lacks = (texts: Bilingual): readonly Sentence[] => [
    ...twice,
    { texts, data: { field: "columns" } },
  ];
  if (rows.kind === "register")
    return columns.some(({ role }) => ["label", "number", "date", "kind"].includes(role))
      ? twice
      : lacks(messages.items);
  if (!columns.some(({ role }) => role === "label")) return lacks(messages.label);
  const figures = columns.filter(({ role }) => role === "figure");
  if (figures.length === 0) return lacks(messages.figures);
  const isTold = rows.kind === "named" || figures.some(({ isRequired }) => isRequired === true);
  return isTold ? twice : lacks(messages.required);
}
