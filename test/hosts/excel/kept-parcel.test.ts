import { buildSheet, buildSnapshot } from "../../support/build-snapshot";
import { SimulatedWorkbook } from "../../office/excel/workbook";
import { closeWorkbook, codeOf, openWorkbook, saying } from "./open-workbook";

afterEach(closeWorkbook);

const book = buildSnapshot([buildSheet("TTHC", [["Hộ tịch", 3000]])]);
const FIRST = "KS1 gói & <số liệu>\nmột";
const SECOND = "KS1 hai";

test("the parcel that was kept last travels with the saved workbook, alone", async () => {
  const { pane, workbook } = await openWorkbook(book);
  expect(await pane.recallParcel()).toEqual({ ok: true, value: null });
  expect(codeOf(await pane.keepParcel(FIRST))).toBe("");
  expect(await pane.recallParcel()).toEqual({ ok: true, value: FIRST });
  await pane.keepParcel(SECOND);
  expect(await pane.recallParcel()).toEqual({ ok: true, value: SECOND });
  const saved = SimulatedWorkbook.fromData(workbook.toData());
  expect(saved.xmlParts.all.map(({ xml }) => xml)).toEqual([
    '<parcel xmlns="urn:khop-so:parcel:1">KS1 hai</parcel>',
  ]);
});

test("publishing again writes over the part that is there, which leaves the list of undos alone", async () => {
  const { pane, workbook } = await openWorkbook(book);
  await pane.keepParcel(FIRST);
  const [before] = workbook.xmlParts.all;
  await pane.keepParcel(SECOND);
  expect(workbook.xmlParts.all.map(({ id }) => id)).toEqual([before?.id]);
});

test("of several parts one stays, and parts of others stay as they are", async () => {
  const { pane, workbook } = await openWorkbook(book);
  const foreign = '<parcel xmlns="urn:another:1">KS1</parcel>';
  for (const xml of [foreign, ourPart("a"), ourPart("b")]) workbook.xmlParts.add(xml);
  await pane.keepParcel(SECOND);
  expect(workbook.xmlParts.all.map(({ xml }) => xml)).toEqual([foreign, ourPart(SECOND)]);
});

const ourPart = (text: string): string => `<parcel xmlns="urn:khop-so:parcel:1">${text}</parcel>`;

test("a part that vanishes is a trouble that names the way that still works", async () => {
  const { pane, workbook } = await openWorkbook(book);
  workbook.xmlParts.isSilent = true;
  expect(await pane.keepParcel(FIRST)).toMatchObject({
    trouble: { code: "parcel-not-kept", message: { vi: saying("chép mã") } },
  });
  expect(await pane.recallParcel()).toEqual({ ok: true, value: null });
});

test("what an Excel that cannot run the pane is asked for is refused, not lost in silence", async () => {
  const { pane } = await openWorkbook(book, "1.4");
  expect(codeOf(await pane.keepParcel(FIRST))).toBe("host-too-old");
  expect(codeOf(await pane.recallParcel())).toBe("host-too-old");
  expect(codeOf(await pane.watchSelection(() => undefined))).toBe("host-too-old");
});
