import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { LinkedDocumentDesk, ParcelInUse } from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { sayWay } from "../../link/say-source";
import { Disclosure } from "../Disclosure";
import { WaysIn } from "./WaysIn";

const useStyles = makeStyles({
  foot: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  way: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface SourceFootProps {
  readonly desk: LinkedDocumentDesk;
  readonly source: ParcelInUse;
  readonly language: Language;
  readonly isBusy: boolean;
}

/** How the parcel in use came, in one quiet line, and the way to another. */
export function SourceFoot({ desk, source, language, isBusy }: SourceFootProps) {
  const styles = useStyles();
  return (
    <footer className={styles.foot}>
      <Text size={200} className={styles.way}>
        {sayWay(source, language)}
      </Text>
      {/* Closed again with each parcel that comes. */}
      <Disclosure key={source.parcel.madeAt} label={linkTexts.otherSource[language]}>
        {() => <WaysIn {...{ desk, language, isBusy }} isAside />}
      </Disclosure>
    </footer>
  );
}
