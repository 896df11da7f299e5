/** How numbers and shares are written in one report; the same through the whole report. */
export interface NarrativeStyle {
  /** Verb before a share: "đạt 84,17%", "chiếm 84,17%", or the inline sign "= 84,17%". */
  readonly shareVerb: "đạt" | "chiếm" | "=";
  /** Most decimals of a share that the narrative itself works out, 0 to 2; trailing zeros are dropped. */
  readonly decimals: 0 | 1 | 2;
  /** "01 hồ sơ" for counts below ten before the noun. */
  readonly leadingZero: boolean;
  /** Dots between thousands: "3.936". */
  readonly grouping: boolean;
}

export const defaultStyle: NarrativeStyle = {
  shareVerb: "đạt",
  decimals: 2,
  leadingZero: true,
  grouping: true,
};
