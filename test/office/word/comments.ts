import type { DocxPackage } from "./docx-package";
import { RELATIONSHIPS, valueOf, W, wordChildren, wordDescendants } from "./word-xml";
import { DECLARATION, escapeXml } from "./xml-tools";

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

interface CommentDraft {
  readonly author: string;
  readonly text: string;
}

/** The comments part of a document, or null. */
export function commentsRoot(pack: DocxPackage, main: string): Element | null {
  const tie = pack.ties(main).find(({ kind, target }) => kind === "comments" && pack.has(target));
  return tie === undefined ? null : pack.dom(tie.target).documentElement;
}

/** Adds the text of a comment; gives its id, which the anchors in the document must have. */
export function addComment(pack: DocxPackage, main: string, draft: CommentDraft): string {
  const root = commentsRoot(pack, main) ?? addPart(pack, main);
  const ids = wordChildren(root, "comment").map((comment) => Number(valueOf(comment, "id")));
  const id = String(Math.max(-1, ...ids) + 1);
  const comment = pack.xml.parse(
    `<w:comment xmlns:w="${W}" w:id="${id}" w:author="${escapeXml(draft.author)}" ` +
      `w:date="2026-01-05T08:00:00Z" w:initials="NS"><w:p><w:r><w:t xml:space="preserve">` +
      `${escapeXml(draft.text)}</w:t></w:r></w:p></w:comment>`
  );
  root.append(root.ownerDocument.importNode(comment.documentElement, true));
  return id;
}

/** Takes comments out of their part, and what refers to them out of the text. */
export function dropComments(pack: DocxPackage, main: string, ids: readonly string[]): void {
  if (ids.length === 0) return;
  const isGone = (element: Element): boolean => ids.includes(valueOf(element, "id") ?? "");
  const root = commentsRoot(pack, main);
  for (const comment of wordChildren(root, "comment").filter(isGone)) comment.remove();
  const document = pack.dom(main).documentElement;
  for (const reference of [...wordDescendants(document, "commentReference")].filter(isGone)) {
    const run = reference.parentElement;
    reference.remove();
    if (run !== null && run.textContent === "" && wordChildren(run).every(isProperties))
      run.remove();
  }
}

const isProperties = ({ localName }: Element): boolean => localName === "rPr";

function addPart(pack: DocxPackage, main: string): Element {
  const name = `${main.slice(0, main.lastIndexOf("/") + 1)}comments.xml`;
  pack.put(name, `${DECLARATION}<w:comments xmlns:w="${W}"/>`);
  pack.setContentType(name, COMMENTS_TYPE);
  pack.tie(main, `${RELATIONSHIPS}/comments`, "comments.xml");
  return pack.dom(name).documentElement;
}
