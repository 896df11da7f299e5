const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a Word document to the browser's downloads, made in the page itself. */
export function downloadDocument(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: wordDocument }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file over after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
