/** How sure a reading must be. Confidence runs from 0 to 1; the reader states 0.9 for "certain". */

/** Below this an answer should be looked at in the original. */
export const LOW_CONFIDENCE = 0.7;
/** Below this an answer says nothing reliable at all. */
export const VERY_LOW_CONFIDENCE = 0.4;
/** Two items this close to each other cannot be told apart. */
export const AMBIGUITY_MARGIN = 0.1;
/** When this share of the rows could not be read reliably, no verdict is possible. */
export const UNREAD_SHARE = 1 / 3;
/** Up to this many rows are reported one by one, more of them in one finding. */
export const SINGLE_ROWS = 3;
