import { bodyXml, buildDocx, type StoryDraft } from "../../support/build-docx";
import { openWord, type OpenedWord } from "../open-office";
import type { HostOptions } from "../start-host";
import { SimulatedDocument } from "./document";
import { nodeXml } from "./node-xml";
import { Person } from "./person";

export interface OpenedDocument {
  readonly model: SimulatedDocument;
  readonly person: Person;
  readonly word: OpenedWord<SimulatedDocument>;
}

type Options = Omit<HostOptions<SimulatedDocument>, "app" | "model"> & {
  readonly stories?: Readonly<Record<string, StoryDraft>>;
};

let opened: OpenedWord<SimulatedDocument> | null = null;

/** Word with a document: the content of a body, or a whole .docx. One at a time; closed after each test. */
export async function openDocument(
  document: string | Uint8Array,
  { stories = {}, version = "1.4", ...options }: Options = {}
): Promise<OpenedDocument> {
  const bytes = typeof document === "string" ? buildDocx(bodyXml(document), stories) : document;
  const model = SimulatedDocument.fromDocx(bytes, nodeXml);
  shut();
  opened = await openWord({ model, version, ...options });
  return { model, person: new Person(model), word: opened };
}

/** A bug of the model must not pass for an error of Word's. */
function shut(): void {
  const bugs = [...(opened?.engine.bugs ?? []), ...(opened?.host.unknown ?? [])];
  opened?.close();
  opened = null;
  if (bugs.length > 0) throw new Error(bugs.map(String).join("; "));
}

afterEach(shut);

/** Code of the error that an add-in gets; null when all went well. */
export async function failure(
  work: (context: Word.RequestContext) => unknown
): Promise<string | null> {
  try {
    await Word.run(async (context) => {
      work(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

/** Tag and text of every control that the document lists. */
export function marks(): Promise<readonly string[]> {
  return Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load("items/tag,items/text");
    await context.sync();
    return controls.items.map(({ tag, text }) => `${tag} = ${text}`);
  });
}
