import fc from "fast-check";
import type { FigureBook, FigureId } from "../../../src/core/figures/figure";
import { units } from "../../../src/core/figures/unit";
import type { Comparison } from "../../../src/core/narrative/comparisons";
import type { Narrative, Passage } from "../../../src/core/narrative/passage";
import { defaultStyle, type NarrativeStyle } from "../../../src/core/narrative/style";
import { writeNarrative } from "../../../src/core/narrative/write-narrative";
import { buildFigures, type FigureDraft, type SheetDraft } from "../../support/build-figures";
import { buildPrecedent } from "../../support/build-precedent";
import { bachQuang2021, baHang2023 } from "./published-figures";
import { baHang, readPassage } from "./tell-passage";

const style = defaultStyle;

describe("Ba Hàng ward, January to July 2023", () => {
  const narrative = writeNarrative(baHang2023, { style, profile: baHang });
  const texts = new Map(narrative.passages.map((passage) => [passage.id, readPassage(passage)]));

  test.each([
    [
      "tthc",
      "Tổng số thủ tục hành chính được công khai là 141 thủ tục, trong đó: 99 thủ tục cung cấp dịch vụ công trực tuyến một phần; 42 thủ tục cung cấp dịch vụ công trực tuyến toàn trình.\n" +
        "Trong kỳ, UBND phường Ba Hàng tiếp nhận 3.936 hồ sơ thủ tục hành chính. Đã giải quyết 3.935 hồ sơ, trong đó: 3.312 hồ sơ trước hạn, đạt 84,17%; 623 hồ sơ đúng hạn, đạt 15,83%. Đến cuối kỳ, 01 hồ sơ đang được giải quyết. Trong kỳ, 07 hồ sơ được giải quyết theo cơ chế một cửa liên thông; 3.835 hồ sơ được số hóa, đạt 97,5%.",
    ],
    [
      "staff",
      "Tổng số cán bộ, công chức của phường hiện có là 21 đồng chí. Số người hoạt động không chuyên trách là 14 người.\n" +
        "Về trình độ chuyên môn, có 16 đồng chí trình độ đại học, chiếm 76,2%; 01 đồng chí trình độ cao đẳng, chiếm 4,8%; 04 đồng chí trình độ trung cấp, chiếm 19%.\n" +
        "Về trình độ lý luận chính trị, có 17 đồng chí trình độ trung cấp, chiếm 80,95%.\n" +
        "Tỷ lệ đạt chuẩn của cán bộ là 100%; của công chức là 90%. Trong kỳ, 22 lượt cán bộ, công chức được đào tạo, bồi dưỡng.",
    ],
    [
      "budget",
      "Tổng thu ngân sách phường trong kỳ là 5.309.052.700 đồng, đạt 93,16% dự toán.\n" +
        "Tổng chi ngân sách phường trong kỳ là 4.324.017.336 đồng, đạt 75,87% dự toán, trong đó: chi đầu tư phát triển 827.122.500 đồng; chi thường xuyên 3.496.894.836 đồng.\n" +
        "Kinh phí bố trí cho công tác cải cách hành chính là 150.000.000 đồng; đã chi 89.798.000 đồng, đạt 59,87% dự toán.",
    ],
    [
      "online",
      "Trong kỳ, UBND phường Ba Hàng tiếp nhận 3.927 hồ sơ dịch vụ công trực tuyến, trong đó: 151 hồ sơ toàn trình; 3.776 hồ sơ một phần. Số hồ sơ được tiếp nhận và giải quyết trực tuyến là 3.775 hồ sơ, đạt 95,93%.\n" +
        "Trong kỳ, chưa phát sinh hồ sơ được tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích.",
    ],
  ])("passage %s", (id, text) => {
    expect(texts.get(id)).toBe(text);
  });

  test("only the share of the reform funds had to be worked out", () => {
    expect(narrative.derived).toEqual([
      expect.objectContaining({
        id: "budget.reform.share",
        derived: { how: "share", from: ["budget.reform.actual", "budget.reform.plan"] },
        origin: baHang2023.get("budget.reform.actual")?.origin,
      }),
    ]);
  });
});

describe("Bách Quang ward, January to 15 November 2021", () => {
  const profile = { ...baHang, name: "Bách Quang" };
  const narrative = writeNarrative(bachQuang2021, { style, profile });

  test("reads", () => {
    expect(narrative.passages.map(readPassage)).toEqual([
      "Số thủ tục hành chính giải quyết theo cơ chế một cửa là 144 thủ tục, thuộc 16 lĩnh vực.\n" +
        "Trong kỳ, UBND phường Bách Quang tiếp nhận 3.559 hồ sơ thủ tục hành chính, trong đó: 3.555 hồ sơ mới tiếp nhận; 04 hồ sơ từ kỳ trước chuyển qua. Đã giải quyết 3.548 hồ sơ, trong đó: 3.548 hồ sơ trước hạn và đúng hạn, đạt 100%. Đến cuối kỳ, 11 hồ sơ đang được giải quyết.",
      "Tổng số cán bộ, công chức của phường hiện có là 19 đồng chí, trong đó: 10 đồng chí là cán bộ; 09 đồng chí là công chức.\n" +
        "Về trình độ chuyên môn, có 01 đồng chí trình độ thạc sĩ, chiếm 5,26%; 15 đồng chí trình độ đại học, chiếm 78,95%; 01 đồng chí trình độ cao đẳng, chiếm 5,26%; 01 đồng chí trình độ sơ cấp, chiếm 5,26%; 01 đồng chí chưa qua đào tạo, chiếm 5,26%.\n" +
        "Về trình độ lý luận chính trị, có 01 đồng chí trình độ cao cấp, chiếm 5,26%; 12 đồng chí trình độ trung cấp, chiếm 63,16%.\n" +
        "Trong tổng số cán bộ, công chức, có 17/19 đồng chí là đảng viên, chiếm 89,47%.",
      "Trong kỳ, UBND phường Bách Quang tiếp nhận 01 hồ sơ dịch vụ công trực tuyến mức độ 3, 4.",
    ]);
  });

  test("the blank for overdue dossiers is not called none", () => {
    expect(narrative.passages.map(readPassage).join()).not.toContain("quá hạn");
  });
});

describe("several sheets of a topic", () => {
  const { book } = buildFigures(
    { name: "TTHC thành phố", figures: { "tthc2.received.total": 20, "tthc2.resolved.total": 20 } },
    { name: "TTHC", figures: { "tthc.received.total": 10 } },
    { name: "Chi 2", unit: units.dong, figures: { "budget2.reform.plan": 5000 } },
    { name: "Chi 10", unit: units.dong, figures: { "budget10.reform.plan": 9000 } },
    { name: "Khác", figures: { "tthcx.received.total": 1, "weather.received.total": 2 } }
  );
  const { passages, derived } = writeNarrative(book, { style, profile: null });

  test("each has its passage, told from the first by the name of the sheet", () => {
    expect(passages.map(({ id, title }) => [id, title.vi])).toEqual([
      ["tthc", "Kết quả giải quyết thủ tục hành chính"],
      ["tthc2", "Kết quả giải quyết thủ tục hành chính (TTHC thành phố)"],
      ["budge2", "Kết quả thu, chi ngân sách (Chi 2)"],
      ["budg10", "Kết quả thu, chi ngân sách (Chi 10)"],
    ]);
  });

  test("derived shares keep to their sheet", () => {
    expect(derived.map(({ id, origin }) => [id, origin])).toEqual([
      ["tthc2.resolved.total.share", { sheet: "TTHC thành phố", cell: "B2" }],
    ]);
  });
});

test("nothing read, nothing written", () => {
  expect(writeNarrative(new Map(), { style, profile: null })).toEqual({
    passages: [],
    derived: [],
  });
});

/** Names that the passages know, by what they hold. */
const known = {
  dossiers: [
    ...["total", "online", "direct", "carried", "new"].map((name) => `tthc.received.${name}`),
    ...["total", "early", "ontime", "early-ontime", "overdue"].map(
      (name) => `tthc.resolved.${name}`
    ),
    ...["total", "intime", "overdue"].map((name) => `tthc.pending.${name}`),
    ...["digitised", "linked", "fields", "procedures.published", "procedures.partial"].map(
      (name) => `tthc.${name}`
    ),
    ...["total", "full", "partial", "levels34", "level3", "level4", "resolved", "received"].map(
      (name) => `online.${name}`
    ),
    ...["payment", "payment.due", "digitised", "results.digitised", "postal"].map(
      (name) => `online.${name}`
    ),
    "online.postal.received",
    "online.postal.returned",
  ],
  people: [
    ...["total", "officials", "civil", "assigned", "party", "women", "parttime", "trained"].map(
      (name) => `staff.${name}`
    ),
    ...["phd", "university", "untrained"].map((name) => `staff.level.${name}`),
    "staff.politics.advanced",
  ],
  money: [
    "revenue",
    "spending",
    "spending.invest",
    "spending.reserve",
    "revenue.own",
    "reform",
  ].flatMap((line) => [`budget.${line}.plan`, `budget.${line}.actual`]),
  counts: [
    ...["documents", "plan.tasks", "plan.done", "assigned", "assigned.ontime", "survey.ballots"],
    ...["legal.issued", "procedures.published", "procedures.full", "onestop", "onestop.level"],
    ...["feedback.received", "feedback.resolved", "posts.present", "trained", "units"],
    ...["units.regular", "outgoing", "outgoing.electronic", "partial.received", "partial.online"],
  ]
    .map((name) => `reform.${name}`)
    .concat(
      ["plan.tasks", "plan.done", "issues", "issues.resolved", "election.held"].map(
        (name) => `papi.${name}`
      ),
      ["reception.visits", "reception.people", "reception.periodic.sessions"].map(
        (name) => `papi.${name}`
      ),
      [
        "visits",
        "cases",
        "periodic.visits",
        "received",
        "received.new",
        "complaints",
        "resolved",
      ].map((name) => `petitions.${name}`),
      ["documents.total", "documents.electronic", "documents.listed.total", "overdue.total"],
      ["procedures.authority", "procedures.authority.commune", "procedures.workflows"]
    ),
  answers: [
    ["reform.survey.way", units.surveyWay],
    ["reform.dialogue", units.noYes],
    ["reform.meetings", units.tiers],
    ["papi.outreach.way", units.outreachWay],
    ["papi.poverty.published", units.notDone],
    ["papi.portal.answered", units.noYes],
  ] as const,
  shares: [
    "reform.civil.share",
    "reform.sent.electronic.share",
    "papi.internet.share",
    "tthc.resolved.early.share",
    "tthc.digitised.share",
    "online.share",
    "online.payment.share",
    "staff.level.university.share",
    "staff.standard.civil.share",
    "budget.revenue.share",
    "budget.spending.invest.actual.share",
  ],
};

/** Any workbook: each figure is read, a gap, or not on the sheet at all. */
const ofSheets = fc
  .record({
    dossiers: drafts(known.dossiers),
    people: drafts(known.people),
    money: drafts(known.money),
    shares: someOf(known.shares, fc.constantFrom("0%", "97,50%", "100%")),
  })
  .map(({ dossiers, people, money, shares }) => {
    const sheets: SheetDraft[] = [
      { name: "TTHC", figures: { ...dossiers, ...shares } },
      { name: "Nhân sự", unit: units.person, figures: people },
      { name: "Ngân sách", unit: units.dong, figures: money },
    ];
    return buildFigures(...sheets).book;
  });

/** Annexes of counts and coded answers, some of them no code of their lists. */
const ofAnnexes = fc
  .record({
    counts: drafts(known.counts),
    answers: fc.tuple(
      ...known.answers.map(([id, unit]) =>
        fc.nat(3).map((value): readonly [FigureId, FigureDraft] => [id, { value, unit }])
      )
    ),
  })
  .map(({ counts, answers }) => {
    const figures = { ...counts, ...Object.fromEntries(answers) };
    return buildFigures({ name: "CCHC", unit: units.document, figures }).book;
  });

const anyBook = fc.oneof(ofSheets, ofAnnexes);

function drafts(ids: readonly FigureId[]) {
  const value = fc.oneof(
    fc.constantFrom(0, 1, 9, 100),
    fc.nat(9_999_999_999),
    fc.constant(null),
    fc.constant({ gap: "error-value" as const, printed: "#REF!" })
  );
  return someOf(ids, value);
}

/** Some of the ids, each with a value of its own. */
function someOf<Value>(ids: readonly FigureId[], value: fc.Arbitrary<Value>) {
  const entries = ids.map((id) => fc.option(value.map((one) => [id, one] as const)));
  return fc
    .tuple(...entries)
    .map((drawn) => Object.fromEntries(drawn.filter((entry) => entry !== null)));
}

const anyStyle: fc.Arbitrary<NarrativeStyle> = fc.record({
  shareVerb: fc.constantFrom("đạt", "chiếm", "="),
  decimals: fc.constantFrom(0, 1, 2),
  leadingZero: fc.boolean(),
  grouping: fc.boolean(),
});

/** An earlier quarter in which every figure that is compared was the same number. */
const beside = (then: number): ReadonlyMap<string, Comparison> =>
  new Map(
    Object.entries({
      tthc: ["dossier", "received.total", "resolved.total"],
      online: ["dossier", "total"],
      budget: ["dong", "revenue.actual", "spending.actual"],
    }).map(([prefix, [valueUnit = "", ...names]]) => {
      const values = Object.fromEntries(names.map((name) => [name, then]));
      const precedent = buildPrecedent(values, { prefix, valueUnit });
      return [prefix, { precedent, period: "quý II năm 2025" }];
    })
  );

describe("whatever the workbook", () => {
  const check = (law: (book: FigureBook, narrative: Narrative) => void): void => {
    const profiles = fc.constantFrom(null, baHang);
    fc.assert(
      fc.property(anyBook, anyStyle, profiles, fc.nat(200), (book, chosen, profile, then) => {
        law(book, writeNarrative(book, { style: chosen, profile, comparisons: beside(then) }));
      })
    );
  };
  const figuresOf = ({ paragraphs }: Passage) =>
    paragraphs.flat().filter((piece) => piece.kind === "figure");

  test("sentences are whole: capital letter, full stop, one space, nothing unsaid", () => {
    check((_book, { passages }) => {
      for (const text of passages.flatMap((passage) => readPassage(passage).split("\n"))) {
        expect(text).toMatch(/^\p{Lu}[^\n]*\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity|#REF|\{\{|\}\}|\|/);
        expect(text).not.toMatch(/ {2}| [,.;:)]|\( |[,;:.]{2}|: ?[.;]/);
        expect(text).toBe(text.normalize("NFC"));
      }
    });
  });

  test("every figure was read or derived, and derived ones are all cited", () => {
    check((book, { passages, derived }) => {
      const cited = new Set(passages.flatMap(figuresOf).map(({ figure }) => figure));
      const derivedIds = new Set(derived.map(({ id }) => id));
      for (const id of cited)
        expect(derivedIds.has(id) || book.get(id)?.kind === "figure").toBe(true);
      expect([...derivedIds].filter((id) => !cited.has(id))).toEqual([]);
      expect(derived.filter(({ id }) => book.get(id)?.kind === "figure")).toEqual([]);
    });
  });

  test("one figure has one text in a passage, and ids fit a tag", () => {
    check((_book, { passages }) => {
      for (const passage of passages) {
        expect(passage.id).toMatch(/^[A-Za-z0-9]{1,6}$/);
        const texts = new Map(figuresOf(passage).map(({ figure, text }) => [figure, text]));
        for (const { figure, text } of figuresOf(passage)) {
          expect(text).toBe(texts.get(figure));
          expect(figure).toMatch(/^[A-Za-z0-9._-]{1,40}$/);
        }
      }
    });
  });

  test("words stand after the last figure of every paragraph", () => {
    check((_book, { passages }) => {
      const last = passages.flatMap(({ paragraphs }) => paragraphs.map((pieces) => pieces.at(-1)));
      expect(last.filter((piece) => piece?.kind !== "text")).toEqual([]);
    });
  });

  test("words hold no number but those of the law", () => {
    check((_book, { passages }) => {
      const words = passages
        .flatMap(({ paragraphs }) => paragraphs.flat())
        .filter(({ kind }) => kind === "text")
        .map(({ text }) =>
          text
            .replaceAll(/mức độ 3, 4|So với quý II năm 2025,/g, "")
            .replaceAll(/mức độ [34]|hưởng 100%/g, "")
        );
      expect(words.filter((text) => /\d/.test(text))).toEqual([]);
    });
  });
});
