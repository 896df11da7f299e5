import { Button, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../../core/figures/bilingual";
import { periodText } from "../../core/figures/period-text";
import type { UnitProfile } from "../../core/narrative/unit-profile";
import { paneTexts } from "../screen/pane-texts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  title: { margin: 0 },
  unit: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    minHeight: "16px",
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", alignItems: "center", flexShrink: 0 },
});

interface PaneHeaderProps {
  /** Who reports, as far as the sheets say it. */
  readonly profile: UnitProfile | null;
  readonly language: Language;
  readonly onSwitch: () => void;
  /** Name of the workbook, told where the sheets do not say who reports. */
  readonly workbook?: string;
  /** Buttons after the one for the language. */
  readonly children?: ReactNode;
}

/** The product's name, and in one line what is read: unit and period. */
export function PaneHeader(props: PaneHeaderProps) {
  const { profile, language, onSwitch, workbook = "", children } = props;
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <div>
        <Subtitle2 as="h1" className={styles.title}>
          {paneTexts.title[language]}
        </Subtitle2>
        <UnitLine {...{ profile, workbook, language }} />
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="subtle"
          size="small"
          lang={language === "vi" ? "en" : "vi"}
          onClick={onSwitch}
        >
          {paneTexts.otherLanguage[language]}
        </Button>
        {children}
      </div>
    </header>
  );
}

/** Who reports for when, in one line. */
export function UnitLine({
  profile,
  workbook = "",
  language,
}: Pick<PaneHeaderProps, "profile" | "workbook" | "language">) {
  const styles = useStyles();
  return (
    <Text size={200} className={styles.unit}>
      {profile === null ? workbook : unitText(profile, language)}
    </Text>
  );
}

/** "Phường Mẫu · quý III năm 2025". */
function unitText({ kind, name, period }: UnitProfile, language: Language): string {
  const unit = `${kind.charAt(0).toLocaleUpperCase("vi")}${kind.slice(1)} ${name}`;
  return period === null ? unit : `${unit} · ${periodText(period)[language]}`;
}
