import type { RichType } from "../rich-type";
import { commentsRoot } from "./comments";
import type { SimulatedDocument } from "./document";
import { plainText } from "./plain-text";
import { firstOf } from "./collections";
import { after, before, comparePlaces, type Span } from "./spans";
import { valueOf, wordChildren, wordDescendants } from "./word-xml";

/** A comment, as far as an add-in reads one here: its text and who wrote it. */
class SimulatedComment {
  static readonly rich: RichType<SimulatedComment> = {
    type: "Comment",
    since: "1.4",
    id: ({ id }) => id,
    props: {
      Id: ({ id }) => id,
      Text: ({ element }) => plainText(element),
      Author: ({ element }) => valueOf(element, "author") ?? "",
      Resolved: () => false,
    },
  };

  constructor(readonly element: Element) {}

  get id(): string {
    return valueOf(this.element, "id") ?? "";
  }
}

export class CommentCollection {
  static readonly rich: RichType<CommentCollection> = {
    type: "CommentCollection",
    since: "1.4",
    items: ({ comments }) => comments,
    indexer: ({ comments }, [id]) => firstOf(comments.filter((comment) => comment.id === id)),
    methods: { GetCount: ({ comments }) => comments.length },
  };

  constructor(readonly comments: readonly SimulatedComment[]) {}
}

/** Comments whose text a span touches. */
export function commentsIn({ pack, main }: SimulatedDocument, span: Span): CommentCollection {
  const story = span.common.ownerDocument?.documentElement;
  const ids = story === undefined ? [] : idsTouched(story, span);
  const comments = wordChildren(commentsRoot(pack, main), "comment");
  const touched = comments.filter((comment) => ids.includes(valueOf(comment, "id") ?? ""));
  return new CommentCollection(touched.map((comment) => new SimulatedComment(comment)));
}

function idsTouched(story: Element, span: Span): readonly string[] {
  const starts = [...wordDescendants(story, "commentRangeStart")];
  const ends = [...wordDescendants(story, "commentRangeEnd")];
  return starts.flatMap((start) => {
    const id = valueOf(start, "id") ?? "";
    const end = ends.find((one) => valueOf(one, "id") === id);
    if (end === undefined) return [];
    const isApart =
      comparePlaces(span.end, after(start)) <= 0 || comparePlaces(span.start, before(end)) >= 0;
    return isApart ? [] : [id];
  });
}
