import type { LinkManifest } from "../../../src/core/link/mark";
import { openManifest, packManifest } from "../../../src/core/link/manifest-text";

const manifest: LinkManifest = {
  document: "0f8fad5b-d9cb-469f-a165-70867728950e",
  written: new Map([
    [
      "vlk1|0f8fad5b|tthc|tthc.total",
      { text: "3.936", sheet: "TTHC", cell: "C17", also: ["3.940"] },
    ],
    ["vlk1|0f8fad5b|tthc|tthc.early", { text: "3.312", sheet: "TTHC", cell: "D17" }],
  ]),
  passages: new Map([["tthc", "ab12"]]),
  trail: [
    {
      at: "2024-03-15T02:00:00.000Z",
      workbook: "thong-ke.xlsx",
      period: "quý I năm 2024",
      updated: 2,
    },
  ],
};

describe("manifest as text", () => {
  it("comes back as it went", () => {
    expect(openManifest(packManifest(manifest))).toEqual(manifest);
  });

  test.each([
    ["nothing", ""],
    ["no JSON", packManifest(manifest).slice(0, -1)],
    ["another version", packManifest(manifest).replace("link/1", "link/2")],
    ["a text that is no text", packManifest(manifest).replace('"3.936"', "3.936")],
    ["siblings that are no list", packManifest(manifest).replace('["3.940"]', '"3.940"')],
    ["no document id", packManifest(manifest).replace("0f8fad5b-d9cb", "quý")],
  ])("is refused when it holds %s", (_, text) => {
    expect(openManifest(text)).toBeNull();
  });
});
