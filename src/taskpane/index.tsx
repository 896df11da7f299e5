import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { FilePane } from "./FilePane";

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no element with the id pane.");
createRoot(place).render(
  <StrictMode>
    <FilePane firstLanguage={navigator.language.startsWith("en") ? "en" : "vi"} />
  </StrictMode>
);
