/**
 * Colours that pass for white. Programs write white as #FEFEFE or #FAFAFA too; how far from #FFFFFF a colour may
 * be depends on what it would do to take a faint one for white.
 */

/** White as lines are: nobody sees them, but faint grey ones do part the rows of a table. */
export const isWhite = (colour: string): boolean => /^#f[c-f]f[c-f]f[c-f]$/i.test(colour);

/** White as a painted box to tick is while it is empty: a faint grey one may be a box filled to choose. */
export const isAlmostWhite = (colour: string): boolean => /^#f[a-f]f[a-f]f[a-f]$/i.test(colour);

/** White as paper: a ground so faint tells nothing, such as that of every second row. */
export const isNearlyWhite = (colour: string): boolean =>
  /^#f[89a-f]f[89a-f]f[89a-f]$/i.test(colour);
