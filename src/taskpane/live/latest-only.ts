/** Does one job at a time; of the jobs that come meanwhile only the last is done. */
export function latestOnly<Job>(work: (job: Job) => Promise<void>): (job: Job) => void {
  let isBusy = false;
  const waiting: Job[] = [];
  const workOff = async (): Promise<void> => {
    isBusy = true;
    try {
      for (let job = waiting.pop(); job !== undefined; job = waiting.pop()) {
        waiting.length = 0;
        await work(job);
      }
    } finally {
      isBusy = false;
    }
  };
  return (job) => {
    waiting.push(job);
    if (!isBusy) void workOff();
  };
}
