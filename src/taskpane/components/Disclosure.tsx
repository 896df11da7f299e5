import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { TextButton } from "./TextButton";

const useStyles = makeStyles({
  label: {
    display: "inline-flex",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  sign: { width: "8px", height: "8px", flexShrink: 0 },
  open: { transform: "rotate(90deg)" },
  content: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
});

interface DisclosureProps {
  readonly label: string;
  /** The name for those who hear it out of its place; it begins with the label. */
  readonly name?: string;
  /** What stands beside the button. */
  readonly beside?: ReactNode;
  /** Drawn only while it is open: what nobody asked for costs nothing. */
  readonly children: () => ReactNode;
  readonly className?: string | undefined;
}

/** More, for whoever asks. */
export function Disclosure({ label, name, beside, children, className }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div className={className}>
        <TextButton
          aria-label={name}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          <span className={styles.label}>
            <svg
              className={mergeClasses(styles.sign, isOpen && styles.open)}
              viewBox="0 0 8 8"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
              aria-hidden="true"
              focusable="false"
            >
              <path d="M2.5 1l3 3-3 3" />
            </svg>
            <span>{label}</span>
          </span>
        </TextButton>
        {beside}
      </div>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children()}
        </div>
      )}
    </>
  );
}
