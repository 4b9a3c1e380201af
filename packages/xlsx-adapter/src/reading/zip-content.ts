import { DEFAULT_BUDGETS } from '../budgets.js';
import { bytesOf, standsAt } from './xml/bytes.js';
import { utf8 } from './xml/characters.js';
import { Archive } from './zip/archive.js';

const SIGNATURES = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008'].map(bytesOf);

export const isZip = (bytes: Uint8Array): boolean =>
  SIGNATURES.some((signature) => standsAt(bytes, 0, signature));

/** What a zip archive is: a workbook, or what to call it when it is none. */
export type ZipContent =
  | { readonly workbook: true }
  | { readonly workbook: false; readonly format: string };

const WORKBOOK: ZipContent = { workbook: true };

/** Content types of the main part, by a piece of their name. */
const MAIN_PARTS: readonly (readonly [string, ZipContent])[] = [
  ['sheet.binary.macroenabled.main', { workbook: false, format: 'Excel (.xlsb)' }],
  ['spreadsheetml.sheet.main', WORKBOOK],
  ['spreadsheetml.template.main', WORKBOOK],
  ['sheet.macroenabled.main', WORKBOOK],
  ['template.macroenabled.main', WORKBOOK],
  ['wordprocessingml.', { workbook: false, format: 'Word (.docx)' }],
  ['presentationml.', { workbook: false, format: 'PowerPoint (.pptx)' }],
];

/** Formats that show by the name of an entry. */
const BY_NAME: readonly (readonly [RegExp, ZipContent])[] = [
  [/(?:^|\/)workbook\.xml$/i, WORKBOOK],
  [/(?:^|\/)workbook\.bin$/i, { workbook: false, format: 'Excel (.xlsb)' }],
  [/^word\//i, { workbook: false, format: 'Word (.docx)' }],
  [/^ppt\//i, { workbook: false, format: 'PowerPoint (.pptx)' }],
  [/^META-INF\/manifest\.xml$/, { workbook: false, format: 'OpenDocument (.ods, .odt)' }],
  [/^Index\/Document\.iwa$/, { workbook: false, format: 'Apple Numbers (.numbers)' }],
];

/** Where every office program puts the workbook; archives of other kinds have no such part. */
const USUAL_WORKBOOK = 'xl/workbook.xml';

/** Tells what an opened archive holds. */
export function contentOf(archive: Archive): ZipContent {
  // Nothing need be inflated to see what nearly all of them are.
  if (archive.has(USUAL_WORKBOOK)) return WORKBOOK;
  const types = archive.read('[Content_Types].xml');
  // In UTF-16 every other byte is zero.
  const declared = types && utf8.decode(types).replaceAll('\0', '').toLowerCase();
  const main = MAIN_PARTS.find(([piece]) => declared?.includes(piece));
  if (main !== undefined) return main[1];
  const named = BY_NAME.find(([pattern]) => archive.names.some((name) => pattern.test(name)));
  return named === undefined ? { workbook: false, format: 'ZIP' } : named[1];
}

/**
 * Tells what a zip archive holds. An archive that cannot be opened passes for a workbook, so that
 * reading it reports the damage.
 */
export function zipContent(bytes: Uint8Array): ZipContent {
  try {
    return contentOf(new Archive(bytes, DEFAULT_BUDGETS));
  } catch {
    return WORKBOOK;
  }
}
