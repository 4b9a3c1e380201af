import { SAYS, type TopicSays } from '../coverage/model.js';

/**
 * What one product says in one row. `not-asked`: no form the product handed in has the row.
 * `no-row`: the form has it, the sheet does not.
 */
export type CellSays = TopicSays | 'not-asked' | 'no-row';

export const CELL_SAYS = [
  ...SAYS,
  'conflicting',
  'no-row',
  'not-asked',
] as const satisfies readonly CellSays[];
