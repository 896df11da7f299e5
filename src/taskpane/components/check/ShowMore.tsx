import { Button, makeStyles } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import { checkTexts } from "../../check/check-texts";
import { countText } from "../../screen/fill-text";

const useStyles = makeStyles({ button: { justifySelf: "start" } });

interface ShowMoreProps {
  /** How many are not shown. */
  readonly rest: number;
  readonly language: Language;
  readonly onMore: () => void;
}

export function ShowMore({ rest, language, onMore }: ShowMoreProps) {
  const styles = useStyles();
  return (
    <Button size="small" className={styles.button} onClick={onMore}>
      {countText(checkTexts.more, rest, language)}
    </Button>
  );
}
