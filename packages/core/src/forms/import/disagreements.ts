import { isCitation } from '../../catalogue/citations.js';
import { printReferences } from '../../catalogue/references.js';
import type { FormItem } from '../../catalogue/schema.js';
import type { LayoutRow } from '../../reading/form-layout/model.js';
import type { Disagreement } from './report.js';

/** Where a row's number and references differ from what the catalogue says of its item. */
export function disagreementsOf(row: LayoutRow, item: FormItem): readonly Disagreement[] {
  const printed = printReferences(row.references);
  const ours = printReferences(item.printedRefs ?? []);
  const comparable = !row.references.some(isCitation);
  return [
    ...(item.number !== undefined && row.number !== null && item.number !== row.number
      ? [
          {
            key: item.key,
            member: 'number' as const,
            catalogue: item.number,
            form: row.number,
            verified: item.numberStatus === 'verified',
          },
        ]
      : []),
    ...(comparable && ours !== '' && printed !== '' && ours !== printed
      ? [
          {
            key: item.key,
            member: 'references' as const,
            catalogue: ours,
            form: printed,
            verified: item.refsStatus === 'verified',
          },
        ]
      : []),
  ];
}
