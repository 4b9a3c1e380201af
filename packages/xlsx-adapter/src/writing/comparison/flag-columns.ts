import type { ComparisonDocument } from '@kaijisho/core';
import type { FillName, Look } from '../style.js';
import type { Column } from '../table.js';
import type { Writing } from './writing.js';

/** 相違あり and 要確認 stand out in their columns. */
const flagLook = (raised: boolean, fill: FillName): Look =>
  raised ? { centred: true, bold: true, fill } : { centred: true };

/** A line of a comparison as far as it is flagged. */
type Flagged = Pick<ComparisonDocument['requirements'][number], 'difference' | 'open'>;

/** The columns a list of a comparison begins with: where products differ, what is to be confirmed. */
export const flagColumns = (say: Writing['say']): readonly Column<Flagged>[] => [
  {
    heading: say('comparison.difference'),
    width: 10,
    value: ({ difference }) => difference.text,
    look: ({ difference }) => flagLook(difference.id === 'differs', 'lilac'),
  },
  {
    heading: say('comparison.confirm'),
    width: 9,
    value: ({ open }) => say(open ? 'comparison.open' : 'comparison.not-open'),
    look: ({ open }) => flagLook(open, 'caution'),
  },
];
