import { readFileSync } from 'node:fs';
import { CFB } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { fillTemplate, readWorkbook } from '../../src/index.js';
import { documentOf } from '../reading/build/read.js';
import { label, workbookStream } from './build/records.js';

const streamOf = (name: string): Uint8Array =>
  workbookStream({ sheets: [{ name, records: [label(1, 1, name)] }] });

function containerOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [path, bytes] of Object.entries(streams)) CFB.utils.cfb_add(container, path, bytes);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

test('the stream of the workbook counts, not that of an embedded one', () => {
  const { pages, facts } = documentOf(
    containerOf({
      '/MBD0001A2B3/Workbook': streamOf('別のブック'),
      '/Workbook': streamOf('MDS'),
      '/_VBA_PROJECT_CUR/VBA/dir': new Uint8Array(8),
    }),
  );
  expect(pages.map(({ name }) => name)).toEqual(['MDS']);
  expect(facts.map(({ id }) => id).sort()).toEqual(['embedded-objects', 'macros']);
});

test('a file for Excel 95 and 97 is read as that of Excel 97', () => {
  const old = workbookStream({ sheets: [{ name: '旧' }], version: 0x500 });
  const { pages } = documentOf(containerOf({ '/Book': old, '/Workbook': streamOf('MDS') }));
  expect(pages.map(({ name }) => name)).toEqual(['MDS']);
  expect(readWorkbook(containerOf({ '/Book': old }))).toMatchObject({
    ok: false,
    failure: { code: 'legacy-xls' },
  });
});

test('a template to fill in has to be a package', () => {
  expect(fillTemplate(streamOf('MDS'), [])).toMatchObject({
    ok: false,
    failure: { code: 'template-xls' },
  });
});

const fixture = new Uint8Array(
  readFileSync(
    new URL('../../../../test/reading/fixtures/xls/05-libreoffice-lists.xls', import.meta.url),
  ),
);

test('cut anywhere, it is read in part or refused as damaged', () => {
  for (let length = 512; length < fixture.length; length += 509) {
    const read = readWorkbook(fixture.subarray(0, length));
    if (!read.ok) expect(['damaged-workbook', 'unknown-format']).toContain(read.failure.code);
  }
});

test('chains that lead in a circle end', () => {
  const data = new DataView(fixture.buffer);
  const table = (data.getUint32(76, true) + 1) * 512;
  for (const target of [0, 1, 7]) {
    const looping = fixture.slice();
    const view = new DataView(looping.buffer);
    for (let at = table; at < table + 512; at += 4) view.setUint32(at, target, true);
    expect(readWorkbook(looping)).toMatchObject({
      ok: false,
      failure: { code: 'damaged-workbook' },
    });
  }
});

test('a stream that says to be longer than the file is refused', () => {
  const lying = fixture.slice();
  const view = new DataView(lying.buffer);
  const directory = (view.getUint32(48, true) + 1) * 512;
  for (let at = directory; at < directory + 512; at += 128)
    view.setUint32(at + 120, 0x7fff_ffff, true);
  expect(readWorkbook(lying)).toMatchObject({ ok: false, failure: { code: 'damaged-workbook' } });
});
