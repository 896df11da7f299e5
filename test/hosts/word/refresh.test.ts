import { unzipSync } from "fflate";
import { buildParcel } from "../../support/build-parcel";
import { buildDocx, markXml, paragraph, partXml, run, tagOf } from "../../support/build-docx";
import { refreshEntry, rememberTexts, valueOf } from "../../support/refresh-document";
import { closeDocument, lines, openDocument, troublesOf } from "./open-document";

afterEach(closeDocument);

const TOTAL = "tthc.total";
const EARLY = "tthc.early";
const sentence = paragraph(
  run("Tiếp nhận "),
  markXml(TOTAL, "3.936"),
  run(" hồ sơ, trước hạn "),
  markXml(EARLY, run("3.") + run("312", "<w:b/>")),
  run(".")
);
const written = { [tagOf(TOTAL)]: "3.936", [tagOf(EARLY)]: "3.312" };
const report = rememberTexts(buildDocx(sentence), written);
const parcelOf = (total: string, early: string) =>
  buildParcel({ tthc: [`Tiếp nhận {${TOTAL}=${total}} hồ sơ, trước hạn {${EARLY}=${early}}.`] });
const fresh = parcelOf("4.166", "3.500");

describe("a refresh", () => {
  test("writes the new figures, leaves the words, and needs three exchanges", async () => {
    const document = await openDocument(report, { version: "1.3" });
    await document.list();
    document.log.reset();
    const applied = await document.refresh(fresh);
    // One more for the listing from which it was planned.
    expect(document.log.syncs).toBe(4);
    expect(troublesOf(applied)).toEqual([null, null, null, null]);
    expect(lines(document)).toEqual(["Tiếp nhận 4.166 hồ sơ, trước hạn 3.500."]);
    expect(await document.list()).toEqual(await document.listSaved());
  });

  test("notes what was written, and counts the marks in the trail", async () => {
    const { refresh, listSaved } = await openDocument(report);
    await refresh(fresh);
    const { manifest } = await listSaved();
    expect(manifest?.written.get(tagOf(TOTAL))?.text).toBe("4.166");
    expect(manifest?.trail).toEqual([{ ...refreshEntry, updated: 2 }]);
  });

  test("writes only marks whose figure changed", async () => {
    const document = await openDocument(report);
    const applied = await document.refresh(parcelOf("4.166", "3.312"));
    expect(applied.filter(({ edit }) => edit.kind === "replace-text")).toHaveLength(1);
    expect(lines(document)).toEqual(["Tiếp nhận 4.166 hồ sơ, trước hạn 3.312."]);
  });

  test("with nothing to do writes nothing, not even a line in the trail", async () => {
    const { refresh, saved } = await openDocument(report);
    await refresh(parcelOf("3.936", "3.312"));
    const once = saved();
    expect(await refresh(parcelOf("3.936", "3.312"))).toEqual([]);
    expect(unzipSync(saved())).toEqual(unzipSync(once));
  });

  test("updates every mark of a figure: in a table, a header, a footer", async () => {
    const cell = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph(markXml(TOTAL, "3.936"), run(" "))}</w:tc></w:tr></w:tbl>`;
    const story = (root: string): string =>
      partXml(root, paragraph(markXml(TOTAL, "3.936"), run(".")));
    const bytes = buildDocx(
      sentence +
        cell +
        `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr></w:pPr></w:p>`,
      {
        "header1.xml": { kind: "header", xml: story("hdr") },
        "footer1.xml": { kind: "footer", xml: story("ftr") },
      }
    );
    const { refresh, listSaved } = await openDocument(rememberTexts(bytes, written));
    expect(troublesOf(await refresh(fresh))).toEqual([null, null, null, null, null, null, null]);
    const { marks } = await listSaved();
    const totals = marks.filter(({ figure }) => figure === TOTAL);
    expect(totals.map(({ text }) => text)).toEqual(["4.166", "4.166", "4.166", "4.166"]);
  });

  test("forgets what an undo wants forgotten", async () => {
    const { pane, list } = await openDocument(report);
    const undo = { ...refreshEntry, action: "undo" as const };
    valueOf(await pane.applyEdits([{ kind: "forget", tag: tagOf(TOTAL) }], undo));
    const { manifest } = await list();
    expect(manifest?.written.has(tagOf(TOTAL))).toBe(false);
    expect(manifest?.trail).toEqual([undo]);
  });
});

describe("a refresh never loses what a hand wrote", () => {
  test("an edit beside the marks stays", async () => {
    const document = await openDocument(report);
    document.person.clickBefore("Tiếp nhận");
    document.person.type("Theo báo cáo, ");
    await document.refresh(fresh);
    expect(lines(document)).toEqual(["Theo báo cáo, Tiếp nhận 4.166 hồ sơ, trước hạn 3.500."]);
  });

  test("a mark that was typed over after the plan is refused, and its figure not recorded", async () => {
    const document = await openDocument(report);
    const edits = [
      { kind: "replace-text", ...first(TOTAL), before: "3.936", after: "4.166" },
      { kind: "record", tag: tagOf(TOTAL), written: { text: "4.166", sheet: "TTHC", cell: "B1" } },
      { kind: "replace-text", ...first(EARLY), before: "3.312", after: "3.500" },
    ] as const;
    document.person.retype(tagOf(TOTAL), "3.999");
    const applied = valueOf(await document.pane.applyEdits(edits, refreshEntry));
    expect(troublesOf(applied)).toEqual(["text-changed", "not-recorded", null]);
    expect(lines(document)).toEqual(["Tiếp nhận 3.999 hồ sơ, trước hạn 3.500."]);
    const { manifest } = await document.list();
    expect(manifest?.written.get(tagOf(TOTAL))?.text).toBe("3.936");
    expect(manifest?.trail.map(({ updated }) => updated)).toEqual([1]);
  });

  test("a mark that was deleted after the plan is refused", async () => {
    const document = await openDocument(report);
    const edit = {
      kind: "replace-text",
      ...first(TOTAL),
      before: "3.936",
      after: "4.166",
    } as const;
    document.person.removeMark(tagOf(TOTAL));
    const applied = valueOf(await document.pane.applyEdits([edit], refreshEntry));
    expect(troublesOf(applied)).toEqual(["mark-missing"]);
  });

  test.each<[string, string]>([
    ["locked", markXml(TOTAL, "3.936", `<w:lock w:val="contentLocked"/>`)],
    ["nested", markXml(TOTAL, run("3.") + markXml("tthc.other", "936"))],
  ])("a %s mark is refused and the others are written", async (obstacle, mark) => {
    const body = paragraph(mark, run(", "), markXml(EARLY, "3.312"), run("."));
    const document = await openDocument(rememberTexts(buildDocx(body), written));
    const edits = [
      { kind: "replace-text", ...first(TOTAL), before: "3.936", after: "4.166" },
      { kind: "replace-text", ...first(EARLY), before: "3.312", after: "3.500" },
    ] as const;
    const applied = valueOf(await document.pane.applyEdits(edits, refreshEntry));
    expect(troublesOf(applied)).toEqual([`mark-${obstacle}`, null]);
    expect(lines(document)).toEqual(["3.936, 3.500."]);
  });
});

describe("a refresh that Word does not take as it is", () => {
  test("with the cursor in a figure, after a jump to it, steps out of it and writes all", async () => {
    const document = await openDocument(report, { version: "1.3" });
    document.person.clickIn(tagOf(EARLY));
    expect(troublesOf(await document.refresh(fresh))).toEqual([null, null, null, null]);
    expect(lines(document)).toEqual(["Tiếp nhận 4.166 hồ sơ, trước hạn 3.500."]);
  });

  test("where Word cannot move the cursor (1.1), only that figure waits, with what to do", async () => {
    const document = await openDocument(report, { version: "1.1" });
    document.person.clickIn(tagOf(EARLY));
    const applied = await document.refresh(fresh);
    expect(troublesOf(applied)).toEqual([null, null, "caret-inside", "not-recorded"]);
    const [, , waiting] = applied;
    expect(waiting?.trouble?.message.vi).toContain("bấm ra ngoài số liệu rồi thử lại");
    expect(lines(document)).toEqual(["Tiếp nhận 4.166 hồ sơ, trước hạn 3.312."]);
  });

  test.each(["nothing", "start"] as const)(
    "a silent failure (%s) is noticed, and the others count as done",
    async (how) => {
      const { refresh, model, list } = await openDocument(report);
      model.failSilently(tagOf(TOTAL), how);
      const applied = await refresh(fresh);
      expect(troublesOf(applied)).toEqual(["not-as-written", "not-recorded", null, null]);
      const { manifest, marks } = await list();
      expect(manifest?.written.get(tagOf(TOTAL))?.text).toBe("3.936");
      expect(marks.find(({ figure }) => figure === EARLY)?.text).toBe("3.500");
    }
  );

  test.each(["1.3", "1.4"])(
    "under Track Changes it is done and read back (%s)",
    async (version) => {
      const { refresh, person, list } = await openDocument(report, { version });
      person.track(true);
      expect(troublesOf(await refresh(fresh))).toEqual([null, null, null, null]);
      expect(person.text).toContain("Tiếp nhận 4.166 hồ sơ, trước hạn 3.500.");
      const pending = (await list()).marks.map(({ text, obstacle }) => [text, obstacle]);
      expect(pending).toEqual([
        ["4.166", "tracked-changes"],
        ["3.500", "tracked-changes"],
      ]);
      person.acceptAll();
      const settled = (await list()).marks.map(({ text, obstacle }) => [text, obstacle]);
      expect(settled).toEqual([
        ["4.166", null],
        ["3.500", null],
      ]);
    }
  );

  test("a part of the document that is locked as a whole is not asked for each of its figures", async () => {
    const many = Array.from({ length: 60 }, (_, index) => `tthc.f${String(index)}`);
    const inside = many.map((figure) => paragraph(markXml(figure, "1"), run("."))).join("");
    const locked = `<w:sdt><w:sdtPr><w:id w:val="9"/><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const { pane, log } = await openDocument(locked + paragraph(run(".")));
    const edits = many.map(
      (figure) => ({ kind: "replace-text", ...first(figure), before: "1", after: "2" }) as const
    );
    log.reset();
    const applied = valueOf(await pane.applyEdits(edits, refreshEntry));
    expect(new Set(troublesOf(applied))).toEqual(new Set(["protected", "too-many-refused"]));
    expect(log.syncs).toBeLessThan(60);
  });

  test("a lost session is said as such", async () => {
    const { pane, desk } = await openDocument(report);
    desk.loseSession();
    const outcome = await pane.applyEdits(
      [{ kind: "replace-text", ...first(TOTAL), before: "3.936", after: "4.166" }],
      refreshEntry
    );
    expect(outcome).toMatchObject({ ok: false, trouble: { code: "session-lost" } });
  });
});

const first = (figure: string) => ({ tag: tagOf(figure), occurrence: 0, figure });
