import { makeStyles, tokens } from "@fluentui/react-components";
import type { Passage } from "../../../core/narrative/passage";
import { passageAnchor } from "../../publish/go-to-passage";
import { PassageView, type PassageDesk } from "./PassageView";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalL,
  },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "8px" },
});

interface PassageListProps extends PassageDesk {
  readonly passages: readonly Passage[];
  readonly leftOut: readonly Passage["id"][];
}

/** The passages as they will read, each with a switch that leaves it out. */
export function PassageList({ passages, leftOut, ...desk }: PassageListProps) {
  const styles = useStyles();
  const keep = (id: Passage["id"], isKept: boolean): void => {
    const others = leftOut.filter((other) => other !== id);
    desk.actions?.setLeftOut(isKept ? others : [...others, id]);
  };
  return (
    <ul className={styles.list}>
      {passages.map((passage) => (
        <li key={passage.id} id={passageAnchor(passage.id)} className={styles.item}>
          <PassageView
            passage={passage}
            isKept={!leftOut.includes(passage.id)}
            onKeep={(isKept) => {
              keep(passage.id, isKept);
            }}
            {...desk}
          />
        </li>
      ))}
    </ul>
  );
}
