import { SimulatedDocument } from "../../office/word/document";
import { readProperty } from "../../office/word/control-properties";
import { nodeXml } from "../../office/word/node-xml";
import { openWord } from "../../office/open-office";
import { Person } from "../../office/word/person";
import { plainText } from "../../office/word/plain-text";
import { Span, before } from "../../office/word/spans";
import { closestWord } from "../../office/word/word-xml";
import { wordHost } from "../../../src/hosts/word/word-host";
import { documentId } from "../../support/build-docx";
import type { Hand, WorkedDocument } from "./worked-document";

/** A document that is open in the simulated Word, before a person. */
export async function workInWord(bytes: Uint8Array): Promise<WorkedDocument> {
  const model = SimulatedDocument.fromDocx(bytes, nodeXml);
  const word = await openWord({ model, version: "1.3" });
  const close = (): void => {
    word.close();
    // A mistake of the simulation must not pass for one of Word's errors.
    expect(word.engine.bugs).toEqual([]);
  };
  return {
    host: wordHost({ newDocumentId: documentId }),
    hand: handIn(model),
    save: () => Promise.resolve(model.toDocx()),
    reopen: () => {
      close();
      return workInWord(model.toDocx());
    },
    close,
  };
}

function handIn(model: SimulatedDocument): Hand {
  const person = new Person(model);
  const controlAt = (mark: number): Element => {
    const control = model.controls[mark];
    if (control === undefined) throw new Error(`No mark ${String(mark)}`);
    return control;
  };
  /** Names a mark as the person does: by its tag, and which of several with it. */
  const nameOf = (mark: number): readonly [string, number] => {
    const tags = model.controls.map((control) => readProperty(control, "tag"));
    const tag = tags[mark] ?? "";
    return [tag, tags.slice(0, mark).filter((one) => one === tag).length];
  };
  /** Hands are done with a mark before the pane writes: the cursor goes to the top. */
  const leave = (): Promise<void> => {
    person.clickBefore("Báo cáo");
    return Promise.resolve();
  };
  return {
    typeOver: (mark, text) => {
      const [tag, nth] = nameOf(mark);
      person.retype(tag, text, nth);
      return leave();
    },
    typeBefore: (mark, words) => {
      model.selection = Span.at(before(controlAt(mark)));
      person.type(words);
      return leave();
    },
    deleteMark: (mark) => {
      const [tag, nth] = nameOf(mark);
      person.removeMark(tag, false, nth);
      return leave();
    },
    copyParagraph: (mark) => {
      const paragraph = closestWord(controlAt(mark), "p");
      if (paragraph === null) throw new Error("A mark outside any paragraph");
      person.duplicateParagraph(plainText(paragraph));
      return leave();
    },
    splitRuns: (mark) => {
      const [tag, nth] = nameOf(mark);
      const text = person.textOf(tag, nth);
      if (text.length > 1) person.embolden(tag, [0, 1], nth);
      return leave();
    },
  };
}
