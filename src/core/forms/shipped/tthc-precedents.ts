import { flows } from "./flows";
import type { FormPrecedent } from "../form";

/** What dossiers owe to the period before, in every layout: T09, and T10 for cumulative reports. */
export function dossierPrecedents(over: "columns" | "figures"): readonly FormPrecedent[] {
  return [
    {
      kind: "carried-over",
      code: "T09",
      severity: "error",
      label: {
        vi: "Từ kỳ trước = đang giải quyết cuối kỳ trước",
        en: "Carried over = pending at the end of the period before",
      },
      over,
      now: "received.carried",
      then: "pending.total",
    },
    ...flows(over, [
      "received.total",
      "received.online",
      "received.direct",
      "received.new",
      "received.postal",
      "resolved.total",
      "resolved.early",
      "resolved.ontime",
      "resolved.early-ontime",
      "resolved.overdue",
      "resolved.postal",
      ...(over === "figures" ? ["digitised", "linked"] : []),
    ]),
  ];
}
