import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { LinkedDocumentDesk } from "../../link/linked-document";
import { linkTexts } from "../../link/link-texts";
import { fillText } from "../../screen/fill-text";
import { sayTime } from "../../screen/say-time";
import { OpenFileButton } from "../OpenFileButton";
import { PasteForm } from "./PasteForm";

const useStyles = makeStyles({
  ways: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalL },
  way: { display: "grid", justifyItems: "start", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface WaysInProps {
  readonly desk: LinkedDocumentDesk;
  readonly language: Language;
  readonly isBusy: boolean;
  /** True beside a main button of another kind: there is one at a time. */
  readonly isAside?: boolean;
}

/** The ways in which figures can come, the shortest first; the direct one only where it works. */
export function WaysIn({ desk, language, isBusy, isAside = false }: WaysInProps) {
  const styles = useStyles();
  const { direct, ready, actions } = desk;
  const isDirect = direct === "open" || ready !== null;
  return (
    <div className={styles.ways}>
      {isDirect && (
        <div className={styles.way}>
          <Button
            appearance={isAside ? "secondary" : "primary"}
            size={isAside ? "medium" : "large"}
            disabledFocusable={isBusy}
            onClick={actions.takeDirect}
          >
            {linkTexts.fromExcel[language]}
          </Button>
          <Text size={200} className={styles.quiet}>
            {ready === null ? linkTexts.openHere[language] : sayReady(ready, language)}
          </Text>
        </div>
      )}
      <div>
        <OpenFileButton
          label={linkTexts.fromFile[language]}
          accept=".xlsx"
          isPrimary={!isDirect && !isAside}
          isDisabled={isBusy}
          onOpen={actions.openWorkbook}
        />
      </div>
      <PasteForm {...{ language, isBusy }} onPaste={actions.paste} />
    </div>
  );
}

function sayReady(
  { workbook, leftAt }: NonNullable<LinkedDocumentDesk["ready"]>,
  language: Language
): string {
  const time = sayTime(leftAt, language) ?? leftAt;
  return fillText(linkTexts.readyHere[language], { workbook, time });
}
