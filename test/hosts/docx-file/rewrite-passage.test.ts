import { planEdits } from "../../../src/core/link/plan-edits";
import { proseStates } from "../../../src/core/link/prose-state";
import { docxFileHost } from "../../../src/hosts/docx-file/docx-file-host";
import type { DocxFileHost } from "../../../src/hosts/docx-file/docx-file-host";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import {
  dropParts,
  buildDocx,
  changePart,
  documentId,
  markXml,
  paragraph,
  partOf,
  run,
} from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { validateDocuments } from "../../support/check-document";
import { insertInto, refreshEntry, valueOf } from "../../support/refresh-document";

const old = buildParcel({
  tthc: ["Tiếp nhận {tthc.total=3.936} hồ sơ.", "Trước hạn {tthc.early=3.312} hồ sơ."],
});
const parcel = buildParcel({
  tthc: [
    "Trong quý II, tiếp nhận {tthc.total=4.166} hồ sơ;",
    "trực tuyến {tthc.online=2.882};",
    "quá hạn {tthc.late=2}.",
  ],
});

const BODY = "word/document.xml";
const open = (bytes: Uint8Array): DocxFileHost =>
  docxFileHost(valueOf(openDocx(bytes)), documentId);
const change = (bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array =>
  changePart(bytes, BODY, (xml) => {
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`Nothing to change: ${String(from)}`);
    return changed;
  });

const looks = `<w:pPr><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>`;
const words = "Ủy ban nhân dân phường báo cáo kết quả thực hiện nhiệm vụ như sau:";
/** A report in which a passage stands between two sentences of the person. */
const { bytes: report } = insertInto(
  buildDocx(paragraph(looks, run(words, `<w:sz w:val="28"/>`))),
  old
);
const written = change(report, "<w:sectPr/>", `${paragraph(run("Trân trọng."))}<w:sectPr/>`);

const rewrite = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const host = open(bytes);
  const entry = { ...refreshEntry, action: "rewrite" } as const;
  valueOf(await host.rewritePassage("tthc", parcel, entry));
  return host.save();
};
const codeOf = async (bytes: Uint8Array, source = parcel): Promise<string> => {
  const host = open(bytes);
  const outcome = await host.rewritePassage("tthc", source, refreshEntry);
  expect(host.save()).toEqual(open(bytes).save());
  return outcome.ok ? "done" : outcome.trouble.code;
};
const textOf = (bytes: Uint8Array): readonly string[] =>
  (partOf(bytes, BODY).match(/<w:p[ >].*?<\/w:p>/gs) ?? []).map((xml) =>
    xml.replace(/<[^>]*>/g, "")
  );

describe("rewritePassage", () => {
  const edited = change(written, "Tiếp nhận ", "Phường đã tiếp nhận ");

  it("puts the new sentences in the place of the old ones, whatever a hand wrote there", async () => {
    const bytes = await rewrite(edited);
    expect(textOf(bytes)).toEqual([
      words,
      "Trong quý II, tiếp nhận 4.166 hồ sơ;",
      "trực tuyến 2.882;",
      "quá hạn 2.",
      "Trân trọng.",
    ]);
    expect(partOf(bytes, BODY).split(looks)).toHaveLength(5);
    const before = partOf(edited, BODY);
    const head = before.slice(0, before.indexOf("Phường đã"));
    expect(partOf(bytes, BODY).startsWith(head)).toBe(true);
    expect(validateDocuments({ rewritten: bytes })).toEqual({ rewritten: [] });
  });

  it("leaves a document that is up to date, and remembers what it was given", async () => {
    const host = open(await rewrite(edited));
    const state = valueOf(await host.listMarks());
    const plan = planEdits(state, parcel, "ask");
    expect(plan.marks.map((mark) => mark.state)).toEqual(["matches", "matches", "matches"]);
    expect(plan).toMatchObject({ edits: [], reworded: [], sourceless: [] });
    const prose = proseStates(state.manifest, valueOf(await host.readProse()), parcel);
    expect(prose).toEqual([{ passage: "tthc", state: "as-written", isReworded: false }]);
    expect(state.manifest?.trail.at(-1)).toMatchObject({ action: "rewrite", updated: 3 });
  });

  it("takes away paragraphs that are left over", async () => {
    const host = open(written);
    const short = buildParcel({ tthc: ["Chỉ có {tthc.total=1} hồ sơ."] });
    valueOf(await host.rewritePassage("tthc", short, refreshEntry));
    expect(textOf(host.save())).toEqual([words, "Chỉ có 1 hồ sơ.", "Trân trọng."]);
  });

  it("keeps the properties of each paragraph, and bookmarks and comments of others", async () => {
    const bookmark = `<w:bookmarkStart w:id="1" w:name="khopso_tthc"/>`;
    const comment = `<w:commentRangeStart w:id="3"/>`;
    const closing = `<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r><w:bookmarkEnd w:id="1"/>`;
    const own = `<w:pPr><w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>`;
    const bytes = buildDocx(
      `<w:p w:rsidR="00AB">${own}${bookmark}${run("Nhận ")}${comment}${markXml("tthc.total", "1")}${run(" hồ sơ.")}${closing}</w:p>`
    );
    const body = partOf(await rewrite(bytes), BODY);
    expect(body).toContain(`<w:p w:rsidR="00AB">${own}${bookmark}${comment}<w:r>`);
    expect(body).toContain(`${closing}</w:p><w:sectPr/>`);
    // The second and third paragraph take over the style, and no number that was meant for one.
    expect(body.split(`<w:pPr><w:pStyle w:val="Muc"/></w:pPr>`)).toHaveLength(3);
  });

  it("leaves a figure of the passage that stands elsewhere, and refreshes it later", async () => {
    const summary = paragraph(run("Tóm tắt: "), markXml("tthc.total", "3.936"), run(" hồ sơ."));
    const withSummary = change(
      written,
      "<w:body>",
      `<w:body>${summary}${paragraph(run("I. HỒ SƠ", "<w:b/>"))}`
    );
    const host = open(await rewrite(withSummary));
    const { marks, edits } = planEdits(valueOf(await host.listMarks()), parcel, "ask");
    expect(marks[0]).toMatchObject({ before: "3.936", after: "4.166", state: "stale" });
    valueOf(await host.applyEdits(edits, refreshEntry));
    expect(textOf(host.save())[0]).toBe("Tóm tắt: 4.166 hồ sơ.");
  });

  it("still sees the hand in a figure that stands elsewhere and was typed over", async () => {
    const summary = paragraph(markXml("tthc.total", "gần 4.000"), run(" hồ sơ."));
    const withSummary = change(
      written,
      "<w:body>",
      `<w:body>${summary}${paragraph(run("I. HỒ SƠ", "<w:b/>"))}`
    );
    const state = valueOf(await open(await rewrite(withSummary)).listMarks());
    expect(planEdits(state, parcel, "ask").marks[0]).toMatchObject({ state: "edited" });
  });

  it("still asks about a figure that stands elsewhere where nobody remembers anything", async () => {
    const summary = paragraph(markXml("tthc.total", "gần 4.000"), run(" hồ sơ."));
    const withSummary = change(
      written,
      "<w:body>",
      `<w:body>${summary}${paragraph(run("I. HỒ SƠ", "<w:b/>"))}`
    );
    const forgotten = dropParts(withSummary, (name) => name.startsWith("customXml/"));
    const state = valueOf(await open(await rewrite(forgotten)).listMarks());
    expect(planEdits(state, parcel, "ask").marks[0]).toMatchObject({ state: "unknown" });
  });

  const between = (content: string): Uint8Array =>
    change(
      written,
      /<\/w:p>(?=(?:(?!<w:p>).)*<w:p>(?:(?!<\/w:p>).)*Trước hạn)/s,
      `</w:p>${content}`
    );
  const within = (content: string): Uint8Array =>
    change(written, /(?=<w:r>(?:(?!<w:r>).)*Trước hạn)/s, content);
  const cell = `<w:tc>${paragraph(run("Ô"))}</w:tc>`;
  const control = (inside: string): string =>
    `<w:sdt><w:sdtPr><w:tag w:val="cua-ai"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

  test.each<[string, string, Uint8Array]>([
    ["a table", "passage-holds-others", between(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`)],
    ["a control between", "passage-holds-others", between(control(paragraph(run("x"))))],
    ["a control within", "passage-holds-others", within(control(run("x")))],
    ["a heading", "passage-holds-others", between(paragraph(run("II. Mục", "<w:b/>")))],
    ["another passage", "passage-holds-others", within(markXml("staff.total", "52"))],
    ["a picture", "passage-holds-others", within("<w:r><w:drawing/></w:r>")],
    ["a footnote", "passage-holds-others", within(`<w:r><w:footnoteReference w:id="2"/></w:r>`)],
    ["a field", "passage-holds-others", within(`<w:fldSimple w:instr="DATE"/>`)],
    ["a page break", "passage-holds-others", within(`<w:r><w:br w:type="page"/></w:r>`)],
    [
      "a section",
      "passage-holds-others",
      change(
        between(paragraph(run("x"))),
        '<w:p><w:r><w:t xml:space="preserve">x',
        `<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t xml:space="preserve">x`
      ),
    ],
    [
      "an insertion",
      "passage-tracked-changes",
      within(`<w:ins w:id="1" w:author="a">${run("x")}</w:ins>`),
    ],
    [
      "a locked figure",
      "passage-locked",
      within(markXml("tthc.late", "2", `<w:lock w:val="contentLocked"/>`)),
    ],
  ])("refuses to write over %s", async (_, code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("refuses what stands nowhere or is not offered", async () => {
    expect(await codeOf(buildDocx(paragraph(run("Không có gì."))))).toBe("passage-missing");
    const other = buildParcel({ staff: ["Có {staff.total=52} người."] });
    expect(await codeOf(written, other)).toBe("passage-not-offered");
  });
});
