import type { SuspectCell } from "../../src/core/diagnosis/suspect";
import { saySuspicion } from "../../src/taskpane/check/say-suspicion";

const suspect = (told: Partial<SuspectCell>): SuspectCell => ({
  figure: "tthc.resolved.early",
  sheet: "TTHC",
  cell: "G17",
  from: 3548,
  to: 5569,
  interval: null,
  reason: "digits-swapped",
  why: { texts: { vi: "", en: "" }, data: {} },
  ...told,
});

test("what stands there, and what was probably meant", () => {
  expect(saySuspicion(suspect({}), new Map(), "vi")).toBe("nhập 3.548, có thể 5.569");
  expect(saySuspicion(suspect({}), new Map(), "en")).toBe("says 3,548, perhaps 5,569");
  expect(saySuspicion(suspect({ from: null, to: 9 }), new Map(), "vi")).toBe(
    "đang để trống, có thể 9"
  );
});

test("a range where more than one value would do, and no value where none is known", () => {
  const open = suspect({ to: null, interval: { low: 4, high: 1200 } });
  expect(saySuspicion(open, new Map(), "vi")).toBe("nhập 3.548, có thể từ 4 đến 1.200");
  expect(saySuspicion(suspect({ to: null }), new Map(), "vi")).toBe("nhập 3.548");
});
