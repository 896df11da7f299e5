import { StrictMode, lazy, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { PaneBoundary } from "./PaneBoundary";

/** Over a workbook open in Excel. */
const ExcelPane = lazy(async () => ({ default: (await import("./ExcelPane")).ExcelPane }));
/** Over a document open in Word. */
const WordPane = lazy(async () => ({ default: (await import("./WordPane")).WordPane }));
/** Over files that the person opens: everywhere else, and where Office's script could not be loaded. */
const DeskPage = lazy(async () => ({ default: (await import("./DeskPage")).DeskPage }));

const place = document.getElementById("pane");
if (place === null) throw new Error("The page has no element with the id pane.");
const root = createRoot(place);

void choosePane().then((Pane) => {
  root.render(
    <StrictMode>
      <PaneBoundary>
        <Pane />
      </PaneBoundary>
    </StrictMode>
  );
});

/** The pane for the program in which this page woke up. */
async function choosePane(): Promise<ComponentType> {
  if (!("Office" in window)) return DeskPage;
  const { host } = await Office.onReady();
  if (host === Office.HostType.Excel) return ExcelPane;
  return host === Office.HostType.Word ? WordPane : DeskPage;
}
