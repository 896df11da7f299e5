import type { Measure } from "../../sheet/reading";
import type { InputValidation } from "./blank-sheet";
import { unitNamed } from "../form-unit";
import type { FigurePlace } from "./lay-out-formulas";

type Accepts = InputValidation["accepts"];

const messages: Readonly<Record<Accepts, InputValidation["message"]>> = {
  whole: {
    vi: "Ô này nhận số nguyên từ 0 trở lên, ví dụ 3936. Nếu không có, xin ghi 0.",
    en: "This cell takes a whole number of 0 or more, such as 3936. If there was none, please write 0.",
  },
  decimal: {
    vi: "Ô này nhận số tiền từ 0 trở lên, chỉ ghi số, không ghi chữ “đồng” hay “triệu”.",
    en: "This cell takes an amount of 0 or more: the number only, without “đồng” or “triệu”.",
  },
  share: {
    vi: "Ô này nhận tỷ lệ từ 0% đến 100%, ví dụ 84,17%.",
    en: "This cell takes a share from 0% to 100%, such as 84.17%.",
  },
};

const accepted = (measure: Measure): Accepts =>
  measure === "share" ? "share" : measure === "money" ? "decimal" : "whole";

/** What a cell counts; a row that says it goes before its column, as in a row of shares. */
function measureAt({ inRow, inColumn }: FigurePlace): Measure {
  const key = inRow.isShare ? "percent" : (inColumn.column.unit ?? inRow.unit);
  return key === undefined ? "count" : unitNamed(key).measure;
}

/**
 * Number format of a cell: thousands apart; shares as percents, stored as fractions of 1; "4/4" as
 * text, for as anything else it becomes a date.
 */
export function formatAt(place: FigurePlace): string {
  const measure = measureAt(place);
  if (measure === "ratio") return "@";
  return measure === "share" ? "0.00%" : "#,##0";
}

/** Validation of the cells that are typed, as few areas as make rectangles; texts take none. */
export function inputValidations(typed: readonly FigurePlace[]): readonly InputValidation[] {
  const columns = joinDown(
    typed
      .filter((place) => measureAt(place) !== "ratio")
      .map((place) => ({ ...cellArea(place), accepts: accepted(measureAt(place)) }))
  );
  return joinRight(columns).map(({ accepts, ...area }) => ({
    area,
    accepts,
    message: messages[accepts],
  }));
}

type Run = InputValidation["area"] & { readonly accepts: Accepts };

const cellArea = ({ row, column }: FigurePlace) => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function joinDown(cells: readonly Run[]): readonly Run[] {
  const sorted = [...cells].sort((a, b) => a.left - b.left || a.top - b.top);
  return joinRuns(sorted, (last, next) =>
    last.left === next.left && last.bottom + 1 === next.top
      ? { ...last, bottom: next.bottom }
      : null
  );
}

function joinRight(columns: readonly Run[]): readonly Run[] {
  const sorted = [...columns].sort(
    (a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left
  );
  return joinRuns(sorted, (last, next) => {
    const isSame = last.top === next.top && last.bottom === next.bottom;
    return isSame && last.right + 1 === next.left ? { ...last, right: next.right } : null;
  });
}

function joinRuns(
  runs: readonly Run[],
  join: (last: Run, next: Run) => Run | null
): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const one = last?.accepts === run.accepts ? join(last, run) : null;
    if (one === null) joined.push(run);
    else joined[joined.length - 1] = one;
  }
  return joined;
}
