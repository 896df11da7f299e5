/** Asks the worker that opens files for the parcel of a workbook; answered once. */
export interface ParcelQuestion {
  readonly kind: "parcel";
  readonly file: File;
}
