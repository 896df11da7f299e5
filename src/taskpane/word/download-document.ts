import { downloadFile } from "../screen/download-file";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a Word document to the browser's downloads, made in the page itself. */
export function downloadDocument(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  downloadFile(name, new Blob([bytes], { type: wordDocument }));
}
