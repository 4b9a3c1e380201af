import type { Page } from '../../pages/index.js';
import type { SheetCell, SheetPage } from '../grid/sheet-cell.js';
import { kindOfText } from '../header/form-title.js';
import { endsInExample, namesExample, stampsExample } from '../wording/example-words.js';

/** Sheets on which the whole form is filled in to show how that is done. */

/** Cells at the head of a sheet among which its title stands. */
const HEAD_CELLS = 12;

const isTitle = ({ text }: SheetCell): boolean => /開示書/.test(text) || kindOfText(text) !== null;

/** Whether the title says so, or a stamp above it or beside it. */
function isTitledExample({ cells }: SheetPage): boolean {
  const head = cells.slice(0, HEAD_CELLS);
  const title = head.find(isTitle);
  if (title === undefined) return false;
  return (
    endsInExample.of(title) || head.some((cell) => cell.row <= title.row && stampsExample.of(cell))
  );
}

const isNamedExample = ({ kind, name }: Page): boolean => kind === 'sheet' && namesExample(name);

/** Whether a sheet is one of examples, by its name, its title, or a stamp beside that. */
export const isExampleSheet = (page: SheetPage): boolean =>
  isNamedExample(page) || isTitledExample(page);
