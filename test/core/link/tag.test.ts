import fc from "fast-check";
import { buildTag, documentTagPart, markTitle, parseTag } from "../../../src/core/link/tag";

const parts = { document8: "0f8fad5b", passage: "tthc", figure: "tthc.received.total" };

describe("tag", () => {
  it("says report, passage and figure", () => {
    expect(buildTag(parts)).toBe("vlk1|0f8fad5b|tthc|tthc.received.total");
    expect(parseTag("vlk1|0f8fad5b|tthc|tthc.received.total")).toEqual(parts);
  });

  it("comes back as it went, and never exceeds what Word keeps", () => {
    const letters = fc.constantFrom("a", "x", "Z", "0", "9");
    const figure = fc.string({
      unit: fc.constantFrom("a", "Z", "0", ".", "-", "_"),
      minLength: 1,
      maxLength: 40,
    });
    const passage = fc.string({ unit: letters, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(passage, figure, (somePassage, someFigure) => {
        const some = { document8: "0f8fad5b", passage: somePassage, figure: someFigure };
        expect(buildTag(some).length).toBeLessThanOrEqual(64);
        expect(parseTag(buildTag(some))).toEqual(some);
      })
    );
  });

  test.each([
    "",
    "tthc",
    "vlk1|0f8fad5b|tthc",
    "vlk2|0f8fad5b|tthc|a.b",
    "vlk1|0F8FAD5B|tthc|a.b",
    "vlk1|0f8fad5b|tthc|a|b",
  ])("leaves somebody else's tag alone: %s", (tag) => {
    expect(parseTag(tag)).toBeNull();
  });

  it("refuses ids that would not come back", () => {
    expect(() => buildTag({ ...parts, passage: "toolong" })).toThrow("Not a tag of ours");
    expect(() => buildTag({ ...parts, figure: "a|b" })).toThrow("Not a tag of ours");
  });
});

describe("documentTagPart", () => {
  test.each(["0f8fad5b-d9cb-469f-a165-70867728950e", "{0F8FAD5B-D9CB-469F-A165-70867728950E}"])(
    "%s",
    (guid) => {
      expect(documentTagPart(guid)).toBe("0f8fad5b");
    }
  );

  it("refuses what is no GUID", () => {
    expect(() => documentTagPart("báo cáo quý I")).toThrow("Not a GUID");
  });
});

describe("markTitle", () => {
  it("keeps what Word keeps, and ends with an ellipsis when cut", () => {
    expect(markTitle("Tiếp nhận, tổng số")).toBe("Tiếp nhận, tổng số");
    const title = markTitle("Số hồ sơ ".repeat(10));
    expect(title).toHaveLength(64);
    expect(title.endsWith("…")).toBe(true);
  });
});
