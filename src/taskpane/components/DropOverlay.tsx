import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/figures/bilingual";
import { paneTexts } from "../screen/pane-texts";

const useStyles = makeStyles({
  overlay: {
    position: "fixed",
    inset: tokens.spacingHorizontalS,
    display: "grid",
    placeItems: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    pointerEvents: "none",
  },
});

/** Shown while a file is held over the page. */
export function DropOverlay({ language }: { readonly language: Language }) {
  const styles = useStyles();
  return (
    <div className={styles.overlay}>
      <Text size={400} weight="semibold">
        {paneTexts.dropHere[language]}
      </Text>
    </div>
  );
}
