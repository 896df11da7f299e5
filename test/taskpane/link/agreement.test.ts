import {
  differenceFrom,
  followAgreement,
  noAgreement,
} from "../../../src/taskpane/publish/agreement";
import { buildParcel } from "../../support/build-parcel";

const parcelOf = (received: string) =>
  buildParcel({ tthc: [`Trong kỳ tiếp nhận {tthc.received.total=${received}} hồ sơ.`] });
const published = parcelOf("4.166");
const difference = differenceFrom(published, parcelOf("4.177"));

const checkedAt = (minute: number): string => `2025-10-01T07:${String(minute)}:00.000Z`;
const agrees = { published, difference: null, at: checkedAt(10) };
const differs = { published, difference, at: checkedAt(20) };
const differsStill = { ...differs, at: checkedAt(30) };

test("a document would learn which figures are others now; the same figures are no difference", () => {
  expect(difference?.figures).toMatchObject([{ before: "4.166", after: "4.177" }]);
  expect(differenceFrom(published, parcelOf("4.166"))).toBeNull();
  expect(differenceFrom(null, published)).toBeNull();
});

test("what was published is stale since the first check that gave something else", () => {
  const steps = [agrees, differs, differsStill];
  expect(steps.reduce(followAgreement, noAgreement).staleSince).toBe(checkedAt(20));
});

test("it is stale no more once the sheet says the same again", () => {
  const back = [agrees, differs, agrees].reduce(followAgreement, noAgreement);
  expect(back.staleSince).toBeNull();
  expect(followAgreement(back, differsStill).staleSince).toBe(checkedAt(30));
});

test("since when is not told where nobody saw it begin", () => {
  expect([differs, differsStill].reduce(followAgreement, noAgreement).staleSince).toBeNull();
});

test("a new publication begins anew", () => {
  const republished = parcelOf("4.177");
  const stale = [agrees, differs].reduce(followAgreement, noAgreement);
  const fresh = followAgreement(stale, {
    published: republished,
    difference: null,
    at: checkedAt(40),
  });
  expect(fresh).toEqual({ published: republished, hasAgreed: true, staleSince: null });
});
