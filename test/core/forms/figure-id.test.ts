import fc from "fast-check";
import { figureId, slugOf } from "../../../src/core/forms/figure-id";

describe("figureId", () => {
  test.each([
    ["tthc", "", "received.total", "tthc.received.total"],
    ["staff", "level.university", "", "staff.level.university"],
    ["staff", "", "", "staff.total"],
    ["tthc", "ho-tich", "resolved.overdue", "tthc.ho-tich.resolved.overdue"],
  ])("%s, row %s, column %s", (prefix, row, column, id) => {
    expect(figureId(prefix, row, column)).toBe(id);
  });

  test("fits the tag of a mark whatever the row is called, and keeps rows apart", () => {
    const label = fc.string({
      unit: fc.constantFrom("Đ", "ấ", "t", " ", "a", "i", "H", "ộ", "1", "-"),
      minLength: 1,
      maxLength: 60,
    });
    const columns = fc.constantFrom("received.total", "resolved.early-ontime.share", "");
    fc.assert(
      fc.property(label, label, columns, (left, right, column) => {
        const [one, other] = [left, right].map(slugOf);
        fc.pre(one !== "" && other !== "" && one !== other);
        const ids = [one, other].map((row) => figureId("tthc2", row ?? "", column));
        for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9.-]{0,39}$/);
        expect(ids[0]).not.toBe(ids[1]);
      })
    );
  });

  test("names a label in ASCII, at most 16 characters", () => {
    expect(slugOf("Đất đai")).toBe("dat-dai");
    expect(slugOf("Bảo trợ xã hội, trẻ em")).toMatch(/^bao-tro-xa-h[a-z0-9]{4}$/);
  });
});
