import { strToU8, type Zippable, zipSync } from 'fflate';

/** Makes an archive of parts; a fixed time keeps the bytes the same on every run. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[name] = [bytes, { mtime: '2024-04-01T00:00:00' }];
  }
  return zipSync(files);
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const DRAWING_MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Link {
  readonly id: string;
  /** Last word of the relationship type. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A relationships part. */
export function relationships(links: readonly Link[], base = RELATIONSHIPS): string {
  const items = links.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join('')}</Relationships>`;
}
