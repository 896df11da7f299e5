import { readForm } from "../../../src/core/forms/files/read-form";
import { saySentence } from "../../../src/core/narrative/say-sentence";

const column = (id: string, more: object = {}): object => ({
  id,
  role: "figure",
  name: id,
  headings: [id],
  unit: "dossier",
  ...more,
});
const label = { id: "label", role: "label", name: "Lĩnh vực", headings: ["Lĩnh vực"] };
const total = column("total", { isRequired: true });
const tied = { label: "Tổng = phần", over: "columns" };

/** A small form that is right, with some fields changed. */
const file = (changes: object = {}): string =>
  JSON.stringify(
    {
      schema: "khop-so/form/1",
      id: "bieu-thu",
      topic: "thu",
      name: "Biểu thử",
      edition: "Công văn 1",
      source: "Ví dụ",
      columns: [label, total, column("part"), column("rest")],
      rows: { kind: "open", totals: ["Tổng cộng"] },
      relations: [{ kind: "balance", ...tied, total: "total", parts: ["part", "rest"] }],
      ...changes,
    },
    null,
    2
  );

/** Faults as "line path: words"; [] where the file is a form. */
function faultsOf(text: string): readonly string[] {
  const read = readForm(text, ["totals-add-up"]);
  if (read.ok) return [];
  return read.faults.map(({ line, path, sentence }) => {
    expect(saySentence(sentence, "en")).not.toContain("{{");
    return `${String(line)} ${path}: ${saySentence(sentence, "vi")}`;
  });
}

test("what a person may leave away has its ordinary meaning", () => {
  const read = readForm(`\ufeff${file()}`);
  if (!read.ok) throw new Error(faultsOf(file()).join("\n"));
  expect(read.form).toEqual({
    id: "bieu-thu",
    topic: "thu",
    name: { vi: "Biểu thử", en: "Biểu thử" },
    edition: { vi: "Công văn 1", en: "Công văn 1" },
    source: "Ví dụ",
    validFrom: null,
    validTo: null,
    titles: [],
    columns: [
      {
        id: "label",
        role: "label",
        name: { vi: "Lĩnh vực", en: "Lĩnh vực" },
        headings: [["Lĩnh vực"]],
      },
      ...["total", "part", "rest"].map((id) => ({
        id,
        role: "figure",
        name: { vi: id, en: id },
        headings: [[id]],
        unit: "dossier",
        ...(id === "total" ? { isRequired: true } : {}),
      })),
    ],
    rows: { kind: "open", totals: ["Tổng cộng"], sections: [], named: [] },
    relations: [
      {
        kind: "balance",
        code: "R1",
        severity: "error",
        label: { vi: "Tổng = phần", en: "Tổng = phần" },
        over: "columns",
        total: "total",
        parts: ["part", "rest"],
      },
    ],
  });
});

test("texts are kept in NFC with ordinary spaces", () => {
  const read = readForm(file({ name: "  Hồ\u00a0sơ ".normalize("NFD") }));
  expect(read).toMatchObject({ form: { name: { vi: "Hồ sơ" } } });
});

test.each([
  ["“", file().replace('"Ví dụ"', "“Ví dụ”"), "7 : Dấu “ không dùng được trong JSON"],
  ["'", file().replace('"source"', "'source'"), "7 : Dấu ' không dùng được trong JSON"],
  ["a comma too many", '{\n  "a": [1, 2,\n  ]\n}', "3 : Dấu ] đứng sai chỗ: có thể thừa dấu phẩy"],
  ["nothing", "", "1 : Tệp trống hoặc kết thúc giữa chừng"],
  ["half a file", '{\n  "a": [1,', "2 : Tệp trống hoặc kết thúc giữa chừng"],
  ["another encoding", "\ufffd\ufffd{\0", "1 : Tệp không ghi bằng mã UTF-8"],
])("the likeliest slip is named: %s", (_, text, expected) => {
  expect(faultsOf(text)).toHaveLength(1);
  expect(faultsOf(text)[0]).toContain(expected);
});

test("where the text stops being JSON, the line is told and nothing else", () => {
  const broken = file().replace('"topic": "thu",', '"topic": "thu"');
  expect(faultsOf(broken)).toEqual([
    "5 : Chỗ này không đúng cú pháp JSON: có thể thiếu dấu phẩy, dấu ngoặc kép hoặc dấu ngoặc đóng.",
  ]);
  expect(faultsOf("[]")).toEqual(["null : Tệp biểu mẫu phải là một đối tượng JSON: { … }."]);
});

test("a field that is written twice is told at the later place: the earlier one would be lost", () => {
  const twice = file().replace('"topic": "thu",', '"topic": "thu",\n  "relations": [],');
  expect(faultsOf(twice)).toEqual([
    expect.stringMatching(/^\d\d relations: Trường “relations” được ghi hai lần/),
  ]);
});

test("a file of another schema is not read on", () => {
  expect(faultsOf(file({ schema: "khop-so/form/2", columns: 7, khac: 1 }))).toEqual([
    "2 schema: Trường “schema” phải là “khop-so/form/1”; tệp này ghi khác, nên không phải biểu mẫu của phiên bản này.",
  ]);
});

test("every field that is wrong is told at its line", () => {
  const columns = [label, { ...total, role: "số", headings: [], unit: "hồ sơ" }, { id: "Tổng" }];
  expect(faultsOf(file({ columns, validFrom: "31/07/2025", khac: 1 }))).toEqual([
    expect.stringMatching(/^\d+ khac: Không có trường “khac”/),
    expect.stringMatching(/^\d+ validFrom: Trường “validFrom” phải là một ngày có thật/),
    "19 columns.1.role: Trường “columns.1.role” phải là một trong các giá trị: ordinal, label, unit, note, figure, number, date, kind.",
    "21 columns.1.headings: Trường “columns.1.headings” phải có ít nhất một mục.",
    expect.stringMatching(/^22 columns\.1\.unit: .*không có đơn vị “hồ sơ”.*dossier/),
    expect.stringMatching(/^26 columns\.2\.id: .*chữ thường không dấu/),
    expect.stringMatching(/^25 columns\.2\.role: /),
    expect.stringMatching(/^25 columns\.2\.headings: /),
    expect.stringMatching(/^25 columns\.2\.name: /),
  ]);
});

test.each<[string, object, string]>([
  ["two columns of one id", { columns: [label, total, total] }, "columns.2.id: .*đã có cột khác"],
  [
    "an id of a column too long for its topic",
    {
      topic: "motnhomdairr",
      columns: [label, total, column("received.online.resolved")],
      relations: [],
    },
    "columns.2.id: .*dài quá 21 ký tự",
  ],
  ["no label column", { columns: [total] }, "columns: .*role là label"],
  ["no figures", { columns: [label], relations: [] }, "columns: .*role là figure"],
  [
    "nothing required in open rows",
    { columns: [label, column("total")], relations: [] },
    "columns: .*isRequired: true",
  ],
  [
    "a figure column without a unit",
    { columns: [label, column("total", { unit: null, isRequired: true })], relations: [] },
    "columns.1.unit: .*cột số liệu “total” chưa có đơn vị",
  ],
  [
    "a relation that names what there is not, with what is near",
    { relations: [{ kind: "bound", ...tied, lesser: "parts", greater: "total" }] },
    "relations.0.lesser: .*không có cột số liệu “parts”. Gần nhất: part,",
  ],
  [
    "a share that is no percentage",
    { relations: [{ kind: "share", ...tied, share: "rest", part: "part", whole: "total" }] },
    "relations.0.share: .*phải có đơn vị percent",
  ],
  [
    "the last day before the first",
    { validFrom: "2025-01-01", validTo: "2024-01-01" },
    "validTo: ",
  ],
  ["a topic that is no word", { topic: "thủ tục" }, "topic: .*từ 1 đến 12 chữ thường"],
  [
    "codes without their meaning",
    { columns: [label, column("x", { unit: { name: "mã", measure: "code" }, isRequired: true })] },
    "columns.1.unit.codes: .*ít nhất hai câu trả lời",
  ],
  [
    "one unit of the form's own, declared in two ways",
    {
      columns: [
        label,
        column("a", { unit: { name: "ha", measure: "count" }, isRequired: true }),
        column("b", { unit: { name: "ha", measure: "ratio" } }),
      ],
      relations: [],
    },
    "columns.2.unit: .*đơn vị riêng “ha” đã được khai khác",
  ],
  [
    "a parent that there is not",
    { rows: named({ id: "a" }, { id: "b", parent: "c" }), relations: [] },
    "rows.rows.1.parent: .*không có dòng “c”",
  ],
  [
    "rows that are parts of each other",
    { rows: named({ id: "a", parent: "b" }, { id: "b", parent: "a" }), relations: [] },
    "rows.rows.0.parent: .*dòng con của chính nó",
  ],
  [
    "two rows of one id in one place",
    { rows: named({ id: "a" }, { id: "a" }), relations: [] },
    "rows.rows.1.id: .*đã có dòng khác",
  ],
  [
    "a field of another kind of rows",
    { rows: { kind: "named", rows: [], totals: [] } },
    "rows.totals: Không có trường “rows.totals”",
  ],
  [
    "a figure of the period before that there is not",
    { precedents: [{ kind: "carried-over", ...tied, now: "part", then: "left" }] },
    "precedents.0.then: .*không có cột số liệu “left”",
  ],
  [
    "a blank sheet that lacks a column",
    { blank: { sheetName: "Biểu", title: "BIỂU", order: ["label", "total"] } },
    "blank.order: .*mọi cột mà biểu trống in ra",
  ],
  [
    "a balance that only checks and is not there",
    { blank: { sheetName: "Biểu", title: "BIỂU", checks: ["T99"] } },
    "blank.checks.0: .*mã “T99”",
  ],
  [
    "a rule that there is not",
    { rules: { "totals-ad-up": { severity: "off", reason: "x", at: "2025-10-01" } } },
    "rules.totals-ad-up: .*Không có quy tắc “rules.totals-ad-up”",
  ],
  [
    "a decision without a reason",
    { rules: { "totals-add-up": { severity: "off", at: "2025-10-01" } } },
    "rules.totals-add-up.reason: ",
  ],
])("%s is told", (_, changes, words) => {
  const faults = faultsOf(file(changes));
  expect(faults.join("\n")).toMatch(new RegExp(`^\\d+ ${words}`, "m"));
});

function named(...rows: readonly object[]): object {
  return {
    kind: "named",
    rows: rows.map((row) => ({ labels: ["Dòng"], name: "Dòng", ...row })),
  };
}

test("a file gives a form or faults, whatever is in it", () => {
  for (const text of ["null", "7", '"x"', "{}", '{"schema": "khop-so/form/1"}', "{{{", "\u0000"])
    expect(readForm(text).ok).toBe(false);
});
