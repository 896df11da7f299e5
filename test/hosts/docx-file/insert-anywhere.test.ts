import { readFileSync } from "node:fs";
import path from "node:path";
import type { Parcel } from "../../../src/core/link/parcel";
import { createReportFor } from "../../../src/hosts/docx-file/create-report";
import { docxRoom } from "../../../src/hosts/docx-file/docx-room";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import { documentId, partOf } from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { validateDocuments } from "../../support/check-document";
import { refreshEntry, valueOf } from "../../support/refresh-document";

const BODY = "word/document.xml";
const insertion = { ...refreshEntry, action: "insert" as const };

const places = 4;
const NAMES = Array.from({ length: places }, (_, index) => `p${String(index)}`);
const parcel = buildParcel(
  Object.fromEntries(
    NAMES.map((name) => [name, [`Đoạn ${name} có {${name}.n=⟦${name}⟧} việc.`, `Hết ${name}.`]])
  )
);
const NEW_LINE = /^(Đoạn p\d+ có ⟦p\d+⟧ việc\.|Hết p\d+\.)$/;
const only = (id: string): Parcel => ({
  ...parcel,
  passages: parcel.passages.filter((passage) => passage.id === id),
});

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures/documents", name)));
const newReport = createReportFor({
  profile: null,
  narrative: buildParcel({ a: ["Có {a.n=1} việc."], b: ["Có {b.n=1} việc."] }),
});
const documents: readonly (readonly [string, Uint8Array])[] = [
  ["the models of the decree", fixture("phu-luc-3-mau-van-ban.docx")],
  ["a new report", newReport],
];

/** Every paragraph that says something, in the order of the file. */
function lines(bytes: Uint8Array): string[] {
  const paragraphs = partOf(bytes, BODY).split(/<\/w:p>/);
  return paragraphs
    .map((xml) =>
      [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("")
    )
    .filter((line) => line.trim() !== "");
}

const countOf = (bytes: Uint8Array): number => partOf(bytes, BODY).match(/<w:p[ />]/g)?.length ?? 0;

describe("wherever a person clicks in", () => {
  test.each(documents)("%s, every word of the document stays in its order", async (_, bytes) => {
    const room = docxRoom(valueOf(openDocx(bytes)), documentId);
    const before = lines(room.save());
    for (const [index, name] of NAMES.entries()) {
      const place = Math.floor((countOf(room.save()) * index) / places);
      const put = await room.insertAt({ paragraph: place, offset: 3 }, only(name), insertion);
      expect(valueOf(put)).toEqual([name]);
    }
    const after = lines(room.save());
    expect(after.filter((line) => !NEW_LINE.test(line))).toEqual(before);
    expect(after.filter((line) => NEW_LINE.test(line))).toHaveLength(2 * places);

    const refused: string[] = [];
    for (const [index, name] of NAMES.entries()) {
      const place = Math.floor((countOf(room.save()) * (index + 0.5)) / places);
      const figure = { passage: name, figure: `${name}.n` };
      const where = { paragraph: place, offset: 2 + index };
      const put = await room.insertFigureAt(where, figure, { parcel, refresh: insertion });
      if (!put.ok) refused.push(put.trouble.code);
    }
    expect(
      refused.filter((code) => code !== "cursor-in-figure" && code !== "place-closed")
    ).toEqual([]);
    expect(refused.length).toBeLessThan(places / 2);
    const { marks } = valueOf(await room.listMarks());
    expect(marks.map(({ obstacle }) => obstacle)).toEqual(marks.map(() => null));
    expect(marks).toHaveLength(2 * places - refused.length);
    valueOf(await room.finalise());
    const bare = (all: readonly string[]): string =>
      all
        .join("")
        .replace(/⟦p\d+⟧/g, "")
        .replace(/\s/g, "");
    expect(bare(lines(room.save()))).toBe(bare(after));
  });

  test("Microsoft's validator objects to nothing new in a new report", async () => {
    const room = docxRoom(valueOf(openDocx(newReport)), documentId);
    for (const [index, name] of NAMES.entries()) {
      const place = { paragraph: index * 7, offset: 3 };
      valueOf(await room.insertAt(place, only(name), insertion));
    }
    const found = validateDocuments({ before: newReport, after: room.save() });
    expect(found["after"]).toEqual(found["before"]);
  });
});
