import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellAddress } from "../../core/sheet/address";
import { addressText } from "../../core/sheet/address";
import { useCheckDesk } from "../check/check-desk";
import { checkTexts } from "../check/check-texts";
import { countText } from "../screen/fill-text";
import { CellLink } from "./CellLink";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  list: { display: "inline-flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

/** More cells than these are named when somebody asks. */
const FIRST = 6;
const STEP = 60;

interface CellListProps {
  readonly cells: readonly CellAddress[];
  readonly within: string;
}

/** Cells by name; several of one sheet can be selected together. */
export function CellList({ cells, within }: CellListProps) {
  const styles = useStyles();
  const { actions, language } = useCheckDesk();
  const [limit, setLimit] = useState(FIRST);
  const rest = cells.length - limit;
  const isOneSheet = cells.every(({ sheet }) => sheet === cells[0]?.sheet);
  return (
    <span className={styles.list}>
      {cells.slice(0, limit).map((address) => (
        <CellLink key={addressText(address)} address={address} within={within} />
      ))}
      {rest > 0 && (
        <TextButton
          onClick={() => {
            setLimit(limit + STEP);
          }}
        >
          {countText(checkTexts.moreCells, rest, language)}
        </TextButton>
      )}
      {actions !== null && isOneSheet && cells.length > 1 && (
        <TextButton
          onClick={() => {
            actions.goTo(cells);
          }}
        >
          {countText(checkTexts.selectAll, cells.length, language)}
        </TextButton>
      )}
    </span>
  );
}
