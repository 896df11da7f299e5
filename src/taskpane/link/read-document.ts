import type { OpenDocumentHost } from "../../hosts/document-host";
import { succeed, type Outcome } from "../../hosts/trouble";
import type { DocumentReading } from "./document-task";

/** Reads the open document. The words around the marks may fail to be read: the marks do without. */
export async function readDocument(
  host: Pick<OpenDocumentHost, "name" | "listMarks" | "readProse">
): Promise<Outcome<DocumentReading>> {
  const listed = await host.listMarks();
  if (!listed.ok) return listed;
  const prose = await host.readProse();
  const { name } = host;
  return succeed({ ...listed.value, name, prose: prose.ok ? prose.value : null });
}
