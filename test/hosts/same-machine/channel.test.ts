import type { DirectLink, DirectLinkState } from "../../../src/hosts/direct-link";
import type { Page } from "../../../src/hosts/same-machine/channel";
import { directLink } from "../../../src/hosts/same-machine/direct-link";
import type { Side } from "../../../src/hosts/same-machine/message-shape";
import { FakeStorage, refusingStorage } from "./fake-machine";
import { everyMessage, parcelOf, workbookA } from "./messages";

/** Pages of one origin with one storage: each is told what the other one writes. */
function twoPages(): readonly [Page, Page] {
  const kept = new Map<string, string>();
  const windows = [new EventTarget(), new EventTarget()] as const;
  const storageThatTells = (other: EventTarget): Storage =>
    new FakeStorage((key, newValue) => {
      const event = Object.assign(new Event("storage"), { key, newValue });
      setImmediate(() => other.dispatchEvent(event));
    }, kept);
  return [
    { storage: storageThatTells(windows[1]), events: windows[0] },
    { storage: storageThatTells(windows[0]), events: windows[1] },
  ];
}

const links: DirectLink[] = [];
afterEach(() => {
  links.splice(0).forEach((link) => {
    link.close();
  });
});

function open(side: Side, page: Partial<Page> = {}): DirectLink {
  const link = directLink({ side, ...page });
  links.push(link);
  return link;
}

const reaches = (link: DirectLink, wanted: DirectLinkState): Promise<void> =>
  new Promise((resolve) => {
    link.watchState((state) => {
      if (state === wanted) resolve();
    });
  });

/** What the link hears until it has heard so many messages. */
const hears = (link: DirectLink, count: number): Promise<unknown> =>
  new Promise((resolve) => {
    const heard: unknown[] = [];
    link.listen((message) => {
      if (heard.push(message) === count) resolve(heard);
    });
  });

async function expectBothConnected(excel: DirectLink, word: DirectLink): Promise<void> {
  const heard = hears(word, everyMessage.length);
  await Promise.all([reaches(excel, "open"), reaches(word, "open")]);
  everyMessage.forEach((message) => excel.post(message));
  expect(await heard).toEqual(everyMessage);
  excel.close();
  await reaches(word, "closed");
}

/** A program in which BroadcastChannel is something else. */
function putForBroadcastChannel(value: unknown): void {
  Object.defineProperty(globalThis, "BroadcastChannel", { configurable: true, value });
}
const ownChannel = Object.getOwnPropertyDescriptor(globalThis, "BroadcastChannel") ?? {};
afterEach(() => {
  Object.defineProperty(globalThis, "BroadcastChannel", ownChannel);
});

test("two panes of a program with BroadcastChannel find each other and part", async () => {
  await expectBothConnected(open("workbook"), open("document"));
});

test("without BroadcastChannel the events of the storage carry the same, and nothing stays", async () => {
  putForBroadcastChannel(undefined);
  const [left, right] = twoPages();
  await expectBothConnected(open("workbook", left), open("document", right));
  expect(left.storage).toHaveLength(0);
});

test("a link that was closed hears nothing more from the storage", async () => {
  putForBroadcastChannel(undefined);
  const [left, right] = twoPages();
  const [excel, word] = [open("workbook", left), open("document", right)];
  const heard: unknown[] = [];
  word.listen((message) => heard.push(message));
  word.close();
  excel.post({ kind: "cleared" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([]);
});

test("a message that a pane left in the storage when it ended is taken away", () => {
  putForBroadcastChannel(undefined);
  const [page] = twoPages();
  page.storage?.setItem("khop-so/1", "một thông báo");
  page.storage?.setItem("khop-so-language", "en");
  open("document", page);
  expect(page.storage?.getItem("khop-so/1")).toBeNull();
  expect(page.storage?.getItem("khop-so-language")).toBe("en");
});

test.each<[string, Partial<Page>]>([
  ["has neither BroadcastChannel nor storage", { storage: null }],
  ["keeps its storage from panes", { storage: refusingStorage, events: new EventTarget() }],
  ["has a storage and no page", { storage: new FakeStorage(), events: null }],
])("in a program that %s the link is closed and every call is survived", (_, page) => {
  putForBroadcastChannel(undefined);
  const link = open("workbook", page);
  const states: DirectLinkState[] = [];
  link.watchState((state) => states.push(state));
  link.probe();
  expect(link.post({ kind: "parcel", parcel: parcelOf(workbookA) })).toBe(false);
  link.clear();
  link.close();
  expect(states.at(-1)).toBe("closed");
  expect(states).not.toContain("open");
  expect(link.leftParcels()).toEqual([]);
});

test("a program that refuses to open a channel to this origin has none", () => {
  putForBroadcastChannel(function refuse() {
    throw new DOMException("An opaque origin.", "SecurityError");
  });
  const states: DirectLinkState[] = [];
  open("document", { storage: null }).watchState((state) => states.push(state));
  expect(states).toEqual(["closed"]);
});
