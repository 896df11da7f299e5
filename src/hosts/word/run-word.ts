import type { Outcome } from "../trouble";
import { wordTrouble } from "./word-trouble";

type Batch<Value> = (context: Word.RequestContext) => Promise<Outcome<Value>>;

/**
 * Runs a batch in Word. What Word itself refuses comes back as a Trouble; anything else that is
 * thrown is a broken promise between colleagues and goes on upwards.
 */
export async function runWord<Value>(batch: Batch<Value>): Promise<Outcome<Value>> {
  try {
    return await Word.run(batch);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { ok: false, trouble: wordTrouble(error.code) };
  }
}
