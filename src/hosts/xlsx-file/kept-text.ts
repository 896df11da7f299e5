import { PARCEL_NAMESPACE, parcelPartXml } from "../parcel-part";
import { addCustomItem, addRelationship, xmlBytes } from "../opc/custom-item";
import type { PartChanges } from "../opc/package-parts";
import { changeEntries, entryOf, readPart } from "../opc/package-parts";
import type { ZipEntry } from "../opc/read-zip";
import { unpack } from "../opc/read-zip";
import { readRelationships } from "../opc/relationships";
import { escapeXml } from "../opc/splice";
import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import type { KeptPurpose } from "../workbook-room";
import { additionRefusals } from "./addition-refusals";
import type { WorkbookPart } from "./workbook-part";
import { findWorkbook } from "./workbook-part";

/** A custom XML part whose root element holds one text. */
interface KeptPart {
  readonly namespace: string;
  readonly root: string;
  readonly xmlOf: (text: string) => string;
  /** Tells the part from others of the workbook; the same in every workbook. */
  readonly id: string;
  readonly notKept: () => Outcome<never>;
}

const MEMORY_NAMESPACE = "urn:khop-so:memory:1";

const parts: Readonly<Record<KeptPurpose, KeptPart>> = {
  // The part that the pane in Excel keeps too, and that Word reads from the file.
  parcel: {
    namespace: PARCEL_NAMESPACE,
    root: "parcel",
    xmlOf: parcelPartXml,
    id: "5F0C7A52-6E0B-4B7B-9B57-3C0E6A7C1D01",
    notKept: additionRefusals.parcelNotKept,
  },
  memory: {
    namespace: MEMORY_NAMESPACE,
    root: "memory",
    xmlOf: (text) => `<memory xmlns="${MEMORY_NAMESPACE}">${escapeXml(text)}</memory>`,
    id: "5F0C7A52-6E0B-4B7B-9B57-3C0E6A7C1D02",
    notKept: additionRefusals.memoryNotKept,
  },
};

/** The text that was last kept in the workbook for a purpose, or null; also null for a damaged part. */
export function recallText(entries: readonly ZipEntry[], purpose: KeptPurpose): string | null {
  const workbook = findWorkbook(entries, "");
  if (!workbook.ok) return null;
  const { tied, loose } = ourItems(entries, workbook.value.name, parts[purpose]);
  return [...tied, ...loose].map(textIn).find((text) => text !== null && text !== "") ?? null;
}

/**
 * Keeps the text in a custom XML part of the workbook and reads it back: a text with characters that XML
 * does not hold is refused. A part that is there is written over; of several, as merged copies may
 * have, all say the same.
 */
export function keepText(
  entries: readonly ZipEntry[],
  purpose: KeptPurpose,
  text: string
): Outcome<readonly ZipEntry[]> {
  const part = parts[purpose];
  const workbook = findWorkbook(entries, "");
  if (!workbook.ok) return part.notKept();
  const xml = part.xmlOf(text);
  const items = ourItems(entries, workbook.value.name, part);
  const rewritten = [...items.tied, ...items.loose].map(
    ({ name }) => [name, xmlBytes(xml)] as const
  );
  const added = addItem(entries, { workbook: workbook.value, part, items, xml });
  const kept = changeEntries(entries, new Map([...rewritten, ...added]));
  return (recallText(kept, purpose) ?? "") === text ? succeed(kept) : part.notKept();
}

/** Custom XML parts of ours. */
interface OurItems {
  /** Those that belong to the workbook. */
  readonly tied: readonly ZipEntry[];
  /** Those that only lie beside it: LibreOffice ties them to the package, and Word looks at every one. */
  readonly loose: readonly ZipEntry[];
}

function ourItems(entries: readonly ZipEntry[], owner: string, part: KeptPart): OurItems {
  const targets = readRelationships(entries, owner).flatMap(({ kind, target }) =>
    kind === "customXml" ? (entryOf(entries, target) ?? []) : []
  );
  const beside = entries.filter((entry) => ITEM.test(entry.name) && !targets.includes(entry));
  const isOurs = (entry: ZipEntry): boolean => belongsTo(entry, part);
  return { tied: targets.filter(isOurs), loose: beside.filter(isOurs) };
}

interface NewItem {
  readonly workbook: WorkbookPart;
  readonly part: KeptPart;
  readonly items: OurItems;
  readonly xml: string;
}

/** What gives the workbook a part of its own: nothing, a tie to one that lies beside it, or a new one. */
function addItem(
  entries: readonly ZipEntry[],
  { workbook, part, items, xml }: NewItem
): PartChanges {
  const { name: owner, dialect } = workbook;
  const { id, namespace } = part;
  const [loose] = items.loose;
  if (items.tied.length > 0) return new Map();
  if (loose === undefined) return addCustomItem(entries, { xml, owner, dialect, id, namespace });
  const type = `${dialect.relationships}/customXml`;
  return new Map([addRelationship(entries, owner, { type, target: `/${loose.name}` }).change]);
}

const ITEM = /^customXml\/[^/]+\.xml$/i;

/** A part that can no longer be read is ours when it names our namespace. */
function belongsTo(entry: ZipEntry, { namespace, root }: KeptPart): boolean {
  const part = readPart(entry);
  if (part !== null) return part.root.local === root && part.root.uri === namespace;
  const content = unpack(entry);
  return content !== null && new TextDecoder().decode(content).includes(`"${namespace}"`);
}

const textIn = (entry: ZipEntry): string | null => readPart(entry)?.root.text ?? null;
