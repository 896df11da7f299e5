import fc from "fast-check";
import { markState, sameText } from "../../../src/core/link/mark-state";
import type { MarkTexts } from "../../../src/core/link/mark-state";
import type { WrittenMark } from "../../../src/core/link/mark";

const written = (text: string, also?: readonly string[]): WrittenMark => ({
  text,
  sheet: "TTHC",
  cell: "B1",
  ...(also === undefined ? {} : { also }),
});

describe("markState", () => {
  test.each<[string, string | null, string | null, string]>([
    ["matches", "3.936", "3.936", "3.936"],
    ["stale", "3.936", "3.936", "3.940"],
    ["edited", "3.936", "4.000", "3.936"],
    ["converged", "3.936", "3.940", "3.940"],
    ["conflict", "3.936", "4.000", "3.940"],
    ["removed", "3.936", null, "3.940"],
    ["converged", null, "3.940", "3.940"],
    ["unknown", null, "4.000", "3.940"],
  ])("%s: L %s, D %s, X %s", (state, last, standing, offered) => {
    const texts = { written: last === null ? null : written(last), standing, offered };
    expect(markState(texts)).toBe(state);
  });

  it("takes a text written to a sibling for ours, not for a hand edit", () => {
    const memory = written("3.936", ["3.940"]);
    expect(markState({ written: memory, standing: "3.940", offered: "3.940" })).toBe("matches");
    expect(markState({ written: memory, standing: "3.940", offered: "3.950" })).toBe("stale");
    expect(markState({ written: memory, standing: "4.000", offered: "3.940" })).toBe("conflict");
  });

  it("never calls a text ours that we did not write", () => {
    const text = fc.constantFrom("1", "2", "3", "4");
    fc.assert(
      fc.property(text, text, text, (last, standing, offered) => {
        const texts: MarkTexts = { written: written(last), standing, offered };
        fc.pre(standing !== last);
        expect(["edited", "converged", "conflict"]).toContain(markState(texts));
      })
    );
  });
});

describe("sameText", () => {
  it("sees through spaces that do not break and letters in pieces", () => {
    expect(sameText("3.936\u00a0hồ sơ", "3.936 hồ sơ")).toBe(true);
    expect(sameText("hồ sơ".normalize("NFD"), "hồ sơ")).toBe(true);
  });

  it("counts a space at the end as a change: to overwrite it would glue words together", () => {
    expect(sameText("3.936 ", "3.936")).toBe(false);
  });
});
