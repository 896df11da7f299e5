import type { Edit } from "../../../src/core/link/edit";
import { planEdits } from "../../../src/core/link/plan-edits";
import { undoEdits } from "../../../src/core/link/undo-edits";
import { applyEdits } from "../../../src/hosts/docx-file/apply-edits";
import { documentState } from "../../../src/hosts/docx-file/document-state";
import type { DocxDocument } from "../../../src/hosts/docx-file/docx-document";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import { buildDocx, markXml, paragraph, run, tagOf } from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { refreshEntry, rememberTexts, request, valueOf } from "../../support/refresh-document";

const parcel = buildParcel({
  tthc: ["Tiếp nhận {tthc.total=3.940}, trước hạn {tthc.early=3.320}, quá hạn {tthc.late=2}."],
});

const bytes = buildDocx(
  paragraph(
    ...[markXml("tthc.total", "3.936"), run(", "), markXml("tthc.early", "sửa tay"), run(", ")],
    ...[markXml("tthc.late", "1"), run(", "), markXml("tthc.total", "3.936"), run(".")]
  )
);
/** Stale (twice in the text), in conflict, and unknown: nothing is remembered of the third. */
const before = rememberTexts(bytes, {
  [tagOf("tthc.total")]: "3.936",
  [tagOf("tthc.early")]: "3.312",
});

const opened = (): DocxDocument => valueOf(openDocx(before));

function apply(document: DocxDocument, edits: readonly Edit[], isUndo: boolean): DocxDocument {
  const refresh = { ...refreshEntry, action: isUndo ? "undo" : "refresh" } as const;
  const result = valueOf(applyEdits(document, edits, { ...request, refresh }));
  expect(result.applied.filter(({ trouble }) => trouble !== null)).toEqual([]);
  return result.document;
}

describe("undoEdits", () => {
  it("takes a refresh back: texts, memory and states are as before, and the trail tells of it", () => {
    const document = opened();
    const state = documentState(document);
    const { edits } = planEdits(state, parcel, "new");
    const refreshed = apply(document, edits, false);
    expect(documentState(refreshed).marks.map(({ text }) => text)).toEqual([
      ...["3.940", "3.320", "2", "3.940"],
    ]);
    const undo = undoEdits(state, edits);
    expect(JSON.parse(JSON.stringify(undo))).toEqual(undo);
    const after = documentState(apply(refreshed, undo, true));
    expect(after.marks).toEqual(state.marks);
    expect(after.manifest?.written).toEqual(state.manifest?.written);
    expect(planEdits(after, parcel, "ask").marks).toEqual(planEdits(state, parcel, "ask").marks);
    expect(after.manifest?.trail.map(({ action, updated }) => [action, updated])).toEqual([
      ["refresh", 4],
      ["undo", 4],
    ]);
  });

  it("leaves a mark that was changed since, with what is remembered of it", () => {
    const document = opened();
    const state = documentState(document);
    const { edits } = planEdits(state, parcel, "new");
    const refreshed = apply(document, edits, false);
    const typed: Edit = {
      ...{ kind: "replace-text", tag: tagOf("tthc.late"), occurrence: 0, figure: "tthc.late" },
      ...{ before: "2", after: "hai" },
    };
    const edited = apply(refreshed, [typed], false);
    const { applied, document: after } = valueOf(
      applyEdits(edited, undoEdits(state, edits), request)
    );
    expect(
      applied.flatMap(({ edit, trouble }) => (trouble ? [[edit.kind, trouble.code]] : []))
    ).toEqual(
      expect.arrayContaining([
        ["replace-text", "text-changed"],
        ["forget", "not-recorded"],
      ])
    );
    expect(documentState(after).marks.map(({ text }) => text)).toEqual([
      ...["3.936", "sửa tay", "hai", "3.936"],
    ]);
    expect(documentState(after).manifest?.written.get(tagOf("tthc.late"))?.text).toBe("2");
  });

  it("forgets everything where the document knew nothing", () => {
    const state = { ...documentState(opened()), manifest: null };
    const { edits } = planEdits(state, parcel, "new");
    const kinds = undoEdits(state, edits).map(({ kind }) => kind);
    expect(kinds).toContain("forget");
    expect(kinds).not.toContain("record");
  });
});
