import type { Finding } from '../../model/finding.js';
import { fold } from '../../text/fold.js';
import { textFact } from '../facts.js';
import { gridOf } from '../grid/grid.js';
import type { SheetPage } from '../grid/sheet-cell.js';
import { sourceFinding } from './outcome.js';
import { placeOf } from './place.js';
import { hasRows, type Unit } from './unit.js';

/**
 * Comparisons of what several parties say, each in a column under its short name. A cover, or a sheet that explains
 * the names, tells who of them answers: `KSH | 架空総合病院 | 依頼者`, `DMC | … | サービス事業者。本開示書の回答者です。`.
 */

/** Whoever answers, and whoever does not: the hospital with what it asks for, others that only inform. */
const ANSWERS =
  /回答者|開示者|(?:サービス|情報処理)?事業者|製造(?:業者|元)|メーカー?|ベンダー?|提供(?:者|元)|本開示書/;
const DOES_NOT =
  /病院|医療機関|診療所|クリニック|依頼者|発注|購入|調達|当院|貴院|期待|求める|要求|委託先|参考|審査|監査|助言/;

type Role = 'vendor' | 'other';

const roleToldBy = textFact((text): Role | undefined => {
  const [answers, doesNot] = [ANSWERS.test(text), DOES_NOT.test(text)];
  return answers === doesNot ? undefined : answers ? 'vendor' : 'other';
});

/** Lines of a name, what it stands for, and its part have no more cells. */
const MOST_CELLS = 4;

/** Who has which part by the lines of some pages that begin with one of some names; one that two lines tell has none. */
function rolesOn(
  pages: readonly SheetPage[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, Role | undefined> {
  const roles = new Map<string, Role | undefined>();
  for (const { cells } of pages.flatMap((page) => gridOf(page).lines)) {
    const [name, ...others] = cells;
    const key = name === undefined ? '' : fold(name.text);
    if (!names.has(key) || others.length === 0 || others.length >= MOST_CELLS) continue;
    const role = roleToldBy(others.map(({ text }) => text).join(' '));
    roles.set(key, roles.has(key) && roles.get(key) !== role ? undefined : role);
  }
  return roles;
}

const nameOf = ({ heading }: Unit): string => fold(heading.product?.value ?? '');

/**
 * Leaves out the columns of others than the vendor where the file tells of each column of a page whose it is, and
 * says so; as they are where it does not, or tells of two vendors.
 */
export function withoutOtherParties(
  units: readonly Unit[],
  file: string,
): { readonly units: readonly Unit[]; readonly findings: readonly Finding[] } {
  const explaining = units.filter((unit) => !hasRows(unit)).map(({ page }) => page);
  if (explaining.length === 0) return { units, findings: [] };
  const findings: Finding[] = [];
  const all = [...new Set(units.map(({ page }) => page))].flatMap((page) => {
    const own = units.filter((unit) => unit.page === page);
    const roles = rolesOn(explaining, new Set(own.map(nameOf)));
    const isOf = (role: Role) => (unit: Unit) => roles.get(nameOf(unit)) === role;
    const [vendor, ...vendors] = own.filter(isOf('vendor'));
    const others = own.filter(isOf('other'));
    if (vendor === undefined || vendors.length > 0 || others.length < own.length - 1) return own;
    if (others.length === 0) return own;
    const headings = others.map(({ heading }) => heading.product?.value ?? '');
    findings.push(
      sourceFinding(
        'SRC-12',
        { sheet: page.name, headings },
        placeOf(file, page.name, page.cells[0] ?? null),
        'others',
      ),
    );
    // Its short name is none of a product.
    return [{ ...vendor, heading: {} }];
  });
  return { units: all, findings };
}
