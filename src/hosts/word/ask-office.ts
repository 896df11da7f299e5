import type { Outcome } from "../trouble";
import { fail, succeed } from "../trouble";

/** One call of the API that all Office programs share, as an outcome. */
export function askOffice<Value>(
  call: (done: (result: Office.AsyncResult<Value>) => void) => void
): Promise<Outcome<Value>> {
  return new Promise((resolve) => {
    call((result) => {
      const hasFailed = String(result.status) === "failed";
      resolve(hasFailed ? refusal(result.error.name) : succeed(result.value));
    });
  });
}

const refusal = (name: string): ReturnType<typeof fail> =>
  fail(
    "word-error",
    `Word báo lỗi ${name}. Xin thử lại; nếu vẫn vậy, xin lưu văn bản, đóng Word rồi mở lại.`,
    `Word reports the error ${name}. Please try again; if it stays, save the document, close Word and open it again.`
  );
