import type { Outcome } from "../trouble";
import { fail, succeed } from "../trouble";
import type { DocxDocument } from "./docx-document";
import type { Part } from "../opc/package-parts";
import { entryOf, readPart } from "../opc/package-parts";
import type { ZipEntry } from "../opc/read-zip";
import { readZip, unpack } from "../opc/read-zip";
import { readRelationships } from "../opc/relationships";
import { strict, transitional } from "../wordml/word-names";
import { writeZip } from "../opc/write-zip";

/** Opens the bytes of a .docx; whatever is not a whole Word document is refused with a reason. */
export function openDocx(bytes: Uint8Array): Outcome<DocxDocument> {
  if (isCompoundFile(bytes)) return refuseCompoundFile(bytes);
  const entries = readZip(bytes);
  if (entries === null) {
    return fail(
      "not-a-zip",
      "Tệp này không phải văn bản Word (.docx), hoặc chưa được tải về đầy đủ.",
      "This file is not a Word document (.docx), or was not downloaded completely."
    );
  }
  return openEntries(entries);
}

/** Bytes of the document. Parts that were not changed keep their very bytes, packed as they came. */
export function saveDocx(document: DocxDocument): Uint8Array<ArrayBuffer> {
  return writeZip(document.entries);
}

/** Reads the document that these entries hold. */
export function openEntries(entries: readonly ZipEntry[]): Outcome<DocxDocument> {
  const name = readRelationships(entries, "").find(({ kind }) => kind === "officeDocument")?.target;
  const entry = name === undefined ? null : entryOf(entries, name);
  if (entry === null) {
    return fail(
      "no-document",
      "Tệp nén này không chứa văn bản Word nào.",
      "This archive holds no Word document."
    );
  }
  const body = readPart(entry);
  if (body === null) return damaged(entry.name);
  const dialect = [transitional, strict].find(({ word }) => word === body.root.uri);
  if (dialect === undefined || body.root.local !== "document") {
    return fail(
      "not-a-document",
      "Tệp này là tệp Office khác, không phải văn bản Word.",
      "This is another kind of Office file, not a Word document."
    );
  }
  const others = openOtherStories(entries, body.name);
  return others.ok ? succeed({ entries, dialect, stories: [body, ...others.value] }) : others;
}

/** Parts beside the body that may hold marks, in reading order of their kinds. */
const STORIES = ["footnotes", "endnotes", "header", "footer"];
const TAG_BEGIN = "vlk1|";

/** Only parts that hold a mark are read: most headers hold none. */
function openOtherStories(entries: readonly ZipEntry[], body: string): Outcome<readonly Part[]> {
  const related = readRelationships(entries, body);
  const names = STORIES.flatMap((story) =>
    related.filter(({ kind }) => kind === story).map(({ target }) => target)
  );
  const parts: Part[] = [];
  for (const name of new Set(names)) {
    const entry = entryOf(entries, name);
    if (entry === null || !mayHoldMarks(entry)) continue;
    const part = readPart(entry);
    if (part === null) return damaged(name);
    parts.push(part);
  }
  return succeed(parts);
}

/** True as well for a part that cannot be unpacked: it is then refused by name. */
function mayHoldMarks(entry: ZipEntry): boolean {
  const content = unpack(entry);
  if (content === null) return true;
  return new TextDecoder().decode(content).replace(/\0/g, "").includes(TAG_BEGIN);
}

const damaged = (part: string): ReturnType<typeof fail> =>
  fail(
    "damaged-part",
    `Phần “${part}” của văn bản bị hỏng hoặc không đọc được. Văn bản được giữ nguyên.`,
    `The part “${part}” of the document is damaged or cannot be read. The document was left as it is.`
  );

/** The container of .doc files and of encrypted .docx files ([MS-CFB] 2.2). */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].every((byte, at) => bytes[at] === byte);
}

function refuseCompoundFile(bytes: Uint8Array): ReturnType<typeof fail> {
  // Names of streams are in UTF-16; the one below tells an encrypted package ([MS-OFFCRYPTO] 1.3.3).
  const isEncrypted = new TextDecoder("latin1")
    .decode(bytes)
    .replace(/\0/g, "")
    .includes("EncryptedPackage");
  if (isEncrypted) {
    return fail(
      "encrypted",
      "Văn bản được đặt mật khẩu. Xin gỡ mật khẩu trong Word rồi mở lại.",
      "The document is protected by a password. Please remove it in Word and open the file again."
    );
  }
  return fail(
    "old-format",
    "Đây là tệp Word kiểu cũ (.doc). Xin lưu lại thành .docx trong Word.",
    "This is a Word file of the old kind (.doc). Please save it as .docx in Word."
  );
}
