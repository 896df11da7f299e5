import { makeStyles, tokens } from "@fluentui/react-components";
import type { ButtonHTMLAttributes, Ref } from "react";

const useStyles = makeStyles({
  button: {
    display: "inline",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    "&:hover": { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
    // Where colours are the system's own, a button without a frame looks like text.
    "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface TextButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> {
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that reads on with the text around it. Bare, since a long list holds hundreds of them. */
export function TextButton(props: TextButtonProps) {
  const styles = useStyles();
  return <button type="button" {...props} className={styles.button} />;
}
