import { docxFileHost } from "../../../src/hosts/docx-file/docx-file-host";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import { planEdits } from "../../../src/core/link/plan-edits";
import { buildDocx, documentId } from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { markTexts, valueOf } from "../../support/refresh-document";

const refresh = {
  at: "2024-03-15T02:00:00.000Z",
  workbook: "thong-ke.xlsx",
  period: "quý I",
  updated: 0,
};

describe("docxFileHost", () => {
  it("keeps what was done until it is saved", async () => {
    const empty = buildDocx("");
    const host = docxFileHost(valueOf(openDocx(empty)), documentId);
    const inserted = await host.insertPassages(
      buildParcel({ tthc: ["Tiếp nhận {tthc.total=1} hồ sơ."] }),
      refresh
    );
    expect(valueOf(inserted)).toEqual([{ passage: "tthc", place: "end" }]);
    const state = valueOf(await host.listMarks());
    const { edits } = planEdits(
      state,
      buildParcel({ tthc: ["Tiếp nhận {tthc.total=2} hồ sơ."] }),
      "ask"
    );
    const applied = valueOf(await host.applyEdits(edits, refresh));
    expect(applied.map(({ trouble }) => trouble)).toEqual([null, null]);
    expect(markTexts(host.save())).toEqual(["2"]);
    expect(markTexts(empty)).toEqual([]);
  });

  it("gives back the document it was given when nothing was done", () => {
    const document = valueOf(openDocx(buildDocx("")));
    const host = docxFileHost(document, documentId);
    expect(valueOf(openDocx(host.save())).entries).toEqual(document.entries);
  });
});
