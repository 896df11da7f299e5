import { copyFile, open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fail, succeed, type Outcome } from "../hosts/trouble";
import { systemCode } from "./read-file";

/**
 * Writes a whole file or nothing: to a temporary file in the same folder, flushed to the disk, then
 * renamed. Where the name is a link, the file that it points to is replaced and the link stays.
 */
export async function saveFile(name: string, bytes: Uint8Array): Promise<Outcome<null>> {
  const target = await realpath(name).catch(() => name);
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${String(process.pid)}.tmp`
  );
  try {
    const mode = await existingMode(target);
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
    return succeed(null);
  } catch (error) {
    await rm(temporary, { force: true });
    return explain(error, target);
  }
}

/** Copies a file that is about to be replaced to the same name with `.bak`, so that it can be had back. */
export async function keepFormer(target: string): Promise<Outcome<null>> {
  try {
    await copyFile(target, `${target}.bak`);
    return succeed(null);
  } catch (error) {
    return explain(error, `${target}.bak`);
  }
}

/** A report keeps its permissions when it is refreshed. */
async function existingMode(target: string): Promise<number> {
  const found = await stat(target).catch(() => null);
  return found === null ? 0o666 : found.mode;
}

function explain(error: unknown, target: string): Outcome<never> {
  switch (systemCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return fail(
        "folder-missing",
        `Không có thư mục để ghi “${target}”.`,
        `The folder for “${target}” does not exist.`
      );
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return fail(
        "read-only",
        `Không được phép ghi vào thư mục của “${target}”. Hãy chọn nơi khác bằng --out.`,
        `The folder of “${target}” may not be written to. Choose another place with --out.`
      );
    case "ENOSPC":
    case "EDQUOT":
      return fail(
        "disk-full",
        `Ổ đĩa đã đầy, “${target}” chưa được ghi. Tệp cũ, nếu có, vẫn nguyên.`,
        `The disk is full; “${target}” was not written. The old file, if any, is untouched.`
      );
    default:
      return fail(
        "cannot-write",
        `Không ghi được “${target}” (${systemCode(error)}).`,
        `“${target}” cannot be written (${systemCode(error)}).`
      );
  }
}
