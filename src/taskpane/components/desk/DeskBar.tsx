import { Button, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { Desk, DeskFile } from "../../desk/desk-file";
import { deskTexts } from "../../desk/desk-texts";
import { paneTexts } from "../../screen/pane-texts";
import { FileTabs } from "./FileTabs";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  title: { margin: 0, flexShrink: 0 },
  language: { marginLeft: "auto", flexShrink: 0 },
  another: { flexShrink: 0, minWidth: "28px" },
});

interface DeskBarProps {
  readonly desk: Desk;
  readonly language: Language;
  /** A newer version of the page lies ready. */
  readonly isUpdateReady: boolean;
  readonly onSwitch: () => void;
  readonly onShow: (id: string | null) => void;
  readonly onClose: (file: DeskFile) => void;
}

/** The product's name, the open workbooks, and the way to open another. */
export function DeskBar(props: DeskBarProps) {
  const { desk, language, isUpdateReady, onSwitch, onShow, onClose } = props;
  const styles = useStyles();
  const { files, shown } = desk;
  return (
    <header className={styles.bar}>
      <Subtitle2 as="h1" className={styles.title}>
        {paneTexts.title[language]}
      </Subtitle2>
      {files.length > 0 && (
        <>
          <FileTabs {...{ files, shown, language, onShow, onClose }} />
          <Button
            appearance="subtle"
            size="small"
            className={styles.another}
            aria-label={deskTexts.another[language]}
            title={deskTexts.another[language]}
            disabled={shown === null}
            onClick={() => {
              onShow(null);
            }}
          >
            +
          </Button>
        </>
      )}
      {isUpdateReady && shown !== null && (
        <Button
          size="small"
          className={styles.another}
          onClick={() => {
            onShow(null);
          }}
        >
          {deskTexts.newVersion[language]}
        </Button>
      )}
      <Button
        appearance="subtle"
        size="small"
        className={styles.language}
        lang={language === "vi" ? "en" : "vi"}
        onClick={onSwitch}
      >
        {paneTexts.otherLanguage[language]}
      </Button>
    </header>
  );
}
