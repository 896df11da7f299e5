import { useState } from "react";
import { excelHost } from "../hosts/excel/excel-host";
import { WorkbookPane, type ViewName } from "./WorkbookPane";

const views: readonly ViewName[] = ["overview", "check", "narrative", "word", "forms"];

/** The pane beside a workbook that is open in Excel. */
export function ExcelPane() {
  const [host] = useState(excelHost);
  return <WorkbookPane host={host} initialView={viewAsked()} />;
}

/** Which view the ribbon's button asked for; the overview where it asked for none. */
function viewAsked(): ViewName {
  const asked = new URLSearchParams(window.location.search).get("view");
  return views.find((view) => view === asked) ?? "overview";
}
