import { readFileSync } from "node:fs";
import path from "node:path";
import { goToNextError } from "../../src/commands/go-to-next-error";
import { makeReport } from "../../src/core/make-report";
import { defaultStyle } from "../../src/core/narrative/style";
import { findingFacts, findingKey } from "../../src/core/rules/finding-key";
import type { CellAddress } from "../../src/core/sheet/address";
import { addressText } from "../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { fail, succeed, type Outcome } from "../../src/hosts/trouble";
import { emptyMemory } from "../../src/taskpane/live/workbook-memory";
import { writeMemory } from "../../src/taskpane/live/write-memory";
import { partsOfSnapshot } from "../support/parts-of-snapshot";

async function openSample(name: string): Promise<WorkbookSnapshot> {
  const bytes = readFileSync(path.resolve(__dirname, "../../samples", name));
  const outcome = await readWorkbook(bytes, name);
  if (!outcome.ok) throw new Error(outcome.trouble.message.vi);
  return outcome.value;
}

interface Press {
  readonly from: CellAddress;
  /** What the workbook remembers. */
  readonly kept?: Outcome<string | null>;
}

/** Where the button leads, or what it says. */
async function press(snapshot: WorkbookSnapshot, { from, kept }: Press): Promise<string> {
  let answer = "nothing";
  await goToNextError({
    host: {
      readParts: ({ onPart }) => {
        partsOfSnapshot(snapshot).forEach(onPart);
        return Promise.resolve(succeed(null));
      },
      recall: () => Promise.resolve(kept ?? succeed(null)),
      select: (cells) => {
        answer = cells.map(addressText).join();
        return Promise.resolve(succeed(null));
      },
    },
    activeCell: () => Promise.resolve(succeed(from)),
    say: ({ vi }) => {
      answer = vi;
    },
  });
  return answer;
}

const start = { sheet: "TTHC", cell: "A1" };

test("walks through the errors of the faulty sample, sheet by sheet, and begins again", async () => {
  const snapshot = await openSample("phuong-mau-2025-co-loi.xlsx");
  const { findings } = makeReport(snapshot, { style: defaultStyle, profile: null });
  const errors = findings.filter(({ severity, cells }) => severity === "error" && cells.length > 0);
  const places = [...new Set(errors.map(({ sheet, cells }) => `${sheet}!${cells[0] ?? ""}`))];
  const visited: string[] = [];
  let from = start;
  for (let presses = 0; presses <= places.length; presses += 1) {
    const place = await press(snapshot, { from });
    visited.push(place);
    const [sheet = "", cell = ""] = place.split("!");
    from = { sheet, cell };
  }
  expect(places.length).toBeGreaterThanOrEqual(5);
  expect(visited).toEqual([...places, places[0]]);
});

test("passes over what was explained, and lives without a memory", async () => {
  const snapshot = await openSample("phuong-mau-2025-co-loi.xlsx");
  const { findings } = makeReport(snapshot, { style: defaultStyle, profile: null });
  const errors = findings.filter(({ severity }) => severity === "error");
  const explanations = errors.map((finding) => ({
    finding: findingKey(finding),
    facts: findingFacts(finding),
    reason: "Theo sổ gốc",
    at: "2026-01-05T09:00:00.000Z",
  }));
  const [first, second] = [errors.at(0), errors.at(1)];
  const text = (n: number): Outcome<string> =>
    succeed(writeMemory({ ...emptyMemory, explanations: explanations.slice(0, n) }));
  expect(await press(snapshot, { from: start, kept: text(1) })).toBe(
    `${second?.sheet ?? ""}!${second?.cells[0] ?? ""}`
  );
  expect(await press(snapshot, { from: start, kept: text(errors.length) })).toBe(
    `Không còn lỗi nào chưa giải thích (${String(errors.length)} đã giải thích).`
  );
  expect(await press(snapshot, { from: start, kept: fail("lost", "Mất", "Lost") })).toBe(
    `${first?.sheet ?? ""}!${first?.cells[0] ?? ""}`
  );
});

test("passes over rules that are off, and does not call that agreement", async () => {
  const snapshot = await openSample("phuong-mau-2025-co-loi.xlsx");
  const { findings } = makeReport(snapshot, { style: defaultStyle, profile: null });
  const off = { severity: "off", reason: "Đã thống nhất", by: null, at: "2025-10-01" } as const;
  const kept = (rules: readonly string[]): Outcome<string> => {
    const ruleSettings = Object.fromEntries(rules.map((rule) => [rule, off]));
    return succeed(writeMemory({ ...emptyMemory, ruleSettings }));
  };
  expect(await press(snapshot, { from: start, kept: kept(["totals-add-up"]) })).toBe(
    "Ngân sách!E18"
  );
  const all = findings.map(({ rule }) => rule);
  expect(await press(snapshot, { from: start, kept: kept(all) })).toBe(
    "Không còn lỗi nào từ các quy tắc đang dùng."
  );
});

test("says that a clean workbook agrees", async () => {
  const snapshot = await openSample("phuong-mau-2025.xlsx");
  expect(await press(snapshot, { from: start })).toMatch(
    /^Không còn lỗi nào: khớp tất cả \d+ quan hệ\.$/
  );
});
