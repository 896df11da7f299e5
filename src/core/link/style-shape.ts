import type { NarrativeStyle } from "../narrative/style";
import { isFlag, objectOf, oneOf, type Shape } from "./json-shape";

const isDecimals: Shape<NarrativeStyle["decimals"]> = (value): value is 0 | 1 | 2 =>
  value === 0 || value === 1 || value === 2;

export const isStyle = objectOf<NarrativeStyle>({
  shareVerb: oneOf("đạt", "chiếm", "="),
  decimals: isDecimals,
  leadingZero: isFlag,
  grouping: isFlag,
});
