import type { Outcome } from "../trouble";
import { succeed } from "../trouble";
import { runExcel } from "./run-excel";
import { troubles } from "./troubles";

/** The one setting of the workbook that is ours. */
const KEY = "khop-so";

/** The text that was last kept in this workbook, or null; also null for what another program left there. */
export function recallText(): Promise<Outcome<string | null>> {
  return runExcel(async (context) => succeed(await readText(context)));
}

/** Keeps the text in the workbook and reads it back: settings are known to vanish without a word. */
export function rememberText(text: string): Promise<Outcome<null>> {
  return runExcel(async (context) => {
    context.workbook.settings.add(KEY, text);
    await context.sync();
    return (await readText(context)) === text ? succeed(null) : troubles.notKept();
  });
}

async function readText(context: Excel.RequestContext): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  await context.sync();
  const value: unknown = setting.isNullObject ? null : setting.value;
  return typeof value === "string" ? value : null;
}
