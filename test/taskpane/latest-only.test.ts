import { latestOnly } from "../../src/taskpane/live/latest-only";

/** A worker whose jobs end when the test says so. */
function slowWorker() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (job: string): Promise<void> => {
    begun.push(job);
    return new Promise((resolve) => ends.push(resolve));
  };
  const finish = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { begun, work, finish };
}

test("jobs that come while one is done give way to the last of them", async () => {
  const { begun, work, finish } = slowWorker();
  const ask = latestOnly(work);
  for (const job of ["a", "b", "c"]) ask(job);
  expect(begun).toEqual(["a"]);
  await finish();
  expect(begun).toEqual(["a", "c"]);
  await finish();
  ask("d");
  expect(begun).toEqual(["a", "c", "d"]);
});
