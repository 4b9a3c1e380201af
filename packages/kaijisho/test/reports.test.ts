import { renderCheckedFile, renderSummary } from '@kaijisho/report/terminal';
import { describe, expect, test } from 'vitest';
import {
  type CheckReport,
  check,
  checkPage,
  checkReport,
  type Language,
  open,
  placeText,
  renderCheckMarkdown,
  type Suppression,
  writeCheckPdf,
} from '../src/index.js';
import { sheetText, textFile } from './files.js';
import { japaneseFont, textOfPdf } from './pdf-text.js';

const asOf = '2026-04-01';
const entry = { rule: 'ANS-07', key: 'away-lock', reason: '運用で補う', by: '調達係（架空）' };

/** Two answers are bad, one finding is set aside, one entry matches nothing. */
async function example(language: Language, organisation?: string): Promise<CheckReport> {
  const text = sheetText({
    answers: { '3': 'いいえ', '5': '', '6': '要確認' },
    ...(organisation === undefined ? {} : { organisation }),
  });
  const opened = await open(textFile(text), { excerpts: true });
  const suppressions: readonly Suppression[] = [entry, { ...entry, key: 'no-such-key' }];
  return checkReport(check([opened], { asOf, suppressions }), language);
}

const squeeze = (text: string) => text.replace(/\s+/g, '');
const decoded = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const terminal = (report: CheckReport, language: Language) =>
  report.files.map((file) => renderCheckedFile(file, language, 90)).join('') +
  renderSummary(report, language, 90);

const findingsOf = (report: CheckReport) =>
  report.files
    .flatMap(({ sheets, groups }) => [...sheets.flatMap((sheet) => sheet.groups), ...groups])
    .flatMap(({ rules }) => rules.flatMap(({ steps }) => steps));

describe.each(['ja', 'en'] as const)('in %s, every report', (language) => {
  test('says all findings with their advice, what was set aside and what was not judged', async () => {
    const report = await example(language);
    const texts = [
      terminal(report, language),
      renderCheckMarkdown(report, language).replaceAll('\\', ''),
      decoded(checkPage(report, language)),
      await textOfPdf(await writeCheckPdf(report, { language, pdfFont: await japaneseFont() })),
    ].map(squeeze);
    const said = [
      ...findingsOf(report).flatMap(({ advice, findings }) => [
        advice,
        ...findings.flatMap(({ message, place }) => [
          message,
          ...(place === null ? [] : [placeText(place)]),
        ]),
      ]),
      ...report.notJudged.map(({ message }) => message),
      entry.reason,
      entry.by,
      'no-such-key',
      asOf,
    ];
    expect(said.length).toBeGreaterThan(12);
    for (const text of texts)
      for (const sentence of said) expect(text).toContain(squeeze(sentence));
  });
});

test('paper and page say of every sheet who made it, what it holds and what to do about findings below others', async () => {
  const report = await example('ja');
  const [step] = findingsOf(report);
  const [finding] = step?.findings ?? [];
  const folded = {
    rule: 'ANS-99',
    title: '別の指摘',
    severity: 'info',
    message: '重なる',
    advice: '見る',
  };
  const file = report.files[0];
  const sheet = file?.sheets[0];
  const group = sheet?.groups[0];
  const rule = group?.rules[0];
  if (!finding || !step || !file || !sheet || !group || !rule) throw new Error('No finding');
  const laid = { ...rule, steps: [{ ...step, findings: [{ ...finding, folded: [folded] }] }] };
  const own: CheckReport = {
    ...report,
    files: [{ ...file, sheets: [{ ...sheet, groups: [{ ...group, rules: [laid] }] }] }],
  } as CheckReport;
  const pdf = await textOfPdf(await writeCheckPdf(own, { pdfFont: await japaneseFont() }));
  for (const text of [pdf, squeeze(decoded(checkPage(own, 'ja')))])
    for (const words of [
      '別の指摘',
      '重なる',
      '見る',
      'みほんカルテ',
      '対応が必要な指摘があります',
    ])
      expect(text).toContain(words);
});

test('a PDF has each file on pages of its own, equal bytes for equal input, and needs no evidence cells', async () => {
  const opened = await Promise.all(
    ['a.csv', 'b.csv'].map((name) => open(textFile(sheetText({ answers: { '5': '' } }), name))),
  );
  const report = checkReport(check(opened, { asOf }), 'ja');
  const pdfFont = await japaneseFont();
  const [one, two] = await Promise.all([
    writeCheckPdf(report, { pdfFont }),
    writeCheckPdf(report, { pdfFont }),
  ]);
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  const text = await textOfPdf(one);
  expect(text).toContain('a.csv!R10C2');
  expect(text).toContain('1/3ページ');
});

describe('the page', () => {
  test('opens the cells behind every finding that has a place', async () => {
    const report = await example('ja');
    const page = checkPage(report, 'ja');
    const placed = findingsOf(report).flatMap(({ findings }) =>
      findings.filter(({ place }) => place !== null),
    );
    expect(placed.length).toBeGreaterThan(2);
    expect(page.match(/<details>/g)).toHaveLength(placed.length);
    expect(page.match(/class="mark"/g)).toHaveLength(placed.length);
  });

  test('without kept cells it names the places', async () => {
    const opened = await open(textFile(sheetText({ answers: { '5': '' } })));
    const page = checkPage(checkReport(check([opened], { asOf }), 'ja'), 'ja');
    expect(page).not.toContain('<details>');
    expect(page).toContain('a.csv!R10C2');
  });

  test('takes no markup from a file', async () => {
    const hostile = '<img src=x onerror=alert(1)>&lt;"\'';
    const page = checkPage(await example('ja', hostile), 'ja');
    expect(page).not.toMatch(/<img|<script/);
    expect(decoded(page)).toContain('<img src=x');
  });

  test('is well formed: every element is closed in order', async () => {
    const stack: string[] = [];
    for (const [, slash, name = ''] of checkPage(await example('ja'), 'ja').matchAll(
      /<(\/?)([a-z][a-z0-9]*)[^>]*>/g,
    )) {
      if (['meta', 'br'].includes(name)) continue;
      if (slash === '') stack.push(name);
      else expect(stack.pop()).toBe(name);
    }
    expect(stack).toEqual([]);
  });

  test('equal input gives equal bytes', async () => {
    expect(checkPage(await example('en'), 'en')).toBe(checkPage(await example('en'), 'en'));
  });
});

test('Markdown takes no markup from a file', async () => {
  const text = renderCheckMarkdown(await example('ja', '# 株式会社|[x](y)*'), 'ja');
  expect(text).toContain('\\# 株式会社|\\[x\\](y)\\*');
  expect(text).not.toMatch(/^# 株式会社/m);
});

test('a file that could not be read is told with what to do', async () => {
  const run = check([await open(textFile('', 'empty.xlsx'))], { asOf });
  const report = checkReport(run, 'ja');
  for (const text of [renderCheckMarkdown(report, 'ja'), decoded(checkPage(report, 'ja'))]) {
    expect(text).toContain('中身が空のファイルです');
    expect(text).toContain('再送を依頼');
  }
});

test('entries meant for another file count as used when they match there', async () => {
  const a = await open(textFile(sheetText({ answers: { '3': 'いいえ' } }), 'x/a.csv'));
  const b = await open(textFile(sheetText(), 'y/b.csv'));
  const lists: Record<string, readonly Suppression[]> = { 'x/a.csv': [entry], 'y/b.csv': [] };
  const run = check([a, b], { asOf, suppressions: (file) => lists[file] ?? [] });
  expect(run.unusedSuppressions).toEqual([]);
  expect(check([a, b], { asOf, suppressions: [entry] }).unusedSuppressions).toEqual([]);
});
