import { listed, withParts, type Clause } from "./clause";
import { sharesOf, type PassagePlan } from "./passage-plan";
import type { Wording } from "./wording";

const shared = ["electronic", "signed"];

/** Documents issued by kind and in all, those sent electronically and signed digitally. */
export const documentsPassage: PassagePlan = {
  topic: "documents",
  title: { vi: "Văn bản đã ban hành", en: "Documents issued" },
  shares: sharesOf("total", shared),
  write: (wording) => [[issued(wording), electronic(wording)], [chosen(wording)]],
};

function issued(wording: Wording): Clause {
  const { say, isZero, committee } = wording;
  if (isZero("total")) return say("Trong kỳ, {{total|chưa có}} văn bản được ban hành");
  const issue = `Trong kỳ, ${committee} đã ban hành`;
  const parts = kinds(wording, "");
  return withParts(say(`${issue} {{total}} văn bản`), parts) ?? listed(`${issue} `, parts);
}

/** A list of documents chosen by its title: what it holds are not all that were issued. */
const chosen = (wording: Wording): Clause =>
  withParts(
    wording.say("Danh mục kèm theo gồm {{listed.total}} văn bản"),
    kinds(wording, "listed.")
  );

/** "88 quyết định; 02 chỉ thị", in the order of the sheet; kinds of which there are none are left out. */
function kinds({ all, say }: Wording, stem: string): readonly Clause[] {
  return all().map(({ name, figure: { label, value } }) => {
    const kind = name.startsWith(stem) ? name.slice(stem.length) : "";
    const isKind = kind !== "" && !kind.includes(".") && !["total", ...shared].includes(kind);
    return isKind && value !== 0 ? say(`{{${name}}} ${label.vi.toLowerCase()}`) : null;
  });
}

const electronic = ({ item }: Wording): Clause =>
  listed("Trong tổng số văn bản ban hành, ", [
    item("electronic", "văn bản được gửi dưới dạng điện tử", "result"),
    item("signed", "văn bản được ký số", "result"),
  ]);
