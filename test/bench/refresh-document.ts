import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import PizZip from "pizzip";
import type { Refresh } from "../../src/core/link/mark";
import type { Parcel } from "../../src/core/link/parcel";
import { planEdits } from "../../src/core/link/plan-edits";
import { refreshOf } from "../../src/core/link/refresh-of";
import { createReportFor } from "../../src/hosts/docx-file/create-report";
import { docxFileHost } from "../../src/hosts/docx-file/docx-file-host";
import type { DocxFileHost } from "../../src/hosts/docx-file/docx-file-host";
import { openDocx } from "../../src/hosts/docx-file/open-docx";
import type { Outcome } from "../../src/hosts/trouble";
import { changePart, documentId, partOf, run } from "../support/build-docx";
import { FIGURES, longReport, textsOf } from "./long-report";
import type { TimingTable } from "./timing-table";

const BODY = "word/document.xml";

/** Our refresh of a long document against the filling of the same document as a template. */
export async function refreshDocument(table: TimingTable): Promise<void> {
  table.part(`2. ${FIGURES} figures in a document of 60 pages: open, change, save`, 25);
  const linked = await linkedDocument();
  const template = templateFrom(linked);
  let ours = linked;
  let round = 0;
  const rounds = [longReport(0), longReport(1)] as const;
  await table.time("Khớp Số: refresh of the document that it wrote last", async () => {
    round = 1 - round;
    ours = await refresh(ours, round === 0 ? rounds[0] : rounds[1]);
  });
  mustHold(countFigures(ours, round) === FIGURES, "Khớp Số did not refresh every figure");
  await timeFilling(table, "docxtemplater", { template, fill: fillWithDocxtemplater });
  await timeFilling(table, "easy-template-x", { template, fill: fillWithEasyTemplate });
  table.note(
    "A filled template holds no placeholder any more; our document is refreshed every time."
  );
}

/** A new report with all figures of round 0 as marks. */
async function linkedDocument(): Promise<Uint8Array> {
  const parcel = longReport(0);
  const host = open(createReportFor({ profile: null, narrative: parcel }));
  valueOf(await host.insertPassages(parcel, refreshFrom(parcel)));
  return host.save();
}

async function refresh(bytes: Uint8Array, parcel: Parcel): Promise<Uint8Array> {
  const host = open(bytes);
  const { edits } = planEdits(valueOf(await host.listMarks()), parcel, "ask");
  const applied = valueOf(await host.applyEdits(edits, refreshFrom(parcel)));
  mustHold(
    applied.every(({ trouble }) => trouble === null),
    "An edit was refused"
  );
  return host.save();
}

const open = (bytes: Uint8Array): DocxFileHost =>
  docxFileHost(valueOf(openDocx(bytes)), documentId);

const refreshFrom = (parcel: Parcel): Refresh =>
  refreshOf(parcel, { at: parcel.madeAt, action: "refresh" });

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.trouble.message.en);
  return outcome.value;
}

/** The same pages with a placeholder, {f0} … {f399}, in the place of every mark. */
function templateFrom(linked: Uint8Array): Uint8Array {
  let marks = 0;
  const template = changePart(linked, BODY, (xml) =>
    xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, () => run(`{f${marks++}}`))
  );
  mustHold(marks === FIGURES, "The template lacks placeholders");
  return template;
}

type Data = Readonly<Record<string, string>>;
type Fill = (template: Uint8Array, data: Data) => Promise<Uint8Array>;

const fillWithDocxtemplater: Fill = (template, data) => {
  const document = new Docxtemplater(new PizZip(template));
  document.render(data);
  return Promise.resolve(document.toBuffer());
};

const fillWithEasyTemplate: Fill = (template, data) =>
  new TemplateHandler().process(Buffer.from(template), data);

interface Filling {
  readonly template: Uint8Array;
  readonly fill: Fill;
}

/** Times a first filling, and tells what a second one does to what the first one gave. */
async function timeFilling(
  table: TimingTable,
  name: string,
  { template, fill }: Filling
): Promise<void> {
  const filled = await table.time(`${name}: filling of a fresh template`, () =>
    fill(template, dataOf(1))
  );
  mustHold(countFigures(filled, 1) === FIGURES, `${name} did not fill every placeholder`);
  const again = await fill(filled, dataOf(2)).then((bytes) => countFigures(bytes, 2));
  table.note(`  … given what it wrote last, it changes ${again} of ${FIGURES} figures`);
}

const dataOf = (round: number): Data =>
  Object.fromEntries(textsOf(round).map((text, index) => [`f${index}`, text]));

/** How many figures of a round the document shows. */
function countFigures(bytes: Uint8Array, round: number): number {
  const xml = partOf(bytes, BODY);
  return textsOf(round).filter((text) => xml.includes(`>${text}<`)).length;
}

function mustHold(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}
