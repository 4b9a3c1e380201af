import { paperDate } from '../../messages/paper/index.js';
import { foldOrganisation } from '../../model/names.js';
import type { InspectionPack } from '../../register/inspection.js';
import type { RegisteredProduct } from '../../register/model.js';
import { filledIn } from '../filled-in.js';
import type { PaperSection } from '../model.js';
import { fillInSection, listSection } from '../section.js';
import type { Wording } from '../sources.js';
import { numberColumn } from '../table.js';

/** 開示書のない製品: what no sheet was submitted for, and what is being done about it. */
export function missingSection(wording: Wording, { missing, asOf }: InspectionPack): PaperSection {
  const { say } = wording;
  return fillInSection(say, filledIn(wording, 'missing'), {
    id: 'missing',
    lead: 2,
    name: 'sheet.missing',
    intro: 'intro.missing',
    empty: say('missing.none'),
    rows: missing,
    keyOf: ({ id }) => id,
    columns: [
      numberColumn(say('col.no')),
      {
        heading: say('col.product'),
        width: 30,
        value: ({ name }) => name,
        look: { tone: 'subject', bold: true },
      },
      {
        heading: say('col.organisation'),
        width: 30,
        value: ({ organisation }) => organisation || say('missing.no-vendor'),
      },
      { heading: say('col.department'), width: 20, value: ({ department }) => department },
      { heading: say('col.zone'), width: 16, value: ({ zone }) => zone },
      {
        heading: say('col.evidence'),
        width: 36,
        value: () => say('missing.evidence', { date: paperDate(asOf, say) }),
      },
    ],
    people: [
      { id: 'asked-on', heading: say('fill.asked-on'), width: 14 },
      { id: 'expected-on', heading: say('fill.expected-on'), width: 14 },
      { id: 'remarks', heading: say('fill.remarks'), width: 28 },
    ],
  }).section;
}

interface Letter {
  readonly organisation: string;
  readonly products: readonly RegisteredProduct[];
}

/** Missing products by vendor; those without a vendor's name stand together at the end. */
function lettersTo(missing: readonly RegisteredProduct[]): readonly Letter[] {
  const letters = new Map<string, Letter>();
  for (const product of missing) {
    const key = foldOrganisation(product.organisation);
    const known = letters.get(key);
    letters.set(key, {
      organisation: known?.organisation ?? product.organisation,
      products: [...(known?.products ?? []), product],
    });
  }
  return [...letters.values()].sort(
    (a, b) => Number(a.organisation === '') - Number(b.organisation === ''),
  );
}

/** 依頼文: a letter to each vendor whose products have no sheet, ready to be sent. */
export const lettersSection = ({ say }: Wording, { missing, asOf }: InspectionPack): PaperSection =>
  listSection(say, {
    id: 'letters',
    lead: 2,
    name: 'sheet.letters',
    intro: 'intro.letters',
    empty: say('missing.none'),
    rows: lettersTo(missing),
    columns: [
      numberColumn(say('col.no')),
      {
        heading: say('col.organisation'),
        width: 30,
        value: ({ organisation }) => organisation || say('missing.no-vendor'),
        look: { tone: 'subject', bold: true },
      },
      {
        heading: say('col.product'),
        width: 34,
        value: ({ products }) => products.map(({ name }) => name).join('\n'),
      },
      {
        heading: say('col.letter'),
        width: 100,
        value: ({ organisation, products }) =>
          say('missing.letter', {
            date: paperDate(asOf, say),
            organisation: organisation || say('missing.no-addressee'),
            products: products
              .map(({ name }) => say('missing.letter-product', { name }))
              .join('\n'),
          }),
      },
    ],
  });
