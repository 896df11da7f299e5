import type { CellDraft } from "../../support/build-snapshot";
import { readForm } from "../../support/read-form";

type Rows = readonly (readonly CellDraft[])[];

/** Ba Hàng, 01/01 to 31/7/2023. */
const baHang = {
  total: 3927,
  full: 151,
  partial: 3776,
  handled: 3775,
  share: 95.93,
  postal: 0,
};

const lists: Readonly<Record<string, Rows>> = {
  "the ward's own words and a unit column": [
    ["Chỉ tiêu", "Đơn vị tính", "Số liệu"],
    ["Tổng hồ sơ DVC trực tuyến", "hồ sơ", "3.927"],
    ["Toàn trình", "hồ sơ", "151"],
    ["Một phần", "hồ sơ", "3.776"],
    ["Tiếp nhận và giải quyết trực tuyến (II.2)", "hồ sơ", "3.775"],
    ["Tỷ lệ", "%", "95,93%"],
    ["Bưu chính công ích", "hồ sơ", "chưa phát sinh"],
  ],
  "numbering, a column of shares and numbers as numbers": [
    ["KẾT QUẢ CUNG CẤP DỊCH VỤ CÔNG TRỰC TUYẾN"],
    ["STT", "Nội dung", "Số lượng", "Tỷ lệ (%)"],
    [1, "Tổng số hồ sơ trực tuyến", 3927, null],
    ["a", "- Hồ sơ DVC trực tuyến một phần", 3776, null],
    ["b", "- Hồ sơ DVC trực tuyến toàn trình", 151, null],
    [2, "Hồ sơ tiếp nhận và giải quyết trực tuyến", 3775, null],
    [3, "Tỷ lệ hồ sơ trực tuyến", "95,93%", null],
    [4, "Hồ sơ qua dịch vụ bưu chính công ích", 0, null],
  ],
};

test.each(Object.entries(lists))("a list with %s gives the same figures", (_, rows) => {
  const reading = readForm(rows, { name: "Trực tuyến" });
  expect(reading.form).toBe("online-list");
  expect(reading.values).toEqual(baHang);
  expect(reading.broken).toEqual(["O02 3775≠3927"]);
});

test("levels 3 and 4 of 2021 are read together and apart", () => {
  const one: Rows = [
    ["Chỉ tiêu", "Số liệu"],
    ["Hồ sơ DVC mức độ 3, 4", "01"],
    ["Bưu chính công ích", 0],
  ];
  expect(readForm(one).values).toEqual({ levels34: 1, postal: 0 });
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Hồ sơ DVC mức độ 3, 4", 12],
    ["Hồ sơ mức độ 3", 9],
    ["Hồ sơ mức độ 4", 4],
  ]);
  expect(reading.values).toEqual({ levels34: 12, level3: 9, level4: 4 });
  expect(reading.broken).toEqual(["O01 12≠13"]);
});

test("a share of what was paid online proves nothing where the sheet does not tell what has a fee", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng số hồ sơ tiếp nhận", 1000],
    ["Tổng số hồ sơ trực tuyến", 800],
    ["Hồ sơ thanh toán trực tuyến", 300],
    ["Tỷ lệ thanh toán trực tuyến", "60%"],
  ]);
  expect(reading.values).toMatchObject({ payment: 300, "payment.share": 60 });
  expect(reading.broken).toEqual([]);
});

test("a bare share belongs to the count above it", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng số hồ sơ tiếp nhận", 1000],
    ["Tổng số hồ sơ trực tuyến", 800],
    ["Tỷ lệ", "80%"],
    ["Toàn trình", 200],
    ["Tỷ lệ", "25%"],
    ["Một phần", 600],
    ["Tỷ lệ", "75%"],
    ["Hồ sơ có nghĩa vụ tài chính", 400],
    ["Thanh toán trực tuyến", 100],
    ["Tỷ lệ", "30%"],
    ["Số hóa hồ sơ", 900],
    ["Tỷ lệ", "90%"],
  ]);
  expect(reading.values).toMatchObject({
    share: 80,
    "full.share": 25,
    "partial.share": 75,
    "payment.share": 30,
    "digitised.share": 90,
  });
  expect(reading.broken).toEqual(["O07 30≠25"]);
});

test("more online than received, and more paid than due, are told", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Tổng số hồ sơ tiếp nhận", 100],
    ["Tổng số hồ sơ trực tuyến", 120],
    ["Tiếp nhận và giải quyết trực tuyến", 121],
    ["Hồ sơ có nghĩa vụ tài chính", 10],
    ["Hồ sơ thanh toán trực tuyến", 11],
    ["Số hóa hồ sơ", 101],
    ["Tiếp nhận qua bưu chính công ích", 102],
  ]);
  expect(reading.broken).toEqual([
    "O02 121≠120",
    "O03 120≠100",
    "O06 101≠100",
    "O07 11≠10",
    "O08 102≠100",
  ]);
});

test("procedures on the online sheet are not taken for dossiers", () => {
  const reading = readForm([
    ["Chỉ tiêu", "Số liệu"],
    ["Số TTHC công khai", 141],
    ["- một phần", 99],
    ["- toàn trình", 42],
    ["Tổng hồ sơ DVC trực tuyến", 3927],
    ["- một phần", 3776],
    ["- toàn trình", 151],
  ]);
  expect(reading.values).toEqual({
    procedures: 141,
    "procedures.partial": 99,
    "procedures.full": 42,
    total: 3927,
    partial: 3776,
    full: 151,
  });
  expect(reading.broken).toEqual([]);
});

const tables: Readonly<
  Record<string, { readonly rows: Rows; readonly merges?: readonly string[] }>
> = {
  "merged headings and the total last": {
    rows: [
      ["THEO DÕI DỊCH VỤ CÔNG TRỰC TUYẾN THEO QUYẾT ĐỊNH SỐ 766/QĐ-TTg"],
      ["STT", "Lĩnh vực", "Tiếp nhận", null, null, null, "Tỷ lệ", null, null],
      [
        ...[null, null, "Tổng số", "Trực tuyến", "Trực tiếp", "BCCI"],
        ...["Trực tuyến", "Trực tiếp", "BCCI"],
      ],
      [1, "Hộ tịch", 60, 50, 9, 1, "83,33%", "15%", "1,67%"],
      [2, "Đất đai", 40, 30, 10, 0, "75%", "25%", "0%"],
      [null, "Tổng cộng", 100, 80, 19, 1, "80%", "19%", "1%"],
    ],
    merges: ["A2:A3", "B2:B3", "C2:F2", "G2:I2"],
  },
  "one row of headings, another order and the total first": {
    rows: [
      [
        ...["Đơn vị", "Qua mạng", "BCCI", "Trực tiếp", "Tổng tiếp nhận"],
        ...["Tỷ lệ qua mạng", "Tỷ lệ trực tiếp", "Tỷ lệ BCCI"],
      ],
      ["Tổng số", 80, 1, 19, 100, "80%", "19%", "1%"],
      ["Hộ tịch", 50, 1, 9, 60, "83,33%", "15%", "1,67%"],
      ["Đất đai", 30, 0, 10, 40, "75%", "25%", "0%"],
    ],
  },
};

test.each(Object.entries(tables))("a table with %s gives the same figures", (_, variant) => {
  const reading = readForm(variant.rows, { merges: variant.merges ?? [] });
  expect(reading.form).toBe("online-table");
  expect(reading.values).toMatchObject({
    received: 100,
    total: 80,
    direct: 19,
    "postal.received": 1,
    share: 80,
    "ho-tich.total": 50,
    "dat-dai.share": 75,
  });
  expect(reading.broken).toEqual([]);
});

test("a table of digitised papers and online payment adds up, and tells where it does not", () => {
  const rows: Rows = [
    [
      ...["Đơn vị", "Tổng tiếp nhận", "Hồ sơ trực tuyến", "Chưa số hóa TPHS", "Có số hóa TPHS"],
      ...["Đã giải quyết", "Chưa số hóa kết quả", "Số hóa kết quả"],
      ...["Có nghĩa vụ tài chính", "Đã thanh toán trực tuyến", "Tỷ lệ thanh toán trực tuyến"],
    ],
    ["Xã A", 100, 80, 5, 95, 90, 0, 90, 50, 40, "80%"],
    ["Tổng cộng", 100, 80, 5, 95, 90, 0, 90, 50, 40, "80%"],
  ];
  expect(readForm(rows).broken).toEqual([]);
  const wrong = rows.map((cells, index) =>
    index === 1 ? cells.map((cell, at) => (at === 4 ? 94 : cell)) : cells
  );
  expect(readForm(wrong).broken).toEqual(["O06 100≠99", "T05 95≠94"]);
});
