import { readFile } from "node:fs/promises";
import { fail, succeed, type Outcome } from "../hosts/trouble";

/** Bytes of a file that a person named, or what is wrong with the name. */
export async function readBytes(path: string): Promise<Outcome<Uint8Array>> {
  try {
    return succeed(new Uint8Array(await readFile(path)));
  } catch (error) {
    return explain(error, path);
  }
}

/** True when something stands at the path, readable or not. */
export async function fileExists(path: string): Promise<boolean> {
  const outcome = await readBytes(path);
  return outcome.ok || outcome.trouble.code !== "file-missing";
}

function explain(error: unknown, path: string): Outcome<never> {
  switch (systemCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return fail("file-missing", `Không thấy tệp “${path}”.`, `There is no file “${path}”.`);
    case "EISDIR":
      return fail(
        "is-a-folder",
        `“${path}” là thư mục, không phải tệp.`,
        `“${path}” is a folder, not a file.`
      );
    case "EACCES":
    case "EPERM":
      return fail(
        "no-permission",
        `Không có quyền đọc tệp “${path}”.`,
        `No permission to read “${path}”.`
      );
    default:
      return fail(
        "cannot-read",
        `Không đọc được tệp “${path}” (${systemCode(error)}).`,
        `“${path}” cannot be read (${systemCode(error)}).`
      );
  }
}

/** The system's own code of a file error, such as ENOENT. */
export function systemCode(error: unknown): string {
  const hasCode = typeof error === "object" && error !== null && "code" in error;
  return hasCode && typeof error.code === "string" ? error.code : String(error);
}
