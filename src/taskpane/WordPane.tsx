import { Suspense, lazy, useState } from "react";
import { directLink } from "../hosts/same-machine/direct-link";
import { wordHost } from "../hosts/word/word-host";
import { DocumentPane } from "./DocumentPane";
import { newGuid } from "./screen/new-guid";

/** Only a Word that is too old needs it. */
const DeskPage = lazy(async () => ({ default: (await import("./DeskPage")).DeskPage }));

/** The pane beside a document that is open in Word; in a Word that is too old, the one over files. */
export function WordPane() {
  const [host] = useState(() => wordHost({ newDocumentId: newGuid() }));
  const [link] = useState(() => directLink({ side: "document" }));
  const tooOld = host.lacks.find(({ code }) => code === "host-too-old");
  if (tooOld !== undefined)
    return (
      <Suspense>
        <DeskPage notice={tooOld.message} />
      </Suspense>
    );
  return <DocumentPane host={host} link={link} />;
}
