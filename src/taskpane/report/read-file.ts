import { fail, succeed, type Outcome } from "../../hosts/trouble";

/** The bytes of a file that the person picked or dropped. */
export async function readFile(file: File): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // Moved, changed since it was picked, a folder, or in the cloud only: browsers do not say which.
    return fail(
      "cannot-read",
      `Không đọc được “${file.name}”. Tệp có thể đã bị dời đi, chưa tải về máy, hoặc là thư mục. Xin chọn lại tệp.`,
      `“${file.name}” cannot be read. It may have been moved, not be on this machine, or be a folder. Please choose it again.`
    );
  }
}
