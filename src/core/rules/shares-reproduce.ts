import { exactSum, roundHalfUp, shareOf } from "../figures/evaluate-relation";
import type { FigureBook } from "../figures/figure";
import { figureIn } from "../figures/figure";
import type { Severity, Share } from "../figures/relation";
import { figuresOf } from "../figures/relation";
import type { Bilingual } from "../figures/bilingual";
import { brokenRelations, relationsOf } from "./broken-relations";
import { groupBy, numberLike, pointsLike, valueOf } from "./figure-values";
import type { Finding } from "./finding";
import type { ShareTerms, ShareVerdict } from "./judge-share";
import { judgeShare } from "./judge-share";
import { makeFinding } from "./make-finding";
import type { Rule } from "./rule";

const messages = {
  differs: {
    vi: "{{label}}: {{part}} / {{whole}} = {{expected}} · trên biểu {{actual}} · lệch {{difference}} điểm %.",
    en: "{{label}}: {{part}} / {{whole}} = {{expected}} · on the sheet {{actual}} · off by {{difference}} points.",
  },
  otherWhole: {
    vi: "{{label}}: {{part}} / {{whole}} = {{expected}} · trên biểu {{actual}}; khớp nếu mẫu số là {{base}} ({{baseLabel}}).",
    en: "{{label}}: {{part}} / {{whole}} = {{expected}} · on the sheet {{actual}}; it agrees with {{base}} ({{baseLabel}}) as the whole.",
  },
  otherPart: {
    vi: "{{label}}: {{part}} / {{whole}} = {{expected}} · trên biểu {{actual}}, đúng bằng tỷ lệ của {{base}} ({{baseLabel}}).",
    en: "{{label}}: {{part}} / {{whole}} = {{expected}} · on the sheet {{actual}}, which is the share of {{base}} ({{baseLabel}}).",
  },
  truncated: {
    vi: "{{label}}: {{part}} / {{whole}} làm tròn là {{expected}}; trên biểu {{actual}} (làm tròn xuống, cắt bớt số lẻ).",
    en: "{{label}}: {{part}} / {{whole}} rounds to {{expected}}; the sheet says {{actual}} (cut off instead of rounded).",
  },
  roundedUp: {
    vi: "{{label}}: {{part}} / {{whole}} làm tròn là {{expected}}; trên biểu {{actual}} (làm tròn lên).",
    en: "{{label}}: {{part}} / {{whole}} rounds to {{expected}}; the sheet says {{actual}} (rounded up).",
  },
  roundedTwice: {
    vi: "{{label}}: {{part}} / {{whole}} = {{expected}}; trên biểu {{actual}} đã làm tròn đến ít số lẻ hơn số được in.",
    en: "{{label}}: {{part}} / {{whole}} = {{expected}}; {{actual}} on the sheet was rounded to fewer decimals than it prints.",
  },
  noWhole: {
    vi: "{{label}}: mẫu số bằng 0 nên không có tỷ lệ; nên để trống hoặc ghi “–”, trên biểu đang ghi {{actual}}.",
    en: "{{label}}: the whole is 0, so there is no share; leave it blank or write “–”, the sheet says {{actual}}.",
  },
} as const satisfies Record<string, Bilingual>;

/** Every share is what its part and whole give, rounded half-up (T11, S05, B03, O06, V02). */
export const sharesReproduce: Rule = {
  id: "shares-reproduce",
  title: { vi: "Tỷ lệ tính lại được từ số liệu", en: "Shares follow from their figures" },
  messages,
  check: (context) => {
    const broken = brokenRelations(context, "share").map(({ relation }) => relation);
    const byShare = groupBy(relationsOf(context, "share"), ({ share }) => share);
    return [...byShare.values()].flatMap((relations) => {
      const known = relations.flatMap((relation) => termsOf(relation, context.book) ?? []);
      const [first = known[0]] = known.filter(({ whole }) => whole.value !== 0);
      if (first === undefined) return [];
      if (first.whole.value === 0) return [tellNoWhole(first)];
      // A share may have two wholes by its form (own plan, common plan): it reproduces with either.
      const isWrong = ({ relation, whole }: ShareTerms): boolean =>
        whole.value === 0 || broken.includes(relation);
      return known.every(isWrong) ? [tell(first, judgeShare(first, context))] : [];
    });
  },
};

function tell(terms: ShareTerms, verdict: ShareVerdict): Finding {
  const { relation, share, part, whole } = terms;
  const expected = roundHalfUp(shareOf(part, whole), share.reading.decimals);
  const difference = pointsLike(share, Math.abs(exactSum([share.value, -expected])));
  return makeFinding(sharesReproduce.id, {
    severity: severityOf(verdict, relation),
    ...placeOf(terms),
    message: messages[verdict.kind],
    data: {
      label: share.label,
      part: valueOf(part),
      whole: valueOf(whole),
      expected: numberLike(share, expected),
      actual: valueOf(share),
      ...(verdict.kind === "differs" ? { difference } : {}),
      ...("base" in verdict ? { base: verdict.base, baseLabel: verdict.label } : {}),
    },
    expected,
    actual: share.value,
  });
}

function tellNoWhole(terms: ShareTerms): Finding {
  const { share } = terms;
  return makeFinding(sharesReproduce.id, {
    severity: share.value === 0 ? "note" : "warning",
    ...placeOf(terms),
    message: messages.noWhole,
    data: { label: share.label, actual: valueOf(share) },
    actual: share.value,
  });
}

function placeOf({ relation, share, part, whole }: ShareTerms) {
  return {
    sheet: share.origin.sheet,
    cells: [share.origin.cell],
    contributors: [part.origin, whole.origin],
    relation: relation.id,
    figures: figuresOf(relation),
  };
}

function severityOf({ kind, ...verdict }: ShareVerdict, relation: Share): Severity {
  if (kind === "otherWhole") return "isUsual" in verdict && verdict.isUsual ? "note" : "warning";
  return kind === "differs" || kind === "otherPart" ? relation.severity : "note";
}

function termsOf(relation: Share, book: FigureBook): ShareTerms | null {
  const share = figureIn(book, relation.share);
  const part = figureIn(book, relation.part);
  const whole = figureIn(book, relation.whole);
  return share && part && whole ? { relation, share, part, whole } : null;
}
