import { diagnose } from "../../../src/core/diagnosis/diagnose";
import type { Diagnosis } from "../../../src/core/diagnosis/suspect";
import { units } from "../../../src/core/figures/unit";
import { saySentence } from "../../../src/core/narrative/say-sentence";
import type { SheetDraft } from "../../support/build-figures";
import {
  balance,
  bound,
  buildFigures,
  equality,
  share,
  shareSum,
} from "../../support/build-figures";
import type { CellDraft } from "./build-table";
import { buildTable, cellAt, completeRow, withCells, withTotals } from "./build-table";
import { tell } from "./tell";

function diagnoseSheets(...sheets: readonly SheetDraft[]): readonly Diagnosis[] {
  const { relations, book } = buildFigures(...sheets);
  return diagnose(relations, book);
}

/** The only diagnosis there must be. */
function only(diagnoses: readonly Diagnosis[]): Diagnosis {
  const [first] = diagnoses;
  if (first === undefined || diagnoses.length > 1)
    throw new Error(`Not one diagnosis but ${String(diagnoses.length)}`);
  return first;
}

const says = ({ suspects }: Diagnosis, language: "vi" | "en" = "vi"): readonly string[] =>
  suspects.flatMap(({ cells }) => cells.map(({ why }) => saySentence(why, language)));

describe("published faults", () => {
  const balanceOfRow = balance("tthc.received.total", [
    "tthc.resolved.total",
    "tthc.pending.total",
  ]);
  const figures = {
    "tthc.received.total": 5578,
    "tthc.resolved.total": 3548,
    "tthc.pending.total": 9,
  };

  it("cannot tell which of 5.578, 3.548 and 9 is off, and says what each would be", () => {
    const found = only(diagnoseSheets({ name: "TTHC", figures, relations: [balanceOfRow] }));
    expect(tell(found)).toEqual([
      "#1 TTHC!B1 5578 → 3557 one-of-several",
      "#1 TTHC!B2 3548 → 5569 one-of-several",
      "#1 TTHC!B3 9 → 2030 one-of-several",
    ]);
    expect(found).toMatchObject({ isDetermined: false, isComplete: true });
    expect(says(found)[0]).toBe(
      "Nếu các ô khác đúng thì ô này là 3.557 thay cho 5.578; số liệu trên biểu chưa đủ để xác định ô nào chênh lệch."
    );
  });

  it("clears the two that their own parts confirm", () => {
    const found = only(
      diagnoseSheets({
        name: "TTHC",
        figures: {
          ...figures,
          "tthc.received.new": 5559,
          "tthc.received.carried": 19,
          "tthc.resolved.onTime": 3544,
          "tthc.resolved.overdue": 4,
        },
        relations: [
          balanceOfRow,
          balance("tthc.received.total", ["tthc.received.new", "tthc.received.carried"]),
          balance("tthc.resolved.total", ["tthc.resolved.onTime", "tthc.resolved.overdue"]),
        ],
      })
    );
    expect(tell(found)).toEqual(["#1 TTHC!B3 9 → 2030 only-explanation"]);
  });

  it("suspects the qualifications, not the staff of 21 that two posts confirm", () => {
    const found = only(
      diagnoseSheets({
        name: "CBCC",
        unit: units.person,
        figures: {
          "staff.total": 21,
          "staff.officials": 11,
          "staff.servants": 10,
          "staff.level.university": 15,
          "staff.level.college": 2,
          "staff.level.secondary": 0,
          "staff.level.primary": 1,
        },
        relations: [
          balance("staff.total", ["staff.officials", "staff.servants"]),
          balance("staff.total", [
            "staff.level.university",
            "staff.level.college",
            "staff.level.secondary",
            "staff.level.primary",
          ]),
        ],
      })
    );
    expect(tell(found)).toEqual([
      "#1 CBCC!B4 15 → 18 one-of-several",
      "#1 CBCC!B5 2 → 5 one-of-several",
      "#1 CBCC!B6 0 → 3 one-of-several",
      "#1 CBCC!B7 1 → 4 one-of-several",
    ]);
    expect(found.isDetermined).toBe(false);
  });

  it("changes a count together with the share that was worked out from it", () => {
    const levels = {
      university: [15, 71.4],
      college: [2, 9.5],
      secondary: [0, 0],
      primary: [1, 4.8],
    };
    type Entry = readonly [id: string, cell: SheetDraft["figures"][string]];
    const entries = Object.entries(levels).flatMap(([level, [count = 0, part = 0]]): Entry[] => [
      [`staff.level.${level}`, count],
      [
        `staff.level.${level}.share`,
        { value: part, unit: units.percent, reading: { decimals: 1 } },
      ],
    ]);
    const names = Object.keys(levels).map((level) => `staff.level.${level}`);
    const found = only(
      diagnoseSheets({
        name: "CBCC",
        figures: { "staff.total": 21, ...Object.fromEntries(entries) },
        relations: [
          balance("staff.total", names),
          ...names.map((name) => share([`${name}.share`, name, "staff.total"])),
        ],
      })
    );
    expect(tell(found)).toEqual([
      "#1 CBCC!B2 15 → 18 one-of-several + CBCC!B3 71.4 → 85.7 one-of-several",
      "#1 CBCC!B4 2 → 5 one-of-several + CBCC!B5 9.5 → 23.8 one-of-several",
      "#1 CBCC!B6 0 → 3 one-of-several + CBCC!B7 0 → 14.3 one-of-several",
      "#1 CBCC!B8 1 → 4 one-of-several + CBCC!B9 4.8 → 19 one-of-several",
    ]);
  });

  it("finds 3.775 wrong beside 3.776, which with 151 makes 3.927", () => {
    const found = only(
      diagnoseSheets(
        { name: "Báo cáo", figures: { "tthc.partial": 3775 }, relations: [] },
        {
          name: "CCHC",
          figures: { "reform.partial": 3776, "reform.full": 151, "reform.online": 3927 },
          relations: [
            equality("tthc.partial", "reform.partial"),
            balance("reform.online", ["reform.partial", "reform.full"]),
          ],
        }
      )
    );
    expect(tell(found)).toEqual(["#1 Báo cáo!B1 3775 → 3776 digit-changed"]);
    expect(says(found)).toEqual(["Khác nhau một chữ số: 3.775 → 3.776."]);
    expect(says(found, "en")).toEqual(["One digit differs: 3,775 → 3,776."]);
  });

  it("leaves both sheets open where nothing else speaks for either", () => {
    const found = only(
      diagnoseSheets(
        { name: "A", figures: { "a.total": 3775 }, relations: [equality("a.total", "b.total")] },
        { name: "B", figures: { "b.total": 3776 } }
      )
    );
    expect(tell(found)).toEqual([
      "#1 A!B1 3775 → 3776 one-of-several",
      "#1 B!B1 3776 → 3775 one-of-several",
    ]);
    expect(found.isDetermined).toBe(false);
  });
});

/** Three fields of procedures that agree, with their total in row 3. */
const sound = withTotals([
  completeRow({ online: 735, direct: 158, carried: 13, split: [990, 670, 60, 0] }),
  completeRow({ online: 637, direct: 160, carried: 7, split: [985, 830, 0, 300] }),
  completeRow({ online: 252, direct: 31, carried: 9, split: [980, 700, 20, 500] }),
]);

const diagnoseRows = (...changes: Parameters<typeof withCells<number | null>>[1][]) => {
  const { relations, book } = buildTable(withCells<number | null>(sound, ...changes));
  return diagnose(relations, book);
};

describe("slips of typing, told with the value that was meant", () => {
  it.each([
    [753, "digits-swapped", "Hai chữ số đứng cạnh nhau đổi chỗ: 753 → 735."],
    [795, "digit-changed", "Khác nhau một chữ số: 795 → 735."],
    [73, "digit-lost", "Thiếu một chữ số: 73 → 735."],
    [7435, "digit-added", "Thừa một chữ số: 7.435 → 735."],
    [7735, "digit-doubled", "Một chữ số được gõ hai lần: 7.735 → 735."],
    [-735, "sign", "Khác dấu: -735 → 735."],
    [
      0.735,
      "thousandfold",
      "Lệch đúng một nghìn lần, thường do dấu chấm hoặc dấu phẩy ngăn cách: 0,735 → 735.",
    ],
    [158, "only-explanation", "Chỉ khi thay ô này (158 → 735) thì các số liệu khác mới khớp nhau."],
  ])("%p for 735 is %s", (typed, reason, sentence) => {
    const found = only(diagnoseRows([0, "online", typed]));
    expect(tell(found)).toEqual([`#1 TTHC!D5 ${String(typed)} → 735 ${reason}`]);
    expect(says(found)).toEqual([sentence]);
    expect(found).toMatchObject({
      broken: ["T01:0", "T05:online"],
      isDetermined: true,
      isComplete: true,
    });
    expect(found.suspects[0]?.mends).toEqual(["T01:0", "T05:online"]);
  });

  it("sees that the number was copied from the cell above", () => {
    const found = only(diagnoseRows([1, "online", 735]));
    expect(tell(found)).toEqual(["#1 TTHC!D6 735 → 637 copied-neighbour"]);
    expect(says(found)).toEqual([
      "Cùng là 735 như ô bên cạnh (TTHC, ô D5); nếu là 637 thì các số liệu khớp.",
    ]);
  });

  it("sees that two cells of a row were exchanged", () => {
    const [online = 0, direct = 0] = [sound[0]?.[1], sound[0]?.[2]];
    const [found] = diagnoseRows([0, "online", direct], [0, "direct", online]);
    expect(found && tell(found)[0]).toBe(
      "#1 TTHC!D5 158 → 735 cells-exchanged + TTHC!E5 735 → 158 cells-exchanged"
    );
    expect(found?.isDetermined).toBe(true);
  });
});

describe("totals and the rows that they add up", () => {
  const list = (total: SheetDraft["figures"][string]) => ({
    name: "Thu",
    figures: {
      "budget.tax": 4120,
      "budget.fee": 376,
      "budget.land": 1958,
      "budget.other": 81,
      "budget.total": total,
    },
    relations: [
      balance("budget.total", ["budget.tax", "budget.fee", "budget.land", "budget.other"], {
        direction: "list",
      }),
    ],
  });

  it("suspects a formula whose range lacks the row that is missing", () => {
    const found = only(diagnoseSheets(list({ value: 4577, formula: "B1+B2+B4" })));
    expect(tell(found)[0]).toBe("#1 Thu!B5 4577 → 6535 row-missing-from-total");
    expect(found.isDetermined).toBe(true);
    expect(says(found)[0]).toBe(
      "Số tổng thiếu đúng một mục: budget.land (1.958); cộng đủ là 6.535, trên biểu là 4.577."
    );
  });

  it("ranks a typed total first when it lacks exactly one row", () => {
    const found = only(diagnoseSheets(list(4577)));
    expect(tell(found)[0]).toBe("#1 Thu!B5 4577 → 6535 row-missing-from-total");
    expect(
      tell(found)
        .slice(1)
        .every((line) => line.startsWith("#2"))
    ).toBe(true);
  });

  it("sees that a subtotal was added once more", () => {
    const found = only(
      diagnoseSheets({
        name: "TTHC",
        figures: { a1: 812, a2: 1450, a: 2262, b1: 377, b2: 908, b: 1285, total: 5809 },
        relations: [
          balance("a", ["a1", "a2"], { direction: "column" }),
          balance("b", ["b1", "b2"], { direction: "column" }),
          balance("total", ["a1", "a2", "b1", "b2"], { direction: "column" }),
        ],
      })
    );
    expect(tell(found)).toEqual(["#1 TTHC!B7 5809 → 3547 subtotal-counted-twice"]);
    expect(says(found)).toEqual([
      "Số tổng thừa đúng một mục, có thể đã cộng hai lần: a (2.262); cộng một lần là 3.547, trên biểu là 5.809.",
    ]);
  });

  it("blames nobody for a total above a mere selection of its items", () => {
    const sheet = list(6600);
    const relations = sheet.relations.map((relation) => ({
      ...relation,
      leftOut: [1, 2, 3, 4, 5].map((n) => ({ vi: `Khoản ${String(n)}`, en: `Item ${String(n)}` })),
    }));
    expect(diagnoseSheets({ ...sheet, relations })).toEqual([]);
  });
});

describe("formulas follow the cells that they add up", () => {
  /** One row: received and resolved are formulas, pending is typed. */
  const row = (early: number) => ({
    name: "TTHC",
    figures: {
      received: { value: 906, formula: "B2+B3" },
      online: 748,
      direct: 158,
      resolved: { value: early + 291, formula: "SUM(B5:B6)" },
      early,
      onTime: 291,
      pending: 9,
    },
    relations: [
      balance("received", ["online", "direct"], { id: "T01" }),
      balance("resolved", ["early", "onTime"], { id: "T02" }),
      balance("received", ["resolved", "pending"], { id: "T04" }),
    ],
  });

  it("blames the typed cell behind a formula, and no formula that adds up", () => {
    const found = only(diagnoseSheets(row(660)));
    expect(found.broken).toEqual(["T04"]);
    expect(tell(found)).toEqual([
      "#1 TTHC!B5 660 → 606 digits-swapped",
      "#2 TTHC!B2 748 → 802 one-of-several",
      "#2 TTHC!B3 158 → 212 one-of-several",
      "#2 TTHC!B6 291 → 237 one-of-several",
    ]);
  });

  it("suspects the number typed over a formula in a row of formulas", () => {
    const rows: CellDraft[][] = [...sound.slice(0, 3).map((cells) => [...cells])];
    const totals = (sound[3] ?? []).map((value, column) => {
      const letter = cellAt(0, column).replace("5", "");
      return { value, formula: `SUM(${letter}5:${letter}7)` };
    });
    const { relations, book } = buildTable(
      withCells<CellDraft>([...rows, totals], [3, "direct", 3349])
    );
    const found = only(diagnose(relations, book));
    expect(tell(found)).toEqual(["#1 TTHC!E8 3349 → 349 digit-doubled"]);
    expect(found.suspects[0]?.weight).toBe(0.75);
  });

  it("follows a cell that another sheet copies by formula", () => {
    const found = only(
      diagnoseSheets(
        { name: "A", figures: { "a.total": 515, "a.one": 202, "a.two": 349 }, relations: [] },
        {
          name: "Tổng hợp",
          figures: { "b.total": { value: 515, formula: "A!B1" } },
          relations: [equality("a.total", "b.total"), balance("b.total", ["a.one", "a.two"])],
        }
      )
    );
    expect(tell(found)[0]).toBe("#1 A!B1 515 → 551 digits-swapped");
    expect(found.suspects.flatMap(({ cells }) => cells.map(({ sheet }) => sheet))).not.toContain(
      "Tổng hợp"
    );
  });
});

describe("blanks", () => {
  it("offers the value that a blank part would have, before any number that stands there", () => {
    const found = only(
      diagnoseSheets({
        name: "TTHC",
        figures: { received: 906, online: 735, direct: 158, carried: null },
        relations: [balance("received", ["online", "direct", "carried"])],
      })
    );
    expect(tell(found)[0]).toBe("#1 TTHC!B4 trống → 13 blank-left-out");
    expect(found.isDetermined).toBe(true);
    expect(says(found)[0]).toBe("Ô này đang để trống; nếu là 13 thì các số liệu khớp.");
  });

  it("takes the value from row and column together", () => {
    const found = only(diagnoseRows([1, "carried", null]));
    expect(tell(found)).toEqual(["#1 TTHC!F6 trống → 7 blank-left-out"]);
  });

  it("fills no cell that holds an error, and judges no sum that needs it", () => {
    const relations = [balance("received", ["online", "direct"])];
    const figures = {
      received: 906,
      online: 735,
      direct: { gap: "error-value", printed: "#REF!" },
    };
    expect(
      diagnoseSheets({ name: "TTHC", figures: figures as SheetDraft["figures"], relations })
    ).toEqual([]);
  });
});

describe("shares", () => {
  const counts = { "tthc.part": 161, "tthc.whole": 189 };
  const tie = share(["tthc.share", "tthc.part", "tthc.whole"]);

  it("gives the share rounded half-up to its decimals, and the counts that would fit it", () => {
    const found = only(
      diagnoseSheets({
        name: "TTHC",
        figures: { ...counts, "tthc.share": "52%" },
        relations: [tie],
      })
    );
    expect(tell(found)).toEqual([
      "#1 TTHC!B3 52 → 85 one-of-several",
      "#1 TTHC!B1 161 → 98…99 one-of-several",
      "#1 TTHC!B2 189 → 307…312 one-of-several",
    ]);
    expect(says(found)).toEqual([
      "Nếu các ô khác đúng thì ô này là 85% thay cho 52%; số liệu trên biểu chưa đủ để xác định ô nào chênh lệch.",
      "Các số liệu khớp nếu ô này nằm trong khoảng từ 98 đến 99.",
      "Các số liệu khớp nếu ô này nằm trong khoảng từ 307 đến 312.",
    ]);
  });

  it("blames the share alone when sums hold both counts", () => {
    const found = only(
      diagnoseSheets({
        name: "TTHC",
        figures: { ...counts, "tthc.rest": 28, "tthc.share": "81,58%" },
        relations: [tie, balance("tthc.whole", ["tthc.part", "tthc.rest"])],
      })
    );
    expect(tell(found)).toEqual(["#1 TTHC!B4 81.58 → 85.19 only-explanation"]);
  });

  it("lets a count go where a sum and a share both speak against it", () => {
    const found = only(
      diagnoseSheets({
        name: "TTHC",
        figures: { ...counts, "tthc.part": 116, "tthc.rest": 28, "tthc.share": "85,19%" },
        relations: [tie, balance("tthc.whole", ["tthc.part", "tthc.rest"])],
      })
    );
    expect(tell(found)[0]).toBe("#1 TTHC!B1 116 → 161 digits-swapped");
    expect(found.isDetermined).toBe(true);
  });

  it("keeps silent when another whole reproduces the share: then only the base differs", () => {
    const relations = [{ ...tie, otherWholes: ["tthc.received"] }];
    const figures = { ...counts, "tthc.share": "51,94%", "tthc.received": 310 };
    expect(diagnoseSheets({ name: "TTHC", figures, relations })).toEqual([]);
  });

  it("completes shares to one hundred", () => {
    const found = only(
      diagnoseSheets({
        name: "CBCC",
        figures: { a: "76,2%", b: "4,8%", c: "91,0%" },
        relations: [shareSum(["a", "b", "c"])],
      })
    );
    // The others would have to be below zero.
    expect(tell(found)[0]).toBe("#1 CBCC!B3 91 → 19 digits-swapped");
  });
});

describe("bounds and money", () => {
  it("says from where on a bound would hold", () => {
    const found = only(
      diagnoseSheets({
        name: "CBCC",
        figures: { party: 23, staff: 21 },
        relations: [bound("party", "staff")],
      })
    );
    expect(says(found)).toEqual([
      "Các số liệu khớp nếu ô này nằm trong khoảng từ 0 đến 21.",
      "Các số liệu khớp nếu ô này từ 23 trở lên.",
    ]);
    expect(found.suspects[1]?.cells[0]).toMatchObject({ to: null, interval: null });
  });

  it("prefers the cell whose new value breaks no bound", () => {
    const found = only(
      diagnoseSheets({
        name: "CBCC",
        figures: { staff: 13, men: 8, women: 31, partyWomen: 10 },
        relations: [balance("staff", ["men", "women"]), bound("partyWomen", "women")],
      })
    );
    // There would be -10 men, and 5 women are fewer than those in the party.
    expect(tell(found)).toEqual(["#1 CBCC!B1 13 → 39 only-explanation"]);
  });

  it("gives rounded money what the sum gives, to the decimals of its parts", () => {
    const found = only(
      diagnoseSheets({
        name: "Thu",
        unit: units.millionDong,
        figures: { total: 1341.6, a: 962.5, b: 352.1 },
        relations: [balance("total", ["a", "b"])],
      })
    );
    expect(tell(found)).toContain("#1 Thu!B1 1341.6 → 1314.6 digits-swapped");
    expect(says(found)).toContain(
      "Hai chữ số đứng cạnh nhau đổi chỗ: 1.341,6 triệu đồng → 1.314,6 triệu đồng."
    );
  });

  it("compares money in different units in đồng", () => {
    const found = only(
      diagnoseSheets(
        {
          name: "A",
          unit: units.dong,
          figures: { "a.total": 150_000_000, "a.one": 100_000_000, "a.two": 50_000_000 },
          relations: [balance("a.total", ["a.one", "a.two"]), equality("a.total", "b.total")],
        },
        { name: "B", unit: units.millionDong, figures: { "b.total": 105 } }
      )
    );
    expect(tell(found)).toEqual(["#1 B!B1 105 → 150 digits-swapped"]);
  });
});

describe("several faults", () => {
  it("diagnoses faults far apart each on its own", () => {
    const found = diagnoseRows([0, "online", 753], [2, "early", 20], [1, "pendingLate", 9]);
    expect(found.map(({ broken }) => broken)).toEqual([
      ["T01:0", "T05:online"],
      ["T03:1", "T05:pendingLate"],
      ["T02:2", "T05:early"],
    ]);
    expect(found.every(({ isDetermined }) => isDetermined)).toBe(true);
  });

  it("finds the two wrong cells of one column", () => {
    const found = only(diagnoseRows([0, "online", 753], [2, "online", 225]));
    expect(tell(found)).toEqual([
      "#1 TTHC!D5 753 → 735 digits-swapped + TTHC!D7 225 → 252 digits-swapped",
    ]);
  });

  it("finds the two wrong cells of one row", () => {
    const found = only(diagnoseRows([0, "online", 753], [0, "direct", 185]));
    expect(tell(found)).toEqual([
      "#1 TTHC!D5 753 → 735 digits-swapped + TTHC!E5 185 → 158 digits-swapped",
    ]);
  });

  it("finds five wrong cells of one column, and does not call so many determined", () => {
    const rows = withTotals(
      [731, 284, 395, 416, 527, 638].map((online) =>
        completeRow({ online, direct: 40, carried: 3, split: [900, 500, 10, 10] })
      )
    );
    const { relations, book } = buildTable(
      withCells(
        rows,
        [0, "online", 713],
        [1, "online", 248],
        [2, "online", 359],
        [3, "online", 461],
        [4, "online", 257]
      )
    );
    const found = only(diagnose(relations, book));
    expect(found.suspects[0]?.cells.map(({ to }) => to)).toEqual([731, 284, 395, 416, 527]);
    expect(found).toMatchObject({ isDetermined: false, isComplete: false });
  });

  it("does not make an error wait for a warning that may be broken with good reason", () => {
    const found = diagnoseSheets({
      name: "CBCC",
      figures: { assigned: 19, present: 12, officials: 11, servants: 10 },
      relations: [
        balance("present", ["officials", "servants"], { id: "S02" }),
        bound("officials", "quota", { id: "S06", severity: "warning" }),
        bound("assigned", "present", { id: "S07", severity: "warning" }),
      ],
    });
    const error = found.find(({ broken }) => broken.includes("S02"));
    expect(error && tell(error)[0]).toBe("#1 CBCC!B2 12 → 21 digits-swapped");
  });

  it("names the part that no five cells explain, and says that it gave up", () => {
    // Each number stands on six sheets that agree: a change would have to be made on all of them.
    const sheets = ["A", "B", "C", "D", "E", "F"];
    const copiesOf = (id: string) =>
      sheets
        .slice(1)
        .map((name, place) =>
          equality(`${sheets[place] ?? ""}.${id}`, `${name}.${id}`, { id: `${name}=${id}` })
        );
    const found = only(
      diagnoseSheets(
        ...sheets.map((name) => ({
          name,
          figures: { [`${name}.total`]: 600, [`${name}.one`]: 10, [`${name}.two`]: 20 },
          relations:
            name === "A"
              ? [
                  balance("A.total", ["A.one", "A.two"]),
                  ...["total", "one", "two"].flatMap(copiesOf),
                ]
              : [],
        }))
      )
    );
    expect(found).toEqual({
      broken: ["balance:A.total"],
      suspects: [],
      isDetermined: false,
      isComplete: false,
    });
  });
});

it("says nothing of figures that agree", () => {
  expect(diagnoseRows()).toEqual([]);
});

it("answers the same whatever the order in which it is asked", () => {
  const { relations, book } = buildTable(withCells(sound, [0, "online", 753], [0, "direct", 9]));
  expect(diagnose(relations, book)).toEqual(diagnose(relations, new Map([...book].reverse())));
});
