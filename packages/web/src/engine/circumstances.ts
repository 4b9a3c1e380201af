import type { Basis } from './protocol.js';

/** The circumstances of everything that is derived, with the forms that were learnt. */
export const circumstancesOf = ({ settings, forms }: Pick<Basis, 'settings' | 'forms'>) => ({
  ...settings,
  imported: forms,
});
