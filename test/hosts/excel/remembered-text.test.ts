import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { closeWorkbook, codeOf, openWorkbook, saying } from "./open-workbook";

afterEach(closeWorkbook);

const book = buildSnapshot([buildSheet("TTHC", [["Hộ tịch", 3000]])]);

test("a text is kept in the workbook, the last one counts", async () => {
  const { pane, workbook } = await openWorkbook(book);
  expect(await pane.recall()).toEqual({ ok: true, value: null });
  await pane.remember('{"phường":"Mẫu"}');
  expect(codeOf(await pane.remember('{"phường":"Khác"}'))).toBe("");
  expect(await pane.recall()).toEqual({ ok: true, value: '{"phường":"Khác"}' });
  expect([...workbook.settings.keys()]).toEqual(["khop-so"]);
});

test("settings that vanish are a trouble that says that all else works", async () => {
  const { pane, workbook } = await openWorkbook(book);
  workbook.settings.set = () => workbook.settings;
  expect(await pane.remember("text")).toMatchObject({
    trouble: { code: "not-kept", message: { vi: saying("vẫn như thường") } },
  });
  expect(await pane.recall()).toEqual({ ok: true, value: null });
});

test("settings that were lost with the session are null; what another program left is too", async () => {
  const { pane, workbook } = await openWorkbook(book);
  await pane.remember("text");
  workbook.settings.clear();
  expect(await pane.recall()).toEqual({ ok: true, value: null });
  workbook.settings.set("khop-so", 5);
  expect(await pane.recall()).toEqual({ ok: true, value: null });
});

test("a text that is too large is a trouble, and the last one stays", async () => {
  const { pane, desk } = await openWorkbook(book);
  await pane.remember("nhỏ");
  desk.payloadLimit = 10_000;
  expect(codeOf(await pane.remember("x".repeat(20_000)))).toBe("too-large");
  expect(await pane.recall()).toEqual({ ok: true, value: "nhỏ" });
});
