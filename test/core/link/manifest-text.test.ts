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
      action: "refresh",
      workbook: "thong-ke.xlsx",
      workbookId: "11111111-2222-4333-8444-555555555555",
      unit: "phường Mẫu",
      madeAt: "2024-03-15T01:59:00.000Z",
      errors: 1,
      period: "quý I năm 2024",
      updated: 2,
    },
  ],
};

const replaced = (from: string, to: string): string => {
  const packed = packManifest(manifest);
  expect(packed).toContain(from);
  return packed.replace(from, to);
};

describe("manifest as text", () => {
  it("comes back as it went", () => {
    expect(openManifest(packManifest(manifest))).toEqual(manifest);
    const trail = manifest.trail.map(
      (line) => ({ ...line, workbookId: null, action: "undo" }) as const
    );
    expect(openManifest(packManifest({ ...manifest, trail }))?.trail).toEqual(trail);
  });

  test.each([
    ["nothing", ""],
    ["no JSON", packManifest(manifest).slice(0, -1)],
    ["another version", packManifest(manifest).replace("link/1", "link/2")],
    ["a text that is no text", packManifest(manifest).replace('"3.936"', "3.936")],
    ["siblings that are no list", packManifest(manifest).replace('["3.940"]', '"3.940"')],
    ["a line of the trail for an act that nobody knows", replaced('"refresh"', '"publish"')],
    ["a line of the trail that does not say how many", replaced('"updated":2', '"updated":"2"')],
    ["a line of the trail without the errors", replaced('"errors":1,', "")],
    ["no document id", packManifest(manifest).replace("0f8fad5b-d9cb", "quý")],
  ])("is refused when it holds %s", (_, text) => {
    expect(openManifest(text)).toBeNull();
  });
});
