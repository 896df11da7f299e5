import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
} from "@fluentui/react-components";

interface QuestionProps {
  readonly text: string;
  readonly answers: readonly Answer[];
  /** Called when she leaves it without an answer. */
  readonly onLeave: () => void;
}

export interface Answer {
  readonly label: string;
  readonly isFirst?: boolean;
  readonly onClick: () => void;
}

/** A question over the page that waits for an answer; Escape leaves it. */
export function Question({ text, answers, onLeave }: QuestionProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) onLeave();
      }}
    >
      <DialogSurface aria-label={text}>
        <DialogBody>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid>
            {answers.map(({ label, isFirst = false, onClick }) => (
              <Button key={label} appearance={isFirst ? "primary" : "secondary"} onClick={onClick}>
                {label}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
