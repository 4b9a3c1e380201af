import { readRelationships, relationshipsPartOf } from '../reading/package/relationships.js';
import type { Workspace } from '../reading/workspace.js';
import { blankDrawing } from './draw-marks.js';
import { appendToRoot, elementSpans } from './element-spans.js';
import type { PartChanges } from './part-changes.js';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
const BLANK_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** Elements of a worksheet that stand behind its drawing. */
const BEHIND = new Set([
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  // What newer programs wrap their controls in.
  'AlternateContent',
]);

/** The worksheet with a reference to a drawing where the order of its elements wants it. */
function withDrawing(xml: string, id: string, types: string): string {
  const elements = elementSpans(xml, (name, depth) => depth <= 1 && name !== '');
  const root = elements.find(({ depth }) => depth === 0);
  const prefix = root?.prefix ?? '';
  const data = elements.find(({ name }) => name === 'sheetData')?.end ?? 0;
  const behind = elements.find(
    ({ name, depth, start }) => depth === 1 && start >= data && BEHIND.has(name),
  );
  const drawing = `<${prefix}drawing xmlns:r="${types}" r:id="${id}"/>`;
  if (behind === undefined) return appendToRoot(xml, drawing);
  return xml.slice(0, behind.start) + drawing + xml.slice(behind.start);
}

/** An XML part with an element put at its end, in the prefix of its root. */
const withElement = (xml: string, name: string, attributes: string): string => {
  const prefix = elementSpans(xml, (_, depth) => depth === 0)[0]?.prefix ?? '';
  return appendToRoot(xml, `<${prefix}${name} ${attributes}/>`);
};

/**
 * Name of the drawing part of a sheet. A sheet without one is given an empty one: with it the sheet,
 * its relationships and the list of content types change, and nothing else.
 */
export function drawingPartOf(workspace: Workspace, sheet: string, changes: PartChanges): string {
  const relationships = readRelationships(workspace, sheet);
  const known = relationships.find(({ type, external }) => type === 'drawing' && !external);
  if (known !== undefined) return known.target;
  let number = 1;
  while (changes.has(`xl/drawings/drawing${number}.xml`)) number += 1;
  const part = `xl/drawings/drawing${number}.xml`;
  const ids = new Set(relationships.map(({ id }) => id));
  let free = relationships.length + 1;
  while (ids.has(`rId${free}`)) free += 1;
  const id = `rId${free}`;
  const strict = workspace.textOf(sheet)?.includes('http://purl.oclc.org/ooxml/') ?? false;
  const types = strict ? STRICT : TRANSITIONAL;
  changes.change(part, (xml) => xml, blankDrawing(strict));
  changes.change(
    relationshipsPartOf(sheet),
    (xml) =>
      withElement(xml, 'Relationship', `Id="${id}" Type="${types}/drawing" Target="/${part}"`),
    BLANK_RELATIONSHIPS,
  );
  changes.change(CONTENT_TYPES, (xml) =>
    withElement(
      xml,
      'Override',
      `PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"`,
    ),
  );
  changes.change(sheet, (xml) => withDrawing(xml, id, types));
  return part;
}
