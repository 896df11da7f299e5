import { listed, withParts, type Clause } from "./clause";
import type { Wording } from "./wording";

/** Ways of receiving citizens, as the passages name them; the ids are those of the forms. */
const ways = [
  ["regular", "tiếp thường xuyên"],
  ["periodic", "tiếp định kỳ và đột xuất"],
  ["chair", "người đứng đầu tiếp"],
  ["delegate", "ủy quyền tiếp"],
] as const;

const counts = [
  ["visits", "lượt"],
  ["people", "người"],
  ["cases", "vụ việc"],
] as const;

/**
 * "Trong kỳ, đã tiếp công dân 08 lượt, 08 người, 08 vụ việc, trong đó: tiếp thường xuyên 07 lượt, 07
 * người; …". `stem` begins the names of its figures: "" or "reception.".
 */
export function reception(wording: Wording, stem: string): Clause {
  const { say, isZero } = wording;
  if (isZero(`${stem}visits`))
    return say(`Trong kỳ, {{${stem}visits|chưa phát sinh}} lượt tiếp công dân`);
  const parts = ways.map(([way, words]) => wayClause(wording, `${stem}${way}.`, words));
  const total = counted(wording, stem, "Trong kỳ, đã tiếp công dân ");
  return total === null ? listed("Trong kỳ, ", parts) : withParts(total, parts);
}

/** Sessions are told where nobody came to them too. */
function wayClause(wording: Wording, stem: string, words: string): Clause {
  const { say, isZero, figure } = wording;
  const hasSessions = figure(`${stem}sessions`) !== null && !isZero(`${stem}sessions`);
  const lead = hasSessions ? `${words} {{${stem}sessions}} kỳ, ` : `${words} `;
  if (!isZero(`${stem}visits`)) return counted(wording, stem, lead);
  const none = `{{${stem}visits|không có}} lượt`;
  return say(hasSessions ? `${lead}${none}` : `${none} ${words}`);
}

/** "lead 08 lượt, 08 người, 08 vụ việc" of the counts that were read and are not zero. */
function counted({ say, isZero }: Wording, stem: string, lead: string): Clause {
  const said = counts.flatMap(([count, noun]) => {
    const name = `${stem}${count}`;
    return isZero(name) || say(`{{${name}}}`) === null ? [] : [`{{${name}}} ${noun}`];
  });
  return said.length === 0 ? null : say(lead + said.join(", "));
}
