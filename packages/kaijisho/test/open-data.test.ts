import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openDocument, writeDocument } from '../src/exchange/index.js';
import {
  allFindings,
  check,
  compare,
  comparisonDocument,
  demarcate,
  diff,
  isChanged,
  matrixDocument,
  type Opened,
  open,
  readDocument,
} from '../src/index.js';

const AS_OF = { asOf: '2026-04-01' };
const example = (name: string) => ({
  name,
  bytes: readFileSync(new URL(`../../../examples/submissions/${name}`, import.meta.url)),
});
const data = (value: unknown, name = 'x.json') => ({
  name,
  bytes: new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
});
const asRead = (...files: readonly Opened[]) => open(data(readDocument(files, 'en')));
const converted = async (file: ReturnType<typeof data>, format: 'json' | 'xml') => {
  const outcome = await openDocument(file);
  if (!outcome.ok) return expect.fail(JSON.stringify(outcome));
  const written = await writeDocument(outcome.document, format, { date: AS_OF.asOf });
  return written.ok ? { name: `x.${format}`, bytes: written.value } : expect.fail('not written');
};

/** What only data has: where it came from, said once. */
const DATA_RULES = ['SRC-10', 'SRC-11'];
const findingsOf = (files: readonly Opened[]) =>
  check(files, AS_OF)
    .files.flatMap(({ result }) => allFindings(result))
    .filter(({ rule }) => !DATA_RULES.includes(rule));

describe('what read prints is opened like the sheet', () => {
  test.each(['01-electronic-chart-mds.xlsx', '04-viewer-mds-and-sds.xlsx', '07-pharmacy-mds.csv'])(
    '%s: the same disclosures, evidence, facts and findings',
    async (name) => {
      const sheet = await open(example(name));
      const json = data(readDocument([sheet], 'ja'));
      for (const file of [json, await converted(json, 'xml')]) {
        const again = await open(file);
        expect(again.failure).toBeNull();
        expect(again.source).toMatchObject({
          adapter: file.name.replace('x.', ''),
          file: file.name,
        });
        expect(again.facts).toEqual(sheet.facts);
        expect(findingsOf([again])).toEqual(findingsOf([sheet]));
        expect(again.disclosures.map(withoutRawNotes)).toEqual(
          sheet.disclosures.map(withoutRawNotes),
        );
        expect(again.findings.filter(({ rule }) => rule === 'SRC-10')).toMatchObject([
          { severity: 'info', args: { originals: name } },
        ]);
      }
    },
  );

  test('several files in one document: comparison and matrix are those of the files', async () => {
    const names = ['01-electronic-chart-mds.xlsx', '02-pacs-mds.xlsx', '03-cloud-chart-sds.xlsx'];
    const sheets = await Promise.all(names.map((name) => open(example(name))));
    const together = await asRead(...sheets);
    // What was not judged is said once for each file, and data is one file.
    const rows = (files: readonly Opened[]) =>
      findingsOf(files).filter(({ rule }) => rule !== 'FORM-08');
    expect(rows([together])).toHaveLength(rows(sheets).length);
    expect(matrixDocument(demarcate([together], AS_OF), 'ja')).toEqual(
      matrixDocument(demarcate(sheets, AS_OF), 'ja'),
    );
    const compared = (files: readonly Opened[]) => {
      const comparison = compare(files, AS_OF);
      return comparison.ok ? comparisonDocument(comparison.value, 'ja') : expect.fail('nothing');
    };
    expect(compared([together])).toEqual(compared(sheets));
    expect(isChanged(diff([together], sheets, AS_OF))).toBe(false);
  });

  test('a finding of the reading keeps its row, its sheet and its words', async () => {
    const sheet = await open(example('04-viewer-mds-and-sds.xlsx'));
    const [, second] = sheet.disclosures;
    const noticed = {
      rule: 'SRC-06',
      severity: 'warning',
      disclosure: 1,
      key: null,
      place: second?.reading.answers[0]?.place ?? null,
      args: { kind: 'SDS' },
      actual: null,
      expected: null,
      answer: 3,
      action: 'look',
    } as const;
    const other = await open(example('02-pacs-mds.xlsx'));
    const again = await asRead(other, { ...sheet, findings: [noticed] });
    expect(again.findings[0]).toEqual({ ...noticed, disclosure: 2 });
  });

  test('files of the run that gave nothing are named', async () => {
    const nothing = await open({ name: '壊れた表.xlsx', bytes: new Uint8Array([1, 2, 3]) });
    const again = await asRead(await open(example('02-pacs-mds.xlsx')), nothing);
    expect(again.findings.find(({ rule }) => rule === 'SRC-11')?.args).toEqual({
      files: ['壊れた表.xlsx'],
    });
  });
});

const withoutRawNotes = ({ content, reading }: Opened['disclosures'][number]) => ({
  content,
  reading: { ...reading, notes: reading.notes.map(({ raw: _, ...note }) => note) },
});

describe('data without evidence', () => {
  const little = {
    form: { kind: 'MDS' },
    header: { product: 'みほんカルテ' },
    answers: [{ key: 'away-lock', choice: 'yes' }],
  };

  test('is cited by its place in the document, and says so', async () => {
    const shapes = [
      [little, ''],
      [{ content: little }, '/content'],
      [{ disclosures: [little] }, '/disclosures/0'],
    ] as const;
    for (const [value, pointer] of shapes) {
      const { disclosures, findings } = await open(data(value, '受領/x.json'));
      const [{ content, reading }] = disclosures as unknown as [Opened['disclosures'][number]];
      expect(content.answers[0]).toMatchObject({ choice: 'yes', state: 'marked' });
      expect(reading.source).toMatchObject({ file: '受領/x.json', adapter: 'json' });
      expect(reading.answers[0]?.place).toEqual({
        file: '受領/x.json',
        sheet: 'x.json',
        cell: `${pointer}/answers/0`,
      });
      expect(reading.header.product?.place.cell).toBe(`${pointer}/header/product`);
      expect(findings).toMatchObject([{ rule: 'SRC-10', variant: 'no-places' }]);
    }
  });

  test('as convert writes it: the content of the sheet, no place of it claimed', async () => {
    const sheet = await open(example('02-pacs-mds.xlsx'));
    const again = await open(await converted(example('02-pacs-mds.xlsx'), 'xml'));
    expect(again.disclosures.map(({ content }) => content)).toEqual(
      sheet.disclosures.map(({ content }) => content),
    );
    const [first] = again.disclosures;
    expect(first?.reading.source).toEqual(sheet.disclosures[0]?.reading.source);
    expect(first?.reading.answers[2]?.place).toMatchObject({ sheet: 'x.xml' });
  });
});

describe('what is no disclosure', () => {
  test.each([
    ['{ "a": 1 }', 'unknown-format'],
    ['<?xml version="1.0"?><a/>', 'unknown-format'],
    ['{ "disclosures": [', 'document-invalid'],
    ['<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'document-invalid'],
    ['{ "disclosures": [{ "form": { "kind": "XDS" }, "answers": [] }] }', 'document-invalid'],
    ['{ "formatVersion": "9", "disclosures": [] }', 'newer-document'],
    ['{ "disclosures": [{ "__proto__": {} }] }', 'document-invalid'],
  ])('%s is refused as %s', async (text, code) => {
    expect((await open(data(text))).failure?.code).toBe(code);
  });

  test('results are told by name', async () => {
    const sheet = await open(example('02-pacs-mds.xlsx'));
    const matrix = await open(data(matrixDocument(demarcate([sheet], AS_OF), 'ja')));
    expect(matrix.failure).toMatchObject({
      code: 'document-of-results',
      args: { what: '責任分界表' },
    });
  });

  test('a CSV that begins with a bracket stays a CSV', async () => {
    for (const text of ['<表紙>,開示書\r\n', '{注},a\r\n', '[1],2\r\n'])
      expect((await open(data(text, 'a.csv'))).source.adapter).toBe('csv');
  });
});

const DISCLOSURE = { form: { kind: 'MDS' }, answers: [{ key: 'away-lock', choice: 'yes' }] };

describe('data in the encodings of Windows', () => {
  const utf16 = (text: string) => ({ name: 'x', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') });
  const withoutMark = (text: string) => ({ name: 'x', bytes: Buffer.from(text, 'utf16le') });
  test.each([utf16, withoutMark])('UTF-16 is read', async (encoded) => {
    const { name, bytes } = encoded(JSON.stringify(DISCLOSURE));
    const read = await open({ name, bytes: new Uint8Array(bytes) });
    expect(read).toMatchObject({ failure: null, source: { adapter: 'json' } });
    expect(read.disclosures).toHaveLength(1);
  });

  test('XML in UTF-16 is read, and JSON in Shift_JIS', async () => {
    const xml = await converted(data(DISCLOSURE), 'xml');
    const text = new TextDecoder()
      .decode(xml.bytes)
      .replace('encoding="UTF-8"', 'encoding="UTF-16"');
    const read = await open({ name: 'x', bytes: new Uint8Array(utf16(text).bytes) });
    expect(read).toMatchObject({ failure: null, source: { adapter: 'xml' } });
    const [before, after] = JSON.stringify({ ...DISCLOSURE, header: { product: '#' } }).split('#');
    // カルテ
    const bytes = Buffer.concat([
      Buffer.from(before ?? ''),
      Buffer.from([0x83, 0x4a, 0x83, 0x8b, 0x83, 0x65]),
      Buffer.from(after ?? ''),
    ]);
    const { disclosures } = await open({ name: 'x', bytes: new Uint8Array(bytes) });
    expect(disclosures[0]?.content.header.product).toBe('カルテ');
  });
});

test.each([
  ['{', 'document-invalid'],
  ['{}', 'unknown-format'],
  ['[]', 'unknown-format'],
  ['null', 'unknown-format'],
  ['[{"form":', 'document-invalid'],
])('%s is told as data that is broken or none of ours, not as a table', async (text, code) => {
  expect((await open(data(text))).failure?.code).toBe(code);
});

test('everything that is wrong is told at once; a newer format is no mistake of its maker', async () => {
  const wrong = { ...DISCLOSURE, answers: [{ key: 'nope', choice: 'maybe' }, { key: 'neither' }] };
  const { failure } = await open(data(wrong));
  expect(failure).toMatchObject({ code: 'document-invalid', args: { count: 3 } });
  for (const pointer of ['/answers/0/key', '/answers/0/choice', '/answers/1/key'])
    expect(failure?.args.problem).toContain(`\n- ${pointer}: `);
  const newer = await open(data({ formatVersion: '2', disclosures: [DISCLOSURE] }));
  expect(newer.failure).toEqual({ code: 'newer-document', args: { version: '2' } });
});
