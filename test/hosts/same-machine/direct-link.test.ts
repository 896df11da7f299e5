import fc from "fast-check";
import type { DirectMessage } from "../../../src/hosts/direct-link";
import { FakeMachine, refusingStorage } from "./fake-machine";
import { everyMessage, parcelOf, workbookA, workbookB } from "./messages";

test.each([
  ["workbook", "document"],
  ["document", "workbook"],
] as const)("%s opened first, %s a minute later: both are connected", (first, second) => {
  const machine = new FakeMachine();
  const one = machine.open(first);
  machine.pass(60_000);
  expect(one.states).toEqual(["unsure", "closed"]);
  const other = machine.open(second);
  machine.pass(10);
  expect(one.state()).toBe("open");
  expect(other.states).toEqual(["unsure", "open"]);
});

test("opened in the same moment, both are connected and stay so", () => {
  const machine = new FakeMachine();
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  machine.pass(60_000);
  expect(excel.states).toEqual(["unsure", "open"]);
  expect(word.states).toEqual(["unsure", "open"]);
  expect(machine.sent.length).toBeLessThanOrEqual(6);
});

test("alone, or among panes of the same program, a pane is closed after three seconds", () => {
  const machine = new FakeMachine();
  const panes = [machine.open("document"), machine.open("document")];
  machine.pass(2999);
  expect(panes.map(({ state }) => state())).toEqual(["unsure", "unsure"]);
  machine.pass(1);
  expect(panes.map(({ state }) => state())).toEqual(["closed", "closed"]);
});

test("to ask again and again does not put off the answer that nobody is there", () => {
  const machine = new FakeMachine();
  const word = machine.open("document");
  for (let second = 0; second < 3; second += 1) {
    machine.pass(1000);
    if (second < 2) word.link.probe();
  }
  expect(word.states).toEqual(["unsure", "closed"]);
});

test("an echo of another pane's nonce, or of an old one, opens nothing", () => {
  const machine = new FakeMachine();
  const word = machine.open("document");
  machine.delay = () => null;
  const echo = (nonce: string): string =>
    JSON.stringify({ side: "workbook", from: "x", signal: { kind: "echo", nonce } });
  const nonceOf = (text = ""): string => /"nonce":"(\w+)"/.exec(text)?.[1] ?? "";
  const old = nonceOf(machine.sent[0]);
  machine.shout(echo("n99"));
  machine.pass(3000);
  machine.shout(echo(old));
  machine.pass(3000);
  expect(word.states).not.toContain("open");
  word.link.probe();
  machine.shout(echo(nonceOf(machine.sent.at(-1))));
  expect(word.state()).toBe("open");
});

test("every kind of message arrives whole at the other side, and only there", () => {
  const machine = new FakeMachine();
  const [excel, otherExcel, word] = [
    machine.open("workbook"),
    machine.open("workbook"),
    machine.open("document"),
  ];
  machine.pass(10);
  expect(everyMessage.map((message) => excel.link.post(message))).not.toContain(false);
  machine.pass(10);
  expect(word.heard).toEqual(everyMessage);
  expect(excel.heard).toEqual([]);
  expect(otherExcel.heard).toEqual([]);
});

test("two workbooks and two documents: every message says which workbook it is about", () => {
  const machine = new FakeMachine();
  const excels = [machine.open("workbook"), machine.open("workbook")] as const;
  const words = [machine.open("document"), machine.open("document")] as const;
  machine.pass(10);
  excels[0].link.post({ kind: "parcel", parcel: parcelOf(workbookA) });
  excels[1].link.post({ kind: "parcel", parcel: parcelOf(workbookB) });
  const address = { sheet: "TTHC", cell: "C23" };
  words[0].link.post({ kind: "show-cell", workbookId: workbookB, address });
  machine.pass(10);
  const parcels = [workbookA, workbookB].map((id) => ({ kind: "parcel", parcel: parcelOf(id) }));
  for (const { heard } of words) expect(heard).toEqual(parcels);
  for (const { heard } of excels)
    expect(heard).toEqual([{ kind: "show-cell", workbookId: workbookB, address }]);
});

test.each([10, 5000])(
  "a pane that closes after %i ms is gone at once; the last one closes the link",
  (age) => {
    const machine = new FakeMachine();
    const word = machine.open("document");
    const excels = [machine.open("workbook"), machine.open("workbook")];
    machine.pass(age);
    excels[0]?.link.close();
    machine.pass(10);
    expect(word.state()).toBe("open");
    excels[1]?.link.close();
    machine.pass(10);
    expect(word.state()).toBe("closed");
    machine.pass(60_000);
    expect(word.states).toEqual(["unsure", "open", "closed"]);
    expect(excels[1]?.state()).toBe("closed");
  }
);

test("a pane whose page is left says goodbye, and is met again when the person goes back to it", () => {
  const machine = new FakeMachine();
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  machine.pass(5000);
  excel.events.dispatchEvent(new Event("pagehide"));
  machine.pass(10);
  expect(word.state()).toBe("closed");
  excel.link.probe();
  machine.pass(10);
  expect(word.state()).toBe("open");
});

test("a goodbye that overtakes the echo before it is believed", () => {
  const machine = new FakeMachine();
  const excel = machine.open("workbook");
  machine.pass(5000);
  const word = machine.open("document");
  machine.delay = (text) => (text.includes('"echo"') ? 50 : 1);
  machine.pass(5);
  excel.link.close();
  machine.pass(5000);
  expect(word.states).not.toContain("open");
});

test("a pane that ended without a word is noticed with the next message, once it was silent", () => {
  const machine = new FakeMachine();
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  machine.pass(5000);
  machine.delay = () => null; // from here on nobody hears the other
  machine.pass(60_000);
  expect(word.state()).toBe("open");
  expect(word.link.post({ kind: "document", document: documentA })).toBe(true);
  machine.pass(3000);
  expect(word.state()).toBe("closed");
  expect(excel.state()).toBe("open");
});

test("messages lost at the opening: closed, and open after the next probe of either", () => {
  const machine = new FakeMachine();
  machine.delay = () => null;
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  machine.pass(3000);
  expect([excel.state(), word.state()]).toEqual(["closed", "closed"]);
  machine.delay = () => 1;
  word.link.probe();
  machine.pass(10);
  expect([excel.state(), word.state()]).toEqual(["open", "open"]);
});

test("where every echo is lost, panes do not probe each other without end", () => {
  const machine = new FakeMachine();
  machine.delay = (text) => (text.includes('"echo"') ? null : 1);
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  machine.pass(600_000);
  expect([excel.state(), word.state()]).toEqual(["closed", "closed"]);
  expect(machine.sent.length).toBeLessThan(20);
});

test("a message of a pane that passed for closed opens the link again", () => {
  const machine = new FakeMachine();
  machine.delay = () => null;
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  machine.pass(3000);
  machine.delay = () => 1;
  excel.link.post({ kind: "parcel", parcel: parcelOf(workbookA) });
  machine.pass(10);
  expect(word.heard).toHaveLength(1);
  expect([excel.state(), word.state()]).toEqual(["open", "open"]);
});

test("whatever was lost or overtaken: when messages arrive again, one probe connects both", () => {
  const fate = fc.option(fc.integer({ min: 0, max: 6000 }), { nil: null, freq: 3 });
  const deed = fc.constantFrom("excel probes", "word probes", "excel posts", "word posts", "wait");
  fc.assert(
    fc.property(fc.array(fate), fc.array(deed), fc.boolean(), (fates, deeds, isExcelFirst) => {
      const machine = new FakeMachine();
      const queue = [...fates];
      machine.delay = () => queue.shift() ?? null;
      const [excel, word] = [machine.open("workbook"), machine.open("document")];
      for (const one of deeds) {
        if (one === "wait") machine.pass(1700);
        else {
          const { link } = one.startsWith("excel") ? excel : word;
          if (one.endsWith("probes")) link.probe();
          else link.post({ kind: "cleared" });
        }
      }
      machine.pass(20_000);
      machine.delay = () => 1;
      (isExcelFirst ? excel : word).link.probe();
      machine.pass(10);
      expect([excel.state(), word.state()]).toEqual(["open", "open"]);
    }),
    { numRuns: 300 }
  );
});

test("what others say on the channel is passed over in silence", () => {
  const machine = new FakeMachine();
  const word = machine.open("document");
  machine.pass(3000);
  const sent = machine.sent.length;
  const call = (change: object): string =>
    JSON.stringify({ side: "workbook", from: "x", signal: { kind: "goodbye" }, ...change });
  const message = (body: unknown): string => call({ signal: { kind: "message", message: body } });
  const foreign: readonly unknown[] = [
    ...[undefined, null, 7, "", "{", "null", "[]", { side: "workbook" }, new Uint8Array(3)],
    ...[call({ side: "slides" }), call({ from: 5 }), call({ from: "" }), call({ signal: null })],
    call({ signal: { kind: "probe" } }),
    call({ signal: { kind: "shout" } }),
    ...[null, {}, { kind: "parcel" }, { kind: "reset" }].map(message),
    message({ kind: "parcel", parcel: { ...parcelOf(workbookA), leftAt: "yesterday" } }),
    message({ kind: "parcel", parcel: { ...parcelOf(workbookA), workbook: "C:\\Users\\a.xlsx" } }),
    message({ kind: "cell-shown", workbookId: workbookA, isShown: "yes" }),
    message({ kind: "show-cell", workbookId: workbookA, address: "TTHC!C23" }),
    message({ kind: "document", document: { ...documentA, marks: null } }),
  ];
  foreign.forEach((data) => {
    machine.shout(data);
  });
  machine.pass(3000);
  expect(word.heard).toEqual([]);
  expect(word.state()).toBe("closed");
  expect(machine.sent).toHaveLength(sent);
});

test("no path leaves the pane, nor any field that the link does not know", () => {
  const machine = new FakeMachine();
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  machine.pass(10);
  const parcel = parcelOf(workbookA);
  const named = { ...parcel, workbook: "C:\\Người dùng\\sổ.xlsx" };
  expect(excel.link.post({ kind: "parcel", parcel: named })).toBe(false);
  expect(excel.link.leave(named)).toBe(false);
  const rich = { ...parcel, path: "/home/a/sổ.xlsx", rows: [["Nguyễn Văn A"]] };
  expect(excel.link.post({ kind: "parcel", parcel: rich })).toBe(true);
  expect(excel.link.leave(rich)).toBe(true);
  machine.pass(10);
  expect(word.heard).toEqual([{ kind: "parcel", parcel }]);
  expect(word.link.leftParcels()).toEqual([parcel]);
  const kept = [...Array(machine.storage?.length ?? 0).keys()].map((at) =>
    machine.storage?.getItem(machine.storage.key(at) ?? "")
  );
  expect([...machine.sent, ...kept].join("\n")).not.toMatch(/home|Người dùng|Nguyễn/);
});

test("a parcel left by a pane that was closed is there for one that opens later", () => {
  const machine = new FakeMachine();
  const excel = machine.open("workbook");
  expect(excel.link.leave(parcelOf(workbookA))).toBe(true);
  excel.link.close();
  machine.pass(3_600_000);
  expect(machine.open("document").link.leftParcels()).toEqual([parcelOf(workbookA)]);
});

test("a pane that opens takes away what has expired, without being asked", () => {
  const machine = new FakeMachine();
  machine.open("workbook").link.leave(parcelOf(workbookA));
  machine.pass(86_400_000);
  expect(machine.storage).toHaveLength(1);
  machine.open("workbook");
  expect(machine.storage).toHaveLength(0);
});

test("to clear takes every parcel away and tells the other side", () => {
  const machine = new FakeMachine();
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  excel.link.leave(parcelOf(workbookA));
  excel.link.leave(parcelOf(workbookB));
  word.link.clear();
  machine.pass(10);
  expect(excel.link.leftParcels()).toEqual([]);
  expect(machine.storage).toHaveLength(0);
  expect(excel.heard).toEqual([{ kind: "cleared" }]);
});

test("what stops watching or listening is called no more", () => {
  const machine = new FakeMachine();
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  const calls: unknown[] = [];
  const stops = [
    word.link.watchState((state) => calls.push(state)),
    word.link.listen((message) => calls.push(message)),
  ];
  stops.forEach((stop) => {
    stop();
  });
  excel.link.post({ kind: "cleared" });
  machine.pass(10);
  expect(calls).toEqual(["unsure"]);
  expect(word.heard).toHaveLength(1);
});

test("in a program whose storage throws, the link still carries messages", () => {
  const machine = new FakeMachine();
  machine.storage = refusingStorage;
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  expect(excel.link.leave(parcelOf(workbookA))).toBe(false);
  expect(word.link.leftParcels()).toEqual([]);
  excel.link.clear();
  machine.pass(10);
  expect(word.heard).toEqual([{ kind: "cleared" }]);
  expect(word.state()).toBe("open");
});

test("after its end a link is closed, says nothing more, and every call is survived", () => {
  const machine = new FakeMachine();
  const [excel, word] = [machine.open("workbook"), machine.open("document")];
  machine.pass(10);
  excel.link.close();
  const sent = machine.sent.length;
  excel.link.close();
  excel.link.probe();
  excel.link.clear();
  excel.events.dispatchEvent(new Event("pagehide"));
  expect(excel.link.post({ kind: "cleared" })).toBe(false);
  word.link.probe();
  machine.pass(3000);
  expect(excel.states).toEqual(["unsure", "open", "closed"]);
  expect(machine.sent).toHaveLength(sent + 1);
});

const documentA: Extract<DirectMessage, { kind: "document" }>["document"] = {
  id: "2f1c3d4e-0000-4000-8000-000000000001",
  name: "Báo cáo.docx",
  workbookId: workbookA,
  refreshedAt: "2025-10-02T08:00:00Z",
  parcelMadeAt: "2025-10-02T08:00:00Z",
  marks: 12,
};
