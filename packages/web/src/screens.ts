/** The screens in the order of the work; the address names one behind its #. */
export const SCREENS = [
  'files',
  'reading',
  'findings',
  'comparison',
  'changes',
  'matrix',
  'outputs',
] as const;
export type Screen = (typeof SCREENS)[number];

/** The screen people go to when they are done with this one. */
export const screenAfter = (screen: Screen): Screen | undefined =>
  SCREENS[SCREENS.indexOf(screen) + 1];
