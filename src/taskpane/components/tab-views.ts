import { useEffect } from "react";
import { lateView } from "../screen/late-view";

export const OverviewTab = lateView(
  async () => (await import("./overview/OverviewTab")).OverviewTab
);
export const CheckTab = lateView(async () => (await import("./check/CheckTab")).CheckTab);
export const NarrativeTab = lateView(
  async () => (await import("./narrative/NarrativeTab")).NarrativeTab
);

/** The tabs come while the workbook is read: the pane shows its first face without them. */
export function useTabViews(): void {
  useEffect(() => {
    for (const view of [OverviewTab, CheckTab, NarrativeTab]) view.fetch();
  }, []);
}
