import { groupedBy } from '../basics/grouped.js';
import type { Disclosure, FormKind, Header } from '../model/disclosure.js';
import { compareText, foldOrganisation, foldProduct, productId } from '../model/names.js';
import { lastPart } from '../text/paths.js';
import type { Product } from './model.js';
import { newestFirst, versionOf } from './newest.js';

/** A sheet with the names it goes by; empty where the sheet names none. */
interface Named {
  readonly disclosure: Disclosure;
  readonly organisation: string;
  readonly product: string;
}

const text = (value: string | null): string => value?.trim() ?? '';

const sameFile = (a: Disclosure, b: Disclosure): boolean =>
  a.reading.source.sha256 === b.reading.source.sha256 &&
  a.reading.source.file === b.reading.source.file;

/** The one value that sheets of the same file agree on; empty when they name none or several. */
function agreed(names: readonly string[], foldName: (name: string) => string): string {
  const named = names.filter((name) => name !== '');
  return new Set(named.map(foldName)).size === 1 ? (named[0] ?? '') : '';
}

/** Fills a name a sheet lacks from the other sheets of its file (an SDS below its MDS). */
function nameSheets(disclosures: readonly Disclosure[]): readonly Named[] {
  return disclosures.map((disclosure) => {
    const { header } = disclosure.content;
    const inFile = (field: 'organisation' | 'product') =>
      disclosures
        .filter((other) => sameFile(disclosure, other))
        .map(({ content }) => text(content.header[field]));
    return {
      disclosure,
      organisation: text(header.organisation) || agreed(inFile('organisation'), foldOrganisation),
      product: text(header.product) || agreed(inFile('product'), foldProduct),
    };
  });
}

const fileName = ({ reading }: Disclosure): string => lastPart(reading.source.file);

/**
 * Id of a product: folded vendor and product name. Without a product name the file stands in for
 * it, with the sheet where the file holds another nameless sheet of the same kind.
 */
function idOf({ disclosure, organisation, product }: Named, all: readonly Named[]): string {
  if (product !== '') return productId(organisation, product);
  const { kind } = disclosure.content.form;
  const twins = all.filter(
    (other) =>
      other.product === '' &&
      other.disclosure.content.form.kind === kind &&
      sameFile(other.disclosure, disclosure),
  );
  const sheet = twins.length > 1 ? `/${foldProduct(disclosure.reading.source.sheets.join())}` : '';
  return `${foldOrganisation(organisation)}/file/${foldProduct(fileName(disclosure))}${sheet}`;
}

const headerOf = ({ disclosure }: Named): Header => disclosure.content.header;

/** Splits the sheets of one kind into those of the newest version and those of older ones. */
function splitVersions(sheets: readonly Named[]): {
  readonly current: readonly Named[];
  readonly earlier: readonly Named[];
} {
  const ordered = sheets.length < 2 ? null : newestFirst(sheets, headerOf);
  const newest = ordered?.[0];
  if (ordered === null || newest === undefined) return { current: sheets, earlier: [] };
  const isCurrent = (sheet: Named) => versionOf(headerOf(sheet)) === versionOf(headerOf(newest));
  return {
    current: sheets.filter(isCurrent),
    earlier: ordered.filter((sheet) => !isCurrent(sheet)),
  };
}

function productOf(id: string, sheets: readonly Named[]): Product {
  const ofKind = (kind: FormKind) =>
    splitVersions(sheets.filter(({ disclosure }) => disclosure.content.form.kind === kind));
  const [mds, sds] = [ofKind('MDS'), ofKind('SDS')];
  const current = [...mds.current, ...sds.current];
  const versions = new Map<string, string>();
  for (const { disclosure } of current) {
    const { header } = disclosure.content;
    const version = versionOf(header);
    if (version !== '') versions.set(version, text(header.version));
  }
  const [first] = current;
  return {
    id,
    name:
      current.find(({ product }) => product !== '')?.product ??
      (first === undefined ? '' : fileName(first.disclosure)),
    organisation: current.find(({ organisation }) => organisation !== '')?.organisation ?? '',
    version: versions.size === 0 ? null : [...versions.values()].join(' / '),
    disclosures: current.map(({ disclosure }) => disclosure),
    earlier: [...mds.earlier, ...sds.earlier].map(({ disclosure }) => disclosure),
  };
}

/**
 * Joins the sheets of one product, an MDS with an SDS above all, by folded vendor and product name.
 *
 * Versions of one product share its id, on which people's decisions hang, so they do not become
 * products of their own: for each kind of form the newest version is weighed and the older ones
 * are kept in `earlier`. Where `newestFirst` cannot tell, all sheets are weighed and contradictions
 * show as conflict.
 * @returns products ordered by id, so that the order of the files does not matter
 */
export function groupProducts(disclosures: readonly Disclosure[]): readonly Product[] {
  const named = nameSheets(disclosures);
  const groups = groupedBy(named, (sheet) => idOf(sheet, named));
  return [...groups]
    .map(([id, sheets]) => productOf(id, sheets))
    .sort((a, b) => compareText(a.id, b.id));
}
