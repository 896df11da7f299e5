import { layOutForm } from "../../../src/core/forms/blanks/blank-form";
import { forms } from "../../../src/core/forms/index";
import { addressText } from "../../../src/core/sheet/address";
import type { CellAddress } from "../../../src/core/sheet/address";
import type { CellChange } from "../../../src/core/sheet/cell-change";
import { invertChanges } from "../../../src/core/sheet/cell-change";
import type { Cell, WorkbookSnapshot } from "../../../src/core/sheet/snapshot";
import { applyPart } from "../../../src/core/sheet/snapshot-part";
import type { SnapshotPart } from "../../../src/core/sheet/snapshot-part";
import type { WorkbookChange, WorkbookHost } from "../../../src/hosts/workbook-host";
import {
  addressOf,
  bytesOfSample,
  cellIn,
  codeOf,
  contentOfDraft,
  valueOf,
} from "../../support/open-room";
import { snapshotOf } from "../../support/open-workbook";
import type { OpenWorkbook, WorkedWorkbook } from "./worked-workbook";
import { lawBook } from "./worked-workbook";

type Draft = Parameters<typeof contentOfDraft>[0];

/** From what stands there to what is to stand there. */
const change = (address: string, before: Draft, after: Draft): CellChange => ({
  address: addressOf(address),
  ...{ before: contentOfDraft(before), after: contentOfDraft(after) },
});

async function readAll(host: WorkbookHost): Promise<WorkbookSnapshot> {
  const parts: SnapshotPart[] = [];
  valueOf(
    await host.readParts({
      onPart: (part) => parts.push(part),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    })
  );
  return joined(parts);
}

function joined(parts: readonly SnapshotPart[], first: WorkbookSnapshot | null = null) {
  const snapshot = parts.reduce<WorkbookSnapshot | null>(applyPart, first);
  if (snapshot === null) throw new Error("No part came.");
  return snapshot;
}

/** All that a person would find in the cells; displayed texts are the program's affair. */
function held({ sheets }: WorkbookSnapshot) {
  return sheets.map(({ name, hidden, isProtected, rows }) => ({
    ...{ name, hidden, isProtected },
    rows: rows.map((row) => Array.from(row, withoutText)),
  }));
}

function withoutText(cell: Cell | undefined): Omit<Cell, "text"> | undefined {
  if (cell === undefined) return undefined;
  const { text, ...rest } = cell;
  return text === undefined ? cell : rest;
}

/** What holds of every workbook that is open before a person, whatever program it is open in. */
export function describeWorkbookLaws(program: string, open: OpenWorkbook): void {
  describe(program, () => {
    let worked: WorkedWorkbook;
    let host: WorkbookHost;
    const openBook = async (bytes: Uint8Array): Promise<void> => {
      worked = await open(bytes);
      ({ host } = worked);
    };
    beforeEach(() => openBook(lawBook));
    afterEach(() => {
      worked.close();
    });

    describe("reading", () => {
      it("gives the workbook, the outline first", async () => {
        expect(held(await readAll(host))).toEqual(held(await snapshotOf(lawBook)));
      });

      it("gives a sample as the file says", async () => {
        worked.close();
        const bytes = bytesOfSample("phuong-mau-2025-co-loi.xlsx");
        await openBook(bytes);
        expect(held(await readAll(host))).toEqual(held(await snapshotOf(bytes)));
      });

      it("tells how far it is, and stops where it is cancelled", async () => {
        const cancelling = new AbortController();
        const parts: SnapshotPart[] = [];
        const done: number[] = [];
        const outcome = await host.readParts({
          onPart: (part) => {
            parts.push(part);
            cancelling.abort();
          },
          onProgress: (progress) => {
            done.push(progress.done);
            expect(progress.sheets).toBe(4);
          },
          signal: cancelling.signal,
        });
        expect(codeOf(outcome)).toBe("cancelled");
        expect(parts.map(({ kind }) => kind)).toEqual(["workbook"]);
        expect(done).toEqual([...done].sort((one, other) => one - other));
      });
    });

    describe("changing", () => {
      it("is followed by what depends on it, and is taken back by its inverse", async () => {
        const before = await readAll(host);
        const changes = [change("TTHC!B2", 936, 963), change("Quý 'III'!A1", "Hồ sơ", null)];
        expect(codeOf(await host.applyChanges(changes))).toBe("");
        const after = await readAll(host);
        expect(
          ["TTHC!B3", "Quý 'III'!B1", "Nháp!B1"].map((cell) => cellIn(after, cell)?.value)
        ).toEqual([3963, 3963, 7926]);
        expect(codeOf(await host.applyChanges(invertChanges(changes)))).toBe("");
        expect(held(await readAll(host))).toEqual(held(before));
      });

      it.each([
        ["cell-changed", change("TTHC!B2", 900, 963)],
        ["cell-changed", change("TTHC!B3", 3936, 4000)],
        ["protected", change("Khóa!B1", 5, 6)],
        ["sheet-missing", change("Cũ!A1", null, 6)],
      ])("%s: nothing is changed, not even what could be", async (code, refused) => {
        const before = await readAll(host);
        const outcome = await host.applyChanges([change("TTHC!B1", 3000, 1), refused]);
        expect(codeOf(outcome)).toBe(code);
        expect(held(await readAll(host))).toEqual(held(before));
      });

      it("meets a formula whatever its spaces and case", async () => {
        const sum = [change("TTHC!B3", "=sum( B1:b2 )", "=B1+B2")];
        expect(codeOf(await host.applyChanges(sum))).toBe("");
        expect(cellIn(await readAll(host), "TTHC!B3")).toMatchObject({
          ...{ value: 3936, formula: "B1+B2", format: "#,##0" },
        });
      });

      it.each(["0123", "1/2", "TRUE", "'kép", "84,17%", "Khu phố 3", "-"])(
        "the text %p stays a text",
        async (text) => {
          expect(codeOf(await host.applyChanges([change("TTHC!A1", "Hộ tịch", text)]))).toBe("");
          expect(cellIn(await readAll(host), "TTHC!A1")?.value).toBe(text);
        }
      );
    });

    describe("watching", () => {
      it("tells what she edits with what follows, until it is stopped", async () => {
        const first = await readAll(host);
        const changes: WorkbookChange[] = [];
        const stop = valueOf(await host.watch((one) => changes.push(one)));
        await worked.type("TTHC", "B2", 1000);
        await worked.becomeQuiet();
        const parts = changes.flatMap((one) => (one.kind === "cells" ? one.parts : []));
        expect(held(joined(parts, first))).toEqual(held(await readAll(host)));
        expect(cellIn(joined(parts, first), "Nháp!B1")?.value).toBe(8000);
        stop();
        const count = changes.length;
        await worked.type("TTHC", "B2", 1001);
        expect(changes).toHaveLength(count);
      });

      it("tells what the pane itself changes", async () => {
        const first = await readAll(host);
        const changes: WorkbookChange[] = [];
        valueOf(await host.watch((one) => changes.push(one)));
        valueOf(await host.applyChanges([change("TTHC!B1", 3000, 1)]));
        await worked.becomeQuiet();
        const parts = changes.flatMap((one) => (one.kind === "cells" ? one.parts : []));
        expect(cellIn(joined(parts, first), "TTHC!B3")?.value).toBe(937);
      });

      it("tells where the person is, from the start and with every cell that she selects", async () => {
        await readAll(host);
        await worked.select("Quý 'III'", "B1");
        const cells: string[] = [];
        valueOf(await host.watchSelection((cell) => cells.push(addressText(cell))));
        await worked.becomeQuiet();
        await worked.select("TTHC", "A2");
        await worked.becomeQuiet();
        expect(cells).toEqual(["Quý 'III'!B1", "TTHC!A2"]);
      });
    });

    describe("showing", () => {
      const at = (sheet: string, ...cells: readonly string[]): CellAddress[] =>
        cells.map((cell) => ({ sheet, cell }));

      it("selects cells, the upper left one of them is where the person is", async () => {
        await readAll(host);
        valueOf(await host.select(at("Quý 'III'", "B1")));
        valueOf(await host.select(at("TTHC", "B1", "A1", "B2", "A2")));
        const cells: string[] = [];
        valueOf(await host.watchSelection((cell) => cells.push(addressText(cell))));
        await worked.becomeQuiet();
        expect(cells).toEqual(["TTHC!A1"]);
        expect(codeOf(await host.select([]))).toBe("");
      });

      it("leaves hidden what is hidden, and names what is gone", async () => {
        await readAll(host);
        expect(codeOf(await host.select(at("Nháp", "A1")))).toBe("sheet-hidden");
        expect(codeOf(await host.select(at("Cũ", "A1")))).toBe("sheet-missing");
      });

      it("colours cells and takes the colours off without a change of what they hold", async () => {
        const before = await readAll(host);
        const [error] = at("TTHC", "B1").map((address) => ({
          address,
          severity: "error" as const,
        }));
        if (error === undefined) throw new Error("No cell.");
        expect(codeOf(await host.highlight([error]))).toBe("");
        expect(codeOf(await host.highlight([]))).toBe("");
        expect(held(await readAll(host))).toEqual(held(before));
      });
    });

    describe("keeping", () => {
      it("gives back the last text for each purpose", async () => {
        expect([await host.recall(), await host.recallParcel()].map(valueOf)).toEqual([null, null]);
        valueOf(await host.remember("cũ"));
        valueOf(await host.remember('{"phường":"Mẫu"}'));
        valueOf(await host.keepParcel("gói"));
        expect([await host.recall(), await host.recallParcel()].map(valueOf)).toEqual([
          '{"phường":"Mẫu"}',
          "gói",
        ]);
      });
    });

    describe("a new sheet", () => {
      const [blank] = forms.map((form) => layOutForm(form));
      if (blank === undefined) throw new Error("There are no forms.");

      it("comes behind the others, with a number where its name is taken", async () => {
        valueOf(await host.insertSheet({ ...blank, name: "tthc" }));
        expect(valueOf(await host.insertSheet({ ...blank, name: "tthc" }))).toBe("tthc (3)");
        const names = (await readAll(host)).sheets.map(({ name }) => name);
        expect(names).toEqual(["TTHC", "Quý 'III'", "Nháp", "Khóa", "tthc (2)", "tthc (3)"]);
      });

      it("is shown, and holds the form", async () => {
        await readAll(host);
        const name = valueOf(await host.insertSheet(blank));
        const cells: CellAddress[] = [];
        valueOf(await host.watchSelection((cell) => cells.push(cell)));
        await worked.becomeQuiet();
        expect(cells.at(-1)?.sheet).toBe(name);
        const sheet = (await readAll(host)).sheets.at(-1);
        for (const { row, column, value, formula } of blank.cells) {
          const cell = sheet?.rows[row]?.[column];
          expect([row, column, cell?.formula ?? cell?.value]).toEqual([
            row,
            column,
            formula ?? value,
          ]);
        }
      });
    });
  });
}
