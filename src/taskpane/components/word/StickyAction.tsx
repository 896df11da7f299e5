import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  action: {
    position: "sticky",
    bottom: 0,
    // Fluent lifts the boxes of ticks above what scrolls under them.
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface StickyActionProps {
  readonly label: string;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
}

/** The one main button of a view, always in sight. Disabled it keeps the focus. */
export function StickyAction({ label, isDisabled, onClick }: StickyActionProps) {
  const styles = useStyles();
  return (
    <div className={styles.action}>
      <Button appearance="primary" disabledFocusable={isDisabled} onClick={onClick}>
        {label}
      </Button>
    </div>
  );
}
