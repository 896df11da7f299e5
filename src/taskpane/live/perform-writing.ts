import type { BlankSheet } from "../../core/forms/blanks/blank-sheet";
import { periodText } from "../../core/figures/period-text";
import { invertChanges } from "../../core/sheet/cell-change";
import type { Outcome } from "../../hosts/trouble";
import type { WorkbookHost } from "../../hosts/workbook-host";
import type { Writing } from "./live-workbook";
import type { ReportDigest } from "../report/report-digest";
import { paneTroubles } from "../screen/pane-troubles";

type WritingHost = Pick<WorkbookHost, "applyChanges" | "insertSheet">;
type Profile = ReportDigest["profile"];

/** Writes it into the workbook as one step. A new sheet is headed with who reports, where that is known. */
export function performWriting(
  host: WritingHost,
  writing: Writing,
  profile: Profile
): Promise<Outcome<unknown>> {
  switch (writing.kind) {
    case "repair":
      return host.applyChanges(writing.repair.changes);
    case "undo":
      return host.applyChanges(invertChanges(writing.repair.changes));
    case "insert":
      return insertForm(host, writing.form, profile);
  }
}

async function insertForm(
  host: WritingHost,
  form: string,
  profile: Profile
): Promise<Outcome<unknown>> {
  const sheet = await layOut(form, profile);
  return sheet === null ? paneTroubles.formsNotLoaded : host.insertSheet(sheet);
}

/** The forms come when they are asked for, as in the gallery; null where they cannot be loaded. */
async function layOut(id: string, profile: Profile): Promise<BlankSheet | null> {
  const loaded = await loadForms();
  if (loaded === null) return null;
  const form = loaded.forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`No form has the id ${id}.`);
  return loaded.layOutForm(form, headOf(profile));
}

async function loadForms() {
  try {
    const [{ layOutForm }, { forms }] = await Promise.all([
      import("../../core/forms/blanks/blank-form"),
      import("../../core/forms/index"),
    ]);
    return { layOutForm, forms };
  } catch {
    // The page was shut off from where it was served.
    return null;
  }
}

/** As a sheet is headed: "UBND phường Ba Hàng", "Quý III năm 2025". */
function headOf(profile: Profile) {
  if (profile === null) return { unitName: null, period: null };
  const { kind, name, period } = profile;
  return {
    unitName: `UBND ${kind} ${name}`,
    period: period === null ? null : capitalised(periodText(period).vi),
  };
}

const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
