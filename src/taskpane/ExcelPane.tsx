import { useState } from "react";
import { excelHost } from "../hosts/excel/excel-host";
import { directLink } from "../hosts/same-machine/direct-link";
import type { ViewName } from "./live/view-name";
import { WorkbookPane } from "./WorkbookPane";

const views: readonly ViewName[] = ["overview", "check", "narrative", "word", "forms"];

/** The pane beside a workbook that is open in Excel. */
export function ExcelPane() {
  const [host] = useState(excelHost);
  const [link] = useState(() => directLink({ side: "workbook" }));
  return <WorkbookPane {...{ host, link }} initialView={viewAsked()} />;
}

/** Which view the ribbon's button asked for; the overview where it asked for none. */
function viewAsked(): ViewName {
  const asked = new URLSearchParams(window.location.search).get("view");
  return views.find((view) => view === asked) ?? "overview";
}
