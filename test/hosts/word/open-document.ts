import { planEdits } from "../../../src/core/link/plan-edits";
import type { ConflictChoice } from "../../../src/core/link/planned-mark";
import type { Parcel } from "../../../src/core/link/parcel";
import { docxFileHost } from "../../../src/hosts/docx-file/docx-file-host";
import type {
  AppliedEdit,
  DocumentState,
  OpenDocumentHost,
} from "../../../src/hosts/document-host";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import type { Outcome, Trouble } from "../../../src/hosts/trouble";
import { wordHost } from "../../../src/hosts/word/word-host";
import type { OpenedWord } from "../../office/open-office";
import { openWord } from "../../office/open-office";
import type { RequirementSets } from "../../office/requirement-sets";
import { setsOf, supportsSince } from "../../office/requirement-sets";
import type { HostOptions } from "../../office/start-host";
import { SimulatedDocument } from "../../office/word/document";
import { Person } from "../../office/word/person";
import { nodeXml } from "../../office/word/node-xml";
import { buildDocx, documentId, partOf, partXml } from "../../support/build-docx";
import type { StoryDraft } from "../../support/build-docx";
import { refreshEntry, valueOf } from "../../support/refresh-document";

/** A document before a person in the simulated Word, with our adapter on the real office.js. */
export interface OpenDocument extends OpenedWord<SimulatedDocument> {
  readonly pane: OpenDocumentHost;
  readonly person: Person;
  /** The document as it would be saved now. */
  readonly saved: () => Uint8Array;
  readonly list: () => Promise<DocumentState>;
  /** What the file adapter finds in the saved document. */
  readonly listSaved: () => Promise<DocumentState>;
  /** Plans a refresh as the pane does, and applies it. */
  readonly refresh: (parcel: Parcel, choice?: ConflictChoice) => Promise<readonly AppliedEdit[]>;
}

interface Options extends Omit<HostOptions<SimulatedDocument>, "app" | "model"> {
  readonly stories?: Readonly<Record<string, StoryDraft>>;
}

let opened: OpenDocument | null = null;

/** Opens a document with this body, or a whole .docx; the one before is closed. */
export async function openDocument(
  content: string | Uint8Array,
  { stories = {}, version = "1.4", sets = {}, ...options }: Options = {}
): Promise<OpenDocument> {
  closeDocument();
  const parts = { ...stories, "styles.xml": stories["styles.xml"] ?? styles };
  const bytes = typeof content === "string" ? buildDocx(content, parts) : content;
  const model = SimulatedDocument.fromDocx(bytes, nodeXml);
  const word = await openWord({ model, version, sets, ...options });
  declareSets(word.Office, { ...setsOf("Word", version), ...sets });
  const pane = wordHost({ newDocumentId: documentId });
  const list = async (): Promise<DocumentState> => valueOf(await pane.listMarks());
  const saved = (): Uint8Array => model.toDocx();
  opened = {
    ...word,
    pane,
    person: new Person(model),
    saved,
    list,
    listSaved: async () =>
      valueOf(await docxFileHost(valueOf(openDocx(saved())), documentId).listMarks()),
    refresh: async (parcel, choice = "ask") => {
      const { edits } = planEdits(await list(), parcel, choice);
      return valueOf(await pane.applyEdits(edits, refreshEntry));
    },
  };
  return opened;
}

/** office.js for the web takes WordApi 1.3 for granted; those for Windows and Mac ask the program. */
function declareSets({ context }: typeof Office, sets: RequirementSets): void {
  Object.defineProperty(context.requirements, "isSetSupported", {
    value: (name: string, version = "1.1") => supportsSince(sets, "Word", `${name} ${version}`),
  });
}

/** What Word's own documents always have. */
const styles: StoryDraft = {
  kind: "styles",
  xml: partXml(
    "styles",
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`
  ),
};

/** A bug of the simulated Word must not pass for an error of Word's. */
export function closeDocument(): void {
  opened?.close();
  const bugs = opened?.engine.bugs ?? [];
  opened = null;
  if (bugs.length > 0) throw new Error(bugs.map(String).join("; "));
}

/** The paragraphs of the body as they would be saved, as a reader sees them. */
export function lines({ saved }: Pick<OpenDocument, "saved">): string[] {
  const body = partOf(saved(), "word/document.xml");
  return [...body.matchAll(/<w:p(?:\/>|[ >].*?<\/w:p>)/gs)].map(([text]) =>
    [...text.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, found]) => found).join("")
  );
}

export const codesOf = (troubles: readonly Trouble[]): string[] => troubles.map(({ code }) => code);

/** Codes of the troubles of edits, null for those that were done. */
export const troublesOf = (applied: readonly AppliedEdit[]): (string | null)[] =>
  applied.map(({ trouble }) => trouble?.code ?? null);

/** What Word tells of the n-th paragraph of the body. */
export async function paragraphOf(
  { Word }: Pick<OpenDocument, "Word">,
  index: number
): Promise<object> {
  return await Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    const names = ["text", "style", "alignment", "firstLineIndent", "outlineLevel"];
    const all = [...names, "font/size", "font/bold"];
    paragraphs.load(all.map((name) => `items/${name}`).join(","));
    await context.sync();
    const paragraph = paragraphs.items[index];
    if (paragraph === undefined) throw new Error(`No paragraph ${String(index)}`);
    return paragraph.toJSON();
  });
}

export const codeOf = (outcome: Outcome<unknown>): string =>
  outcome.ok ? "" : outcome.trouble.code;
