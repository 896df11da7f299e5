/** A part of the page that can be before the person. */
export type SideName = "sheet" | "check" | "report";

/** How much room there is: one part at a time, two side by side, or sheet, report and column. */
export type Room = "narrow" | "beside" | "threefold";

/** Which parts are seen. */
export interface SeenParts {
  readonly side: SideName;
  readonly sheet: boolean;
  /** What the workbook says, as beside Excel. */
  readonly check: boolean;
  readonly pages: boolean;
  /** What is said of the report, as beside Word. */
  readonly report: boolean;
  /** Parts side by side. */
  readonly columns: 1 | 2 | 3;
}

/** What is seen of an open workbook for what the person chose; `hasReport` while a report is open. */
export function seenParts(chosen: SideName, room: Room, hasReport: boolean): SeenParts {
  if (room === "narrow") {
    const isReport = chosen === "report";
    return {
      side: chosen,
      sheet: chosen === "sheet",
      check: chosen === "check",
      ...{ pages: isReport, report: isReport, columns: 1 },
    };
  }
  const side = chosen === "check" ? "sheet" : chosen;
  const isReport = side === "report";
  const hasBoth = room === "threefold" && hasReport;
  return {
    side,
    sheet: !isReport || hasBoth,
    check: !isReport,
    pages: isReport || hasBoth,
    report: isReport,
    columns: hasBoth ? 3 : isReport && !hasReport ? 1 : 2,
  };
}
