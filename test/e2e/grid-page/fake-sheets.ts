import type { Cell } from "../../../src/core/sheet/snapshot";
import type { Border, CellLook } from "../../../src/taskpane/grid/shown-sheet";
import { FakeSheet } from "../../support/fake-sheet";

const line: Border = { line: "thin" };
const frame = { top: line, right: line, bottom: line, left: line };
const times = { font: "Times New Roman", size: 12 } as const;

const none = undefined;
const text = (value: string): Cell => ({ value });
const number = (value: number, format = "#,##0"): Cell => ({ value, format });

const looks: readonly CellLook[] = [
  { ...times },
  { ...times, size: 14, bold: true, align: "center", vertical: "center" },
  {
    ...times,
    bold: true,
    align: "center",
    vertical: "center",
    wrap: true,
    fill: "#ddebf7",
    borders: frame,
  },
  { ...times, wrap: true, borders: frame, vertical: "center" },
  { ...times, borders: frame, vertical: "center", color: "#1f3864" },
  { ...times, bold: true, borders: { ...frame, top: { line: "medium" } }, fill: "#ffffff" },
  { ...times, italic: true, color: "#c00000" },
  { ...times, rotation: 90, align: "center", borders: frame },
  { ...times, rotation: 255, align: "center", borders: frame },
];

const fields = [
  "Hộ tịch",
  "Đất đai, đo đạc và bản đồ, quản lý đất đai trên địa bàn xã",
  "Bảo trợ xã hội",
  "Chứng thực",
  "Người có công",
];

/** A form with a heading over three rows, merged both ways, with frozen rows and columns. */
export function formSheet(): FakeSheet {
  const head: (Cell | undefined)[][] = [
    [text("BIỂU TỔNG HỢP KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH QUÝ III NĂM 2025")],
    [text("Đơn vị tính: Hồ sơ")],
    [],
    [
      text("STT"),
      text("Lĩnh vực"),
      text("Số hồ sơ tiếp nhận"),
      none,
      none,

      text("Số hồ sơ đã giải quyết"),
      none,
      none,

      text("Tỷ lệ"),
      text("Ghi chú"),
    ],
    [
      none,
      none,
      text("Tổng số"),
      text("Trong đó"),
      none,
      text("Tổng số"),
      text("Trước hạn"),
      text("Quá hạn"),
    ],
    [none, none, none, text("Trực tuyến"), text("Trực tiếp")],
  ];
  const body = fields.map((field, index) => [
    number(index + 1, "0"),
    text(field),
    number(3548 + index * 11),
    number(1230.5 * index),
    number(90 + index),
    number(3936 - index),
    number(12, "0"),
    index === 2 ? { value: null, formula: "F9-G9" } : number(3),
    number(0.8417 - index / 50, "0.00%"),
    index === 1 ? text("Chuyển sang kỳ sau một phần hồ sơ, xem phụ lục kèm theo") : undefined,
  ]);
  const total = [
    text("Tổng cộng"),
    none,

    number(17_850_000_123),
    number(12_305),
    number(460),
    number(19_670),
    number(60),
    number(15),
    { value: null, error: "#DIV/0!" },
  ];
  const rest = Array.from({ length: 30 }, (_, index) => [
    none,
    text(`Ghi thêm ${String(index + 1)}`),
  ]);
  const lookOf = (row: number, column: number): number => {
    if (row === 0) return 1;
    if (row === 1) return 6;
    if (row >= 3 && row <= 5 && column < 10) return 2;
    if (row === 11 && column < 10) return 5;
    if (row >= 6 && row < 11 && column < 10) return column === 1 ? 3 : 4;
    if (row === 13) return column === 2 ? 7 : column === 3 ? 8 : 0;
    return 0;
  };
  const rotated = [none, none, text("Dọc"), text("ABC")];
  const merge = (top: number, left: number, bottom: number, right: number) => ({
    top,
    left,
    bottom,
    right,
  });
  const rowHeights = new Uint16Array(60).fill(20);
  rowHeights[0] = 28;
  rowHeights[13] = 60;
  rowHeights[17] = 0;
  return new FakeSheet({
    name: "TTHC",
    rows: [...head, ...body, total, [], rotated, ...rest],
    looks,
    lookOf,
    hiddenRows: [17],
    hiddenColumns: [10],
    look: {
      columnWidths: [40, 180, 84, 84, 84, 84, 84, 84, 70, 110, 0],
      rowHeights,
      frozenRows: 6,
      frozenColumns: 2,
      merges: [
        merge(0, 0, 0, 9),
        merge(3, 0, 5, 0),
        merge(3, 1, 5, 1),
        merge(3, 2, 3, 4),
        merge(4, 2, 5, 2),
        merge(4, 3, 4, 4),
        merge(3, 5, 3, 7),
        merge(4, 5, 5, 5),
        merge(4, 6, 5, 6),
        merge(4, 7, 5, 7),
        merge(3, 8, 5, 8),
        merge(3, 9, 5, 9),
        merge(11, 0, 11, 1),
        merge(15, 3, 40, 5),
      ],
    },
  });
}

/** A long list: 12 columns, each row written; names of people wrap. */
export function longSheet(count: number): FakeSheet {
  const names = ["Nguyễn Thị Minh Khai", "Trần Văn Ơn", "Lê Hoàng Ngọc Ánh", "Phạm Đức Ưng"];
  const rows = Array.from({ length: count }, (_, row): Cell[] => [
    number(row + 1, "0"),
    text(names[row % names.length] ?? ""),
    text(`Thôn ${String((row % 12) + 1)}, xã Mẫu`),
    ...Array.from({ length: 7 }, (_each, column) =>
      number(((row * 31 + column * 17) % 9000) + 0.5)
    ),
    number((row % 97) / 97, "0.00%"),
    text(row % 9 === 0 ? "Hồ sơ cần bổ sung giấy tờ trước ngày 30 của tháng" : "Đủ"),
  ]);
  return new FakeSheet({
    name: "Danh sách",
    rows,
    looks: [
      { ...times, borders: frame },
      { ...times, borders: frame, wrap: true },
    ],
    lookOf: (_row, column) => (column === 11 ? 1 : 0),
    look: { columnWidths: [50, 190, 130, 80, 80, 80, 80, 80, 80, 80, 80, 190], frozenRows: 1 },
  });
}
