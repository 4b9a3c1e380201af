import { type Box, type Cell, placeOfWord, type Slot } from '@kaijisho/core';
import { EMU, type Grid } from '../reading/sheet/grid.js';
import type { AnchorCorner } from '../reading/sheet/raw-sheet.js';
import { appendToRoot, elementSpans } from './element-spans.js';

/** A slot whose word is printed in a cell. */
export type PrintedSlot = Slot & { readonly cell: Cell };

export const isPrinted = (slot: Slot | undefined): slot is PrintedSlot =>
  slot !== undefined && slot.cell !== null && (slot.kind === 'word' || slot.kind === 'inline');

/** What is to be changed in one drawing part. */
export interface DrawingChange {
  readonly add: readonly PrintedSlot[];
  /** Numbers of the shapes to be taken away. */
  readonly remove: ReadonlySet<string>;
  /** Number of a shape of the file whose look new ones take. */
  readonly like: string | null;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/drawingml/2006/';
const STRICT = 'http://purl.oclc.org/ooxml/drawingml/';

/** Namespaces as attributes, for a part or for an element that may stand under any prefixes. */
const namespaces = (base: string): string =>
  `xmlns:xdr="${base}spreadsheetDrawing" xmlns:a="${base}main"`;

/** @param strict the workbook is written in the strict kind of the format */
export const blankDrawing = (strict: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr ${namespaces(strict ? STRICT : TRANSITIONAL)}></xdr:wsDr>`;

/** Room around the letters, in points. */
const BESIDE = 5;
const ABOVE = 2.5;
/** What is drawn where the file shows no mark of its own: a thin dark red ellipse, nothing inside. */
const USUAL_LOOK =
  '<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="15875"><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></a:ln>';

/** Area of the letters of a slot: the word within its cell, or the whole text of the cell. */
function lettersOf({ cell, range }: PrintedSlot): Box {
  const start = cell.text.length - cell.text.trimStart().length;
  const [from, to] = range ?? [start, cell.text.trimEnd().length];
  return placeOfWord(cell, from, to).letters;
}

/**
 * Box of an ellipse around a word. It stays in the word's cell: programs differ in how wide columns
 * are, and a shape that begins near the edge of one and ends in the next is stretched by them.
 */
function around(slot: PrintedSlot): Box {
  const { x, y, width, height } = lettersOf(slot);
  const { box } = slot.cell;
  const top = Math.max(box.y + 0.5, y - ABOVE);
  const bottom = Math.min(box.y + box.height - 0.5, y + height + ABOVE);
  const left = Math.max(box.x + 0.5, x - BESIDE);
  const right = Math.min(box.x + box.width - 0.5, x + width + BESIDE);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const cornerXml = (tag: 'from' | 'to', { col, colOffset, row, rowOffset }: AnchorCorner): string =>
  `<xdr:${tag}><xdr:col>${col}</xdr:col><xdr:colOff>${colOffset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${rowOffset}</xdr:rowOff></xdr:${tag}>`;

function anchorXml(
  slot: PrintedSlot,
  id: number,
  { look, base }: { readonly look: Look; readonly base: string },
  grid: Grid,
): string {
  const box = around(slot);
  const emu = (points: number): number => Math.round(points / EMU);
  const from = grid.corner(box, slot.cell);
  const to = grid.corner({ x: box.x + box.width, y: box.y + box.height }, slot.cell);
  const place = `<a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`;
  return (
    `<xdr:twoCellAnchor ${namespaces(base)}>${cornerXml('from', from)}${cornerXml('to', to)}` +
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="楕円 ${id}"/><xdr:cNvSpPr/></xdr:nvSpPr>` +
    `<xdr:spPr>${place}${look.properties}</xdr:spPr>${look.style}</xdr:sp><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);
const SHAPE_PARTS = new Set(['cNvPr', 'spPr', 'style']);

/** How a shape of the file looks, as XML without its place. */
interface Look {
  readonly properties: string;
  readonly style: string;
}

/** Look of a shape by its number; the usual one where the file has none that can be taken over. */
function lookOf(xml: string, id: string | null): Look {
  const usual = { properties: USUAL_LOOK, style: '' };
  const elements = elementSpans(xml, (name) => SHAPE_PARTS.has(name));
  const named = elements.findIndex(
    ({ name, attributes }) => name === 'cNvPr' && attributes.id === id,
  );
  const own = named < 0 ? [] : elements.slice(named);
  const properties = own.find(({ name }) => name === 'spPr');
  if (properties === undefined || properties.prefix !== 'xdr:' || !xml.includes('<a:'))
    return usual;
  const next = own.findIndex(({ name }, index) => index > 0 && name === 'cNvPr');
  const style = own.slice(0, next < 0 ? undefined : next).find(({ name }) => name === 'style');
  const inside = xml.slice(properties.inner, xml.lastIndexOf('</', properties.end));
  return {
    properties: inside.replace(/<a:xfrm\b(?:[^>]*\/>|[\s\S]*?<\/a:xfrm>)/, ''),
    style: style === undefined ? '' : xml.slice(style.start, style.end),
  };
}

/** A drawing part with marks taken away and others drawn; what is not concerned stays to the byte. */
export function editDrawing(xml: string, { add, remove, like }: DrawingChange, grid: Grid): string {
  const elements = elementSpans(
    xml,
    (name, depth) => name === 'cNvPr' || (depth === 1 && ANCHORS.has(name)),
  );
  const shapes = elements.filter(({ name }) => name === 'cNvPr');
  const gone = elements.filter(
    ({ name, start, end }) =>
      name !== 'cNvPr' &&
      shapes.some(
        (shape) => shape.start > start && shape.end < end && remove.has(shape.attributes.id ?? ''),
      ),
  );
  const style = { look: lookOf(xml, like), base: xml.includes(STRICT) ? STRICT : TRANSITIONAL };
  const last = Math.max(1, ...shapes.map(({ attributes }) => Number(attributes.id) || 0));
  const drawn = add.map((slot, index) => anchorXml(slot, last + 1 + index, style, grid)).join('');
  const kept = [...gone]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
  return drawn === '' ? kept : appendToRoot(kept, drawn);
}
