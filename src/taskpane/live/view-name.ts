/** What a workbook says, each under a tab of its own. */
export type WorkbookViewName = "overview" | "check" | "narrative" | "word";

/** Views that stand in place of what the workbook says. */
export type SideViewName = "forms" | "teach";

export type ViewName = WorkbookViewName | SideViewName;
