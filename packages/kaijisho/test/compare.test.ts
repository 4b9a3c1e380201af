import { readFileSync } from 'node:fs';
import {
  builtInProfile,
  COMPARISON_FORMATS,
  type Comparison,
  type ComparisonDocument,
  changesDocument,
  check,
  compare,
  comparisonDocument,
  diff,
  fingerprint,
  isChanged,
  type Opened,
  open,
  openProfile,
  writeChanges,
  writeComparison,
} from 'kaijisho';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSheet, textFile } from './files.js';
import { japaneseFont, textOfPdf } from './pdf-text.js';
import { type CellText, sheetsOf } from './workbook-text.js';

const AS_OF = { asOf: '2026-04-01' } as const;
const OTHER = { organisation: 'かくう医療株式会社（架空）', product: 'かくう検査' };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('what can be compared', () => {
  it('two products or more, in the order of the files', async () => {
    const files = [await openSheet(OTHER, 'b.csv'), await openSheet({}, 'a.csv')];
    const compared = compare(files, AS_OF);
    expect(compared.ok && compared.value.products.map(({ name }) => name)).toEqual([
      'かくう検査',
      'みほんカルテ',
    ]);
  });

  it('nothing to compare is told, and versions of one product are sent to diff', async () => {
    const one = await openSheet();
    const code = (files: readonly Opened[]) => {
      const compared = compare(files, AS_OF);
      return compared.ok ? null : compared.failure.code;
    };
    expect(code([])).toBe('compare-one-product');
    expect(code([one])).toBe('compare-one-product');
    expect(code([one, await openSheet({ version: '4.0' }, 'b.csv')])).toBe('compare-versions-only');
  });

  it('findings of a check stand in the cells', async () => {
    const files = [await openSheet({ answers: { '5': '' } }), await openSheet(OTHER, 'b.csv')];
    const compared = compare(files, { ...AS_OF, check: check(files, AS_OF) });
    const cell = compared.ok
      ? compared.value.rows.find(({ topic }) => topic.key === 'time-accuracy')?.cells[0]
      : undefined;
    expect(cell?.open).toEqual(['unanswered']);
  });
});

describe('acceptance conditions from files', () => {
  it('JSON and lists are told by content', async () => {
    const json = JSON.stringify(builtInProfile('retention'));
    expect((await openProfile(textFile(json, 'p.txt'))).ok).toBe(true);
    const list = await openProfile(textFile('番号,内容\n,時刻の同期（6.5.C9）\n', '条件.csv'));
    expect(list.ok && list.value.titleJa).toBe('条件.csv');
    const nothing = await openProfile(textFile('a,b\nc,d\n', 'x.csv'));
    expect(!nothing.ok && nothing.failure.code).toBe('profile-without-entries');
  });

  it('a list of references is answered by the rows that print them', async () => {
    const profile = await openProfile(textFile('内容\n時刻の同期（6.5.C9）\n', '条件.csv'));
    if (!profile.ok) throw new Error(profile.failure.code);
    const files = [
      await openSheet({ answers: { '5': 'いいえ' } }),
      await openSheet(OTHER, 'b.csv'),
    ];
    const compared = compare(files, { ...AS_OF, profiles: [profile.value] });
    expect(
      compared.ok && compared.value.profiles[0]?.lines[0]?.cells.map(({ outcome }) => outcome),
    ).toEqual(['residual', 'accepted']);
  });
});

describe('versions', () => {
  it('another layout and a renamed file are no change', async () => {
    const before = await openSheet({}, 'a.csv');
    const bytes = new TextEncoder().encode(
      [
        '製造業者による医療情報セキュリティ開示書 Ver.4.1',
        '作成日,2026年2月1日',
        '製造業者,㈱みほん医療システム（架空）',
        '製品名称,みほんカルテ',
        'バージョン,3.2',
        '番号,質問,はい,いいえ,対象外,備考',
        '３,離席したときに画面を自動で隠すしくみがありますか（６．５．Ｃ４）,○,,,',
        '4.2,職種に応じた権限を設定できますか（6.5.C6）,○,,,',
        '4.3,アクセスログを記録しますか（6.5.C7）,○,,,',
        '5,時刻の同期ができますか（6.5.C9）,○,,,',
        '6,不正ソフトウェアへの対策がありますか（6.5.C10）,○,,,',
        '7,無線LANの安全対策がありますか（6.5.C14）,○,,,',
      ].join('\r\n'),
    );
    const after = await open({ name: '別の名前.csv', bytes });
    const [old, now] = [before.disclosures[0], after.disclosures[0]];
    if (old === undefined || now === undefined) throw new Error('Nothing was read');
    const changes = diff([before], [after], AS_OF).products[0];
    expect(changes?.items).toEqual([]);
    // The vendor is written another way, which people may want to know; no answer changed.
    expect(changes?.header.map(({ field }) => field)).toEqual(['organisation']);
    expect(await fingerprint(old)).toMatch(/^[0-9a-f]{64}$/);
    const again = await openSheet({}, 'c.csv');
    expect(again.disclosures[0] && (await fingerprint(again.disclosures[0]))).toBe(
      await fingerprint(old),
    );
    expect(isChanged(diff([before], [again], AS_OF))).toBe(false);
  });

  it.each(['html', 'md', 'json'] as const)(
    'are written as %s, the same each time',
    async (format) => {
      const before = await openSheet();
      const after = await openSheet({ version: '4.0', answers: { '5': 'いいえ' } }, 'b.csv');
      const write = () => writeChanges(diff([before], [after], AS_OF), { format });
      const written = text(await write());
      expect(text(await write())).toBe(written);
      expect(written).toContain('時刻');
      expect(written).toMatch(/後退|worsened/);
    },
  );

  it('say in the workbook what the document says, product by product', async () => {
    const before = await openSheet();
    const after = await openSheet({ version: '4.0', answers: { '5': 'いいえ' } }, 'b.csv');
    const changes = diff([before], [after], AS_OF);
    const document = changesDocument(changes, 'ja');
    const bytes = await writeChanges(changes, { format: 'xlsx' });
    expect(await writeChanges(changes, { format: 'xlsx' })).toEqual(bytes);
    const texts = new Set(sheetsOf(bytes).flatMap((cells) => cells.map(({ text: of }) => of)));
    const [product] = document.products;
    if (product === undefined) throw new Error('Nothing changed');
    expect(product.items.length).toBeGreaterThan(0);
    for (const { text: change, question, new: now } of product.items) {
      expect(texts).toContain(change);
      expect(texts).toContain(question);
      expect([...texts].some((one) => one.startsWith(now?.text ?? '-'))).toBe(true);
    }
    for (const { citation, summary } of product.coverage) {
      expect(texts).toContain(citation);
      expect(texts).toContain(summary);
    }
    for (const { row, title, phaseText } of product.matrix)
      expect(texts).toContain(`${row}　${title}（${phaseText}）`);
    for (const line of document.provenance) expect(texts).toContain(`・${line}`);
  });
});

describe('all formats say the same', () => {
  let comparison: Comparison;
  let document: ComparisonDocument;
  let pdfFont: Uint8Array;
  const written = new Map<string, Uint8Array>();
  let sheets: readonly (readonly CellText[])[];

  beforeAll(async () => {
    const folder = new URL('../../../examples/submissions/', import.meta.url);
    const names = [
      '01-electronic-chart-mds.xlsx',
      '03-cloud-chart-sds.xlsx',
      '04-viewer-mds-and-sds.xlsx',
    ];
    const files = await Promise.all(
      names.map((name) => open({ name, bytes: readFileSync(new URL(name, folder)) })),
    );
    const profiles = [builtInProfile('checklist-r7-hospital')].filter((one) => one !== null);
    const compared = compare(files, { ...AS_OF, check: check(files, AS_OF), profiles });
    if (!compared.ok) throw new Error(compared.failure.code);
    comparison = compared.value;
    document = comparisonDocument(comparison, 'ja');
    pdfFont = await japaneseFont();
    for (const format of COMPARISON_FORMATS)
      written.set(format, await writeComparison(comparison, { format, pdfFont }));
    sheets = sheetsOf(written.get('xlsx') ?? new Uint8Array());
  });

  /** HTML and Markdown as bare text: markup, escapes and white space gone. */
  const bare = (format: string) =>
    text(written.get(format) ?? new Uint8Array())
      .replace(/<style>[\s\S]*<\/style>/, '')
      .replace(/<title>[^<]*<\/title>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
        return { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }[name] ?? '';
      })
      .replace(/\\(?=[^\w\s])/g, '')
      .replace(/\s+/g, '');

  const everything = () => ({
    answers: document.rows.flatMap(({ question, cells }) => [
      question,
      ...cells.flatMap(({ text: answer, notes, open: points, findings }) => [
        answer,
        ...notes,
        ...points.map((point) => point.text),
        ...findings.map((finding) => finding.text),
      ]),
    ]),
    requirements: document.requirements.flatMap(({ citation, summary, cells }) => [
      citation,
      summary,
      ...cells.map((cell) => cell.text),
    ]),
    profiles: document.profiles.flatMap(({ title, lines }) => [
      title,
      ...lines.flatMap((line) => [line.title, ...line.cells.map((cell) => cell.text)]),
    ]),
    others: [
      document.title,
      document.summary.sentence,
      ...document.provenance,
      ...document.notices,
      ...document.products.flatMap(({ name, organisation }) => [name, organisation]),
      ...document.chapters.map(({ title }) => title),
      ...document.lenses.flatMap(({ groups }) => groups.map(({ title }) => title)),
    ],
  });

  it('JSON is the document', () => {
    expect(JSON.parse(text(written.get('json') ?? new Uint8Array()))).toEqual(document);
  });

  it.each(['html', 'md'])('%s holds every word of it', (format) => {
    const page = bare(format);
    const missing = Object.values(everything())
      .flat()
      .filter((word) => !page.includes(word.replace(/\s+/g, '')));
    expect(missing).toEqual([]);
  });

  it('the PDF holds every word of it', async () => {
    const all = await textOfPdf(written.get('pdf') ?? new Uint8Array());
    const missing = Object.values(everything())
      .flat()
      .filter((word) => !all.includes(word.replace(/\s+/g, '')));
    expect(missing).toEqual([]);
  });

  it('the workbook holds every word of it', () => {
    const all = sheets
      .flat()
      .map(({ text: cell }) => cell.replace(/\s+/g, ''))
      .join('\n');
    const missing = Object.values(everything())
      .flat()
      .filter((word) => !all.includes(word.replace(/\s+/g, '')));
    expect(missing).toEqual([]);
  });

  it('the workbook has each answer in the column of its product, differences first', () => {
    const rows = sheets[1] ?? [];
    const at = (row: number, column: number) =>
      rows.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
    const order = [
      ...document.rows.filter(({ difference }) => difference.id === 'differs'),
      ...document.rows.filter(({ difference }) => difference.id !== 'differs'),
    ];
    expect(order.map((_, index) => at(4 + index, 1))).toEqual(order.map(({ no }) => `${no}`));
    for (const [index, row] of order.entries()) {
      expect(at(4 + index, 2)).toBe(row.difference.text);
      expect(at(4 + index, 3)).toBe(row.open ? '要確認' : '－');
      for (const [product, cell] of row.cells.entries())
        expect(at(4 + index, 6 + product * 3)).toBe(cell.text);
    }
  });

  it.each(COMPARISON_FORMATS)('%s has the same bytes each time', async (format) => {
    const again = await writeComparison(comparison, { format, pdfFont });
    expect(Buffer.from(again).equals(written.get(format) ?? new Uint8Array())).toBe(true);
  });

  it('the page loads nothing, runs nothing and labels its charts', () => {
    const page = text(written.get('html') ?? new Uint8Array());
    expect(page).not.toMatch(/<script|<link|<img|https?:|url\(|@import/);
    const charts = page.match(/<svg class="bar"[^>]*>/g) ?? [];
    expect(charts.length).toBeGreaterThan(20);
    expect(charts.every((chart) => /role="img" aria-label="[^"]+"/.test(chart))).toBe(true);
  });

  it('vendor text becomes neither markup nor a table', async () => {
    const product = '<b>|=1+1|</b>';
    const files = [await openSheet({ product: `"${product}"` }), await openSheet(OTHER, 'b.csv')];
    const compared = compare(files, AS_OF);
    if (!compared.ok) throw new Error(compared.failure.code);
    const page = text(await writeComparison(compared.value, { format: 'html' }));
    expect(page).not.toContain('<b>');
    const markdown = text(await writeComparison(compared.value, { format: 'md' }));
    expect(markdown).not.toMatch(/(?<!\\)<b>/);
    expect(markdown).not.toMatch(/[^\\]\|=1/);
  });
});
