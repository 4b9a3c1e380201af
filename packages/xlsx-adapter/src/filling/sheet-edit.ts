import { groupedBy } from '@kaijisho/core';
import { SaxesParser } from 'saxes';

/** A piece of text with a font of its own, as XML; null: like its cell. */
export interface TextPiece {
  readonly text: string;
  readonly font: string | null;
}

/**
 * What a cell is to hold: text, pieces of it that look different, a truth value (of a linked
 * control), a number, or nothing.
 */
export type NewValue = string | readonly TextPiece[] | boolean | number | null;

/** Columns count from 1: `A` is 1. */
export function letters(col: number): string {
  let rest = col;
  let text = '';
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
    rest = Math.floor((rest - 1) / 26);
  }
  return text;
}

const columnOf = (address: string): number =>
  [...address.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const rowOf = (address: string): number => Number(address.replace(/^[A-Z]+/, ''));

const escapeText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Where an element stands in the text: from its `<` to behind its end. */
interface Span {
  readonly start: number;
  end: number;
}
interface CellSpan extends Span {
  readonly address: string;
  readonly style: string | undefined;
}
interface RowSpan extends Span {
  readonly row: number;
  /** Behind the start tag; equals `end` for an empty element. */
  readonly inner: number;
  readonly cells: CellSpan[];
  readonly empty: boolean;
}
interface Layout {
  readonly rows: readonly RowSpan[];
  /** Prefix of the main namespace with its colon, as the writer uses it. */
  readonly prefix: string;
  /** Where rows end: before `</sheetData>`, or the empty element itself. */
  readonly data: Span & { readonly empty: boolean };
}

/** Finds rows and cells of a worksheet part by their place in its text. */
function layoutOf(xml: string): Layout {
  const rows: RowSpan[] = [];
  let prefix = '';
  let data: Layout['data'] = { start: 0, end: 0, empty: true };
  let cell: CellSpan | undefined;
  let row: RowSpan | undefined;
  const parser = new SaxesParser({ xmlns: false, position: true });
  const startOf = () => xml.lastIndexOf('<', parser.position - 1);
  const local = (name: string) => name.replace(/^.*:/, '');
  let nextRow = 1;
  let nextCol = 1;
  parser.on('opentag', (tag) => {
    const name = local(tag.name);
    const attributes = tag.attributes as Readonly<Record<string, string>>;
    const start = openStart(xml, parser.position);
    if (name === 'sheetData') {
      prefix = tag.name.slice(0, -'sheetData'.length);
      data = { start, end: parser.position, empty: tag.isSelfClosing };
    } else if (name === 'row') {
      const number = Number(attributes.r ?? nextRow);
      nextRow = number + 1;
      nextCol = 1;
      row = {
        row: number,
        start,
        inner: parser.position,
        end: parser.position,
        cells: [],
        empty: tag.isSelfClosing,
      };
      rows.push(row);
    } else if (name === 'c' && row !== undefined) {
      const address = attributes.r ?? `${letters(nextCol)}${row.row}`;
      nextCol = columnOf(address) + 1;
      cell = { address, style: attributes.s, start, end: parser.position };
      row.cells.push(cell);
    }
  });
  parser.on('closetag', (tag) => {
    const name = local(tag.name);
    if (name === 'c' && cell !== undefined) cell.end = parser.position;
    if (name === 'row' && row !== undefined) row.end = parser.position;
    if (name === 'sheetData' && !tag.isSelfClosing) data.end = startOf();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { rows, prefix, data };
}

/** Start of the tag that ends at `end`: a `<` cannot stand in a tag, not even in an attribute. */
const openStart = (xml: string, end: number): number => xml.lastIndexOf('<', end - 1);

function cellXml(
  address: string,
  style: string | undefined,
  value: NewValue,
  prefix: string,
): string {
  const open = `<${prefix}c r="${address}"${style === undefined ? '' : ` s="${style}"`}`;
  if (value === null || value === '') return `${open}/>`;
  if (typeof value === 'boolean')
    return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  if (typeof value === 'number') return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
  const textXml = (text: string): string =>
    `<${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t>`;
  const inside =
    typeof value === 'string'
      ? textXml(value)
      : value
          .map(({ text, font }) => {
            const own = font === null ? '' : `<${prefix}rPr>${font}</${prefix}rPr>`;
            return `<${prefix}r>${own}${textXml(text)}</${prefix}r>`;
          })
          .join('');
  return `${open} t="inlineStr"><${prefix}is>${inside}</${prefix}is></${prefix}c>`;
}

/** Prefix of a worksheet's elements with its colon, and style numbers of its cells by address. */
export function cellStyles(xml: string): {
  readonly prefix: string;
  readonly styles: ReadonlyMap<string, number>;
} {
  const { rows, prefix } = layoutOf(xml);
  const cells = rows.flatMap((row) => row.cells);
  return {
    prefix,
    styles: new Map(cells.map(({ address, style }) => [address, Number(style ?? 0)])),
  };
}

/** A worksheet part with some cells given other styles; everything else stays, to the byte. */
export function restyleCells(xml: string, styles: ReadonlyMap<string, number>): string {
  const cells = layoutOf(xml).rows.flatMap((row) => row.cells);
  return [...cells].reverse().reduce((text, { address, start }) => {
    const style = styles.get(address);
    if (style === undefined) return text;
    const end = text.indexOf('>', start);
    const bare = text.slice(start, end).replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, '');
    const tag = bare.replace(/\/?$/, (slash) => ` s="${style}"${slash}`);
    return text.slice(0, start) + tag + text.slice(end);
  }, xml);
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits for one row: cells replaced where they stand, new ones put in their order. */
function editsOfRow(
  row: RowSpan,
  values: readonly (readonly [string, NewValue])[],
  prefix: string,
): readonly Edit[] {
  const ordered = [...values].sort(([a], [b]) => columnOf(a) - columnOf(b));
  if (row.empty) {
    const cells = ordered.map(([at, value]) => cellXml(at, undefined, value, prefix)).join('');
    return [{ start: row.end - 2, end: row.end, text: `>${cells}</${prefix}row>` }];
  }
  return ordered.map(([address, value]) => {
    const known = row.cells.find((cell) => cell.address === address);
    if (known !== undefined)
      return { ...known, text: cellXml(address, known.style, value, prefix) };
    const before = row.cells.findLast((cell) => columnOf(cell.address) < columnOf(address));
    const at = before?.end ?? row.inner;
    return { start: at, end: at, text: cellXml(address, undefined, value, prefix) };
  });
}

/**
 * A worksheet part with some cells given new values. Styles of the cells stay; everything else
 * stays as it is, to the byte.
 */
export function editCells(xml: string, values: ReadonlyMap<string, NewValue>): string {
  const { rows, prefix, data } = layoutOf(xml);
  const byRow = groupedBy(values, ([address]) => rowOf(address));
  const edits: Edit[] = [];
  for (const [number, cells] of [...byRow].sort(([a], [b]) => a - b)) {
    const row = rows.find((candidate) => candidate.row === number);
    if (row !== undefined) {
      edits.push(...editsOfRow(row, cells, prefix));
      continue;
    }
    const before = rows.findLast((candidate) => candidate.row < number);
    const inside = [...cells]
      .sort(([a], [b]) => columnOf(a) - columnOf(b))
      .map(([at, value]) => cellXml(at, undefined, value, prefix))
      .join('');
    const text = `<${prefix}row r="${number}">${inside}</${prefix}row>`;
    const first = rows[0]?.start ?? data.end;
    const at = before?.end ?? first;
    edits.push(
      data.empty
        ? { start: data.end - 2, end: data.end, text: `>${text}</${prefix}sheetData>` }
        : { start: at, end: at, text },
    );
  }
  // From the back, so that places before an edit stay where they are; of edits at one place the
  // last comes first.
  const backward = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => b.edit.start - a.edit.start || b.index - a.index);
  return backward.reduce(
    (text, { edit }) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    xml,
  );
}
