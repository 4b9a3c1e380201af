/** The screens in the order of the work; the address names one behind its #. */
export const STEPS = ['files', 'reading', 'findings', 'comparison', 'matrix', 'outputs'] as const;
type Step = (typeof STEPS)[number];

/** Screens beside the work on the files at hand. */
export const BESIDE = ['changes', 'register', 'forms', 'about'] as const;

export const SCREENS = [...STEPS, ...BESIDE] as const;
export type Screen = (typeof SCREENS)[number];

const isStep = (screen: Screen): screen is Step => STEPS.some((step) => step === screen);

/** The screen people go to when they are done with this one. */
export const screenAfter = (screen: Screen): Screen | undefined =>
  isStep(screen) ? STEPS[STEPS.indexOf(screen) + 1] : undefined;
