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
    const undo = undoEdits(state, edits, documentState(refreshed).marks);
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
    const after = apply(edited, undoEdits(state, edits, documentState(edited).marks), true);
    expect(documentState(after).marks.map(({ text }) => text)).toEqual([
      ...["3.936", "sửa tay", "hai", "3.936"],
    ]);
    expect(documentState(after).manifest?.written.get(tagOf("tthc.late"))?.text).toBe("2");
  });

  it("still offers the new figure where a hand changed another mark of the same figure", () => {
    const document = opened();
    const state = documentState(document);
    const { edits } = planEdits(state, parcel, "new");
    const typed: Edit = {
      ...{ kind: "replace-text", tag: tagOf("tthc.total"), occurrence: 1, figure: "tthc.total" },
      ...{ before: "3.940", after: "gần 4.000" },
    };
    const edited = apply(apply(document, edits, false), [typed], false);
    const undo = undoEdits(state, edits, documentState(edited).marks);
    const after = planEdits(documentState(apply(edited, undo, true)), parcel, "ask").marks;
    expect(
      after.flatMap(({ figure, before: text, state: name }) =>
        figure === "tthc.total" ? [[text, name]] : []
      )
    ).toEqual([
      ["3.936", "stale"],
      ["gần 4.000", "edited"],
    ]);
  });

  it("gives a hand's text back as a hand's, where another mark of the figure stays as it is", () => {
    const twice = buildDocx(
      paragraph(markXml("tthc.total", "gần 4.000"), run(", "), markXml("tthc.total", "3.936"))
    );
    const document = valueOf(openDocx(rememberTexts(twice, { [tagOf("tthc.total")]: "3.936" })));
    const state = documentState(document);
    const { edits } = planEdits(state, parcel, "new");
    const typed: Edit = {
      ...{ kind: "replace-text", tag: tagOf("tthc.total"), occurrence: 1, figure: "tthc.total" },
      ...{ before: "3.940", after: "x" },
    };
    const edited = apply(apply(document, edits, false), [typed], false);
    const undo = undoEdits(state, edits, documentState(edited).marks);
    const after = planEdits(documentState(apply(edited, undo, true)), parcel, "new");
    expect(after.marks.map(({ before: text, state: name }) => [text, name])).toEqual([
      ["gần 4.000", "edited"],
      ["x", "edited"],
    ]);
    expect(after.edits).toEqual([]);
  });

  it("forgets everything where the document knew nothing", () => {
    const document = opened();
    const state = { ...documentState(document), manifest: null };
    const { edits } = planEdits(state, parcel, "new");
    const { marks } = documentState(apply(document, edits, false));
    const kinds = undoEdits(state, edits, marks).map(({ kind }) => kind);
    expect(kinds).toContain("forget");
    expect(kinds).not.toContain("record");
  });
});
