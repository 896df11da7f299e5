/** A worker that opens workbook files: it checks them and makes parcels of them. */
export const startFileWorker = (): Worker =>
  new Worker(new URL("./file-worker.ts", import.meta.url));
