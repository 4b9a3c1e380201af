import { type SheetCell, trimmed } from './sheet-cell.js';

const WHITE = '#FFFFFF';

/** Whether a text has the colour of its background, as what a template keeps for itself has. */
export const isInvisible = ({ style, fill }: SheetCell): boolean =>
  style?.colour !== undefined && style.colour === (fill ?? WHITE);

/**
 * The text of a cell without what nobody sees, and without what was struck out, as a revised sheet shows old beside new:
 * `対象外→いいえ` with 対象外 struck gives いいえ. Arrows that then lead nowhere go as
 * well, and what parted words of which none is left: `はい・いいえ・対象外　いいえ（訂正）`.
 */
export function standingText(cell: SheetCell): string {
  if (isInvisible(cell)) return '';
  if (cell.runs === undefined) return cell.style?.struck === true ? '' : trimmed.of(cell);
  if (!cell.runs.some(({ struck }) => struck === true)) return trimmed.of(cell);
  const standing = cell.runs.flatMap(({ start, end, struck }) =>
    struck === true ? [] : [cell.text.slice(start, end)],
  );
  return standing.join('').replace(/^[\s→⇒➡>＞・／/]+|[\s→⇒➡>＞]+$/g, '');
}
