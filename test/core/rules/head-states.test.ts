import type { Relation } from "../../../src/core/figures/relation";
import { headStates } from "../../../src/core/rules/head-states";
import { balance, bound, buildFigures, share } from "../../support/build-figures";

const whole = balance("tthc.total", ["tthc.online", "tthc.direct"]);
const wrong = balance("tthc.total", ["tthc.online", "tthc.late"]);
const unread = balance("tthc.total", ["tthc.online", "tthc.unread"]);
const rate = share(["tthc.share", "tthc.online", "tthc.total"]);

const states = (relations: readonly Relation[], ids = ["tthc.total", "tthc.share"]) => [
  ...headStates(
    new Set(ids),
    buildFigures({
      name: "TTHC",
      figures: {
        "tthc.total": 10,
        "tthc.online": 8,
        "tthc.direct": 2,
        "tthc.late": 1,
        "tthc.unread": { gap: "error-value", printed: "#REF!" },
        "tthc.share": "80%",
      },
      relations,
    })
  ),
];

test.each([
  ["a total that adds up", [whole], [["tthc.total", "holds"]]],
  ["a share that its figures give", [rate], [["tthc.share", "holds"]]],
  ["a total that does not add up", [wrong], [["tthc.total", "broken"]]],
  ["broken stays broken, whatever else holds", [wrong, whole], [["tthc.total", "broken"]]],
  ["one that breaks after another held", [whole, wrong], [["tthc.total", "broken"]]],
  ["what cannot be judged tells nothing", [unread], []],
  ["nor against what was judged", [whole, unread], [["tthc.total", "holds"]]],
  ["a bound has no head", [bound("tthc.total", "tthc.online")], []],
  ["no relation", [], []],
])("%s", (_, relations, expected) => {
  expect(states(relations)).toEqual(expected);
});

test("only the figures that are asked for", () => {
  expect(states([whole, rate], ["tthc.share", "tthc.online"])).toEqual([["tthc.share", "holds"]]);
  expect(states([whole, rate], [])).toEqual([]);
});
