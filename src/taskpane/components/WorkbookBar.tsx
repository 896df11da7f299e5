import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import { paneTexts } from "../screen/pane-texts";
import type { WorkbookStage } from "../report/use-workbook-file";
import { OpenFileButton } from "./OpenFileButton";

const useStyles = makeStyles({
  welcome: {
    display: "grid",
    justifyItems: "start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { overflowWrap: "anywhere", flex: "1 1 140px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WorkbookBarProps {
  readonly stage: WorkbookStage;
  readonly language: Language;
  readonly onOpen: (file: File) => void;
}

/** Which workbook is open, and the button that opens another; it stays in place and keeps the focus. */
export function WorkbookBar({ stage, language, onOpen }: WorkbookBarProps) {
  const styles = useStyles();
  const isFirst = stage.kind === "none";
  return (
    <div className={isFirst ? styles.welcome : styles.bar}>
      {isFirst ? (
        <Text>{paneTexts.lead[language]}</Text>
      ) : (
        <Text weight="semibold" className={styles.name}>
          {stage.name}
        </Text>
      )}
      <OpenFileButton
        label={paneTexts[isFirst ? "openWorkbook" : "openAnother"][language]}
        accept=".xlsx"
        isPrimary={isFirst}
        onOpen={onOpen}
      />
      {isFirst && (
        <Text size={200} className={styles.quiet}>
          {paneTexts.dropHint[language]} {paneTexts.privacy[language]}
        </Text>
      )}
    </div>
  );
}
