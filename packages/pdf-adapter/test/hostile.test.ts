import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PDF_BUDGETS, readPdf } from '../src/index.js';
import { onePage, pdfOf, stream } from './pdf-file.js';

const HELLO = 'BT /F 12 Tf 72 720 Td (Hello) Tj ET';
const good = onePage(HELLO);
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const bytesOf = (content: string) => Uint8Array.from(content, (c) => c.charCodeAt(0) & 0xff);

test('the file the others are made from is read', async () => {
  const read = await readPdf(good);
  expect(read).toMatchObject({ ok: true, value: { pages: [{ cells: [{ text: 'Hello' }] }] } });
});

/** A page of a thousand forms of a thousand operators each: 2 KB that draw a million times. */
const nestedForms = () => {
  const form = (content: string, next: number) =>
    stream(
      content,
      `/Type /XObject /Subtype /Form /BBox [0 0 600 850]
      /Resources << /XObject << /X ${next} 0 R >> >>`,
    );
  const tenTimes = '/X Do '.repeat(40);
  return onePage(tenTimes, {
    more: [7, 8, 9, 10].map((next) => form(tenTimes, next)).concat(form('0 0 m 9 9 l S', 10)),
  });
};

describe('budgets', () => {
  test('the size of the file', async () => {
    const budgets = { ...DEFAULT_PDF_BUDGETS, fileBytes: 100 };
    expect(await readPdf(good, { budgets })).toMatchObject({
      failure: { code: 'budget-file-size' },
    });
  });

  test('301 pages', async () => {
    const kids = Array.from({ length: 301 }, (_, index) => `${index + 3} 0 R`).join(' ');
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const bytes = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count 301 >>`,
      ...Array.from({ length: 301 }, () => page),
    ]);
    expect(await readPdf(bytes)).toMatchObject({
      failure: { code: 'budget-pages', args: { limit: 300 } },
    });
  });

  test('operators written out', async () => {
    const bytes = onePage('0 0 m 9 9 l S\n'.repeat(20_000));
    const budgets = { ...DEFAULT_PDF_BUDGETS, operators: 10_000, milliseconds: 60_000 };
    expect(await readPdf(bytes, { budgets })).toMatchObject({
      failure: { code: 'budget-operators', args: { limit: 10_000 } },
    });
  });

  test('millions of operators by forms within forms', async () => {
    const budgets = { ...DEFAULT_PDF_BUDGETS, operators: 20_000, milliseconds: 60_000 };
    expect(await readPdf(nestedForms(), { budgets })).toMatchObject({
      failure: { code: 'budget-operators' },
    });
  });

  test('time: parsing stops, and the caller goes on', async () => {
    const budgets = { ...DEFAULT_PDF_BUDGETS, operators: 1e9, milliseconds: 300 };
    expect(await readPdf(nestedForms(), { budgets })).toMatchObject({
      failure: { code: 'budget-time' },
    });
    expect(await readPdf(good)).toMatchObject({ ok: true });
  });

  test('characters and shapes of one page, however few operators draw them', async () => {
    const page = onePage(`BT /F 5 Tf 20 20 Td (${'ab '.repeat(400)}) Tj ET\n0 0 9 9 re f`);
    const limited = (pageMarks: number) =>
      readPdf(page, { budgets: { ...DEFAULT_PDF_BUDGETS, pageMarks } });
    expect(await limited(1_000)).toMatchObject({
      failure: { code: 'budget-page-marks', args: { page: 1, limit: 1_000 } },
    });
    expect(await limited(1_201)).toMatchObject({ ok: true });
  });

  test('thousands of frames across one another take no time to speak of', async () => {
    const frames = Array.from(
      { length: 20_000 },
      (_, index) =>
        `${(index * 37) % 590} ${(index * 53.7) % 840} ${5 + (index % 90)} ${5 + (index % 11)} re S`,
    );
    const budgets = { ...DEFAULT_PDF_BUDGETS, milliseconds: 120_000 };
    expect(await readPdf(onePage(frames.join('\n')), { budgets })).toMatchObject({ ok: true });
  }, 60_000);

  test('nor do thousands of boxes as large as cards', async () => {
    const boxes = Array.from(
      { length: 20_000 },
      (_, index) =>
        `${(index * 37) % 590} ${(index * 53.7) % 840} ${120 + (index % 90)} ${25 + (index % 11)} re S`,
    );
    const budgets = { ...DEFAULT_PDF_BUDGETS, milliseconds: 120_000 };
    expect(await readPdf(onePage(boxes.join('\n')), { budgets })).toMatchObject({ ok: true });
  }, 60_000);

  test('a million operators are the published limit', () => {
    expect(DEFAULT_PDF_BUDGETS).toMatchObject({
      operators: 1_000_000,
      pages: 300,
      pageMarks: 100_000,
    });
  });
});

const IS_DAMAGED = { failure: { code: 'damaged-pdf' } };

describe('damaged files give a failure or what can be read', () => {
  test.each([
    ['nothing behind the signature', bytesOf('%PDF-1.7\n')],
    ['garbage', bytesOf(`%PDF-1.7\n${'\u0000ÿ<<[('.repeat(200)}`)],
    [
      'a trailer that points to itself',
      bytesOf('%PDF-1.7\nxref\n0 0\ntrailer\n<< /Prev 9 >>\nstartxref\n9\n%%EOF'),
    ],
    ['no pages', pdfOf(['<< /Type /Catalog >>'])],
    [
      'pages that are their own kids',
      pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    ],
  ])('%s', async (_, bytes) => {
    expect(await readPdf(bytes)).toMatchObject(IS_DAMAGED);
  });

  test.each([
    ['cut in the middle', good.subarray(0, good.length * 0.6)],
    ['wrong offsets', bytesOf(text(good).replace(/\d{10} 00000 n/g, '0000000007 00000 n'))],
    [
      'a form that draws itself',
      onePage('/X Do', {
        more: [
          stream(
            '/X Do',
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
          ),
        ],
      }),
    ],
    ['deep nesting of arrays', onePage(`${'['.repeat(20_000)}${HELLO}`)],
    ['states saved without end', onePage(`${'q '.repeat(2_000)}${HELLO}`)],
    ['a page a thousand miles wide', onePage(HELLO, { page: '/MediaBox [0 0 1e30 1e30]' })],
    [
      'coordinates out of this world',
      onePage(`1e38 0 0 1e38 1e38 1e38 cm ${HELLO} 1e38 1e38 m -1e38 9e37 l S`),
    ],
    ['a font that is none', onePage('BT /Nothing 1e9 Tf (x) Tj ET')],
  ])('%s', async (_, bytes) => {
    const budgets = { ...DEFAULT_PDF_BUDGETS, milliseconds: 20_000 };
    const read = await readPdf(bytes, { budgets });
    if (!read.ok) expect(read.failure.code).toBe('damaged-pdf');
  });

  test('any byte changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, value) => {
        const changed = Uint8Array.from(good);
        changed[at] = value;
        const read = await readPdf(changed);
        if (!read.ok) expect(read.failure.code).toMatch(/^(damaged-pdf|pdf-)/);
      }),
      { numRuns: 60 },
    );
  });
});
