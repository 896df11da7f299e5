import type { Trouble } from "../trouble";
import type { Abilities } from "./abilities";
import type { LocatedMark } from "./read-document";
import { stepOut } from "./step-out";
import { troubles } from "./troubles";
import { isOfWholeWord, wordTrouble } from "./word-trouble";

/** A mark and the text that it is to show. */
export interface Writing {
  readonly located: LocatedMark;
  readonly text: string;
}

/**
 * Puts texts into marks, all in one exchange. Where Word refuses that, the texts go in smaller and
 * smaller parts until those that Word will not take stand alone; these are what it gives, with the
 * reason. Of the rest nobody has checked yet that Word did what it was told.
 */
export async function writeTexts(
  context: Word.RequestContext,
  writings: readonly Writing[],
  abilities: Abilities
): Promise<ReadonlyMap<Writing, Trouble>> {
  const failures = new Map<Writing, Trouble>();
  await new Scribe(context, abilities, failures).write(writings);
  return failures;
}

/** A protected document refuses every mark: not worth asking hundreds of times. */
const MOST_REFUSALS = 12;

class Scribe {
  constructor(
    private readonly context: Word.RequestContext,
    private readonly abilities: Abilities,
    private readonly failures: Map<Writing, Trouble>
  ) {}

  async write(writings: readonly Writing[]): Promise<void> {
    const [first, ...others] = writings;
    if (first === undefined) return;
    if (this.failures.size >= MOST_REFUSALS) {
      for (const writing of writings) this.failures.set(writing, troubles.tooManyRefused().trouble);
      return;
    }
    const refusal = await this.tryWriting(writings);
    if (refusal === null) return;
    if (others.length === 0) {
      await this.writeAlone(first, refusal);
      return;
    }
    const middle = Math.ceil(writings.length / 2);
    await this.write(writings.slice(0, middle));
    await this.write(writings.slice(middle));
  }

  /** The cursor inside a mark is the common reason: it steps behind the mark, and once more. */
  private async writeAlone(writing: Writing, refusal: Trouble): Promise<void> {
    const hasStepped = this.abilities.seesNesting && (await stepOut(this.context, writing.located));
    const last = hasStepped ? await this.tryWriting([writing]) : refusal;
    if (last !== null) this.failures.set(writing, last);
  }

  private async tryWriting(writings: readonly Writing[]): Promise<Trouble | null> {
    for (const { located, text } of writings) located.control.insertText(text, "Replace");
    try {
      await this.context.sync();
      return null;
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      const trouble = wordTrouble(error.code);
      if (isOfWholeWord(trouble)) throw error;
      return trouble.code === "word-error" ? troubles.caretInside().trouble : trouble;
    }
  }
}
