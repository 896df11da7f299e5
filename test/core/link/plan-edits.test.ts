import fc from "fast-check";
import type { Edit } from "../../../src/core/link/edit";
import { sameText } from "../../../src/core/link/mark-state";
import type { LinkManifest, Mark, MarkObstacle, WrittenMark } from "../../../src/core/link/mark";
import { planEdits } from "../../../src/core/link/plan-edits";
import type { ConflictChoice, LinkedDocument } from "../../../src/core/link/plan-edits";
import { proseHash } from "../../../src/core/link/prose-hash";
import { buildTag } from "../../../src/core/link/tag";
import { buildParcel } from "../../support/build-parcel";

const tag = buildTag({ document8: "0f8fad5b", passage: "tthc", figure: "tthc.total" });
const offer = (text: string) => buildParcel({ tthc: [`Tiếp nhận {tthc.total=${text}} hồ sơ.`] });

interface Draft {
  readonly standing: readonly string[];
  readonly written?: WrittenMark | string | null;
  readonly obstacles?: readonly (MarkObstacle | null)[];
}

/** A document whose marks, all of one figure, show these texts. */
function documentOf({ standing, written = null, obstacles = [] }: Draft): LinkedDocument {
  const marks = standing.map((text, occurrence): Mark => {
    const obstacle = obstacles[occurrence] ?? null;
    return { tag, passage: "tthc", figure: "tthc.total", occurrence, text, obstacle };
  });
  const memory =
    typeof written === "string" ? { text: written, sheet: "TTHC", cell: "B1" } : written;
  return { marks, manifest: manifestOf(memory === null ? [] : [[tag, memory]]) };
}

const manifestOf = (written: readonly (readonly [string, WrittenMark])[]): LinkManifest => ({
  document: "0f8fad5b-d9cb-469f-a165-70867728950e",
  written: new Map(written),
  passages: new Map(),
  trail: [],
});

/** What a host does with edits, without a file. */
function apply({ marks, manifest }: LinkedDocument, edits: readonly Edit[]): LinkedDocument {
  const written = new Map(manifest?.written);
  for (const edit of edits) if (edit.kind === "record") written.set(edit.tag, edit.written);
  const changed = marks.map((mark) => {
    const edit = edits.find(
      (candidate) =>
        candidate.kind === "replace-text" &&
        candidate.tag === mark.tag &&
        candidate.occurrence === mark.occurrence
    );
    return edit?.kind === "replace-text" ? { ...mark, text: edit.after } : mark;
  });
  return { marks: changed, manifest: manifest === null ? null : { ...manifest, written } };
}

/** Plans, holds the laws, and gives the document afterwards. */
function refresh(
  document: LinkedDocument,
  text: string,
  choice: ConflictChoice = "ask"
): LinkedDocument {
  const { edits } = planEdits(document, offer(text), choice);
  expect(JSON.parse(JSON.stringify(edits))).toEqual(edits);
  const after = apply(document, edits);
  expect(planEdits(after, offer(text), choice).edits).toEqual([]);
  return after;
}

const texts = ({ marks }: LinkedDocument): string[] => marks.map(({ text }) => text);
const states = (document: LinkedDocument, text: string): string[] =>
  planEdits(document, offer(text), "ask").marks.map(({ state }) => state);

describe("planEdits", () => {
  it("updates what the sheet changed, and remembers it with its cell", () => {
    const { edits } = planEdits(
      documentOf({ standing: ["3.936"], written: "3.936" }),
      offer("3.940"),
      "ask"
    );
    expect(edits).toEqual([
      {
        kind: "replace-text",
        tag,
        occurrence: 0,
        figure: "tthc.total",
        before: "3.936",
        after: "3.940",
      },
      { kind: "record", tag, written: { text: "3.940", sheet: "TTHC", cell: "B1" } },
    ]);
  });

  it("shows before, after, label and cell of each mark", () => {
    const { marks } = planEdits(
      documentOf({ standing: ["3.936"], written: "3.936" }),
      offer("3.940"),
      "ask"
    );
    expect(marks).toEqual([
      expect.objectContaining({
        state: "stale",
        before: "3.936",
        after: "3.940",
        label: { vi: "Nhãn của tthc.total", en: "Label of tthc.total" },
        origin: { sheet: "TTHC", cell: "B1" },
      }),
    ]);
  });

  test.each<[string, ConflictChoice, string, string]>([
    ["conflict", "ask", "4.000", "conflict"],
    ["conflict", "new", "3.940", "matches"],
    ["conflict", "mine", "4.000", "edited"],
    ["unknown", "ask", "4.000", "unknown"],
    ["unknown", "new", "3.940", "matches"],
    ["unknown", "mine", "4.000", "edited"],
  ])("%s, %s: %s stands and is %s", (state, choice, text, next) => {
    const document = documentOf({
      standing: ["4.000"],
      written: state === "unknown" ? null : "3.936",
    });
    expect(states(document, "3.940")).toEqual([state]);
    const after = refresh(document, "3.940", choice);
    expect(texts(after)).toEqual([text]);
    expect(states(after, "3.940")).toEqual([next]);
  });

  it("keeps a hand edit even when told to take new ones, as long as the sheet has nothing new", () => {
    const document = documentOf({ standing: ["4.000"], written: "3.936" });
    expect(texts(refresh(document, "3.936", "new"))).toEqual(["4.000"]);
  });

  it("asks again after “keep mine” only when the sheet has changed again", () => {
    const kept = refresh(documentOf({ standing: ["4.000"], written: "3.936" }), "3.940", "mine");
    expect(states(kept, "3.940")).toEqual(["edited"]);
    expect(states(kept, "3.950")).toEqual(["conflict"]);
  });

  it("remembers what hand and sheet agree on", () => {
    const after = refresh(documentOf({ standing: ["3.940"], written: "3.936" }), "3.940");
    expect(states(after, "3.940")).toEqual(["matches"]);
  });

  it("follows a figure that moved to another cell", () => {
    const document = documentOf({
      standing: ["3.936"],
      written: { text: "3.936", sheet: "TTHC", cell: "B9" },
    });
    expect(refresh(document, "3.936").manifest?.written.get(tag)).toEqual({
      text: "3.936",
      sheet: "TTHC",
      cell: "B1",
    });
  });

  it("lets each mark have its own answer", () => {
    const document = documentOf({ standing: ["4.000", "5.000"], written: "3.936" });
    const { edits } = planEdits(document, offer("3.940"), ({ occurrence }) =>
      occurrence === 0 ? "new" : "mine"
    );
    expect(texts(apply(document, edits))).toEqual(["3.940", "5.000"]);
  });

  it("does not write where something stands in the way, and comes back to it", () => {
    const document = documentOf({
      standing: ["3.936"],
      written: "3.936",
      obstacles: ["tracked-changes"],
    });
    const after = refresh(document, "3.940", "new");
    expect(texts(after)).toEqual(["3.936"]);
    expect(states(after, "3.940")).toEqual(["stale"]);
  });

  describe("one figure in several places", () => {
    it("updates all of them", () => {
      expect(texts(refresh(documentOf({ standing: ["1", "1", "1"], written: "1" }), "2"))).toEqual([
        "2",
        "2",
        "2",
      ]);
    });

    it("keeps asking about the one that was edited, and keeps updating the others", () => {
      const first = refresh(documentOf({ standing: ["1", "9"], written: "1" }), "2");
      expect(texts(first)).toEqual(["2", "9"]);
      expect(states(first, "2")).toEqual(["matches", "conflict"]);
      const second = refresh(first, "3");
      expect(texts(second)).toEqual(["3", "9"]);
      expect(states(second, "3")).toEqual(["matches", "conflict"]);
      const settled = refresh(second, "4", "new");
      expect(texts(settled)).toEqual(["4", "4"]);
      expect(settled.manifest?.written.get(tag)).toEqual({ text: "4", sheet: "TTHC", cell: "B1" });
    });

    it("does not take a hindered one for edited by hand", () => {
      const hindered = documentOf({
        standing: ["1", "1"],
        written: "1",
        obstacles: [null, "locked"],
      });
      const after = refresh(refresh(hindered, "2"), "3");
      expect(states(after, "3")).toEqual(["matches", "stale"]);
    });
  });

  it("lists marks that were removed, and leaves them so", () => {
    const { marks, edits } = planEdits(
      documentOf({ standing: [], written: "3.936" }),
      offer("3.940"),
      "new"
    );
    expect(marks).toEqual([
      expect.objectContaining({ tag, state: "removed", before: null, after: "3.940" }),
    ]);
    expect(edits).toEqual([]);
  });

  it("names marks for which the parcel has no text, and does not touch them", () => {
    const parcel = buildParcel({ tthc: ["Chưa phát sinh hồ sơ."] });
    const plan = planEdits(documentOf({ standing: ["3.936"], written: "3.936" }), parcel, "new");
    expect(plan.sourceless.map((mark) => mark.tag)).toEqual([tag]);
    expect(plan).toMatchObject({ marks: [], edits: [] });
  });

  it("names passages whose sentences are no longer the same", () => {
    const before = offer("3.936");
    const passages = new Map(before.passages.map((passage) => [passage.id, proseHash(passage)]));
    const linked = { marks: [], manifest: { ...manifestOf([]), passages } };
    expect(planEdits(linked, offer("3.940"), "ask").reworded).toEqual([]);
    const reworded = buildParcel({ tthc: ["Chưa phát sinh hồ sơ."] });
    expect(planEdits(linked, reworded, "ask").reworded).toEqual(["tthc"]);
  });

  it("asks about everything that differs when the document has lost its memory", () => {
    const document = { ...documentOf({ standing: ["3.936"] }), manifest: null };
    expect(states(document, "3.940")).toEqual(["unknown"]);
    expect(planEdits(document, offer("3.936"), "ask").edits).toEqual([
      { kind: "record", tag, written: { text: "3.936", sheet: "TTHC", cell: "B1" } },
    ]);
  });
});

describe("whatever hands and sheets do", () => {
  type Step =
    | { readonly kind: "hand"; readonly at: number; readonly text: string }
    | { readonly kind: "refresh"; readonly text: string; readonly choice: ConflictChoice };
  const text = fc.constantFrom("1", "2", "3");
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({
      kind: fc.constant("hand" as const),
      at: fc.nat({ max: 2 }),
      text: fc.constantFrom("7", "8", "1"),
    }),
    fc.record({
      kind: fc.constant("refresh" as const),
      text,
      choice: fc.constantFrom("ask" as const, "mine" as const),
    })
  );

  it("no refresh loses a hand edit, and each leaves nothing for a second", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let document = documentOf({ standing: ["1", "1", "1"], written: "1" });
        const typed = new Map<number, string>();
        for (const one of steps) {
          if (one.kind === "hand") {
            const marks = document.marks.map((mark, at) =>
              at === one.at ? { ...mark, text: one.text } : mark
            );
            document = { ...document, marks };
            typed.set(one.at, one.text);
            continue;
          }
          // A text that we wrote ourselves, typed again, cannot be told from ours.
          for (const [at, own] of typed) if (["1", "2", "3"].includes(own)) typed.delete(at);
          document = refresh(document, one.text, one.choice);
          for (const [at, own] of typed)
            expect(sameText(document.marks[at]?.text ?? "", own)).toBe(true);
        }
      }),
      { numRuns: 500 }
    );
  });

  it("marks that no hand touched follow the sheet", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (offers) => {
        let document = documentOf({ standing: ["1", "9"], written: "1" });
        for (const one of offers) document = refresh(document, one);
        expect(texts(document)).toEqual([offers.at(-1), "9"]);
      })
    );
  });
});
