/**
 * Lets the pane draw and answer before more work is done. A message, since a timer waits 4 ms after a
 * few others, and a whole second in a pane that is not seen.
 */
export const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
