import { seenParts, type Room, type SideName } from "../../../src/taskpane/desk/sides";

/** The parts that are seen, in words. */
function seen(chosen: SideName, room: Room, hasReport: boolean): string {
  const { side, columns, ...parts } = seenParts(chosen, room, hasReport);
  const shown = Object.entries(parts).flatMap(([part, isSeen]) => (isSeen ? [part] : []));
  return `${side}: ${shown.join(" ")} (${String(columns)})`;
}

it.each<[SideName, Room, boolean, string]>([
  ["sheet", "narrow", true, "sheet: sheet (1)"],
  ["check", "narrow", false, "check: check (1)"],
  ["report", "narrow", true, "report: pages report (1)"],
  ["sheet", "beside", false, "sheet: sheet check (2)"],
  ["check", "beside", true, "sheet: sheet check (2)"],
  ["report", "beside", true, "report: pages report (2)"],
  ["report", "beside", false, "report: pages report (1)"],
  ["sheet", "threefold", true, "sheet: sheet check pages (3)"],
  ["report", "threefold", true, "report: sheet pages report (3)"],
  ["sheet", "threefold", false, "sheet: sheet check (2)"],
])("%s on a %s page, report open: %p", (chosen, room, hasReport, shown) => {
  expect(seen(chosen, room, hasReport)).toBe(shown);
});

it.each(["sheet", "check", "report"] as const)(
  "whatever stands beside it, %s is seen, and no more than there are columns",
  (chosen) => {
    for (const room of ["narrow", "beside", "threefold"] as const) {
      const { sheet, check, pages, report, columns } = seenParts(chosen, room, true);
      expect({ sheet, check, report, pages: pages || report }[chosen]).toBe(true);
      const shown = [sheet, check, pages, report].filter(Boolean).length;
      expect(shown - Number(room === "narrow" && report)).toBe(columns);
    }
  }
);
