import { Button, Spinner, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../core/figures/bilingual";
import { liveTexts } from "../../live/live-texts";

const late = { animationDelay: "500ms", animationDuration: "1ms", animationFillMode: "both" };

const useStyles = makeStyles({
  stack: { display: "grid", placeItems: "center", "& > *": { gridArea: "1 / 1" } },
  icon: { width: "16px", height: "16px" },
  // Most edits are checked before anyone would look: the icon gives way only to what takes long.
  leaves: { animationName: { from: { opacity: 1 }, to: { opacity: 0 } }, ...late },
  comes: { animationName: { from: { opacity: 0 }, to: { opacity: 1 } }, ...late },
});

interface LiveButtonsProps {
  readonly language: Language;
  readonly isBusy: boolean;
  readonly onReread: () => void;
  readonly onShowForms: () => void;
}

/** Reads the workbook again, and leads to the blank forms. */
export function LiveButtons(props: LiveButtonsProps) {
  const { language, isBusy, onReread, onShowForms } = props;
  return (
    <>
      <IconButton
        icon={<RereadIcon isBusy={isBusy} />}
        name={liveTexts.rereadInFull[language]}
        onClick={onReread}
      />
      <IconButton
        icon={<NewFormIcon />}
        name={liveTexts.showForms[language]}
        onClick={onShowForms}
      />
    </>
  );
}

interface IconButtonProps {
  readonly icon: ReactElement;
  readonly name: string;
  readonly onClick: () => void;
}

/** Its name is read out, and shown while the pointer rests on it. */
function IconButton({ icon, name, onClick }: IconButtonProps) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={icon}
      aria-label={name}
      title={name}
      onClick={onClick}
    />
  );
}

function RereadIcon({ isBusy }: { readonly isBusy: boolean }) {
  const styles = useStyles();
  return (
    <span className={styles.stack}>
      <svg
        className={mergeClasses(styles.icon, isBusy && styles.leaves)}
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        aria-hidden="true"
        focusable="false"
      >
        <path d="M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3" />
      </svg>
      {isBusy && <Spinner size="extra-tiny" className={styles.comes} />}
    </span>
  );
}

/** A sheet with a plus. */
function NewFormIcon() {
  const styles = useStyles();
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M13 7V2.5H3v11h4M3 6h10M6.5 2.5v7M11.5 9v5M9 11.5h5" />
    </svg>
  );
}
