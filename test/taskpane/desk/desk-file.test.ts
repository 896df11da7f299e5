import {
  alters,
  emptyDesk,
  lays,
  shows,
  takesAway,
  type Desk,
  type DeskFile,
  type DeskStep,
} from "../../../src/taskpane/desk/desk-file";

const file = (id: string): DeskFile => ({
  ...{ id, name: `${id}.xlsx`, handle: null, draft: null, isUnsaved: false },
  source: { kind: "blank", name: `${id}.xlsx`, form: "tthc-ii06a" },
  opening: { opened: new Promise(() => undefined), close: () => undefined },
  stage: { kind: "opening" },
});

const after = (...steps: readonly DeskStep[]): Desk =>
  steps.reduce((desk, step) => step(desk), emptyDesk);
const three = [lays(file("a")), lays(file("b")), lays(file("c"))];
const seen = ({ files, shown }: Desk) => [files.map(({ id }) => id).join(""), shown];

describe("files on the desk", () => {
  it("a new one lies on top", () => {
    expect(seen(after(...three))).toEqual(["abc", "c"]);
    expect(seen(after(...three, shows("a"), lays(file("d"))))).toEqual(["abcd", "d"]);
  });

  it.each([
    ["a", "bc", "b"],
    ["b", "ac", "c"],
    ["c", "ab", "b"],
  ])("where %s is taken away, the one beside it is shown", (id, left, shown) => {
    expect(seen(after(...three, shows(id), takesAway(id)))).toEqual([left, shown]);
  });

  it("what is shown stays while another is taken away, and none is left at the end", () => {
    expect(seen(after(...three, shows("b"), takesAway("c")))).toEqual(["ab", "b"]);
    expect(seen(after(...three, shows(null), takesAway("c")))).toEqual(["ab", null]);
    expect(seen(after(lays(file("a")), takesAway("a")))).toEqual(["", null]);
  });

  it("nothing is told of a file that was taken away meanwhile", () => {
    const desk = after(...three, takesAway("b"), alters("b", { isUnsaved: true }));
    expect(seen(desk)).toEqual(["ac", "c"]);
    const altered = alters("a", { isUnsaved: true, name: "mới.xlsx" })(desk);
    expect(altered.files.map(({ name, isUnsaved }) => [name, isUnsaved])).toEqual([
      ["mới.xlsx", true],
      ["c.xlsx", false],
    ]);
  });
});
