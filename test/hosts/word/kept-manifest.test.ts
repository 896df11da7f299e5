import { openManifest } from "../../../src/core/link/manifest-text";
import { planEdits } from "../../../src/core/link/plan-edits";
import { buildParcel } from "../../support/build-parcel";
import { buildDocx, documentId, markXml, paragraph, run, tagOf } from "../../support/build-docx";
import { refreshEntry, rememberTexts, valueOf } from "../../support/refresh-document";
import { wacError } from "../../office/wac-message";
import { closeDocument, codeOf, codesOf, openDocument, troublesOf } from "./open-document";

afterEach(closeDocument);

const TOTAL = "tthc.total";
const sentence = paragraph(run("Tiếp nhận "), markXml(TOTAL, "3.936"), run(" hồ sơ."));
const report = rememberTexts(buildDocx(sentence), { [tagOf(TOTAL)]: "3.936" });
const parcelOf = (total: string) => buildParcel({ tthc: [`Tiếp nhận {${TOTAL}=${total}} hồ sơ.`] });

describe("what the document remembers", () => {
  test("is one custom XML part, however often it is written", async () => {
    const { refresh, model, list } = await openDocument(report);
    for (const total of ["1", "2", "3"]) await refresh(parcelOf(total));
    expect(model.customParts.parts).toHaveLength(1);
    expect((await list()).manifest?.trail).toHaveLength(3);
  });

  test("begins anew where it was lost: the marks still tell how the id of the document began", async () => {
    const { refresh, list } = await openDocument(sentence.replaceAll("|0f8fad5b|", "|11112222|"));
    expect(planEdits(await list(), parcelOf("4.166"), "ask").marks[0]?.state).toBe("unknown");
    await refresh(parcelOf("4.166"), "new");
    const { manifest } = await list();
    expect(manifest?.document).toBe(`11112222${documentId.slice(8)}`);
    expect(manifest?.trail).toHaveLength(1);
  });

  test("begins anew with the id of most of its marks, where some were pasted from another", async () => {
    const pasted = sentence.replaceAll("|0f8fad5b|", "|aaaabbbb|");
    const own = sentence.replaceAll("|0f8fad5b|", "|11112222|");
    const { refresh, list } = await openDocument(pasted + own + own);
    await refresh(parcelOf("4.166"), "new");
    expect((await list()).manifest?.document).toBe(`11112222${documentId.slice(8)}`);
  });

  test("of two parts, as a merge of documents leaves them, the one that knows more counts", async () => {
    const { refresh, model, list, listSaved } = await openDocument(report);
    const older = model.customParts.parts[0]?.xml ?? "";
    await refresh(parcelOf("4.166"));
    const newer = model.customParts.parts[0];
    if (newer === undefined) throw new Error("The refresh kept nothing.");
    model.customParts.remove(newer.id);
    model.customParts.add(older);
    model.customParts.add(newer.xml);
    expect((await listSaved()).manifest?.trail).toHaveLength(1);
    const { manifest, warnings } = await list();
    expect(manifest?.trail).toHaveLength(1);
    expect(warnings).toEqual([]);
    await refresh(parcelOf("4.167"));
    expect(model.customParts.parts).toHaveLength(1);
  });

  test("is not lost where Word did not give it for a moment", async () => {
    const { refresh, host, list, pane } = await openDocument(report);
    await refresh(parcelOf("4.166"));
    await refresh(parcelOf("4.167"));
    const { edits } = planEdits(await list(), parcelOf("4.168"), "ask");
    const answer = host.customParts.answer.bind(host.customParts);
    jest
      .spyOn(host.customParts, "answer")
      .mockImplementation(answer)
      .mockReturnValueOnce({ Error: wacError.customXml });
    valueOf(await pane.applyEdits(edits, refreshEntry));
    const { manifest } = await list();
    expect(manifest?.trail).toHaveLength(2);
    const seen = planEdits(await list(), parcelOf("4.168"), "ask");
    expect(seen.marks.map(({ before, state }) => [before, state])).toEqual([
      ["4.168", "converged"],
    ]);
  });

  test("is said to be damaged when it cannot be read, and is replaced by the next refresh", async () => {
    const { refresh, model, list } = await openDocument(sentence);
    model.customParts.add(`<link xmlns="urn:khop-so:link:1">{"schema":"khop</link>`);
    expect(codesOf((await list()).warnings)).toEqual(["manifest-damaged"]);
    await refresh(parcelOf("4.166"), "new");
    expect((await list()).warnings).toEqual([]);
    expect(model.customParts.parts).toHaveLength(1);
  });
});

describe("a Word that says it keeps parts and does not", () => {
  test("keeps it in the settings, works on, and the person is told", async () => {
    const { refresh, host, list, model, pane } = await openDocument(report);
    host.customParts.isSilent = true;
    expect(troublesOf(await refresh(parcelOf("4.166")))).toEqual([null, null]);
    const { manifest, warnings, ...state } = await list();
    expect(manifest?.written.get(tagOf(TOTAL))?.text).toBe("4.166");
    expect(manifest?.trail).toHaveLength(1);
    expect(codesOf(warnings)).toEqual(["manifest-spare"]);
    expect(planEdits({ ...state, manifest }, parcelOf("4.166"), "ask").edits).toEqual([]);
    const kept = [...model.settings.values()].map((value) => openManifest(String(value)));
    expect(kept.map((one) => one?.trail.length)).toContain(1);
    expect(codeOf(await pane.finalise())).toBe("memory-left");
  });

  test("once it keeps parts again, the settings are cleared", async () => {
    const { refresh, host, list, model, pane } = await openDocument(report);
    host.customParts.isSilent = true;
    await refresh(parcelOf("4.166"));
    host.customParts.isSilent = false;
    await refresh(parcelOf("4.167"));
    expect((await list()).warnings).toEqual([]);
    expect(model.settings.size).toBe(0);
    expect(valueOf(await pane.finalise())).toBe(1);
    expect(model.customParts.parts).toEqual([]);
  });
});

test("a Word without custom XML parts says so at once, and still works", async () => {
  const { pane, refresh, list } = await openDocument(sentence, { sets: { CustomXmlParts: "" } });
  expect(codesOf(pane.lacks)).toContain("no-parts");
  await refresh(parcelOf("4.166"), "new");
  expect((await list()).manifest?.trail).toEqual([{ ...refreshEntry, updated: 1 }]);
});
