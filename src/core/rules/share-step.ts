/** Points by which a share may move from one period to the next without a word, where nobody chose another. */
export const SHARE_STEP = 20;
