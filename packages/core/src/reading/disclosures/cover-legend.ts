import type { Choice } from '../../model/disclosure.js';
import { gridOf } from '../grid/grid.js';
import type { SheetPage } from '../grid/sheet-cell.js';
import { loneCode, meaningOf } from '../marks/legends/legend.js';
import { legendOn } from '../marks/legends/page-legend.js';
import { redefinedWords } from '../marks/legends/redefined-words.js';
import { namesNotes } from '../notes/note-headings.js';
import { hasRows, readUnits, type Unit } from './unit.js';

/** What a cover, or a sheet of instructions, says of the signs and words on the other pages. */

type Meanings = ReadonlyMap<string, Choice>;

/** A sign, perhaps between brackets. */
const LONGEST_SIGN = 3;

/** Whether a page has signs that a legend explains, and no legend of its own. */
const usesSigns = (page: SheetPage, legend: Meanings): boolean =>
  page.cells.some(
    ({ text }) => text.length <= LONGEST_SIGN && meaningOf(legend, text) !== undefined,
  ) && legendOn(page).size === 0;

/** Of the rows of a page, the share that is answered without the codes of a legend: they count something else. */
const ANSWERED = 0.5;

/** Whether digits and letters of a page cannot be its answers: it holds notes, or has answers of another kind. */
function hasNoCodes(page: SheetPage, units: readonly Unit[]): boolean {
  if (namesNotes(page.name)) return true;
  const rows = units.flatMap((unit) => unit.tables.flatMap((table) => table.rows));
  const answered = rows.filter(({ answer }) => answer.decision.choice !== null);
  return rows.length > 0 && answered.length >= rows.length * ANSWERED;
}

const isOfCodes = (legend: Meanings): boolean =>
  [...legend.keys()].every((key) => loneCode(key) !== undefined);

/** The only meanings that any of some pages tells; two may be of two forms. */
function onlyOne(all: readonly Meanings[]): Meanings | undefined {
  const [only, ...others] = all.filter(({ size }) => size > 0);
  return others.length > 0 ? undefined : only;
}

/** What a page says that gives words another meaning. */
const redefinedOn = (page: SheetPage): Meanings => redefinedWords(gridOf(page));

/** Reads pages again whose signs or words the cover explains, or a sheet of instructions, and they do not themselves. */
export function withCoverLegend(units: readonly Unit[]): readonly Unit[] {
  const covers = units.filter((unit) => !hasRows(unit)).map(({ page }) => page);
  const legend = onlyOne(covers.map(legendOn));
  const redefined = onlyOne(covers.map(redefinedOn));
  if (legend === undefined && redefined === undefined) return units;
  return [...new Set(units.map(({ page }) => page))].flatMap((page) => {
    const own = units.filter((unit) => unit.page === page);
    const isSigned =
      legend !== undefined &&
      usesSigns(page, legend) &&
      !(isOfCodes(legend) && hasNoCodes(page, own));
    const isWorded = redefined !== undefined && redefinedOn(page).size === 0;
    if (!isSigned && !isWorded) return own;
    return readUnits({ ...page, ...(isSigned && { legend }), ...(isWorded && { redefined }) });
  });
}
