import type { DocumentCell } from '@kaijisho/core';
import type { FillName, Look } from '../style.js';

/** How answers look. The words in the cell always say the same as its colour. */

function fillOf({ says, counted, open }: DocumentCell): FillName | null {
  if (open.some(({ reason }) => reason === 'gap')) return 'attention';
  if (open.length > 0) return 'caution';
  if (!counted) return 'grey';
  if (says === 'yes') return 'green';
  if (says === 'no') return 'blue';
  return says === 'not-applicable' || says === 'not-applicable-unexplained' ? 'grey' : null;
}

export const centred: Look = { centred: true };

export function answerLook(cell: DocumentCell | undefined): Look {
  const fill = cell === undefined ? null : fillOf(cell);
  const stated = cell !== undefined && cell.says !== 'not-asked' && cell.says !== 'no-row';
  return { centred: true, bold: stated && cell.counted, ...(fill === null ? {} : { fill }) };
}
