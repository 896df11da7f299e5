/** Lets the browser answer the person before the work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The longest that work on the page's own thread goes on at a time, in milliseconds. */
const BUDGET = 12;

/** A rest to be taken between steps of long work: it pauses once the steps have used their time up. */
export function restBetween(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < BUDGET) return;
    await pause();
    begun = performance.now();
  };
}
