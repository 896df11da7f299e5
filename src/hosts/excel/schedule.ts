/** Does work after so many milliseconds, unless what it returns is called before. */
export type Schedule = (work: () => Promise<void>, milliseconds: number) => () => void;

export const schedule: Schedule = (work, milliseconds) => {
  const timer = setTimeout(() => void work(), milliseconds);
  return () => {
    clearTimeout(timer);
  };
};
