import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Repair } from "../../../core/diagnosis/repair";
import type { Bilingual, Language } from "../../../core/figures/bilingual";
import { sayCells } from "../../../core/narrative/say-cells";
import { saySentence } from "../../../core/narrative/say-sentence";
import { fillText } from "../../screen/fill-text";
import { liveTexts } from "../../live/live-texts";
import type { FormNews } from "../../live/live-workbook";
import { formNewsTexts } from "../../teach/form-news-texts";

const useStyles = makeStyles({
  // Over the list, not in it: nothing moves while she reads.
  place: {
    position: "sticky",
    bottom: tokens.spacingHorizontalM,
    display: "grid",
    gap: tokens.spacingVerticalS,
    zIndex: 1,
  },
  icon: { width: "12px", height: "12px" },
});

interface LiveToastsProps {
  readonly language: Language;
  readonly repaired: Repair | null;
  readonly onUndo: () => void;
  readonly onDismissRepair: () => void;
  readonly formNews: FormNews | null;
  readonly onRestoreForms: () => void;
  readonly onDismissFormNews: () => void;
  readonly trouble: Bilingual | null;
  readonly onReread: () => void;
  readonly onDismissTrouble: () => void;
  readonly isMemoryLost: boolean;
  readonly onDismissNotice: () => void;
}

/** What the last gesture came to, with the way back; each stays until she closes it or goes on. */
export function LiveToasts(props: LiveToastsProps) {
  const styles = useStyles();
  const { language, repaired, formNews, trouble, isMemoryLost } = props;
  return (
    <div className={styles.place} role="status">
      {repaired !== null && (
        <Toast
          intent="success"
          text={repairText(repaired, language)}
          action={{ label: liveTexts.undo[language], onClick: props.onUndo }}
          onDismiss={props.onDismissRepair}
          {...{ language }}
        />
      )}
      {formNews !== null && (
        <Toast
          intent="success"
          text={fillText(formNewsTexts[formNews.kind][language], { name: formNews.name })}
          action={{ label: liveTexts.undo[language], onClick: props.onRestoreForms }}
          onDismiss={props.onDismissFormNews}
          {...{ language }}
        />
      )}
      {trouble !== null && (
        <Toast
          intent="warning"
          text={trouble[language]}
          action={{ label: liveTexts.reread[language], onClick: props.onReread }}
          onDismiss={props.onDismissTrouble}
          {...{ language }}
        />
      )}
      {isMemoryLost && (
        <Toast
          intent="info"
          text={liveTexts.notKept[language]}
          action={null}
          onDismiss={props.onDismissNotice}
          {...{ language }}
        />
      )}
    </div>
  );
}

interface ToastProps {
  readonly intent: "success" | "warning" | "info";
  readonly text: string;
  readonly action: { readonly label: string; readonly onClick: () => void } | null;
  readonly onDismiss: () => void;
  readonly language: Language;
}

function Toast({ intent, text, action, onDismiss, language }: ToastProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={liveTexts.dismiss[language]}
            title={liveTexts.dismiss[language]}
            icon={
              <svg
                className={styles.icon}
                viewBox="0 0 12 12"
                stroke="currentColor"
                strokeWidth="1.4"
                aria-hidden="true"
                focusable="false"
              >
                <path d="M2 2l8 8M10 2l-8 8" />
              </svg>
            }
            onClick={onDismiss}
          />
        }
      >
        {action !== null && (
          <Button size="small" onClick={action.onClick}>
            {action.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** "Đã thực hiện “Sửa thành 3.557”: TTHC, ô C17." */
function repairText({ label, changes }: Repair, language: Language): string {
  const cells = changes.map(({ address }) => address);
  return fillText(liveTexts.repaired[language], {
    what: saySentence(label, language),
    cells: sayCells(cells, language),
  });
}
