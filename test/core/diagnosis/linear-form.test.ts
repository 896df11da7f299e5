import { linearForm } from "../../../src/core/diagnosis/linear-form";
import { balance, buildFigures } from "../../support/build-figures";

test("a total of which only some parts are named may rise as far as it likes, and fall no lower", () => {
  const sum = balance("t.total", ["t.a", "t.b"]);
  const { book } = buildFigures({ name: "TTHC", figures: { "t.total": 9, "t.a": 3, "t.b": 5 } });
  expect(linearForm(sum, book)).toMatchObject({ rest: 1, low: -0, high: 0 });
  const some = { ...sum, kind: "balance", mayExceed: true } as const;
  expect(linearForm(some, book)).toMatchObject({ rest: 1, low: -0, high: Infinity });
});
