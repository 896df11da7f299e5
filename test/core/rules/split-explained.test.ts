import type { Explanation } from "../../../src/core/rules/explanation";
import type { Finding } from "../../../src/core/rules/finding";
import { findingFacts, findingKey } from "../../../src/core/rules/finding-key";
import { makeFinding } from "../../../src/core/rules/make-finding";
import { splitExplained } from "../../../src/core/rules/split-explained";

const finding = (relation: string, actual: number): Finding =>
  makeFinding("totals-add-up", {
    severity: "error",
    sheet: "TTHC",
    cells: ["C9"],
    message: { vi: "{{actual}}", en: "{{actual}}" },
    data: { actual: { number: actual } },
    expected: 9,
    actual,
    relation,
    figures: ["tthc.a"],
  });

const explain = (about: Finding, reason: string): Explanation => ({
  finding: findingKey(about),
  facts: findingFacts(about),
  reason,
  at: "2025-10-01T08:00:00Z",
});

const first = finding("T01", 8);
const second = finding("T04", 7);

test("without explanations every finding is open", () => {
  expect(splitExplained([first, second], [])).toEqual({
    open: [first, second],
    explained: [],
    lapsed: [],
  });
});

test("an explained finding is no longer open", () => {
  const explanation = explain(first, "Có một hồ sơ chuyển địa bàn");
  expect(splitExplained([first, second], [explanation])).toEqual({
    open: [second],
    explained: [{ finding: first, explanation }],
    lapsed: [],
  });
});

test("when its figures change it is open again, with what was said before", () => {
  const explanation = explain(first, "Có một hồ sơ chuyển địa bàn");
  const changed = finding("T01", 6);
  expect(splitExplained([changed, second], [explanation])).toEqual({
    open: [changed, second],
    explained: [],
    lapsed: [{ finding: changed, explanation }],
  });
});

test("when the figures come back, so does the explanation", () => {
  const explanation = explain(first, "Có một hồ sơ chuyển địa bàn");
  expect(splitExplained([finding("T01", 8)], [explanation]).open).toEqual([]);
});

test("the last word on a finding counts; words on findings that are gone say nothing", () => {
  const old = explain(first, "Cũ");
  const last = explain(first, "Mới");
  const { open, explained, lapsed } = splitExplained(
    [first],
    [old, last, explain(second, "Đã hết")]
  );
  expect(open).toEqual([]);
  expect(explained).toEqual([{ finding: first, explanation: last }]);
  expect(lapsed).toEqual([]);
});
