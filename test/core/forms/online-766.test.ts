import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import type { CellDraft } from "../../support/build-snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { TableDraft } from "../../support/draw-table";
import { drawTable, leaveOut } from "../../support/draw-table";
import { readDrawing, valuesIn } from "../../support/read-drawing";

/** Findings on sheets, but for numbers typed as text, as "83,33%" is here. */
function told(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return makeReport(buildSnapshot(sheets), { style: defaultStyle, profile: null })
    .findings.filter(({ rule }) => rule !== "numbers-are-stored-as-numbers")
    .map(({ rule, severity, sheet, cells }) => `${severity} ${rule} ${sheet} ${cells.join()}`);
}

const under = (group: string, headings: readonly string[]) =>
  headings.map((heading) => [group, heading]);

const digitised: TableDraft = {
  headings: [
    ["STT"],
    ["Đơn vị"],
    ...under("Tiếp nhận", [
      "Tổng số",
      "Chưa số hóa TPHS",
      "Có số hóa TPHS",
      "Có tái sử dụng thành phần",
      "Có tái sử dụng từ cổng DVCQG",
    ]),
    ...under("Đã giải quyết", ["Tổng số", "Chưa số hóa kết quả", "Đã số hóa kết quả"]),
  ],
  lines: [
    [1, "Hộ tịch", 60, 5, 55, 10, 2, 50, 0, 50],
    [2, "Đất đai", 40, 10, 30, 4, 0, 38, 8, 30],
    [null, "Tổng cộng", 100, 15, 85, 14, 2, 88, 8, 80],
  ],
};

const delivery: TableDraft = {
  headings: [
    ["STT"],
    ["Đơn vị"],
    ...under("Tiếp nhận", ["Qua mạng", "Trực tiếp", "BCCI"]),
    ...under("Tỷ lệ trên tổng tiếp nhận", ["Qua mạng", "Trực tiếp", "BCCI"]),
    ...under("Trực tuyến đang xử lý", ["Trong hạn", "Quá hạn", "Tỷ lệ trong hạn", "Tỷ lệ quá hạn"]),
    ["Đã đồng bộ DVCQG"],
    ["Có nghĩa vụ tài chính"],
    ["Đã TTTT"],
    ["Tỷ lệ TTTT"],
    ["Tỷ lệ chưa TTTT"],
  ],
  lines: [
    [1, "Hộ tịch", 50, 9, 1, "83,33%", "15%", "1,67%", 9, 1, "90%", "10%", 50, 20, 5, "25%", "75%"],
    [2, "Đất đai", 0, 0, 0, "0%", "0%", "0%", 0, 0, "-", "-", 0, 0, 0, "-", "-"],
    [
      ...[null, "Tổng cộng", 50, 9, 1, "83,33%", "15%", "1,67%"],
      ...[9, 1, "90%", "10%", 50, 20, 5, "25%", "75%"],
    ],
  ],
};

const payment: TableDraft = {
  headings: [
    ["STT"],
    ["Lĩnh vực"],
    ["TTHC có phí, lệ phí"],
    ["TTHC có phí phát sinh hồ sơ"],
    ["Có phát sinh thanh toán"],
    ["Có phát sinh TTTT"],
    ["Hồ sơ thuộc TTHC có phí"],
    ["Hồ sơ TTTT"],
    ["Tỷ lệ TTTT"],
  ],
  lines: [
    [1, "Hộ tịch", 20, 12, 6, 4, 80, 40, "50%"],
    [2, "Đất đai", 10, 3, 2, 0, 20, 0, "0%"],
    [null, "Tổng cộng", 30, 15, 8, 4, 100, 40, "40%"],
  ],
};

const tables = { digitised, delivery, payment };

const firstTotals: Readonly<Record<keyof typeof tables, Readonly<Record<string, number>>>> = {
  digitised: {
    "online.received": 100,
    "online.undigitised": 15,
    "online.digitised": 85,
    "online.reused": 14,
    "online.reused.portal": 2,
    "online.finished": 88,
    "online.results.undigitised": 8,
    "online.results.digitised": 80,
  },
  delivery: {
    "online.total": 50,
    "online.direct": 9,
    "online.postal.received": 1,
    "online.share": 83.33,
    "online.direct.share": 15,
    "online.postal.share": 1.67,
    "online.pending.intime": 9,
    "online.pending.overdue": 1,
    "online.pending.overdue.share": 10,
    "online.synced": 50,
    "online.payment.due": 20,
    "online.payment": 5,
    "online.payment.share": 25,
    "online.unpaid.share": 75,
  },
  payment: {
    "online.payment.procedures": 30,
    "online.payment.used": 15,
    "online.payment.paid": 8,
    "online.payment.online": 4,
    "online.payment.charged": 100,
    "online.payment": 40,
    "online.payment.share": 40,
  },
};

const named = Object.entries(tables);

describe.each(named)("the %s table", (name, draft) => {
  const totals = firstTotals[name as keyof typeof tables];
  const title = [["THEO DÕI THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTg NGÀY 23/06/2022"], []];
  const withoutTotal = (path: readonly string[]): boolean =>
    path.includes("STT") || path.at(-1) === "Trực tuyến" || path.at(-1) === "Có phát sinh TTTT";

  test.each(
    Object.entries({
      "as software prints it": drawTable(draft, { above: title }),
      "without merges and numbers": drawTable(draft, { isMerged: false, numbers: "none" }),
      "with the total first": drawTable({
        ...draft,
        lines: [...draft.lines.slice(-1), ...draft.lines.slice(0, -1)],
      }),
    })
  )("is itself %s, and holds", (_, sheet) => {
    const reading = readDrawing(sheet);
    expect(reading.sheet.form).toBe(`online-766-${name}`);
    expect(valuesIn(reading.sheet)).toMatchObject(totals);
    expect(reading.broken).toEqual([]);
  });

  test("is itself with columns deleted", () => {
    const { sheet, broken } = readDrawing(drawTable(leaveOut(draft, withoutTotal)));
    expect(sheet.form).toBe(`online-766-${name}`);
    expect(broken).toEqual([]);
  });

  test("gives no finding while it agrees", () => {
    expect(told(drawTable(draft))).toEqual([]);
  });
});

/** The only row of a table and its total, both with another cell. */
function alone({ headings, lines }: TableDraft, at: number, cell: CellDraft): SheetSnapshot {
  const row = (lines[0] ?? []).with(at, cell);
  return drawTable({ headings, lines: [row, [null, "Tổng cộng", ...row.slice(2)]] });
}

test.each([
  ["digitised", 3, 6, ["O06 60≠61"]],
  ["digitised", 5, 56, ["O06 56≠55"]],
  ["digitised", 6, 61, ["O06 61≠60"]],
  ["digitised", 9, 51, ["O06 50≠51"]],
  ["delivery", 5, "84,33%", ["O03 101≠100"]],
  ["delivery", 14, 21, ["O07 21≠20", "O07 25≠105"]],
  ["delivery", 15, "27%", ["O07 102≠100", "O07 27≠25"]],
  ["payment", 3, 21, ["O07 21≠20"]],
  ["payment", 4, 21, ["O07 21≠20"]],
  ["payment", 5, 7, ["O07 7≠6"]],
  ["payment", 7, 81, ["O07 50≠101.25", "O07 81≠80"]],
  ["payment", 8, "30%", ["O07 30≠50"]],
] as const)("%s: what does not hold in column %i is told", (name, at, cell, told) => {
  const { broken } = readDrawing(alone(tables[name], at, cell));
  expect(broken).toEqual([...told, ...told].sort());
});

test("shares of received are not measured by what was carried over as well", () => {
  const dossiers = buildSheet("TTHC", [
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng tiếp nhận", 70],
    ["Tiếp nhận trong kỳ", 60],
    ["Kỳ trước chuyển qua", 10],
    ["Đã giải quyết", 70],
    ["Đang giải quyết", 0],
  ]);
  expect(told(drawTable(delivery, { name: "766" }), dossiers)).toEqual([]);
});

describe("three tables of one unit", () => {
  const sheets = (digits: TableDraft): readonly SheetSnapshot[] => [
    buildSheet("Trực tuyến", [
      ["Chỉ tiêu", "Số liệu"],
      ["Tổng số hồ sơ tiếp nhận", 100],
      ["Tổng số hồ sơ trực tuyến", 50],
      ["Số hóa hồ sơ", 85],
    ]),
    drawTable(digits, { name: "Số hóa" }),
    drawTable(payment, { name: "Thanh toán" }),
  ];
  test("tell each other's figures", () => {
    expect(told(...sheets(digitised))).toEqual([]);
  });

  test("are compared figure by figure, as a warning: software counts at another hour", () => {
    const other: TableDraft = {
      ...digitised,
      lines: digitised.lines.map((line, at) =>
        at === 1 ? line : line.with(3, Number(line[3]) + 1).with(4, Number(line[4]) - 1)
      ),
    };
    expect(told(...sheets(other))).toEqual(["warning sheets-agree Trực tuyến B4"]);
  });
});
