import { diagnose } from "../../../src/core/diagnosis/diagnose";
import type { Diagnosis } from "../../../src/core/diagnosis/suspect";
import type { Precedent, PreviousValue } from "../../../src/core/figures/precedent";
import { saySentence } from "../../../src/core/narrative/say-sentence";
import type { SheetDraft } from "../../support/build-figures";
import { balance, buildFigures } from "../../support/build-figures";
import { tell } from "./tell";

const online = { online: 812, direct: 463, carried: 37 };

/** A sheet of one sum. */
const sheet = (received: number, parts: typeof online, name = "Quý III"): SheetDraft => {
  const prefix = name === "Quý III" ? "tthc" : "tthc2";
  const ids = Object.keys(parts).map((id) => `${prefix}.received.${id}`);
  return {
    name,
    prefix,
    figures: {
      [`${prefix}.received.total`]: received,
      ...Object.fromEntries(Object.values(parts).map((value, at) => [ids[at] ?? "", value])),
    },
    relations: [balance(`${prefix}.received.total`, ids)],
  };
};

type Earlier = Readonly<Record<string, number>>;

/** What an earlier sheet, or another unit's, says of the figures of the first sheet. */
function precedent(values: Earlier, fields: Partial<Precedent> = {}): Precedent {
  const previousOf = (value: number, place: number): PreviousValue => {
    return { value, unit: "dossier", cell: `B${String(place + 1)}` };
  };
  const entries = Object.entries(values).map(
    ([tail, value], place) => [tail, previousOf(value, place)] as const
  );
  return {
    prefix: "tthc",
    previous: {
      workbook: "Quý II.xlsx",
      sheet: "TTHC",
      form: "thu-nghiem",
      topic: "tthc",
      unitName: null,
      period: null,
      values: Object.fromEntries(entries),
    },
    distance: "period-before",
    unit: "same",
    ties: [],
    flows: entries.map(([tail, then]) => ({ now: `tthc.${tail}`, then })),
    ...fields,
  };
}

function only(drafts: readonly SheetDraft[], precedents: readonly Precedent[]): Diagnosis {
  const { relations, book } = buildFigures(...drafts);
  const [first, ...more] = diagnose(relations, book, { precedents });
  if (first === undefined || more.length > 0) throw new Error("Not one diagnosis");
  return first;
}

const firstSaid = ({ suspects }: Diagnosis): readonly string[] =>
  (suspects[0]?.cells ?? []).map(({ why }) => saySentence(why, "vi"));

const others: Earlier = {
  "received.total": 1187,
  "received.carried": 29,
  "resolved.total": 1140,
  "resolved.early": 804,
};

describe("a number left over from an earlier period", () => {
  // 471 were received directly; the quarter before it was 463.
  const wrong = sheet(812 + 471 + 37, online);

  it("cannot be told from the others without the earlier sheet", () => {
    expect(only([wrong], []).isDetermined).toBe(false);
  });

  it("is suspected first where the sheets are otherwise different, and says where it stands", () => {
    const found = only([wrong], [precedent({ ...others, "received.direct": 463 })]);
    expect(tell(found)[0]).toBe("#1 Quý III!B3 463 → 471 copied-previous");
    expect(found.isDetermined).toBe(true);
    expect(firstSaid(found)).toEqual([
      "Cùng là 463 như kỳ trước (Quý II.xlsx, TTHC!B5); nếu là 471 thì các số liệu khớp.",
    ]);
  });

  it("is not, where most numbers are the same as before", () => {
    const same: Earlier = {
      "received.direct": 463,
      "received.online": 812,
      "received.total": 1320,
      "resolved.total": 1140,
      "resolved.early": 804,
    };
    expect(only([wrong], [precedent(same)]).isDetermined).toBe(false);
  });

  it("is not, where it is so small that it may be equal by chance", () => {
    const small = sheet(812 + 9 + 37, { ...online, direct: 8 });
    const found = only([small], [precedent({ ...others, "received.direct": 8 })]);
    expect(found.isDetermined).toBe(false);
  });
});

describe("a number of another unit", () => {
  const here = sheet(812 + 471 + 37, online);
  const right = sheet(655 + 463 + 20, { online: 655, direct: 463, carried: 20 }, "Phường B");

  it("is suspected, and the cell that it was copied from can be gone to", () => {
    const elsewhere = precedent({ "received.direct": 463, ...others }, { unit: "other" });
    const previous = { ...elsewhere.previous, workbook: null, sheet: "Phường B" };
    const flows = elsewhere.flows.map(({ now, then }) => {
      return { now, then: now.endsWith("direct") ? { ...then, cell: "B3" } : then };
    });
    const found = only([here, right], [{ ...elsewhere, previous, flows }]);
    expect(tell(found)[0]).toBe("#1 Quý III!B3 463 → 471 copied-other-unit");
    expect(firstSaid(found)).toEqual([
      "Cùng là 463 như biểu của đơn vị khác (Phường B, ô B3); nếu là 471 thì các số liệu khớp.",
    ]);
  });

  it("is suspected on whichever of the two sheets does not agree", () => {
    const wrong = sheet(655 + 517 + 20, { online: 655, direct: 463, carried: 20 }, "Phường B");
    const elsewhere = precedent({ "received.direct": 463, ...others }, { unit: "other" });
    const previous = { ...elsewhere.previous, workbook: null, sheet: "Phường B" };
    const flows = elsewhere.flows.map(({ now, then }) => {
      return { now, then: now.endsWith("direct") ? { ...then, cell: "B3" } : then };
    });
    const sound = sheet(812 + 463 + 37, online);
    const found = only([sound, wrong], [{ ...elsewhere, previous, flows }]);
    expect(tell(found)[0]).toBe("#1 Phường B!B3 463 → 517 copied-other-unit");
  });
});

describe("what the period before left over", () => {
  const tie = (value: number): Precedent =>
    precedent(
      {},
      {
        ties: [
          {
            kind: "carried-over",
            code: "P01",
            severity: "error",
            label: { vi: "Kỳ trước chuyển qua", en: "Carried over" },
            now: "tthc.received.carried",
            then: { value, unit: "dossier", cell: "K9" },
          },
        ],
      }
    );

  it("names the cell that was to hold it, and the value", () => {
    const found = only([sheet(812 + 463 + 37, { ...online, carried: 91 })], [tie(37)]);
    expect(tell(found)[0]).toBe("#1 Quý III!B4 91 → 37 carried-over");
    expect(found.isDetermined).toBe(true);
    expect(firstSaid(found)).toEqual([
      "Kỳ trước còn 37 chuyển sang (Quý II.xlsx, TTHC!K9), trên biểu là 91.",
    ]);
  });

  it("clears the cell that holds it", () => {
    const wrong = sheet(812 + 517 + 37, online);
    const weights = (found: Diagnosis): ReadonlyMap<string | undefined, number> =>
      new Map(found.suspects.map(({ cells, weight }) => [cells[0]?.cell, weight]));
    expect(weights(only([wrong], [])).get("B4")).toBe(1);
    const found = only([wrong], [tie(37)]);
    expect(weights(found).get("B4")).toBe(1.1);
    expect(
      found.suspects.filter(({ rank }) => rank === 1).map(({ cells }) => cells[0]?.cell)
    ).toEqual(["B1", "B2", "B3"]);
  });
});

it("a plan that stays as it was before is not suspected before the others", () => {
  const ids = ["budget.revenue.plan", "budget.revenue.own.plan", "budget.revenue.shared.plan"];
  const [all = "", own = "", shared = ""] = ids;
  const { relations, book } = buildFigures({
    name: "Ngân sách",
    figures: { [all]: 9200, [own]: 4100, [shared]: 5170 },
    relations: [balance(all, [own, shared])],
  });
  const before = precedent(
    { "revenue.plan": 9200, "revenue.own.plan": 4100, "revenue.shared.plan": 5100 },
    { prefix: "budget", flows: [] }
  );
  const [found] = diagnose(relations, book, { precedents: [before] });
  expect(found?.suspects[0]?.cells).toMatchObject([{ figure: shared, from: 5170, to: 5100 }]);
  expect(found?.suspects.filter(({ rank }) => rank === 1)).toHaveLength(1);
});
