import type { LinkManifest } from "../../../src/core/link/mark";
import { proseHash } from "../../../src/core/link/prose-hash";
import { proseStates } from "../../../src/core/link/prose-state";
import type { StandingPassage } from "../../../src/core/link/standing-passage";
import type { Passage } from "../../../src/core/narrative/passage";
import { buildParcel } from "../../support/build-parcel";

const passageOf = (...paragraphs: readonly string[]): Passage => {
  const [passage] = buildParcel({ tthc: paragraphs }).passages;
  if (passage === undefined) throw new Error("One draft gives one passage");
  return passage;
};
const hashOf = (...paragraphs: readonly string[]): string => proseHash(passageOf(...paragraphs));

const INSERTED = ["Tiếp nhận {tthc.total=3.936} hồ sơ.", "Trước hạn {tthc.early=3.312}."];

describe("proseHash", () => {
  it("goes by the words, whatever the numbers", () => {
    expect(hashOf("Tiếp nhận {tthc.total=1} hồ sơ.")).toBe(
      hashOf("Tiếp nhận {tthc.total=2} hồ sơ.")
    );
    expect(hashOf("Tiếp nhận {tthc.total=1} hồ sơ.")).not.toBe(
      hashOf("Tiếp nhận {tthc.b=1} hồ sơ.")
    );
  });

  it("does not see what no reader sees", () => {
    const plain = hashOf("Tiếp nhận {a=1} hồ sơ.", "Đạt {b=2}");
    expect(hashOf("Tiếp\u00a0nhận {a=1} hồ sơ.".normalize("NFD"), "", "Đạt {b=2} ")).toBe(plain);
  });

  it("leaves out paragraphs without a figure before the first and behind the last", () => {
    const inner = ["Một {a=1}.", "Không có số.", "Hai {b=2}."];
    expect(hashOf("Trước.", ...inner, "Sau.")).toBe(hashOf(...inner));
    expect(hashOf("Một {a=1}.", "Hai {b=2}.")).not.toBe(hashOf(...inner));
  });

  it("takes all of a passage that has no figure", () => {
    expect(hashOf("Không phát sinh.")).not.toBe(hashOf("Không phát sinh.", "Không quá hạn."));
  });
});

describe("proseStates", () => {
  const manifest: LinkManifest = {
    document: "0f8fad5b-d9cb-469f-a165-70867728950e",
    written: new Map(),
    passages: new Map([["tthc", hashOf(...INSERTED)]]),
    trail: [],
  };
  const stateOf = (standing: readonly string[], offered: readonly string[] = INSERTED) => {
    const { paragraphs } = passageOf(...standing);
    const passages: StandingPassage[] = [{ passage: "tthc", paragraphs }];
    return proseStates(manifest, passages, buildParcel({ tthc: offered }))[0];
  };

  it("knows words as they were written, under new numbers too", () => {
    expect(stateOf(["Tiếp nhận {tthc.total=9} hồ sơ.", "Trước hạn {tthc.early=8}."])).toEqual({
      passage: "tthc",
      state: "as-written",
      isReworded: false,
    });
  });

  test.each<[string, readonly string[]]>([
    ["a word", ["Đã tiếp nhận {tthc.total=1} hồ sơ.", "Trước hạn {tthc.early=3.312}."]],
    [
      "a sentence between",
      ["Tiếp nhận {tthc.total=1} hồ sơ.", "Tốt.", "Trước hạn {tthc.early=1}."],
    ],
    ["a figure without its mark", ["Tiếp nhận {tthc.total=3.936} hồ sơ.", "Trước hạn 3.312."]],
  ])("sees the hand in %s", (_, standing) => {
    expect(stateOf(standing)?.state).toBe("edited");
  });

  it("tells apart a hand and a parcel with other sentences", () => {
    const offered = ["Tiếp nhận {tthc.total=3.936} hồ sơ, trước hạn {tthc.early=3.312}."];
    expect(stateOf(INSERTED, offered)).toMatchObject({ state: "as-written", isReworded: true });
    expect(stateOf(["Khác {tthc.total=1}."], offered)).toMatchObject({
      state: "edited",
      isReworded: true,
    });
  });

  it("does not guess where the document remembers nothing", () => {
    const { paragraphs } = passageOf(...INSERTED);
    const parcel = buildParcel({ tthc: INSERTED });
    expect(proseStates(null, [{ passage: "tthc", paragraphs }], parcel)).toEqual([
      { passage: "tthc", state: "unknown", isReworded: false },
    ]);
  });
});
