/** One table of timings, printed line by line while they are taken. */
export interface TimingTable {
  readonly heading: (text: string) => void;
  /** Times a job: one run to warm up, then the runs that count. Gives what its last run gave. */
  readonly time: <Result>(name: string, job: () => Result | Promise<Result>) => Promise<Result>;
  readonly note: (text: string) => void;
}

const NAME_WIDTH = 66;
const TIME_WIDTH = 10;

/** A table with the median and the best of so many runs, wall time in milliseconds. */
export function timingTable(runs: number): TimingTable {
  const print = (text: string): void => {
    console.log(text);
  };
  print(line("milliseconds", "median", "best"));
  print("─".repeat(NAME_WIDTH + 2 * TIME_WIDTH));
  return {
    heading: (text) => {
      print(`\n${text}`);
    },
    time: async (name, job) => {
      let result = await job();
      const times: number[] = [];
      while (times.length < runs) {
        const start = performance.now();
        result = await job();
        times.push(performance.now() - start);
      }
      print(line(`  ${name}`, inMilliseconds(medianOf(times)), inMilliseconds(Math.min(...times))));
      return result;
    },
    note: (text) => {
      print(`  ${text}`);
    },
  };
}

const line = (name: string, median: string, best: string): string =>
  name.padEnd(NAME_WIDTH) + median.padStart(TIME_WIDTH) + best.padStart(TIME_WIDTH);

/** Of an even number of runs the mean of the middle two. */
function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (lower + upper) / 2;
}

const inMilliseconds = (time: number): string =>
  time.toLocaleString("en", { maximumFractionDigits: time < 100 ? 1 : 0 });
