import { diagnose } from "../../../src/core/diagnosis/diagnose";
import { units } from "../../../src/core/figures/unit";
import type { SheetDraft } from "../../support/build-figures";
import { balance, bound, buildFigures } from "../../support/build-figures";
import { buildTable } from "./build-table";
import { tell } from "./tell";

const told = (...sheets: readonly SheetDraft[]): readonly (readonly string[])[] => {
  const { relations, book } = buildFigures(...sheets);
  return diagnose(relations, book).map(tell);
};

/** A sum of dossiers: the total, then its parts. */
const sum = (...values: readonly SheetDraft["figures"][string][]): SheetDraft => {
  const ids = values.map((_, place) => `tthc.f${String(place)}`);
  const [total = "", ...parts] = ids;
  return {
    name: "TTHC",
    figures: Object.fromEntries(ids.map((id, place) => [id, values[place] ?? null])),
    relations: [balance(total, parts)],
  };
};

describe("what a number may have come from, against what cells are like", () => {
  it("a striking slip outweighs a blank that would have to be huge", () => {
    const [first = []] = told(sum(1322, 878_000, 444, null));
    expect(first[0]).toBe("#1 TTHC!B2 878000 → 878 thousandfold");
  });

  it("a lost digit outweighs a text that nothing explains", () => {
    const text = { value: 4, reading: { way: "text", printed: "4", storedAsText: true } } as const;
    const [first = []] = told(sum(1170, 51, 653, text));
    expect(first[0]).toBe("#1 TTHC!B2 51 → 513 digit-lost");
  });

  it("a number that is off by little is not called a slip of its last digit", () => {
    const { relations, book } = buildFigures(sum(5889, 3374, 2510));
    const [found] = diagnose(relations, book);
    expect(found?.isDetermined).toBe(false);
  });

  it("that two numbers would become shorter or longer decides nothing", () => {
    const { relations, book } = buildFigures(sum(4380, 2991, 16));
    const [found] = diagnose(relations, book);
    expect(found?.suspects).toHaveLength(3);
    expect(found?.isDetermined).toBe(false);
  });

  it("a total worked out from the wrong number is no second slip", () => {
    // Row 3 and the total line have five early too many, or five on time, or five overdue.
    const { relations, book } = buildTable([
      [808, 692, 115, 1, 808, 702, 106, 0, 0, 0, 0],
      [554, 455, 94, 5, 549, 327, 221, 6, 5, 5, 0],
      [853, 824, 24, 5, 851, 631, 220, 0, 2, 2, 0],
      [2215, 1971, 233, 11, 2208, 1660, 547, 6, 7, 7, 0],
    ]);
    const [found, ...more] = diagnose(relations, book);
    expect(more).toEqual([]);
    expect(found && tell(found)).toContain(
      "#1 TTHC!H6 327 → 322 one-of-several + TTHC!H8 1660 → 1655 one-of-several"
    );
    expect(found?.isDetermined).toBe(false);
  });
});

describe("cells exchanged across sums that have nothing to do with each other", () => {
  const row = (name: string, values: readonly number[]): SheetDraft => ({
    name,
    figures: Object.fromEntries(values.map((value, at) => [`${name}.${String(at)}`, value])),
    relations: [balance(`${name}.0`, [`${name}.1`, `${name}.2`, `${name}.3`])],
  });

  it("are told in both, each with the other", () => {
    // 1,002 belongs to the second and 0 to the first.
    const [one, two] = told(row("a", [1400, 1002, 731, 669]), row("b", [3404, 0, 1071, 1331]));
    expect(one?.[0]).toBe("#1 a!B2 1002 → 0 cells-exchanged");
    expect(two?.[0]).toBe("#1 b!B2 0 → 1002 cells-exchanged");
  });
});

describe("a span with one number that meets the eye", () => {
  const people = (staff: number, party: number): SheetDraft => ({
    name: "CBCC",
    unit: units.person,
    figures: { staff, party },
    relations: [bound("party", "staff")],
  });

  it.each([
    [121, 9000, "#1 CBCC!B2 9000 → 9 thousandfold"],
    [-23, 18, "#1 CBCC!B1 -23 → 23 sign"],
  ])("staff %p, party %p", (staff, party, line) => {
    expect(told(people(staff, party))[0]).toContainEqual(line);
  });

  it("keeps the span where none does", () => {
    expect(told(people(21, 23))[0]).toContainEqual("#1 CBCC!B2 23 → 0…21 one-of-several");
  });
});

it("money that was paid back may stay below zero", () => {
  const [first = []] = told({
    name: "Thu",
    unit: units.dong,
    figures: { all: 9_500_000, tax: 10_000_000, paidBack: -5_000_000 },
    relations: [balance("all", ["tax", "paidBack"])],
  });
  expect(first).toContainEqual("#1 Thu!B3 -5000000 → -500000 digit-doubled");
});
