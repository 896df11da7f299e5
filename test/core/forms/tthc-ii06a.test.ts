import fc from "fast-check";
import { forms } from "../../../src/core/forms/index";
import { readSheets } from "../../../src/core/forms/reading/read-sheets";
import type { RecognisedSheet } from "../../../src/core/figures/read-sheet";
import type { SheetSnapshot } from "../../../src/core/sheet/snapshot";
import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import type { CellDraft } from "../../support/build-snapshot";
import { drawTable, leaveOut, reorder } from "../../support/draw-table";
import type { TableDraft } from "../../support/draw-table";
import { readDrawing, valuesIn } from "../../support/read-drawing";

const official: TableDraft["headings"] = [
  ["STT"],
  ["Lĩnh vực, công việc giải quyết theo cấp"],
  ["Số hồ sơ nhận giải quyết", "Tổng số"],
  ["Số hồ sơ nhận giải quyết", "Trong đó", "Trực tuyến"],
  ["Số hồ sơ nhận giải quyết", "Trong đó", "Trực tiếp, dịch vụ bưu chính"],
  ["Số hồ sơ nhận giải quyết", "Trong đó", "Từ kỳ trước"],
  ["Kết quả giải quyết", "Số lượng hồ sơ đã giải quyết", "Tổng số"],
  ["Kết quả giải quyết", "Số lượng hồ sơ đã giải quyết", "Trước hạn"],
  ["Kết quả giải quyết", "Số lượng hồ sơ đã giải quyết", "Đúng hạn"],
  ["Kết quả giải quyết", "Số lượng hồ sơ đã giải quyết", "Quá hạn"],
  ["Kết quả giải quyết", "Số lượng hồ sơ đang giải quyết", "Tổng số"],
  ["Kết quả giải quyết", "Số lượng hồ sơ đang giải quyết", "Trong hạn"],
  ["Kết quả giải quyết", "Số lượng hồ sơ đang giải quyết", "Quá hạn"],
];

const register = [1, "Hộ tịch", 120, 80, 36, 4, 115, 70, 43, 2, 5, 4, 1];
const certify = [2, "Chứng thực", 2000, 0, 2000, 0, 2000, 1500, 500, 0, 0, 0, 0];
const land = [3, "Đất đai", 60, 41, 12, 7, 49, 30, 16, 3, 11, 8, 3];
const total = ["TỔNG CỘNG", null, 2180, 121, 2048, 11, 2164, 1600, 559, 5, 16, 12, 4];
const lines: readonly (readonly CellDraft[])[] = [register, certify, land, total];
const draft: TableDraft = { headings: official, lines };

const columns = [
  ["received.total", "received.online", "received.direct", "received.carried"],
  ["resolved.total", "resolved.early", "resolved.ontime", "resolved.overdue"],
  ["pending.total", "pending.intime", "pending.overdue"],
].flat();
const idsOf = (row: string): string[] =>
  columns.map((column) => ["tthc", row, column].filter((part) => part !== "").join("."));
const expected = Object.fromEntries(
  [
    ["ho-tich", register] as const,
    ["chung-thuc", certify] as const,
    ["dat-dai", land] as const,
    ["", total] as const,
  ].flatMap(([row, cells]) => idsOf(row).map((id, at) => [id, cells[at + 2]]))
);

const letterhead: readonly (readonly CellDraft[])[] = [
  ["UBND THÀNH PHỐ PHỔ YÊN", null, null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["UBND PHƯỜNG BA HÀNG", null, null, null, "Độc lập - Tự do - Hạnh phúc"],
  [
    "Biểu số II.06a/VPCP/KSTT",
    null,
    "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
  ],
  ["(Ban hành kèm theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020)"],
  ["Kỳ báo cáo: Quý III năm 2025 (Từ ngày 15/6/2025 đến ngày 14/9/2025)"],
  [null, null, null, "Đơn vị tính: Số hồ sơ TTHC"],
];
const signature: readonly (readonly CellDraft[])[] = [
  [],
  ["Ghi chú: số liệu lấy từ Hệ thống thông tin giải quyết TTHC ngày 14/9/2025"],
  [null, null, null, null, null, null, null, null, "Ba Hàng, ngày 15 tháng 9 năm 2025"],
  [null, "NGƯỜI LẬP BIỂU", null, null, null, null, null, null, "CHỦ TỊCH"],
  [null, "Nguyễn Văn A", null, null, null, null, null, null, "Trần Thị B"],
];

const renamed = (change: (heading: string) => string): TableDraft => ({
  headings: official.map((path) => path.map(change)),
  lines: lines.map((line) => line.map((cell) => (typeof cell === "string" ? change(cell) : cell))),
});
const headed = (headings: TableDraft["headings"]): TableDraft => ({ headings, lines });
const synonyms: TableDraft["headings"] = [
  ["Số TT"],
  ["Lĩnh vực TTHC"],
  ["Tiếp nhận", "Tổng"],
  ["Tiếp nhận", "Trong kỳ", "Qua mạng"],
  ["Tiếp nhận", "Trong kỳ", "Trực tiếp hoặc qua dịch vụ bưu chính"],
  ["Tiếp nhận", "Kỳ trước chuyển sang"],
  ["Hồ sơ đã giải quyết", "Tổng"],
  ["Hồ sơ đã giải quyết", "Trước thời hạn"],
  ["Hồ sơ đã giải quyết", "Đúng thời hạn"],
  ["Hồ sơ đã giải quyết", "Trễ hạn"],
  ["Hồ sơ chưa giải quyết", "Tổng"],
  ["Hồ sơ chưa giải quyết", "Còn hạn"],
  ["Hồ sơ chưa giải quyết", "Trễ hạn"],
];
const oneRow: TableDraft["headings"] = [
  ["TT"],
  ["Lĩnh vực"],
  ["Tổng số hồ sơ tiếp nhận"],
  ["Tiếp nhận trực tuyến"],
  ["Tiếp nhận trực tiếp"],
  ["Hồ sơ kỳ trước chuyển sang"],
  ["Tổng số hồ sơ đã giải quyết"],
  ["Đã giải quyết trước hạn"],
  ["Đã giải quyết đúng hạn"],
  ["Đã giải quyết quá hạn"],
  ["Tổng số hồ sơ đang giải quyết"],
  ["Đang giải quyết trong hạn"],
  ["Đang giải quyết quá hạn"],
];
const notes: Readonly<Record<string, string>> = {
  "Đúng hạn": "Đúng hạn\n(Bao gồm cả hồ sơ chờ Bổ sung và Trả lại / Xin rút)",
  "Trong hạn": "TRONG HẠN Bao gồm cả hồ sơ chờ bổ sung và hồ sơ khác",
  "Số lượng hồ sơ đã giải quyết": "SỐ LƯỢNG HỒ SƠ ĐÃ GIẢI QUYẾT (7)=(8)+(9)+(10)",
  "Tổng số": "Tổng số (3)",
};
const slips: Readonly<Record<string, string>> = {
  "Số lượng hồ sơ đã giải quyết": "Số luợng hồ sơ đã giải quyêt",
  "Trước hạn": "Trưóc  hạn",
  "Trực tiếp, dịch vụ bưu chính": "Trực tiếp - dịch vụ bưu chinhs",
  "Kết quả giải quyết": "Kêt quả giải quyếtt",
};

const variants: Readonly<Record<string, SheetSnapshot>> = {
  "as the circular prints it": drawTable(draft, { above: letterhead, below: signature }),
  "starting at F30": drawTable(draft, { above: Array.from({ length: 29 }, () => []), left: 5 }),
  "on a sheet with another name": drawTable(draft, { name: "Sheet1 (2)" }),
  "without merged cells": drawTable(draft, { isMerged: false, above: letterhead }),
  "without column numbers": drawTable(draft, { numbers: "none" }),
  "with column numbers in brackets": drawTable(draft, { numbers: "brackets" }),
  "with the total first": drawTable({ ...draft, lines: [total, register, certify, land] }),
  "with groups in another order": drawTable(
    reorder(draft, [0, 1, 10, 11, 12, 6, 7, 8, 9, 5, 4, 3, 2])
  ),
  "with synonyms in the headings": drawTable(headed(synonyms)),
  "with headings in one row": drawTable(headed(oneRow)),
  "with notes and arithmetic in the headings": drawTable(renamed((text) => notes[text] ?? text)),
  "with small misspellings": drawTable(renamed((text) => slips[text] ?? text)),
  "with the ƣ of PDF conversion": drawTable(
    renamed((text) => text.replace(/ư/g, "ƣ").replace(/Ư/g, "Ƣ"))
  ),
  "in decomposed Unicode": drawTable(renamed((text) => text.normalize("NFD"))),
  "in capitals with the other tone placement": drawTable(
    renamed((text) => text.toUpperCase().replace("ỦY", "UỶ"))
  ),
  "with blank rows inside": drawTable({
    ...draft,
    lines: [[], register, [], certify, [], land, total],
  }),
  "without numbers of rows": drawTable(
    leaveOut(
      { ...draft, lines: [register, certify, land, [null, "Tổng số", ...total.slice(2)]] },
      ([heading]) => heading === "STT"
    ),
    { above: letterhead }
  ),
  "with a column that the form does not know": drawTable({
    headings: [...official.slice(0, 6), ["Ý kiến"], ...official.slice(6), ["Ghi chú"]],
    lines: lines.map((line) => [...line.slice(0, 6), "đã rà soát", ...line.slice(6), "7"]),
  }),
  "with headings again on the next page": drawTable({
    ...draft,
    lines: [
      register,
      certify,
      ...drawTable(draft, { numbers: "plain" }).rows.slice(0, 4).map(asDrafts),
      land,
      total,
    ],
  }),
  "with sections that have no subtotal": drawTable({
    ...draft,
    lines: [
      ["I", "Trên Hệ thống các Bộ"],
      register,
      ["II", "Trên Hệ thống thành phố"],
      certify,
      land,
      total,
    ],
  }),
  "with the section typed in the column of numbers": drawTable({
    ...draft,
    lines: [["Xã, phường, thị trấn"], register, certify, land, total],
  }),
  hidden: drawTable(draft, { hidden: true }),
};

function asDrafts(row: SheetSnapshot["rows"][number]): CellDraft[] {
  return Array.from(row, (cell) => cell ?? null);
}

const read = (sheet: SheetSnapshot): RecognisedSheet => readDrawing(sheet).sheet;

describe("tthc-ii06a", () => {
  test.each(Object.entries(variants))("reads the same figures %s", (_, sheet) => {
    const { sheet: reading, broken } = readDrawing(sheet);
    expect(reading.form).toBe("tthc-ii06a");
    expect(valuesIn(reading)).toEqual(expected);
    expect(reading.gaps).toEqual([]);
    expect(broken).toEqual([]);
  });

  test("reads the same figures wherever the table stands and however its columns are ordered", () => {
    const orders = fc.shuffledSubarray([...official.keys()], { minLength: official.length });
    const place = fc.record({ left: fc.nat(30), above: fc.nat(50), isMerged: fc.boolean() });
    fc.assert(
      fc.property(orders, place, (order, { left, above, isMerged }) => {
        const blank = Array.from({ length: above }, () => []);
        const shuffled = reorder({ headings: spelledOut, lines }, order);
        const sheet = drawTable(shuffled, { left, above: blank, isMerged, numbers: "none" });
        expect(valuesIn(read(sheet))).toEqual(expected);
      }),
      { numRuns: 60 }
    );
  });

  test("tells where each figure stands and what it is", () => {
    const figure = read(drawTable(draft, { name: "TTHC" })).figures.find(
      ({ id }) => id === "tthc.dat-dai.resolved.overdue"
    );
    expect(figure).toMatchObject({
      label: { vi: "Đất đai, Giải quyết quá hạn", en: "Đất đai, Resolved overdue" },
      value: 3,
      unit: { id: "dossier" },
      origin: { sheet: "TTHC", cell: "J7" },
    });
  });

  test("reads unit and period from the rows above", () => {
    const reading = read(drawTable(draft, { above: letterhead }));
    expect(reading.unitName).toBe("UBND PHƯỜNG BA HÀNG");
    expect(reading.period).toEqual({
      kind: "quarter",
      year: 2025,
      index: 3,
      from: "2025-06-15",
      to: "2025-09-14",
    });
  });

  test("a blank, a dash, an error and words are gaps with their address, never zero", () => {
    const damaged = [
      1,
      "Hộ tịch",
      null,
      "-",
      { value: null, error: "#REF!" },
      "chưa rõ",
      ...register.slice(6),
    ];
    const { gaps } = read(drawTable({ ...draft, lines: [damaged, certify, land, total] }));
    expect(
      gaps.map(({ id, origin, reason, printed }) => [id, origin.cell, reason, printed])
    ).toEqual([
      ["tthc.ho-tich.received.total", "C5", "blank", ""],
      ["tthc.ho-tich.received.online", "D5", "dash", "-"],
      ["tthc.ho-tich.received.direct", "E5", "error-value", "#REF!"],
      ["tthc.ho-tich.received.carried", "F5", "unreadable", "chưa rõ"],
    ]);
  });

  test("a number merged over two columns belongs to neither", () => {
    const sheet = drawTable(draft);
    const merged = {
      ...sheet,
      merges: [...sheet.merges, { top: 4, bottom: 4, left: 7, right: 8 }],
    };
    expect(read(merged).gaps.map(({ id, reason, printed }) => [id, reason, printed])).toEqual([
      ["tthc.ho-tich.resolved.early", "unreadable", "70"],
      ["tthc.ho-tich.resolved.ontime", "unreadable", "70"],
    ]);
  });

  test("a field without dossiers is a row of gaps; a line of text is none", () => {
    const empty = [4, "Lao động"];
    const { gaps } = read(drawTable({ ...draft, lines: [register, certify, land, empty, total] }));
    expect(gaps.map(({ id }) => id)).toEqual(idsOf("lao-dong"));
  });

  test("a row of figures without a name is told, not passed over", () => {
    const nameless = [null, null, ...land.slice(2)];
    const { figures } = read(drawTable({ ...draft, lines: [register, certify, nameless, total] }));
    expect(figures.find(({ id }) => id === "tthc.no-label.received.total")).toMatchObject({
      value: 60,
      label: { vi: "Dòng không tên, Tiếp nhận, tổng số" },
    });
  });

  test("without a total row the required totals are gaps without a cell", () => {
    const { gaps } = read(drawTable({ ...draft, lines: [register, certify, land] }));
    expect(gaps.map(({ id, origin }) => [id, origin.cell])).toEqual([
      ["tthc.received.total", null],
      ["tthc.resolved.total", null],
    ]);
  });

  test("a balance names the columns that the sheet leaves out; one part alone is a bound", () => {
    const without = leaveOut(draft, (path) =>
      ["Từ kỳ trước", "Trong hạn"].includes(path.at(-1) ?? "")
    );
    const reading = read(drawTable(without));
    const byId = new Map(reading.relations.map((relation) => [relation.id, relation]));
    expect(byId.get("tthc.T01")).toMatchObject({
      kind: "balance",
      total: "tthc.received.total",
      parts: ["tthc.received.online", "tthc.received.direct"],
      leftOut: [{ vi: "Từ kỳ trước" }],
    });
    expect(byId.get("tthc.T03")).toMatchObject({
      kind: "bound",
      lesser: "tthc.pending.overdue",
      greater: "tthc.pending.total",
      label: { vi: "Đang giải quyết quá hạn ≤ Đang giải quyết, tổng số" },
    });
    expect(reading.likeness).toBeCloseTo(10 / 12);
  });

  test("every row has its balances, every column its total", () => {
    const { relations } = read(drawTable(draft));
    const codes = (row: string): string[] =>
      relations.filter(({ id }) => id.startsWith(`${row}.T`)).map(({ code }) => code);
    expect(codes("tthc.ho-tich")).toEqual(["T01", "T02", "T03", "T04"]);
    expect(codes("tthc")).toEqual(["T01", "T02", "T03", "T04"]);
    expect(relations.filter(({ code }) => code === "T05").map(({ id }) => id)).toEqual(
      columns.map((column) => `tthc.${column}.T05`)
    );
    expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
  });

  test("a relation says in words which row it speaks about", () => {
    const { relations } = read(drawTable(draft));
    const labels = new Map(relations.map(({ id, label }) => [id, label.vi]));
    expect(labels.get("tthc.T04")).toBe("Tổng tiếp nhận = đã giải quyết + đang giải quyết");
    expect(labels.get("tthc.dat-dai.T04")).toBe(
      "Đất đai: Tổng tiếp nhận = đã giải quyết + đang giải quyết"
    );
    expect(labels.get("tthc.received.online.T05")).toBe(
      "Tiếp nhận trực tuyến: Tổng cộng = Hộ tịch + Chứng thực + Đất đai"
    );
  });
});

describe("tthc-ii06a with sections", () => {
  const ministries = ["I", "Trên Hệ thống các Bộ", ...register.slice(2)];
  const province = [
    "II",
    "Trên Hệ thống tỉnh",
    ...certify.slice(2).map((value, at) => Number(value) + Number(land[at + 2])),
  ];
  const partsOf = (sheet: RecognisedSheet): Record<string, readonly string[]> =>
    Object.fromEntries(
      sheet.relations.flatMap((relation) =>
        relation.kind === "balance" && relation.id.endsWith("received.total.T05")
          ? [[relation.total, relation.parts]]
          : []
      )
    );

  test("subtotals are the sum of their rows, the total that of the subtotals", () => {
    const { sheet, broken } = readDrawing(
      drawTable({ ...draft, lines: [ministries, register, province, certify, land, total] })
    );
    expect(partsOf(sheet)).toEqual({
      "tthc.s1.received.total": ["tthc.ho-tich.received.total"],
      "tthc.s2.received.total": ["tthc.chung-thuc.received.total", "tthc.dat-dai.received.total"],
      "tthc.received.total": ["tthc.s1.received.total", "tthc.s2.received.total"],
    });
    expect(valuesIn(sheet)).toMatchObject(expected);
    expect(broken).toEqual([]);
  });

  test("a subtotal at the end of its section is the section's", () => {
    const closing = (cells: readonly CellDraft[]): readonly CellDraft[] => [
      null,
      "Cộng",
      ...cells.slice(2),
    ];
    const sheet = read(
      drawTable({
        ...draft,
        lines: [
          ["I", "Trên Hệ thống các Bộ"],
          register,
          closing(ministries),
          ["II", "Trên Hệ thống tỉnh"],
          certify,
          land,
          closing(province),
          total,
        ],
      })
    );
    expect(partsOf(sheet)["tthc.received.total"]).toEqual([
      "tthc.s1.received.total",
      "tthc.s2.received.total",
    ]);
    expect(sheet.figures.find(({ id }) => id === "tthc.s2.received.total")).toMatchObject({
      value: 2060,
      label: { vi: "Trên Hệ thống tỉnh, Tiếp nhận, tổng số" },
    });
  });

  test("a field that stands in two sections has an id in each", () => {
    const again = [1, "Hộ tịch", ...certify.slice(2)];
    const sheet = read(
      drawTable({
        ...draft,
        lines: [
          ["I", "Trên Hệ thống các Bộ"],
          register,
          ["II", "Trên Hệ thống tỉnh"],
          again,
          total,
        ],
      })
    );
    expect(partsOf(sheet)["tthc.received.total"]).toEqual([
      "tthc.s1-ho-tich.received.total",
      "tthc.s2-ho-tich.received.total",
    ]);
  });

  test("procedures under their field are not counted twice", () => {
    const sheet = read(
      drawTable({
        ...draft,
        lines: [register, ["1.1", "Khai sinh", 100], ["1.2", "Khai tử", 20], certify, land, total],
      })
    );
    expect(partsOf(sheet)).toEqual({
      "tthc.ho-tich.received.total": [
        "tthc.khai-sinh.received.total",
        "tthc.khai-tu.received.total",
      ],
      "tthc.received.total": [
        "tthc.ho-tich.received.total",
        "tthc.chung-thuc.received.total",
        "tthc.dat-dai.received.total",
      ],
    });
  });

  test("what is said with a dash under a row makes no sum", () => {
    const { sheet, broken } = readDrawing(
      drawTable({
        ...draft,
        lines: [register, ["-", "Khai sinh", 100], ["-", "Khai tử", 3], certify, land, total],
      })
    );
    expect(Object.keys(partsOf(sheet))).toEqual(["tthc.received.total"]);
    expect(broken).toEqual([]);
  });
});

/** Every column with its whole path, since shuffled columns share no groups. */
const spelledOut: TableDraft["headings"] = official.map((path) =>
  path.filter((heading) => heading !== "Trong đó")
);

test("two sheets of dossiers have ids of their own, the visible one the plain ones", () => {
  const hidden = drawTable(draft, { name: "Quý II", hidden: true });
  const shown = drawTable(draft, { name: "Quý III" });
  const sheets = readSheets(buildSnapshot([hidden, shown, buildSheet("Trống", [])]), forms);
  expect(
    sheets.map((sheet) =>
      sheet.kind === "recognised" ? [sheet.sheet, sheet.prefix] : [sheet.sheet, sheet.isEmpty]
    )
  ).toEqual([
    ["Quý II", "tthc2"],
    ["Quý III", "tthc"],
    ["Trống", true],
  ]);
});

const withOnTimeShare = (lines: TableDraft["lines"]): TableDraft => ({
  headings: [...official, ["Tỷ lệ giải quyết đúng hạn (%)"]],
  lines,
});

test("a lone Tỷ lệ đúng hạn is that of early and on time together, and no error", () => {
  const { sheet, broken } = readDrawing(drawTable(withOnTimeShare([[...register, 98.26]])));
  expect(sheet.figures.map(({ id, value }) => [id, value])).toContainEqual([
    "tthc.ho-tich.resolved.early-ontime.share",
    98.26,
  ]);
  expect(broken).toEqual([]);
});

test("beside Tỷ lệ trước hạn it is its own", () => {
  const { headings, lines } = withOnTimeShare([[...register, 38, 60.87]]);
  const drawn = drawTable({ headings: [...headings, ["Tỷ lệ trước hạn"]], lines });
  const { broken } = readDrawing(drawn);
  expect(broken).toEqual(["T11 38≠37.39"]);
});
