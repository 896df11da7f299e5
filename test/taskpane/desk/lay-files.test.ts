import { keptSource } from "../../../src/taskpane/desk/book-source";
import type { PickedFile } from "../../../src/taskpane/desk/file-access";
import { layFiles } from "../../../src/taskpane/desk/lay-files";

const picked = (name: string): PickedFile => ({ file: new File(["nội dung"], name), handle: null });

/** What comes of files that are dropped: workbooks, the report, and what is said. */
function drop(names: readonly string[], hasWorkbook: boolean) {
  const opened: string[] = [];
  const reports: string[] = [];
  const said = layFiles(names.map(picked), {
    open: ({ source }) => opened.push(source.kind === "file" ? source.file.name : ""),
    onReport: ({ file }) => reports.push(file.name),
    hasWorkbook,
  });
  return { opened, reports, said: said?.vi ?? null };
}

describe("files that are picked or dropped", () => {
  it("workbooks come each on a tab, whatever they are called", () => {
    const names = ["a.xlsx", "B.XLSX", "ghi-chu.txt", "bao-cao.docx.xlsx"];
    expect(drop(names, false)).toEqual({ opened: names, reports: [], said: null });
  });

  it("a report comes to the workbook that is shown, or that comes with it", () => {
    expect(drop(["Báo cáo.DOCX"], true)).toMatchObject({ opened: [], reports: ["Báo cáo.DOCX"] });
    expect(drop(["báo cáo.docx", "a.xlsx"], false)).toEqual({
      ...{ opened: ["a.xlsx"], reports: ["báo cáo.docx"], said: null },
    });
  });

  it("a report alone waits for its workbook, and that is said", () => {
    expect(drop(["báo cáo.docx"], false)).toEqual({
      ...{ opened: [], reports: [] },
      said: "Xin mở sổ Excel trước, rồi mở báo cáo “báo cáo.docx”.",
    });
  });

  it("nothing comes of nothing", () => {
    expect(drop([], true)).toEqual({ opened: [], reports: [], said: null });
  });
});

describe("what is kept of a file", () => {
  it("are its bytes and its name", async () => {
    const { file } = picked("sổ.xlsx");
    expect(await keptSource({ kind: "file", file })).toEqual({
      ...{ kind: "bytes", name: "sổ.xlsx" },
      bytes: new Uint8Array(Buffer.from("nội dung")),
    });
  });

  it("is the file itself where it can no longer be read; a form is kept as it is", async () => {
    const { file } = picked("sổ.xlsx");
    file.arrayBuffer = () => Promise.reject(new DOMException("written to", "NotReadableError"));
    expect(await keptSource({ kind: "file", file })).toEqual({ kind: "file", file });
    const form = { kind: "blank", name: "mới.xlsx", form: "tthc-ii06a" } as const;
    expect(await keptSource(form)).toBe(form);
  });
});
