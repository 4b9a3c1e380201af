import { addTo } from '../basics/grouped.js';
import type { Product } from '../demarcation/model.js';
import type { Disclosure } from '../model/disclosure.js';
import { foldOrganisation } from '../model/names.js';
import type { Phrase } from '../model/phrase.js';

/** What a person should know about the files before reading a comparison. */

const fileOf = ({ reading }: Disclosure): string => reading.source.file;
const unique = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** Sheets of older versions that are not compared. */
const aboutEarlier = ({ name, earlier }: Product): readonly Phrase[] =>
  earlier.length === 0
    ? []
    : [
        {
          id: 'comparison.notice.earlier',
          args: { product: name, files: unique(earlier.map(fileOf)) },
        },
      ];

/** Two sheets of one kind for one product and version: the same file twice, or two opinions. */
function aboutTwins({ name, disclosures }: Product): readonly Phrase[] {
  return (['MDS', 'SDS'] as const).flatMap((kind) => {
    const sheets = disclosures.filter(({ content }) => content.form.kind === kind);
    if (sheets.length < 2) return [];
    const hashes = unique(sheets.map(({ reading }) => reading.source.sha256));
    const id = hashes.length === 1 ? 'same-file' : 'twins';
    const args = { product: name, kind, files: sheets.map(fileOf) };
    return [{ id: `comparison.notice.${id}`, args }];
  });
}

/** MDS and SDS of one file that name different products stand in two columns. */
function aboutNames(products: readonly Product[]): readonly Phrase[] {
  const byFile = new Map<string, Product[]>();
  for (const product of products)
    for (const file of unique(product.disclosures.map(fileOf))) addTo(byFile, file, product);
  return [...byFile].flatMap(([file, found]) => {
    const kinds = found.map(({ disclosures }) =>
      disclosures.map(({ content }) => content.form.kind),
    );
    const complementary =
      found.length === 2 &&
      kinds.every((own) => new Set(own).size === 1) &&
      kinds[0]?.[0] !== kinds[1]?.[0];
    const [first, second] = found;
    const oneVendor =
      foldOrganisation(first?.organisation ?? '') === foldOrganisation(second?.organisation ?? '');
    return complementary && oneVendor
      ? [{ id: 'comparison.notice.names', args: { file, names: found.map(({ name }) => name) } }]
      : [];
  });
}

/** Products whose sheets ask different questions: an MDS beside an SDS. */
function aboutForms(products: readonly Product[]): readonly Phrase[] {
  const kinds = products.map(({ disclosures }) =>
    unique(disclosures.map(({ content }) => content.form.kind)).join('・'),
  );
  return new Set(kinds).size > 1 ? [{ id: 'comparison.notice.forms', args: {} }] : [];
}

/** Answers that a person read on the original, by who and when. */
function aboutCorrected({ name, disclosures }: Product): readonly Phrase[] {
  const corrected = disclosures.flatMap(({ reading }) =>
    reading.answers.flatMap((evidence) => evidence.corrected ?? []),
  );
  const counts = new Map<string, { readonly by: string; readonly on: string; count: number }>();
  for (const { by, on } of corrected) {
    const key = `${on} ${by}`;
    counts.set(key, { by, on, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].map(({ by, on, count }) => ({
    id: 'comparison.notice.corrected',
    args: { product: name, by, on, count: String(count) },
  }));
}

/** Files that were handed in and hold no disclosure that could be read. */
export const aboutUnused = (files: readonly string[] = []): readonly Phrase[] =>
  files.length === 0 ? [] : [{ id: 'comparison.notice.unused', args: { files } }];

export const noticesOn = (products: readonly Product[]): readonly Phrase[] => [
  ...products.flatMap(aboutEarlier),
  ...products.flatMap(aboutTwins),
  ...aboutNames(products),
  ...aboutForms(products),
  ...products.flatMap(aboutCorrected),
];
