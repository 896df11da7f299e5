/** File name of the open document; empty for one that was never saved. */
export function documentName(): string {
  const { url } = Office.context.document as Partial<Office.Document>;
  const isWeb = /^[a-z]+:\/\//i.test(url ?? "");
  const [path = ""] = isWeb ? (url ?? "").split(/[?#]/) : [url ?? ""];
  const name = path.split(/[\\/]/).at(-1) ?? "";
  return isWeb ? decoded(name) : name;
}

/** A percent sign that is none of an encoded letter stays. */
function decoded(name: string): string {
  return name.replace(/(%[0-9a-f]{2})+/gi, (letters) => {
    const bytes = Uint8Array.from(letters.slice(1).split("%"), (byte) => parseInt(byte, 16));
    return new TextDecoder().decode(bytes);
  });
}
