import type { StandingPassage } from "../../core/link/standing-passage";
import type { Outcome } from "../trouble";
import { fail, succeed } from "../trouble";
import { parseXml } from "../opc/parse-xml";
import { proseIn } from "../wordml/read-prose";
import { runWord } from "./run-word";

/** The passages that stand in the body, with the words around their marks, in one exchange. */
export function readProse(): Promise<Outcome<readonly StandingPassage[]>> {
  return runWord(async (context) => {
    const xmlOf = askOoxml(context.document.body);
    await context.sync();
    const root = parseXml(xmlOf());
    return root === null ? unreadable : succeed(proseIn(root));
  });
}

/** Asks for the body as XML with what is queued already: a result, which needs no load. */
export function askOoxml(body: Word.Body): () => string {
  const asked = { xml: body.getOoxml() };
  return () => asked.xml.value;
}

export const unreadable = fail(
  "prose-unreadable",
  "Word chưa đưa được toàn bộ nội dung văn bản. Xin lưu văn bản rồi thử lại.",
  "Word did not hand over the whole text of the document. Please save it and try again."
);
