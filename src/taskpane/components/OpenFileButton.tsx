import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";

interface OpenFileButtonProps {
  readonly label: string;
  /** File endings that the picker offers, such as ".xlsx". */
  readonly accept: string;
  readonly isPrimary?: boolean;
  readonly isDisabled?: boolean;
  /** Among other small buttons. */
  readonly isSmall?: boolean;
  readonly onOpen: (file: File) => void;
}

/** A button that opens the system's file picker. The same file may be picked twice in a row. */
export function OpenFileButton({
  label,
  accept,
  isPrimary = false,
  isDisabled = false,
  isSmall = false,
  onOpen,
}: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const pick = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file !== undefined) onOpen(file);
    event.target.value = "";
  };
  return (
    <>
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        size={isSmall ? "small" : "medium"}
        disabledFocusable={isDisabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input ref={input} type="file" accept={accept} aria-label={label} hidden onChange={pick} />
    </>
  );
}
