import type { DirectLink } from "../hosts/direct-link";
import type { OpenDocumentHost } from "../hosts/document-host";
import { LinkedDocumentView } from "./components/link/LinkedDocumentView";
import { PaneHeader } from "./components/PaneHeader";
import { useLinkedDocument } from "./link/use-linked-document";
import { PaneFrame } from "./PaneFrame";
import { useLanguage } from "./screen/use-language";

interface DocumentPaneProps {
  /** Both stay the same for the life of the pane. */
  readonly host: OpenDocumentHost;
  readonly link: DirectLink;
}

/** The pane beside an open document: its figures beside those of the sheets, and what a refresh would change. */
export function DocumentPane({ host, link }: DocumentPaneProps) {
  const [language, switchLanguage] = useLanguage();
  const desk = useLinkedDocument({ host, link });
  const { stage } = desk;
  return (
    <PaneFrame
      header={
        <PaneHeader
          profile={null}
          workbook={stage.kind === "opened" ? stage.name : ""}
          language={language}
          onSwitch={switchLanguage}
        />
      }
    >
      <LinkedDocumentView desk={desk} language={language} />
    </PaneFrame>
  );
}
