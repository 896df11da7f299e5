import { plantedMistakes } from "../../samples/planted-mistakes";
import type { Repair } from "../../src/core/diagnosis/repair";
import { defaultStyle } from "../../src/core/narrative/style";
import { addressText } from "../../src/core/sheet/address";
import type { CellChange } from "../../src/core/sheet/cell-change";
import { contentOf, isSameContent } from "../../src/core/sheet/cell-change";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { workbookInPage } from "../../src/hosts/in-page/workbook-in-page";
import type { WorkbookHost } from "../../src/hosts/workbook-host";
import { makeReportDesk } from "../../src/taskpane/report/report-desk";
import type { ReportDigest } from "../../src/taskpane/report/report-digest";
import type { WorkerAnswer } from "../../src/taskpane/report/report-question";
import { closeWorkers, openBookInWorker } from "../hosts/in-page/book-in-worker";
import { bytesOfSample, cellIn, roomOf, snapshotIn, valueOf } from "../support/open-room";
import { snapshotOf, snapshotOfSample } from "../support/open-workbook";

afterEach(closeWorkers);

/** The pane over a workbook: it reads, is told of every change, and checks when asked. */
async function paneOver(host: WorkbookHost): Promise<() => Promise<ReportDigest>> {
  const answers: WorkerAnswer[] = [];
  const ask = makeReportDesk({ give: (answer) => answers.push(answer) });
  valueOf(
    await host.watch((change) => {
      if (change.kind === "cells") void ask({ kind: "parts", parts: change.parts });
    })
  );
  const outcome = await host.readParts({
    onPart: (part) => void ask({ kind: "reading", part }),
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  valueOf(outcome);
  await ask({ kind: "keep" });
  let run = 0;
  return async () => {
    run += 1;
    await ask({ kind: "check", run, options: { style: defaultStyle, profile: null } });
    const answer = answers.at(-1);
    if (answer === undefined || !("run" in answer)) throw new Error("Nothing was checked.");
    return valueOf(answer.outcome);
  };
}

const errorsIn = ({ findings }: ReportDigest): readonly string[] =>
  findings
    .filter(({ severity }) => severity === "error")
    .map(({ sheet, cells }) => `${sheet}!${cells.join()}`);

/** What stands in the workbook without mistakes, or what a formula there comes to. */
function isRight({ address, after }: CellChange, right: WorkbookSnapshot): boolean {
  const cell = cellIn(right, addressText(address));
  const result = { kind: "value", value: cell?.value ?? null } as const;
  return isSameContent(after, contentOf(cell)) || isSameContent(after, result);
}

test("of a workbook in the page each of the five mistakes is mended by a repair that is offered", async () => {
  const bytes = bytesOfSample("phuong-mau-2025-co-loi.xlsx");
  const right = await snapshotOfSample("phuong-mau-2025.xlsx");
  const { book, room } = await openBookInWorker(bytes);
  const host = workbookInPage(book);
  const check = await paneOver(host);
  expect(errorsIn(await check()).length).toBeGreaterThan(4);
  for (const mistake of Object.keys(plantedMistakes)) {
    const { repairs } = await check();
    const offered = [...repairs.values()].flat();
    const repair = offered.find(
      ({ changes }: Repair) =>
        changes.length === 1 &&
        changes.every((one) => addressText(one.address) === mistake && isRight(one, right))
    );
    if (repair === undefined) throw new Error(`Nothing right is offered for ${mistake}.`);
    valueOf(await host.applyChanges(repair.changes));
  }
  expect(errorsIn(await check())).toEqual([]);
  const valuesOf = ({ sheets }: WorkbookSnapshot) =>
    sheets.map(({ rows }) => rows.map((row) => Array.from(row, (cell) => cell?.value ?? null)));
  expect(valuesOf(snapshotIn(room))).toEqual(valuesOf(right));
  const saved = valueOf(await book.save()).bytes;
  expect(valuesOf(await snapshotOf(saved))).toEqual(valuesOf(right));
  while (book.canUndo) valueOf(await book.undo());
  expect(book.calls).toHaveLength(10);
  expect(valueOf(await book.save()).bytes).toEqual(bytes);
});

const freshPane = async (bytes: Uint8Array): ReturnType<typeof paneOver> =>
  paneOver(workbookInPage((await openBookInWorker(bytes)).book));

test("what was mended is no longer blamed in the saved file", async () => {
  const { book } = await openBookInWorker(bytesOfSample("phuong-mau-2025-co-loi.xlsx"));
  const check = await paneOver(workbookInPage(book));
  await check();
  const place = { row: 14, column: 2 };
  valueOf(await book.write("TTHC", [{ ...place, content: { kind: "value", value: 1870 } }]));
  const blamed = (digest: ReportDigest) =>
    digest.diagnoses.flatMap(({ suspects }) =>
      suspects.flatMap(({ cells }) => cells.map(({ cell }) => cell))
    );
  expect(blamed(await check())).not.toContain("C15");
  const saved = valueOf(await book.save()).bytes;
  expect((await roomOf(saved)).outline().part.outline.sheets).toHaveLength(4);
  expect(blamed(await (await freshPane(saved))())).not.toContain("C15");
});
