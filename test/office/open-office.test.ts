import { elapse } from "./elapse";
import { openExcel, openWord, type ExcelOptions, type OpenedExcel } from "./open-office";
import { accessDenied } from "./rich-api-error";
import { ToyDocument, ToyWorkbook } from "./toy-model";
import { wacError } from "./wac-message";

let opened: OpenedExcel<ToyWorkbook>;

async function open(options: Partial<ExcelOptions<ToyWorkbook>> = {}): Promise<ToyWorkbook> {
  const workbook = new ToyWorkbook("TTHC", "Nhân sự");
  opened = await openExcel({ workbook, ...options });
  return workbook;
}

/** What the add-in gets when it fails: a value, so that a missing error shows. */
async function failure(work: () => Promise<unknown>): Promise<OfficeExtension.Error | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
}

const readName = (options: Excel.RunOptions = {}): Promise<string> =>
  Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("TTHC");
    sheet.load("name");
    await context.sync();
    return sheet.name;
  });

describe("Excel with the real office.js", () => {
  afterEach(() => {
    const { complaints, host } = opened;
    opened.close();
    if (complaints.length + host.unknown.length === 0) return;
    throw new Error(JSON.stringify({ complaints, unknown: host.unknown }));
  });

  describe("starting", () => {
    test("tells the add-in where it is", async () => {
      await open({ locale: "vi-VN" });
      const { host, platform } = await Office.onReady();
      expect([host, platform]).toEqual(["Excel", "OfficeOnline"]);
      expect(Office.context.displayLanguage).toBe("vi-VN");
      expect(Office.context.document.mode).toBe("readWrite");
      expect(opened.log.syncs).toBe(0);
    });

    test("tells a workbook that may only be read", async () => {
      await open({ readOnly: true });
      expect(Office.context.document.mode).toBe("readOnly");
    });
  });

  describe("reading and writing", () => {
    test("loads the items of a collection", async () => {
      await open();
      const names = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load("items/name");
        await context.sync();
        return sheets.items.map(({ name }) => name);
      });
      expect(names).toEqual(["TTHC", "Nhân sự"]);
      expect(opened.log.syncs).toBe(1);
    });

    test("reads back what it wrote, also through a range that it was given", async () => {
      const workbook = await open();
      const read = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("TTHC");
        const cell = sheet.getRange("C15");
        cell.values = [[1870]];
        cell.format.wrapText = true;
        const both = cell.getBoundingRect(sheet.getRange("C23"));
        cell.load("values,address,format/wrapText,worksheet/name");
        both.load("address");
        await context.sync();
        return [cell.values, cell.address, cell.format.wrapText, cell.worksheet.name, both.address];
      });
      expect(read).toEqual([[[1870]], "TTHC!C15", true, "TTHC", "TTHC!C15:C23"]);
      expect(workbook.find("TTHC")?.values.get("C15")).toBe(1870);
    });

    test("sets several properties at once", async () => {
      const workbook = await open();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("TTHC").set({ name: "Thủ tục" });
        await context.sync();
      });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["Thủ tục", "Nhân sự"]);
    });

    test("skips and limits the items that it loads", async () => {
      await open();
      const names = await Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load({ select: "items/name", top: 1, skip: 1 });
        await context.sync();
        return sheets.items.map(({ name }) => name);
      });
      expect(names).toEqual(["Nhân sự"]);
    });

    test("gets null objects, and null objects of those", async () => {
      await open();
      const found = await Excel.run(async (context) => {
        const none = context.workbook.worksheets.getItemOrNullObject("Không có");
        const cell = none.getRange("A1");
        const some = context.workbook.worksheets.getItemOrNullObject("TTHC");
        for (const object of [none, some]) object.load("name,isNullObject");
        cell.load("address");
        await context.sync();
        return [none.isNullObject, cell.isNullObject, some.isNullObject];
      });
      expect(found).toEqual([true, true, false]);
    });

    test("gets the values that methods answer", async () => {
      await open();
      const count = await Excel.run(async (context) => {
        const answer = context.workbook.worksheets.getCount();
        await context.sync();
        return answer.value;
      });
      expect(count).toBe(2);
    });

    test("keeps no reference after a run, and a tracked range until it is untracked", async () => {
      await open();
      const range = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("TTHC");
        const other = sheet.getRange("C23");
        other.load("values");
        const tracked = sheet.getRange("C15");
        context.trackedObjects.add(tracked);
        await context.sync();
        expect(opened.engine.references.size).toBe(2);
        return tracked;
      });
      await until(() => opened.log.cleanUps === 1);
      expect(opened.engine.references.size).toBe(1);
      expect(opened.log.syncs).toBe(1);
      range.load("address");
      await range.context.sync();
      expect(range.address).toBe("TTHC!C15");
      range.context.trackedObjects.remove(range);
      await range.context.sync();
      expect(opened.engine.references.size).toBe(0);
    });

    test("tells the model where a batch begins and ends", async () => {
      const workbook = await open();
      await readName();
      expect(workbook.batches).toEqual(["begin", "end"]);
    });
  });

  describe("failing", () => {
    test("refuses what was not loaded, before anything is sent", async () => {
      await open();
      const error = await failure(() =>
        Excel.run((context) => {
          const { name } = context.workbook.worksheets.getItem("TTHC");
          return Promise.resolve(name);
        })
      );
      expect(error).toMatchObject({ name: "RichApi.Error", code: "PropertyNotLoaded" });
      expect(opened.log.syncs).toBe(0);
    });

    test("says what is not there, where, and in which statement", async () => {
      await open();
      const error = await failure(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Không có").load("name");
          await context.sync();
        })
      );
      expect(error).toBeInstanceOf(OfficeExtension.Error);
      expect(error).toMatchObject({
        code: "ItemNotFound",
        message: "The requested resource doesn't exist.",
      });
      expect(error?.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
      expect(error?.debugInfo.statement).toContain("worksheets.getItem(");
    });

    test("stops at the first failure and keeps what came before it", async () => {
      const workbook = await open();
      const error = await failure(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("TTHC");
          sheet.name = "Thủ tục";
          sheet.delete();
          sheet.name = "Không tới";
          await context.sync();
        })
      );
      expect(error).toMatchObject({ code: "InvalidOperation" });
      expect(error?.debugInfo.errorLocation).toBe("Worksheet.delete");
      expect(workbook.sheets[0]?.name).toBe("Thủ tục");
    });

    test("refuses a property that Office does not have, and one that the simulation lacks", async () => {
      await open();
      const misspelt = await failure(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("TTHC").load("nmae");
          await context.sync();
        })
      );
      expect(misspelt).toMatchObject({ code: "InvalidArgument" });
      const lacking = await failure(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("TTHC").calculate(false);
          await context.sync();
        })
      );
      expect(lacking).toMatchObject({ code: "NotImplemented" });
      expect(lacking?.message).toContain("simulated host does not implement Worksheet.calculate");
    });

    test("tells a mistake of the model from an answer of Excel", async () => {
      await open();
      const error = await failure(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("TTHC").activate();
          await context.sync();
        })
      );
      expect(error?.message).toContain("The simulated host has a bug: TypeError");
      expect(opened.engine.bugs).toHaveLength(1);
    });

    test("fails as planned in the engine, once", async () => {
      await open();
      opened.engine.rejectNext(accessDenied());
      expect(await failure(readName)).toMatchObject({ code: "AccessDenied" });
      expect(await readName()).toBe("TTHC");
    });

    test.each([
      [wacError.cellEditMode, "InvalidOperationInCellEditMode"],
      [wacError.sessionLost, "InvalidOrTimedOutSession"],
      [wacError.activityLimit, "ActivityLimitReached"],
      [wacError.requestTooLarge, "RequestPayloadSizeLimitExceeded"],
      [wacError.responseTooLarge, "ResponsePayloadSizeLimitExceeded"],
      [wacError.noCapability, "AccessDenied"],
    ])("shows refusal %i of a whole batch as %s", async (refusal, code) => {
      await open();
      opened.desk.refuseNext(refusal, 1);
      expect(await readName()).toBe("TTHC");
      expect(await failure(readName)).toMatchObject({ code });
      expect(await readName()).toBe("TTHC");
      expect(opened.log.batches.map((batch) => batch.refusal)).toEqual([0, refusal, 0]);
    });

    test("finds a lost session lost from then on", async () => {
      await open();
      opened.desk.loseSession();
      expect(await failure(readName)).toMatchObject({ code: "InvalidOrTimedOutSession" });
      expect(await failure(readName)).toMatchObject({ code: "InvalidOrTimedOutSession" });
    });

    test("may neither send nor get more than the limit", async () => {
      const workbook = await open({ payloadLimit: 10_000 });
      const long = "a".repeat(10_000);
      const write = (): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("TTHC").getRange("A1").values = [[long]];
          await context.sync();
        });
      expect(await failure(write)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
      workbook.find("TTHC")?.values.set("A1", long);
      const read = (): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("TTHC").getRange("A1").load("values");
          await context.sync();
        });
      expect(await failure(read)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
      expect(opened.log.bytesIn).toBeGreaterThan(10_000);
    });
  });

  describe("while a cell is edited", () => {
    test("a plain run fails at once", async () => {
      const workbook = await open();
      workbook.isEditingCell = true;
      expect(await failure(readName)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
      workbook.isEditingCell = false;
      expect(await readName()).toBe("TTHC");
    });

    test("a run that may wait waits until the cell is left", async () => {
      const workbook = await open();
      workbook.isEditingCell = true;
      const reading = readName({ delayForCellEdit: true });
      await until(() => opened.desk.waiting === 1);
      expect(opened.log.syncs).toBe(0);
      workbook.isEditingCell = false;
      expect(await reading).toBe("TTHC");
    });

    test("a run that waits fails when the session is lost meanwhile", async () => {
      const workbook = await open();
      workbook.isEditingCell = true;
      const failing = failure(() => readName({ delayForCellEdit: true }));
      await until(() => opened.desk.waiting === 1);
      opened.desk.loseSession();
      expect(await failing).toMatchObject({ code: "InvalidOrTimedOutSession" });
    });

    test("no run can wait on a host without that set", async () => {
      const workbook = await open({ sets: { DelayForCellEdit: "" } });
      workbook.isEditingCell = true;
      const error = await failure(() => readName({ delayForCellEdit: true }));
      expect(error).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    });
  });

  describe("a host of some age", () => {
    test.each([
      ["1.7", { 1.7: true, 1.9: false, 1.14: false, 1.17: false }],
      ["1.9", { 1.7: true, 1.9: true, 1.14: false, 1.17: false }],
      ["1.14", { 1.7: true, 1.9: true, 1.14: true, 1.17: false }],
      ["1.17", { 1.7: true, 1.9: true, 1.14: true, 1.17: true }],
    ])("with ExcelApi %s says so", async (version, expected) => {
      await open({ version });
      const { requirements } = Office.context;
      const answers = Object.keys(expected).map((asked) => [
        asked,
        requirements.isSetSupported("ExcelApi", asked),
      ]);
      expect(Object.fromEntries(answers)).toEqual(expected);
    });

    test("answers ApiNotFound to what is newer, and no more when it is not", async () => {
      const useComments = (): Promise<number> =>
        Excel.run(async (context) => {
          const count = context.workbook.comments.getCount();
          await context.sync();
          return count.value;
        });
      await open({ version: "1.9" });
      expect(await failure(useComments)).toMatchObject({ code: "ApiNotFound" });
      opened.close();
      await open({ version: "1.10" });
      expect(await useComments()).toBe(0);
    });

    test("gates properties and methods, and loads without the newer ones", async () => {
      await open({ version: "1.3" });
      const use = (member: (sheets: Excel.WorksheetCollection) => void) =>
        failure(() =>
          Excel.run(async (context) => {
            member(context.workbook.worksheets);
            await context.sync();
          })
        );
      const newer = await use((sheets) => sheets.getItemOrNullObject("TTHC").load("name"));
      expect(newer).toMatchObject({ code: "ApiNotFound" });
      const property = await use((sheets) => sheets.getItem("TTHC").load("showGridlines"));
      expect(property).toMatchObject({ code: "ApiNotFound" });
      expect(await use((sheets) => sheets.getItem("TTHC").load("name"))).toBeNull();
    });

    test("cannot be told of changes anywhere in the workbook before 1.9", async () => {
      const listen = (): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.onChanged.add(() => Promise.resolve());
          await context.sync();
        });
      await open({ version: "1.7" });
      expect(await failure(listen)).toMatchObject({ code: "ApiNotFound" });
    });
  });

  describe("beside the batches", () => {
    test("settings are saved and read again", async () => {
      await open({ settings: { explained: ["a"] } });
      const { settings } = Office.context.document;
      expect(settings.get("explained")).toEqual(["a"]);
      settings.set("explained", ["a", "b"]);
      const status = await new Promise((resolve) => {
        settings.saveAsync((result) => {
          resolve(result.status);
        });
      });
      expect(status).toBe("succeeded");
      expect(opened.host.settings).toEqual(new Map([["explained", ["a", "b"]]]));
      opened.host.settings.set("explained", []);
      await new Promise((resolve) => {
        settings.refreshAsync(resolve);
      });
      expect(settings.get("explained")).toEqual([]);
    });

    test("a change in a sheet reaches the add-in", async () => {
      const workbook = await open();
      const heard: string[] = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("TTHC").onChanged.add((event) => {
          heard.push(`${event.worksheetId} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
      const targetId = workbook.find("TTHC")?.id ?? "";
      const args = { worksheetId: targetId, address: "C15", changeType: "RangeEdited" };
      workbook.push({ eventType: 10, targetId, args });
      workbook.push({ eventType: 10, targetId: "another sheet", args });
      await until(() => heard.length > 0);
      expect(heard).toEqual(["{id-0} C15"]);
    });

    test("a ribbon button runs its function, which reports that it is done", async () => {
      await open();
      const pressed: string[] = [];
      Office.actions.associate("goToNextError", (event: Office.AddinCommands.Event) => {
        pressed.push(event.source.id);
        event.completed();
      });
      const id = await opened.host.invokeCommand("goToNextError", "NextError");
      await until(() => opened.host.completedCommands.length > 0);
      expect(pressed).toEqual(["NextError"]);
      expect(opened.host.completedCommands).toEqual([id]);
    });

    test("a dialogue is opened by its address", async () => {
      await open();
      const url = "https://localhost/message.html#Xin%20ch%C3%A0o";
      Office.context.ui.displayDialogAsync(url, { height: 20, width: 30, displayInIframe: true });
      await until(() => opened.host.dialogs.length > 0);
      expect(opened.host.dialogs).toMatchObject([{ url, height: 20, width: 30 }]);
    });

    test("an answer comes after the latency", async () => {
      await open({ latency: 60 });
      const start = Date.now();
      await readName();
      expect(Date.now() - start).toBeGreaterThanOrEqual(55);
    });

    test("runs side by side wait together, not one after the other", async () => {
      await open();
      let waiting = 0;
      let letGo = (): void => undefined;
      const gate = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      jest.spyOn(opened.desk, "pause").mockImplementation(() => {
        waiting += 1;
        return gate;
      });
      const runs = Promise.all([readName(), readName(), readName()]);
      await until(() => waiting === 3);
      expect(opened.log.syncs).toBe(0);
      letGo();
      expect(await runs).toEqual(["TTHC", "TTHC", "TTHC"]);
    });

    test("the counter starts anew", async () => {
      await open();
      await readName();
      opened.log.reset();
      expect([opened.log.syncs, opened.log.bytesOut]).toEqual([0, 0]);
      await readName();
      expect(opened.log.syncs).toBe(1);
    });
  });
});

test("Word starts too", async () => {
  const word = await openWord({ model: new ToyDocument() });
  const { host } = await Office.onReady();
  expect(host).toBe("Word");
  const isSaved = await Word.run(async (context) => {
    context.document.load("saved");
    await context.sync();
    return context.document.saved;
  });
  expect(isSaved).toBe(true);
  expect(word.complaints).toEqual([]);
  word.close();
  expect("Word" in globalThis).toBe(false);
});

async function until(isSo: () => boolean): Promise<void> {
  const start = Date.now();
  while (!isSo()) {
    if (Date.now() - start > 5000) throw new Error("It did not happen within five seconds.");
    await elapse(5);
  }
}
