import { wordHost } from "../../../src/hosts/word/word-host";
import { openWord, type OpenedWord } from "../../office/open-office";
import { SimulatedDocument } from "../../office/word/document";
import { nodeXml } from "../../office/word/node-xml";
import { buildDocx, documentId, paragraph, run } from "../../support/build-docx";
import { proseOf, textIn } from "../../support/hand-edit";
import { reportOf } from "./docx-on-screen";
import { linkOfMachine } from "./link-of-machine";
import { openDesk, type OpenDesk } from "./open-desk";
import { pasting, refreshing, statesOf } from "./open-scene";
import { later, ownParcel } from "./parcels";

const newer = ownParcel({ received: "4.177", resolved: "3.974" }, { madeAt: later });

let word: OpenedWord<SimulatedDocument>;

async function openBeside(bytes: Uint8Array): Promise<OpenDesk> {
  word = await openWord({ model: SimulatedDocument.fromDocx(bytes, nodeXml), version: "1.3" });
  return openDesk(wordHost({ newDocumentId: documentId }), linkOfMachine().link);
}

afterEach(() => {
  word.close();
});

test("a report open in Word is refreshed, and taken back", async () => {
  const pane = await openBeside(await reportOf(ownParcel()));
  expect(pane.opened().marks).toHaveLength(3);
  await pane.does(pasting(newer));
  expect(statesOf(pane)).toMatchObject({ "tthc.received": "stale", "staff.total": "matches" });
  await pane.does(refreshing());
  expect(pane.opened()).toMatchObject({ trouble: null, done: { kind: "refreshed", failed: [] } });
  expect(textIn(word.model.toDocx(), "tthc.received")).toBe("4.177");
  await pane.does(({ undo }) => {
    undo();
  });
  expect(pane.opened().done).toEqual({ kind: "undone", marks: 2 });
  expect(textIn(word.model.toDocx(), "tthc.received")).toBe("4.166");
  expect(statesOf(pane)).toMatchObject({ "tthc.received": "stale", "staff.total": "matches" });
});

test("a letter of her own takes a passage at the cursor, and keeps its words in the official version", async () => {
  const pane = await openBeside(buildDocx(paragraph(run("Lời riêng của phường."))));
  await pane.does(pasting(ownParcel()));
  await pane.does(({ insert }) => {
    insert(["staff"], "cursor");
  });
  expect(pane.opened()).toMatchObject({ trouble: null, done: { kind: "inserted", marks: 1 } });
  expect(statesOf(pane)).toEqual({ "staff.total": "matches" });
  await pane.does(({ finalise }) => {
    finalise();
  });
  expect(pane.opened()).toMatchObject({ done: { kind: "finalised", marks: 1 }, marks: [] });
  const prose = proseOf(word.model.toDocx()).join("\n");
  expect(prose).toContain("Lời riêng của phường.");
  expect(prose).toContain("Toàn phường có 52 đồng chí.");
});
