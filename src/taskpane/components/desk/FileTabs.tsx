import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../../core/figures/bilingual";
import type { DeskFile } from "../../desk/desk-file";
import { deskTexts } from "../../desk/desk-texts";
import { fillText } from "../../screen/fill-text";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "nowrap",
    minWidth: 0,
    overflowX: "auto",
    scrollbarWidth: "thin",
    gap: tokens.spacingHorizontalXXS,
  },
  tab: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    // No wider than its place: the button that closes it stays in sight.
    maxWidth: "min(280px, 100%)",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  shown: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
  },
  button: {
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    minHeight: "28px",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  name: {
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalXXS,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  close: { minWidth: "28px", flexShrink: 0 },
});

interface FileTabsProps {
  readonly files: readonly DeskFile[];
  readonly shown: string | null;
  readonly language: Language;
  readonly onShow: (id: string) => void;
  readonly onClose: (file: DeskFile) => void;
}

/** The open workbooks, each with a button that closes it; a dot and a word tell of what is not saved. */
export function FileTabs({ files, shown, language, onShow, onClose }: FileTabsProps) {
  const styles = useStyles();
  return (
    <nav className={styles.tabs} aria-label={deskTexts.files[language]}>
      {files.map((file) => {
        const { id, name, isUnsaved } = file;
        const isShown = id === shown;
        const close = fillText(deskTexts.close[language], { name });
        return (
          <div key={id} className={mergeClasses(styles.tab, isShown && styles.shown)}>
            <button
              type="button"
              className={mergeClasses(styles.button, styles.name)}
              aria-current={isShown ? "page" : undefined}
              title={name}
              onClick={() => {
                onShow(id);
              }}
            >
              {name}
              {isUnsaved && (
                <span role="img" aria-label={deskTexts.unsaved[language]}>
                  {" ●"}
                </span>
              )}
            </button>
            <button
              type="button"
              className={mergeClasses(styles.button, styles.close)}
              aria-label={close}
              title={close}
              onClick={() => {
                onClose(file);
              }}
            >
              ×
            </button>
          </div>
        );
      })}
    </nav>
  );
}
