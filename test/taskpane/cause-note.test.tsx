import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { diagnose } from "../../src/core/diagnosis/diagnose";
import type { Diagnosis } from "../../src/core/diagnosis/suspect";
import type { Language } from "../../src/core/figures/bilingual";
import { CheckDeskContext } from "../../src/taskpane/check/check-desk";
import { CauseNote } from "../../src/taskpane/components/check/CauseNote";
import { balance, buildFigures } from "../support/build-figures";

const { relations, book } = buildFigures({
  name: "Thu",
  figures: {
    "budget.revenue.actual": 7000,
    "budget.revenue.own.actual": 4200,
    "budget.revenue.shared.actual": 1311,
    "budget.revenue.other.actual": 2107,
  },
  relations: [
    balance("budget.revenue.actual", [
      "budget.revenue.own.actual",
      "budget.revenue.shared.actual",
      "budget.revenue.other.actual",
    ]),
  ],
});

/** What a person reads of the cause of a disagreement. */
function draw(diagnosis: Diagnosis | undefined, language: Language = "vi"): string {
  if (diagnosis === undefined) throw new Error("Nothing was diagnosed");
  const desk = {
    language,
    book,
    repairs: new Map(),
    actions: null,
    lapsed: new Map(),
    leaving: new Set<string>(),
    onSkip: () => undefined,
  };
  const html = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <CheckDeskContext.Provider value={desk}>
        <CauseNote diagnosis={diagnosis} within="Thu" />
      </CheckDeskContext.Provider>
    </FluentProvider>
  );
  return html
    .replace(/<style[^>]*>.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/\s*\n+\s*/g, "\n");
}

const [tied] = diagnose(relations, book);

test("of several equally good cells the first three are shown, and what would decide", () => {
  const text = draw(tied);
  expect(text).toContain("Nghi một trong các ô:");
  expect(["B1", "B2", "B3", "B4"].filter((cell) => text.includes(`\n${cell}\n`))).toEqual([
    "B1",
    "B2",
    "B3",
  ]);
  expect(text).toContain("Không xác định được ô nào chênh lệch: các cách trên đều có thể đúng.");
  expect(text).toContain(
    "Đối chiếu Thu, ô B1:B4 với báo cáo thu ngân sách của Kho bạc Nhà nước (TABMIS) và của cơ quan thuế."
  );
  expect(text).not.toContain("chưa tìm hết");
  expect(draw(tied, "en")).toContain(
    "Which cell is off cannot be told: each of these may be right."
  );
});

test("a search that was cut short is said to be so", () => {
  const text = draw(tied && { ...tied, isComplete: false });
  expect(text).toContain("chưa tìm hết; có thể còn cách khác.");
});

test("a part that nothing explains is not said to have no explanation", () => {
  const [none] = diagnose(relations, book, { effort: { steps: 0 } });
  expect(draw(none)).toContain(
    "Chưa tìm được thay đổi nào ở vài ô để mọi quan hệ khớp lại; cần xem lại cả phần này."
  );
});
