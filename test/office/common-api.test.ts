import { buildDocx, paragraph, run } from "../support/build-docx";
import { openWord, type OpenedWord } from "./open-office";
import type { HostedModel, HostOptions } from "./start-host";
import { ToyDocument } from "./toy-model";
import { SimulatedDocument } from "./word/document";
import { nodeXml } from "./word/node-xml";

const OURS = "urn:test:lien-ket";
const xmlOf = (text: string): string => `<link xmlns="${OURS}">${text}</link>`;

let word: OpenedWord<HostedModel>;
let model: ToyDocument;

async function open(
  options: Partial<HostOptions<ToyDocument>> = {}
): Promise<Office.CustomXmlParts> {
  model = new ToyDocument();
  word = await openWord({ model, ...options });
  return Office.context.document.customXmlParts;
}

/** What a call of the Common API gives; its error is thrown. */
function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(`${String(error.code)} ${error.name}`));
    });
  });
}

const add = (parts: Office.CustomXmlParts, xml: string): Promise<Office.CustomXmlPart> =>
  asked((done) => {
    parts.addAsync(xml, done);
  });
const textOf = (part: Office.CustomXmlPart): Promise<string> =>
  asked<string>((done) => {
    part.getXmlAsync(done);
  });
const ofNamespace = (
  parts: Office.CustomXmlParts,
  namespace: string
): Promise<Office.CustomXmlPart[]> =>
  asked((done) => {
    parts.getByNamespaceAsync(namespace, done);
  });
const remove = (part: Office.CustomXmlPart): Promise<unknown> =>
  asked<unknown>((done) => {
    part.deleteAsync(done);
  });
const byId = (parts: Office.CustomXmlParts, id: string): Promise<Office.CustomXmlPart> =>
  asked((done) => {
    parts.getByIdAsync(id, done);
  });

afterEach(() => {
  const { complaints, host } = word;
  word.close();
  if (complaints.length + host.unknown.length === 0) return;
  throw new Error(JSON.stringify({ complaints, unknown: host.unknown }));
});

describe("custom XML parts", () => {
  test("what is added is in the document, and is found by its namespace and by its id", async () => {
    const parts = await open();
    const { id, builtIn } = await add(parts, xmlOf("một"));
    await add(parts, `<other xmlns="urn:another"/>`);
    expect(builtIn).toBe(false);
    const found = await ofNamespace(parts, OURS);
    expect(found.map((part) => part.id)).toEqual([id]);
    expect(await textOf(await byId(parts, id))).toBe(xmlOf("một"));
    expect(model.customParts.parts.map(({ xml }) => xml)[0]).toBe(xmlOf("một"));
  });

  test("a namespace that nobody uses has no parts", async () => {
    const parts = await open();
    expect(await ofNamespace(parts, "urn:nobody")).toEqual([]);
  });

  test("another text takes the place of the old one by adding it and deleting that", async () => {
    const parts = await open();
    const old = await add(parts, xmlOf("cũ"));
    await add(parts, xmlOf("mới"));
    await remove(old);
    const left = await ofNamespace(parts, OURS);
    expect(await Promise.all(left.map(textOf))).toEqual([xmlOf("mới")]);
    await expect(textOf(old)).rejects.toThrow("6100");
    await expect(byId(parts, old.id)).rejects.toThrow("6100");
  });

  test("what is not XML is refused", async () => {
    const parts = await open();
    await expect(add(parts, "không phải XML")).rejects.toThrow("6100 Custom XML Error.");
  });

  test("a silent Word says that it added and deleted, and did neither", async () => {
    const parts = await open();
    const kept = await add(parts, xmlOf("một"));
    word.host.customParts.isSilent = true;
    await add(parts, xmlOf("hai"));
    await remove(kept);
    const found = await ofNamespace(parts, OURS);
    expect(await Promise.all(found.map(textOf))).toEqual([xmlOf("một")]);
  });

  test("what is added is saved in the .docx", async () => {
    const document = SimulatedDocument.fromDocx(buildDocx(paragraph(run("Báo cáo"))), nodeXml);
    word = await openWord({ model: document });
    const { id } = await add(Office.context.document.customXmlParts, xmlOf("một"));
    const reopened = SimulatedDocument.fromDocx(document.toDocx(), nodeXml);
    expect(reopened.customParts.parts).toEqual([{ id, xml: xmlOf("một"), namespace: OURS }]);
  });

  test("Word has the set", async () => {
    await open();
    expect(Office.context.requirements.isSetSupported("CustomXmlParts", "1.1")).toBe(true);
  });
});

describe("the document's settings in Word", () => {
  test("are there from the start, are saved with the document, and are read again", async () => {
    await open({ settings: { mark: { id: "a1" } } });
    const { settings } = Office.context.document;
    expect(settings.get("mark")).toEqual({ id: "a1" });
    settings.set("read", ["quý III", 2025]);
    settings.remove("mark");
    await asked((done) => {
      settings.saveAsync(done);
    });
    expect([...model.settings]).toEqual([["read", ["quý III", 2025]]]);
    model.settings.set("elsewhere", true);
    const fresh = await asked<Office.Settings>((done) => {
      settings.refreshAsync(done);
    });
    expect([fresh.get("read"), fresh.get("elsewhere")]).toEqual([["quý III", 2025], true]);
  });
});

describe("the document's address", () => {
  const address = "https://contoso.sharepoint.com/Documents/báo cáo.docx";

  test("is the one under which it was opened", async () => {
    await open({ documentUrl: address });
    expect(Office.context.document.url).toBe(address);
    const properties = await asked<Office.FileProperties>((done) => {
      Office.context.document.getFilePropertiesAsync(done);
    });
    expect(properties.url).toBe(address);
  });

  test("is a document's where none was given", async () => {
    await open();
    expect(Office.context.document.url).toMatch(/\.docx$/u);
  });
});
