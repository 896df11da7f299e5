/** What an error of office.js is about, whatever the program: each program has its own sentence for it. */
export type OfficeErrorKind =
  "protected" | "session-lost" | "too-large" | "host-busy" | "api-missing" | "item-missing";

const KINDS: ReadonlyMap<string, OfficeErrorKind> = new Map<string, OfficeErrorKind>([
  ["AccessDenied", "protected"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["InvalidRequestContext", "session-lost"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["RequestTooLarge", "too-large"],
  ["ActivityLimitReached", "host-busy"],
  ["ConnectionFailure", "host-busy"],
  ["HttpStatusCode503", "host-busy"],
  ["RequestAborted", "host-busy"],
  ["ServerBusy", "host-busy"],
  ["Timeout", "host-busy"],
  ["ApiNotAvailable", "api-missing"],
  ["ApiNotFound", "api-missing"],
  ["ItemNotFound", "item-missing"],
]);

/** The kind of an error code that Excel and Word share; null for any other. */
export const officeErrorKind = (code: string): OfficeErrorKind | null => KINDS.get(code) ?? null;
