import { readFileSync } from "node:fs";
import path from "node:path";
import { makeParcel } from "../../../src/core/link/make-parcel";
import { proseStates } from "../../../src/core/link/prose-state";
import { makeReport } from "../../../src/core/make-report";
import { defaultStyle } from "../../../src/core/narrative/style";
import { openReport } from "../../../src/hosts/docx-file/open-report";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { typeOver } from "../../support/hand-edit";
import { docxFileHost } from "../../../src/hosts/docx-file/docx-file-host";
import { openDocx } from "../../../src/hosts/docx-file/open-docx";
import { planEdits } from "../../../src/core/link/plan-edits";
import { buildDocx, documentId } from "../../support/build-docx";
import { buildParcel } from "../../support/build-parcel";
import { markTexts, refreshEntry, valueOf } from "../../support/refresh-document";

describe("docxFileHost", () => {
  it("keeps what was done until it is saved", async () => {
    const empty = buildDocx("");
    const host = docxFileHost(valueOf(openDocx(empty)), documentId);
    const inserted = await host.insertPassages(
      buildParcel({ tthc: ["Tiếp nhận {tthc.total=1} hồ sơ."] }),
      refreshEntry
    );
    expect(valueOf(inserted)).toEqual([{ passage: "tthc", place: "end" }]);
    const state = valueOf(await host.listMarks());
    const { edits } = planEdits(
      state,
      buildParcel({ tthc: ["Tiếp nhận {tthc.total=2} hồ sơ."] }),
      "ask"
    );
    const applied = valueOf(await host.applyEdits(edits, refreshEntry));
    expect(applied.map(({ trouble }) => trouble)).toEqual([null, null]);
    expect(markTexts(host.save())).toEqual(["2"]);
    expect(markTexts(empty)).toEqual([]);
  });

  it("gives back the document it was given when nothing was done", () => {
    const document = valueOf(openDocx(buildDocx("")));
    const host = docxFileHost(document, documentId);
    expect(valueOf(openDocx(host.save())).entries).toEqual(document.entries);
  });

  it("reads back the prose of a whole report as it was written, number edits or not", async () => {
    const file = path.resolve(__dirname, "../../../samples/phuong-mau-2025.xlsx");
    const snapshot = valueOf(await readWorkbook(readFileSync(file), "phuong-mau-2025.xlsx"));
    const report = makeReport(snapshot, { style: defaultStyle, profile: null });
    const parcel = makeParcel(report, { madeAt: refreshEntry.madeAt, workbookId: null });
    const { host } = valueOf(openReport(null, parcel, documentId));
    valueOf(await host.insertPassages(parcel, refreshEntry));
    const bytes = typeOver(host.save(), "tthc.received.total", "hơn 4.000");
    const opened = docxFileHost(valueOf(openDocx(bytes)), documentId);
    const prose = valueOf(await opened.readProse());
    const { manifest } = valueOf(await opened.listMarks());
    expect(prose.map(({ passage }) => passage)).toEqual(parcel.passages.map(({ id }) => id));
    const states = proseStates(manifest, prose, parcel);
    expect(new Set(states.map(({ state }) => state))).toEqual(new Set(["as-written"]));
    expect(prose[0]?.paragraphs[0]).toContainEqual({
      kind: "figure",
      figure: "tthc.received.total",
      text: "hơn 4.000",
    });
  });
});
