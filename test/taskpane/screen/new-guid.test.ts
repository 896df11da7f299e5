import { newGuid } from "../../../src/taskpane/screen/new-guid";

test("a GUID says that it is random, and no two are alike", () => {
  const guids = Array.from({ length: 200 }, newGuid);
  for (const guid of guids)
    expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(guids).size).toBe(200);
});
