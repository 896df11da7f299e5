import { saySentence } from "../core/narrative/say-sentence";
import { readUnitProfile } from "../core/narrative/read-unit-profile";
import type { UnitProfile } from "../core/narrative/unit-profile";
import { fail, succeed, type Outcome } from "../hosts/trouble";
import { readBytes } from "./read-file";

/** The unit profile that a person wrote as JSON; null when she named no file. */
export async function readProfile(file: string | null): Promise<Outcome<UnitProfile | null>> {
  if (file === null) return succeed(null);
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const value = parseJson(bytes.value);
  if (!value.ok)
    return fail("bad-profile", `“${file}” không phải tệp JSON.`, `“${file}” is not a JSON file.`);
  const read = readUnitProfile(value.value);
  if (read.ok) return succeed(read.profile);
  const all = (language: "vi" | "en"): string =>
    read.problems.map((problem) => saySentence(problem, language)).join(" ");
  return fail("bad-profile", `“${file}”: ${all("vi")}`, `“${file}”: ${all("en")}`);
}

function parseJson(
  bytes: Uint8Array
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)) };
  } catch {
    return { ok: false };
  }
}
