import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { FilePane } from "./FilePane";
import { PaneBoundary } from "./PaneBoundary";

const place = document.getElementById("pane");
if (place === null) throw new Error("taskpane.html has no element with the id pane.");
createRoot(place).render(
  <StrictMode>
    <PaneBoundary>
      <FilePane />
    </PaneBoundary>
  </StrictMode>
);
