import fc from "fast-check";
import { buildDocx, paragraph, run } from "../../support/build-docx";
import { refreshEntry, valueOf } from "../../support/refresh-document";
import { followWork, parcelOf } from "./follow-work";
import { randomWork } from "./random-work";
import { savedMarks, savedWords } from "./read-saved";
import type { WorkedDocument } from "./worked-document";

type Open = (bytes: Uint8Array) => Promise<WorkedDocument>;

/** What every document host must keep to, wherever the document is open; `SEQUENCES` asks for more of them. */
export function describeLaws(
  name: string,
  open: Open,
  { sequences }: { readonly sequences: number }
): void {
  const numRuns = Number(process.env["SEQUENCES"] ?? sequences);
  const own = buildDocx(paragraph(run("Báo cáo")) + paragraph(run("Nơi nhận: như trên.")));
  let worked: WorkedDocument;
  const filled = async (): Promise<WorkedDocument> => {
    worked = await open(own);
    valueOf(await worked.host.insertPassages(parcelOf([1, 1, 1]), refreshEntry));
    return worked;
  };
  afterEach(() => {
    worked.close();
  });

  describe(`in ${name}`, () => {
    test("a passage is written with a mark for each figure, and only once", async () => {
      const { host } = await filled();
      const again = valueOf(await host.insertPassages(parcelOf([2, 2, 2]), refreshEntry));
      expect(again).toEqual([{ passage: "tthc", place: "already-there" }]);
      const bytes = await worked.save();
      expect(savedMarks(bytes).map(({ text }) => text)).toEqual(["1", "1", "1"]);
      expect(savedWords(bytes)).toContain(
        "Tiếp nhận 1 hồ sơ, trước hạn 1 hồ sơ.\nQuá hạn 1 hồ sơ."
      );
      expect(savedWords(bytes)).toContain("Nơi nhận: như trên.");
    });

    test("its prose is read as it stands, with the words that a hand put in", async () => {
      const { hand } = await filled();
      await hand.typeBefore(1, "đúng và ");
      const [passage] = valueOf(await worked.host.readProse());
      expect(passage?.passage).toBe("tthc");
      const said = passage?.paragraphs.map((pieces) => pieces.map(({ text }) => text).join(""));
      expect(said).toEqual(["Tiếp nhận 1 hồ sơ, trước hạn đúng và 1 hồ sơ.", "Quá hạn 1 hồ sơ."]);
    });

    test("a passage is rewritten in its place when the person asks, and nothing around it", async () => {
      const { hand } = await filled();
      await hand.typeBefore(0, "Trong kỳ, ");
      const rewriting = { ...refreshEntry, action: "rewrite" } as const;
      valueOf(await worked.host.rewritePassage("tthc", parcelOf([3, 2, 1]), rewriting));
      const bytes = await worked.save();
      expect(savedMarks(bytes).map(({ text }) => text)).toEqual(["3", "2", "1"]);
      expect(savedWords(bytes)).not.toContain("Trong kỳ");
      expect(savedWords(bytes)).toContain("Báo cáo");
      expect(savedWords(bytes)).toContain("Nơi nhận: như trên.");
      const { manifest } = valueOf(await worked.host.listMarks());
      expect(manifest?.trail.at(-1)).toMatchObject({ action: "rewrite", updated: 3 });
    });

    test("the final version has every word, no mark and nothing of ours", async () => {
      const { host } = await filled();
      const before = savedWords(await worked.save());
      expect(valueOf(await host.finalise())).toBe(3);
      const bytes = await worked.save();
      expect(savedWords(bytes)).toBe(before);
      expect(savedMarks(bytes)).toEqual([]);
      expect(Buffer.from(bytes).includes("urn:khop-so")).toBe(false);
      expect(valueOf(await host.listMarks())).toMatchObject({ marks: [], manifest: null });
    });

    test(`of ${String(numRuns)} random sequences of work no hand edit is lost, no wrong figure unlisted`, async () => {
      const bytes = await (await filled()).save();
      worked.close();
      await fc.assert(
        fc.asyncProperty(randomWork, async (works) => {
          worked = await open(bytes);
          worked = await followWork(worked, works);
          worked.close();
        }),
        { numRuns }
      );
    }, 600_000);
  });
}
