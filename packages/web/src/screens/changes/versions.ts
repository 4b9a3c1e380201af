import { type Disclosure, productsOf } from 'kaijisho';
import type { DeskView } from '../../desk/desk.js';
import { type SheetOnDesk, sheetsOf } from '../sheets.js';

/** Sheets of one form for one product, the oldest first. */
export type Versions = readonly SheetOnDesk[];

/** Products of which the desk holds more than one sheet of a form. */
export function versionsOf(view: DeskView): readonly Versions[] {
  const sheets = sheetsOf(view);
  const onDesk = (disclosure: Disclosure) => sheets.filter(({ sheet }) => sheet === disclosure);
  return productsOf(filesOf(sheets)).flatMap(({ disclosures, earlier }) =>
    (['MDS', 'SDS'] as const)
      .map((kind) =>
        [...disclosures, ...earlier]
          .filter(({ content }) => content.form.kind === kind)
          .flatMap(onDesk)
          .reverse(),
      )
      .filter(({ length }) => length > 1),
  );
}

const filesOf = (sheets: readonly SheetOnDesk[]) => [...new Set(sheets.map(({ file }) => file))];
