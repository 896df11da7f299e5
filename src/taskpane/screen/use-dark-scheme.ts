import { useMedia } from "./use-media";

/** True while the system asks for dark colours. */
export const useDarkScheme = (): boolean => useMedia("(prefers-color-scheme: dark)");
