import {
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { formatNumber } from "../../../core/narrative/format-figure";
import { countText, fillText } from "../../screen/fill-text";
import type { ReportDigest } from "../../report/report-digest";
import type { DocumentStage } from "../../word/use-report-document";
import { wordTexts } from "../../word/word-texts";
import { ChangeList } from "./ChangeList";
import { NewsHeadline } from "./NewsHeadline";

const useStyles = makeStyles({
  spinner: { justifyContent: "start" },
  done: { display: "grid", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface DocumentNewsProps {
  readonly stage: DocumentStage;
  readonly digest: ReportDigest;
  readonly language: Language;
}

/** What came of the last request. */
export function DocumentNews({ stage, digest, language }: DocumentNewsProps) {
  const styles = useStyles();
  switch (stage.kind) {
    case "none":
      return null;
    case "working":
      return <Spinner size="tiny" label={wordTexts.working[language]} className={styles.spinner} />;
    case "refused":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{refusal(stage, language)}</MessageBarBody>
        </MessageBar>
      );
    case "compared":
      return <Text weight="semibold">{stage.name}</Text>;
    case "created":
      return (
        <div className={styles.done}>
          <NewsHeadline
            text={fillText(wordTexts.downloaded[language], { name: stage.saved })}
            severity="agrees"
            deed={null}
          />
          <Text className={styles.quiet}>{contents(digest, language)}</Text>
        </div>
      );
    case "refreshed":
      return (
        <div className={styles.done}>
          <NewsHeadline text={deeds(stage, language)} severity="agrees" deed={stage} />
          <Text>{fillText(wordTexts.downloaded[language], { name: stage.saved })}</Text>
          <Text className={styles.quiet}>
            {fillText(wordTexts.unchanged[language], { name: stage.name ?? "" })}
          </Text>
          <ChangeList changed={stage.changed} language={language} />
        </div>
      );
  }
}

type Stage<Kind> = Extract<DocumentStage, { readonly kind: Kind }>;

function refusal({ name, trouble }: Stage<"refused">, language: Language): string {
  return name === null ? trouble.message[language] : `${name}: ${trouble.message[language]}`;
}

/** "Đã cập nhật 5 số liệu, đã thêm 1 đoạn". */
function deeds({ changed, inserted }: Stage<"refreshed">, language: Language): string {
  const updated = changed.filter(({ reason }) => reason === null).length;
  const parts = [
    ...(updated > 0 || inserted.length === 0
      ? [countText(wordTexts.updated, updated, language)]
      : []),
    ...(inserted.length > 0 ? [countText(wordTexts.inserted, inserted.length, language)] : []),
  ];
  return parts.join(", ");
}

function contents({ narrative: { passages } }: ReportDigest, language: Language): string {
  const pieces = passages.flatMap(({ paragraphs }) => paragraphs.flat());
  const figures = pieces.filter(({ kind }) => kind === "figure");
  return fillText(wordTexts.holds[language], {
    passages: formatNumber(passages.length, language),
    figures: formatNumber(figures.length, language),
  });
}
