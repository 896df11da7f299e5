import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { PublishingDesk } from "../../publish/publishing";
import { publishingTexts } from "../../publish/publishing-texts";
import { countText, fillText } from "../../screen/fill-text";
import { sayTime } from "../../screen/say-time";
import { SeverityIcon } from "../SeverityIcon";
import { MarkSection } from "../word/MarkSection";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  words: { display: "grid", minWidth: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type KnownDocument = PublishingDesk["documents"][number];

interface PublishDocumentsProps {
  readonly desk: Pick<PublishingDesk, "documents" | "published">;
  readonly language: Language;
}

/** Documents that told of themselves: when they were refreshed, and whether they have what is published. */
export function PublishDocuments({ desk, language }: PublishDocumentsProps) {
  const { documents, published } = desk;
  return (
    <MarkSection
      title={publishingTexts.documents[language]}
      items={documents}
      keyOf={({ id }) => id}
      language={language}
    >
      {(document) => (
        <DocumentLine
          {...{ document, language }}
          isBehind={published !== null && isOlder(document.parcelMadeAt, published.madeAt)}
        />
      )}
    </MarkSection>
  );
}

/** ISO times, perhaps of two programs. */
const isOlder = (one: string, other: string): boolean => Date.parse(one) < Date.parse(other);

interface DocumentLineProps {
  readonly document: KnownDocument;
  readonly isBehind: boolean;
  readonly language: Language;
}

function DocumentLine({ document, isBehind, language }: DocumentLineProps) {
  const styles = useStyles();
  const { name, refreshedAt, marks } = document;
  const time = sayTime(refreshedAt, language);
  const facts = [
    publishingTexts[isBehind ? "behind" : "upToDate"][language],
    ...(time === null ? [] : [fillText(publishingTexts.refreshedAt[language], { time })]),
    countText(publishingTexts.marks, marks, language),
  ];
  return (
    <span className={styles.line}>
      <SeverityIcon severity={isBehind ? "warning" : "agrees"} />
      <span className={styles.words}>
        <Text>{name === "" ? publishingTexts.noName[language] : name}</Text>
        <Text size={200} className={styles.quiet}>
          {facts.join(" · ")}
        </Text>
      </span>
    </span>
  );
}
