import { makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { CellAddress } from "../../../core/sheet/address";
import { fillText } from "../../screen/fill-text";
import { teachTexts } from "../../teach/teach-texts";
import { TextButton } from "../TextButton";

const useStyles = makeStyles({
  list: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** The others are where these are. */
const FIRST = 6;

interface PlaceListProps {
  readonly sheet: string;
  /** In A1 style. */
  readonly cells: readonly string[];
  readonly language: Language;
  readonly onGoTo: (cells: readonly CellAddress[]) => void;
}

/** Cells of the sheet that is taught; each leads there. */
export function PlaceList({ sheet, cells, language, onGoTo }: PlaceListProps) {
  const styles = useStyles();
  const rest = cells.length - FIRST;
  return (
    <span className={styles.list}>
      {cells.slice(0, FIRST).map((cell) => (
        <TextButton
          key={cell}
          aria-label={fillText(teachTexts.goTo[language], { cell, sheet })}
          onClick={() => {
            onGoTo([{ sheet, cell }]);
          }}
        >
          {cell}
        </TextButton>
      ))}
      {rest > 0 && <span>{fillText(teachTexts.moreCells[language], { n: String(rest) })}</span>}
    </span>
  );
}
