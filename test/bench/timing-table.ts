/** One table of timings, printed line by line while they are taken. */
export interface TimingTable {
  /** Opens a part of the table; each of its jobs is run so many times. */
  readonly part: (title: string, runs: number) => void;
  /** Times a job: one run to warm up, then the runs that count. Gives what its last run gave. */
  readonly time: <Result>(name: string, job: () => Result | Promise<Result>) => Promise<Result>;
  readonly note: (text: string) => void;
}

const NAME_WIDTH = 64;
const FIGURE_WIDTH = 9;

/** A table with the median and the best of the runs, wall time in milliseconds. */
export function timingTable(print: (text: string) => void): TimingTable {
  let runs = 1;
  print(line("milliseconds", "median", "best", "runs"));
  print("─".repeat(NAME_WIDTH + 3 * FIGURE_WIDTH));
  return {
    part: (title, count) => {
      runs = count;
      print(`\n${title}`);
    },
    time: async (name, job) => {
      let result = await job();
      const times: number[] = [];
      while (times.length < runs) {
        const start = performance.now();
        result = await job();
        times.push(performance.now() - start);
      }
      const figures = [medianOf(times), Math.min(...times)].map(inMilliseconds);
      print(line(`  ${name}`, ...figures, String(runs)));
      return result;
    },
    note: (text) => {
      print(`  ${text}`);
    },
  };
}

const line = (name: string, ...figures: readonly string[]): string =>
  name.padEnd(NAME_WIDTH) + figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join("");

/** Of an even number of runs the mean of the middle two. */
function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

/** One decimal below 100. */
const inMilliseconds = (time: number): string => {
  const digits = time < 100 ? 1 : 0;
  return time.toLocaleString("en", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
};
