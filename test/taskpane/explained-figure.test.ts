import type { Unit } from "../../src/core/figures/unit";
import { units } from "../../src/core/figures/unit";
import type { Finding } from "../../src/core/rules/finding";
import { findingFacts, findingKey } from "../../src/core/rules/finding-key";
import { makeFinding } from "../../src/core/rules/make-finding";
import { explainedFigure } from "../../src/taskpane/check/explained-figure";

const found = (actual: number | null, unit: Unit, label = "Tiếp nhận"): Finding =>
  makeFinding("totals-add-up", {
    severity: "error",
    sheet: "TTHC",
    cells: ["C15"],
    message: { vi: "{{label}} {{actual}}", en: "{{label}} {{actual}}" },
    data: { label, ...(actual === null ? {} : { actual: { number: actual, unit } }) },
    expected: 1870,
    actual,
    figures: ["tthc.received.total"],
  });

const explain = (finding: Finding) => ({
  finding: findingKey(finding),
  facts: findingFacts(finding),
  reason: "",
  at: "",
});

test("the figure that was explained is said as the finding says its own", () => {
  const { dossier, percent } = units;
  const before = explain(found(1780, dossier));
  expect(explainedFigure(found(1790, dossier), before, "vi")).toBe("1.780");
  const share = explain(found(71.23, percent));
  expect(explainedFigure(found(70, percent), share, "vi")).toBe("71,23%");
});

test("it is found in facts so long that only their beginning is kept", () => {
  const before = explain(found(1780, units.dossier, "Tiếp nhận ".repeat(30)));
  expect(before.facts).toContain("…");
  expect(explainedFigure(found(1790, units.dossier), before, "en")).toBe("1,780");
});

test("nothing is said where no figure was kept, or where it is not this one that changed", () => {
  const { dossier } = units;
  expect(explainedFigure(found(5, dossier), explain(found(null, dossier)), "vi")).toBeNull();
  expect(explainedFigure(found(1780, dossier), explain(found(1780, dossier)), "vi")).toBeNull();
});
