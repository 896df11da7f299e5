import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../core/sheet/address";
import { useCheckDesk } from "../check/check-desk";
import { checkTexts } from "../check/check-texts";
import { fillText } from "../screen/fill-text";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  cell: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

interface CellLinkProps {
  readonly address: CellAddress;
  /** The sheet under whose name it stands; another one is named in full. */
  readonly within: string;
}

/** The name of a cell; in an open workbook it leads there. */
export function CellLink({ address, within }: CellLinkProps) {
  const styles = useStyles();
  const { actions, language } = useCheckDesk();
  const { sheet, cell } = address;
  const isHere = sheet === within;
  const place = isHere ? cell : fillText(checkTexts.place[language], { sheet, cell });
  if (actions === null) return <span className={styles.cell}>{place}</span>;
  const name = isHere
    ? fillText(checkTexts.goTo[language], { sheet, cell })
    : fillText(checkTexts.goToFull[language], { place });
  return (
    <span className={styles.cell}>
      <TextButton
        aria-label={name}
        onClick={() => {
          actions.goTo([address]);
        }}
      >
        {place}
      </TextButton>
    </span>
  );
}
