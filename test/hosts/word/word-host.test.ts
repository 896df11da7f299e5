import { accessDenied } from "../../office/rich-api-error";
import { unzipSync } from "fflate";
import { manifestNamespace } from "../../../src/core/link/manifest-text";
import { wordHost } from "../../../src/hosts/word/word-host";
import { buildParcel } from "../../support/build-parcel";
import {
  buildDocx,
  documentId,
  markXml,
  paragraph,
  partOf,
  run,
  tagOf,
} from "../../support/build-docx";
import { refreshEntry, rememberTexts, valueOf } from "../../support/refresh-document";
import { closeDocument, codeOf, codesOf, lines, openDocument } from "./open-document";

afterEach(closeDocument);

const TOTAL = "tthc.total";
const sentence = paragraph(run("Tiếp nhận "), markXml(TOTAL, "3.936"), run(" hồ sơ."));
const report = rememberTexts(buildDocx(sentence + sentence), { [tagOf(TOTAL)]: "3.936" });
const parcel = buildParcel({ tthc: [`Tiếp nhận {${TOTAL}=4.166} hồ sơ.`] });

describe("the final version", () => {
  test("has no mark and nothing of ours, and every letter", async () => {
    const document = await openDocument(report);
    expect(valueOf(await document.pane.finalise())).toBe(2);
    expect(lines(document)).toEqual(["Tiếp nhận 3.936 hồ sơ.", "Tiếp nhận 3.936 hồ sơ."]);
    const all = Object.values(unzipSync(document.saved())).map((part) =>
      new TextDecoder().decode(part)
    );
    expect(all.some((part) => part.includes("vlk1|"))).toBe(false);
    expect(all.some((part) => part.includes(manifestNamespace))).toBe(false);
    expect([...document.model.settings.keys()]).toEqual([]);
  });

  test("leaves controls of others", async () => {
    const other = `<w:sdt><w:sdtPr><w:tag w:val="nguoi-ky"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${run("A")}</w:sdtContent></w:sdt>`;
    const document = await openDocument(paragraph(other, markXml(TOTAL, "1"), run(".")));
    expect(valueOf(await document.pane.finalise())).toBe(1);
    expect(partOf(document.saved(), "word/document.xml")).toContain("nguoi-ky");
  });

  test("does not leave the prompt of an emptied mark as if it were text", async () => {
    const document = await openDocument(report);
    document.person.retype(tagOf(TOTAL), "");
    expect(valueOf(await document.pane.finalise())).toBe(2);
    expect(lines(document)).toEqual(["Tiếp nhận  hồ sơ.", "Tiếp nhận 3.936 hồ sơ."]);
  });

  test("waits until Track Changes is off", async () => {
    const { pane, person, list } = await openDocument(report);
    person.track(true);
    expect(codeOf(await pane.finalise())).toBe("tracking-on");
    expect((await list()).marks).toHaveLength(2);
    expect((await list()).manifest).not.toBeNull();
  });

  test("says so when Word lets a mark not go, and then the record stays too", async () => {
    const { pane, engine, list } = await openDocument(report);
    const answer = engine.process.bind(engine);
    jest.spyOn(engine, "process").mockImplementation((request) => {
      if (JSON.stringify(request).includes(`"Delete"`)) engine.rejectNext(accessDenied());
      return answer(request);
    });
    expect(codeOf(await pane.finalise())).toBe("protected");
    const { marks, manifest } = await list();
    expect(marks).toHaveLength(2);
    expect(manifest).not.toBeNull();
  });

  test("takes off locked marks too", async () => {
    const { pane, person, listSaved } = await openDocument(report);
    person.lock(tagOf(TOTAL));
    expect(valueOf(await pane.finalise())).toBe(2);
    expect((await listSaved()).marks).toEqual([]);
  });
});

describe("going to a figure", () => {
  test("selects the mark that is meant", async () => {
    const { pane, person } = await openDocument(report);
    valueOf(await pane.select({ tag: tagOf(TOTAL), occurrence: 1 }));
    expect(person.selected).toBe("3.936");
    person.type("x");
    expect([0, 1].map((nth) => person.textOf(tagOf(TOTAL), nth))).toEqual(["3.936", "x"]);
  });

  test("says when it is gone", async () => {
    const { pane, person } = await openDocument(report);
    person.removeMark(tagOf(TOTAL), true, 1);
    expect(codeOf(await pane.select({ tag: tagOf(TOTAL), occurrence: 1 }))).toBe("mark-missing");
  });
});

test("frames are shown around our marks only, and taken away again", async () => {
  const { pane, saved } = await openDocument(report);
  valueOf(await pane.showFrames(true));
  expect(
    partOf(saved(), "word/document.xml").match(/appearance w15:val="boundingBox"/g)
  ).toHaveLength(2);
  valueOf(await pane.showFrames(false));
  expect(partOf(saved(), "word/document.xml").match(/appearance w15:val="hidden"/g)).toHaveLength(
    2
  );
});

describe("the document", () => {
  test.each([
    ["C:\\Bao cao\\Quý III.docx", "Quý III.docx"],
    ["/Users/lan/Báo cáo 50%.docx", "Báo cáo 50%.docx"],
    ["https://so.sharepoint.com/sites/a/B%C3%A1o%20c%C3%A1o.docx?web=1", "Báo cáo.docx"],
    ["", ""],
  ])("%s is called “%s”", async (documentUrl, name) => {
    const { pane } = await openDocument(report, { documentUrl });
    expect(pane.name).toBe(name);
  });
});

describe("an old Word", () => {
  test("without content controls is asked nothing, and says what to do", async () => {
    await openDocument(report, { version: "0.9" });
    const pane = wordHost({ newDocumentId: documentId });
    expect(codesOf(pane.lacks)).toEqual(["host-too-old"]);
    const outcomes = [
      await pane.listMarks(),
      await pane.applyEdits([], refreshEntry),
      await pane.insertPassages(parcel, refreshEntry),
      await pane.finalise(),
    ];
    expect(outcomes.map(codeOf)).toEqual(Array.from(outcomes, () => "host-too-old"));
  });

  test.each<[string, string[]]>([
    ["1.1", ["no-nesting", "no-review"]],
    ["1.3", ["no-review"]],
    ["1.4", []],
  ])("with WordApi %s does the whole work, and says what it cannot see", async (version, lacks) => {
    const document = await openDocument(report, { version });
    expect(codesOf(document.pane.lacks)).toEqual(lacks);
    await document.refresh(parcel);
    const staff = buildParcel({ staff: ["Có {staff.total=41} cán bộ."] });
    valueOf(await document.pane.insertPassages(staff, refreshEntry));
    expect(lines(document)).toEqual([
      "Tiếp nhận 4.166 hồ sơ.",
      "Tiếp nhận 4.166 hồ sơ.",
      "Có 41 cán bộ.",
    ]);
    expect(valueOf(await document.pane.finalise())).toBe(3);
    expect((await document.listSaved()).marks).toEqual([]);
  });
});
