import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { PublishingDesk } from "../../publish/publishing";
import { publishingTexts } from "../../publish/publishing-texts";
import { countText, fillText } from "../../screen/fill-text";
import { sayTime } from "../../screen/say-time";
import { SeverityIcon } from "../SeverityIcon";

const useStyles = makeStyles({
  verdict: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  words: { display: "grid", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PublishVerdictProps {
  readonly desk: PublishingDesk;
  readonly language: Language;
}

/** How the workbook stands to what was published from it, in one line and its times. */
export function PublishVerdict({ desk, language }: PublishVerdictProps) {
  const styles = useStyles();
  const { published, difference } = desk;
  const icon = published === null ? "note" : difference === null ? "agrees" : "warning";
  return (
    <div className={styles.verdict} role="status">
      <SeverityIcon severity={icon} />
      <span className={styles.words}>
        <Text weight="semibold">{verdict(desk, language)}</Text>
        <Text size={200} className={styles.quiet}>
          {published === null ? publishingTexts.lead[language] : times(published, desk, language)}
        </Text>
      </span>
    </div>
  );
}

function verdict({ published, difference }: PublishingDesk, language: Language): string {
  if (published === null) return publishingTexts.neverPublished[language];
  if (difference === null) return publishingTexts.agrees[language];
  const { figures } = difference;
  return figures.length === 0
    ? publishingTexts.passagesDiffer[language]
    : countText(publishingTexts.figuresDiffer, figures.length, language);
}

/** "Xuất bản với số liệu lúc 14:05, 21/11/2026 · khác từ 14:20, 21/11/2026 · lúc đó biểu còn 2 lỗi". */
function times(
  { madeAt, checks }: NonNullable<PublishingDesk["published"]>,
  { staleSince }: PublishingDesk,
  language: Language
): string {
  const said = (text: string, at: string | undefined): readonly string[] => {
    const time = at === undefined ? null : sayTime(at, language);
    return time === null ? [] : [fillText(text, { time })];
  };
  return [
    ...said(publishingTexts.publishedAt[language], madeAt),
    ...said(publishingTexts.staleSince[language], staleSince?.at),
    ...(checks.error > 0
      ? [countText(publishingTexts.publishedErrors, checks.error, language)]
      : []),
  ].join(" · ");
}
