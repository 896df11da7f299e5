/** An error that the simulated host answers inside a batch; the add-in sees `code` and `message`. */
export class RichApiError extends Error {
  readonly code: string;
  /** "Worksheet.getRange"; the engine fills in the member it was calling when this is absent. */
  readonly location: string | undefined;

  constructor(code: string, message: string, location?: string) {
    super(message);
    this.name = "RichApiError";
    this.code = code;
    this.location = location;
  }
}

const messages = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of the Office application.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell and then try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
} as const;

/** The codes that a model answers with; anything else goes through the constructor. */
export type RichApiErrorCode = keyof typeof messages;

/** The error with Office's code; `message` where Office says something more exact than usual. */
export function richApiError(code: RichApiErrorCode, message?: string): RichApiError {
  return new RichApiError(code, message ?? messages[code]);
}

export const itemNotFound = (): RichApiError => richApiError("ItemNotFound");
export const itemAlreadyExists = (): RichApiError => richApiError("ItemAlreadyExists");
export const invalidArgument = (message?: string): RichApiError =>
  richApiError("InvalidArgument", message);
export const invalidReference = (): RichApiError => richApiError("InvalidReference");
export const invalidOperation = (message?: string): RichApiError =>
  richApiError("InvalidOperation", message);
export const accessDenied = (message?: string): RichApiError =>
  richApiError("AccessDenied", message);
export const apiNotFound = (): RichApiError => richApiError("ApiNotFound");

/** What the simulation lacks, not Office: the message says so, lest anyone blame the product. */
export function notImplemented(what: string): RichApiError {
  return new RichApiError("NotImplemented", `The simulated host does not implement ${what}.`);
}
