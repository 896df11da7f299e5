import type { Period } from "../../../src/core/figures/period";
import type { Precedent } from "../../../src/core/figures/precedent";
import { sharesMovePlausibly } from "../../../src/core/rules/shares-move-plausibly";
import { balance, buildFigures, share } from "../../support/build-figures";
import { buildPrecedent } from "../../support/build-precedent";
import { testRule } from "../../support/rule-tester";

const quarter = (index: number): Period => ({
  ...{ kind: "quarter", year: 2024, index, from: null, to: null },
});

interface Draft {
  readonly share: string | null;
  readonly total?: number;
  readonly shareStep?: number;
  readonly precedents: readonly Precedent[];
}
const given = ({ share: printed, total = 4166, precedents, shareStep }: Draft) => ({
  ...buildFigures({
    name: "TTHC",
    period: quarter(3),
    figures: {
      "tthc.online.share": printed,
      "tthc.received.total": total,
      "tthc.received.online": 4000,
      "tthc.received.direct": 166,
      "tthc.dat-dai.received.total": 40,
    },
    relations: [
      share(["tthc.online.share", "tthc.received.online", "tthc.received.total"]),
      balance("tthc.received.total", ["tthc.received.online", "tthc.received.direct"], {
        id: "tthc.T00",
      }),
      balance("tthc.dat-dai.received.total", ["tthc.received.direct", "tthc.received.online"], {
        id: "tthc.dat-dai.T00",
      }),
    ],
  }),
  precedents,
  ...(shareStep === undefined ? {} : { shareStep }),
});

const shares = (points: number, draft: Parameters<typeof buildPrecedent>[1] = {}) =>
  buildPrecedent({ "online.share": points }, { valueUnit: "percent", ...draft });
const totals = (total: number, period: Period | null, field = 40) =>
  buildPrecedent({ "received.total": total, "dat-dai.received.total": field }, { period });

/** The same sheet, on which the share is of so many dossiers. */
const of = (total: number, precedent: Precedent): Precedent => {
  const { previous } = precedent;
  const whole = buildPrecedent({ "received.total": total }).previous.values;
  return { ...precedent, previous: { ...previous, values: { ...previous.values, ...whole } } };
};

testRule(sharesMovePlausibly, {
  holds: {
    "a share moves by 20 points": given({ share: "95,9%", precedents: [shares(75.9)] }),
    "it is of a few dossiers": given({ share: "90%", total: 19, precedents: [shares(20)] }),
    "it was of a few dossiers": given({ share: "90%", precedents: [of(19, shares(20))] }),
    "the person chose a wider step": given({
      ...{ share: "95,9%", shareStep: 60 },
      precedents: [shares(42.5)],
    }),
    "communes were merged": given({ share: "95%", precedents: [shares(10, { unit: "merged" })] }),
    "what was reached of a plan grows with the year": given({
      share: "75%",
      precedents: [
        buildPrecedent(
          { "online.share": 50, "received.online": 2000 },
          { valueUnit: "percent", flows: ["received.online"] }
        ),
      ],
    }),
    "a total is five times as much": given({
      ...{ share: null, total: 2000 },
      precedents: [totals(400, quarter(2))],
    }),
    "the year before a quarter": given({
      share: null,
      precedents: [totals(40000, { ...quarter(1), kind: "year", index: null })],
    }),
    "nobody knows how long the period was": given({ share: null, precedents: [totals(70, null)] }),
    "a single row": given({ share: null, precedents: [totals(4000, quarter(2), 400)] }),
    "small totals": given({ share: null, precedents: [totals(19, quarter(2))] }),
  },
  breaks: [
    {
      name: "a share doubles",
      given: given({ share: "95,9%", precedents: [shares(42.5), shares(10)] }),
      findings: [
        {
          message: "share",
          severity: "note",
          sheet: "TTHC",
          cells: ["B1"],
          figures: ["tthc.online.share"],
          vi: "tthc.online.share: 95,9% · kỳ trước 42,5% (tệp quy-2.xlsx, trang tính TTHC, ô F1) · thay đổi 53,4 điểm %. Xin xem lại nếu không có lý do.",
        },
      ],
    },
    {
      name: "it is of 20 dossiers, which is enough",
      given: given({ share: "90%", total: 20, precedents: [of(20, shares(20))] }),
      findings: [{ message: "share", severity: "note", cells: ["B1"] }],
    },
    {
      name: "the person chose a narrower step",
      given: given({ share: "95,9%", shareStep: 10, precedents: [shares(84)] }),
      findings: [{ message: "share", severity: "note", cells: ["B1"] }],
    },
    {
      name: "a total of 20 that was over a hundred",
      given: given({ share: null, total: 20, precedents: [totals(101, quarter(2))] }),
      findings: [{ message: "total", severity: "note", cells: ["B2"], actual: 20 }],
    },
    {
      name: "a digit more",
      given: given({ share: null, precedents: [totals(417, quarter(2))] }),
      findings: [
        {
          message: "total",
          severity: "note",
          cells: ["B2"],
          actual: 4166,
          vi: "tthc.received.total: 4.166 · kỳ trước 417 (tệp quy-2.xlsx, trang tính TTHC, ô F1) · chênh nhau hơn 5 lần. Xin xem lại nếu không có lý do.",
        },
      ],
    },
  ],
});
