import { canonicalJson } from "./canonical-json";
import {
  isNumber,
  isText,
  listOf,
  matching,
  objectOf,
  oneOf,
  orNull,
  parseJson,
  recordOf,
  withOptional,
} from "./json-shape";
import type { Shape } from "./json-shape";
import type { LinkManifest, Refresh, WrittenMark } from "./mark";

/** Namespace of the custom XML part that carries the manifest as the text of its root element. */
export const manifestNamespace = "urn:khop-so:link:1";

/** The manifest as one line of JSON, the same for the same content. */
export function packManifest(manifest: LinkManifest): string {
  return canonicalJson({ schema: SCHEMA, ...manifest });
}

/** The manifest in a text, or null when it is damaged or of another version. Never throws. */
export function openManifest(text: string): LinkManifest | null {
  const data = parseJson(text);
  if (!isStoredManifest(data)) return null;
  return {
    document: data.document,
    written: new Map(Object.entries(data.written)),
    passages: new Map(Object.entries(data.passages)),
    trail: data.trail,
  };
}

/** Of several manifests, as a merge of documents leaves them, the one that knows most refreshes. */
export function richestManifest(manifests: readonly (LinkManifest | null)[]): LinkManifest | null {
  return manifests.reduce<LinkManifest | null>(
    (best, one) => (one !== null && one.trail.length > (best?.trail.length ?? -1) ? one : best),
    null
  );
}

const SCHEMA = "khop-so/link/1";

interface StoredManifest {
  readonly schema: typeof SCHEMA;
  readonly document: string;
  readonly written: Readonly<Record<string, WrittenMark>>;
  readonly passages: Readonly<Record<string, string>>;
  readonly trail: readonly Refresh[];
}

const isWrittenMark: Shape<WrittenMark> = withOptional(
  objectOf<Omit<WrittenMark, "also">>({ text: isText, sheet: isText, cell: isText }),
  "also",
  listOf(isText)
);

const isRefresh = objectOf<Refresh>({
  at: isText,
  action: oneOf("insert", "refresh", "rewrite", "undo"),
  workbook: isText,
  workbookId: orNull(isText),
  unit: isText,
  period: isText,
  madeAt: isText,
  updated: isNumber,
  errors: isNumber,
});

const isStoredManifest = objectOf<StoredManifest>({
  schema: oneOf(SCHEMA),
  document: matching(/^\{?[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}\}?$/),
  written: recordOf(isWrittenMark),
  passages: recordOf(isText),
  trail: listOf(isRefresh),
});
