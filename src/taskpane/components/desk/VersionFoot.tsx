import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { offlineStages, offlineTexts } from "../../offline/offline-texts";
import type { Updates } from "../../offline/use-updates";
import { fillText } from "../../screen/fill-text";

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    // As high with a button as without one: nothing moves when a new version comes.
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
  },
  news: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

interface VersionFootProps {
  readonly updates: Updates;
  readonly language: Language;
}

/** Which version of the page this is, whether it needs a network, and a newer one where there is one. */
export function VersionFoot({ updates, language }: VersionFootProps) {
  const styles = useStyles();
  const { version, offline, isUpdateReady, canInstall, update, install } = updates;
  return (
    <footer className={styles.foot}>
      <Text size={200}>{fillText(offlineTexts.version[language], { version })}</Text>
      <Text size={200}>{offlineStages[offline][language]}</Text>
      <div className={styles.news} aria-live="polite">
        {isUpdateReady && (
          <>
            <Text size={200}>{offlineTexts.updateReady[language]}</Text>
            <Button size="small" appearance="primary" onClick={update}>
              {offlineTexts.update[language]}
            </Button>
          </>
        )}
      </div>
      {canInstall && (
        <Button size="small" appearance="subtle" onClick={install}>
          {offlineTexts.install[language]}
        </Button>
      )}
    </footer>
  );
}
