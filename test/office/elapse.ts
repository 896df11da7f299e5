/** Lets time go by, in milliseconds. */
export const elapse = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
