import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Sarif from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canWrite,
  type DocumentFormat,
  disclosuresDocument,
  type ExchangeDocument,
  explainRules,
  junitReport,
  openDocument,
  sarifLog,
  writeDocument,
} from '../src/exchange/index.js';
import { check, checkDocument, demarcate, matrixDocument, open } from '../src/index.js';
import { disclosureContents } from './contents.js';

const require = createRequire(import.meta.url);
const FONT = '@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf';
const pdfFont = new Uint8Array(readFileSync(require.resolve(FONT)));
const DATE = { date: '2026-04-01' };
const AS_OF = { asOf: '2026-04-01' };
const example = (name: string) => ({
  name,
  bytes: readFileSync(new URL(`../../../examples/submissions/${name}`, import.meta.url)),
});
const bytesOf = async (
  document: ExchangeDocument,
  format: DocumentFormat,
  encoding?: 'shift_jis',
) => {
  const written = await writeDocument(document, format, {
    ...DATE,
    ...(encoding && { encoding }),
    ...(format === 'pdf' && { pdfFont }),
  });
  return written.ok ? written.value : expect.fail(written.failure.code);
};
/** How long reading takes on a busy machine is another test's. */
const PATIENT = { budgets: { milliseconds: 60_000 } };
const reopened = async (bytes: Uint8Array, name: string): Promise<ExchangeDocument> => {
  const outcome = await openDocument({ name, bytes }, PATIENT);
  return outcome.ok ? outcome.document : expect.fail(JSON.stringify(outcome));
};
const contentsOf = (document: ExchangeDocument) => {
  if (document.kind !== 'disclosures') return expect.fail(document.kind);
  return document.value.disclosures.map(({ form, header, answers, notes }) => ({
    form,
    header,
    answers,
    notes,
  }));
};

describe('disclosures keep their content', () => {
  test.each<[DocumentFormat, number]>([
    ['xlsx', 12],
    ['xml', 30],
    ['pdf', 3],
  ])('from JSON to %s and back', async (format, numRuns) => {
    await fc.assert(
      fc.asyncProperty(disclosureContents, async (content) => {
        const document: ExchangeDocument = {
          kind: 'disclosures',
          value: { formatVersion: '1', disclosures: [content] },
        };
        const json = await reopened(await bytesOf(document, 'json'), 'a.json');
        const there = await bytesOf(json, format);
        expect(contentsOf(await reopened(there, `a.${format}`))).toEqual([content]);
      }),
      { numRuns },
    );
  });

  test.each(['02-pacs-mds.xlsx', '04-viewer-mds-and-sds.xlsx', '07-pharmacy-mds.csv'])(
    'as %s says it',
    async (name) => {
      const { disclosures } = await open(example(name));
      const document = disclosuresDocument(disclosures);
      for (const format of ['json', 'xml', 'xlsx', 'csv'] as const) {
        const again = await reopened(await bytesOf(document, format), `a.${format}`);
        expect(contentsOf(again)).toEqual(disclosures.map(({ content }) => content));
      }
      const shiftJis = await reopened(await bytesOf(document, 'csv', 'shift_jis'), 'a.csv');
      expect(contentsOf(shiftJis)).toHaveLength(disclosures.length);
    },
  );

  // Of its rows, some fill their lines, some of these are indented, and some are on no form.
  test.each(['../forms/filled-form.xlsx', '01-electronic-chart-mds.xlsx'])(
    'as %s says it, printed as a PDF',
    async (name) => {
      const { disclosures } = await open(example(name));
      const pdf = await bytesOf(disclosuresDocument(disclosures), 'pdf');
      const [content] = contentsOf(await reopened(pdf, 'a.pdf'));
      expect(content).toEqual(disclosures[0]?.content);
    },
  );
});

const opened = await Promise.all(
  ['02-pacs-mds.xlsx', '03-cloud-chart-sds.xlsx', '07-pharmacy-mds.csv'].map((name) =>
    open(example(name)),
  ),
);
const broken = await open({ name: 'フォルダー/壊れた 表.xlsx', bytes: new Uint8Array([1, 2, 3]) });
const minutes = await open({ name: '議事録.csv', bytes: new TextEncoder().encode('晴天なり\n') });
const run = check([...opened, broken, minutes], {
  ...AS_OF,
  suppressions: [{ rule: 'ANS-07', key: null, reason: '代替策あり', by: '架空 太郎' }] as never,
});
const checked = checkDocument(run, 'ja');

describe('a check for build servers', () => {
  const log = sarifLog(checked, 'ja', '1.2.3');

  test('is valid SARIF 2.1.0 and says every finding', () => {
    const ajv = new Draft04({ strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const valid = ajv.compile(Sarif);
    expect(valid(log) ? [] : valid.errors).toEqual([]);
    const count = checked.results
      .flatMap(({ findings }) => findings)
      .reduce((sum, { folded }) => sum + 1 + folded.length, checked.suppressed.length);
    const [{ results, tool, invocations }] = log.runs as unknown as [(typeof log.runs)[number]];
    expect(results).toHaveLength(count);
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(results.map(({ ruleId }) => ruleId)).toContain('SRC-01');
    expect(invocations[0]?.executionSuccessful).toBe(false);
    expect(JSON.stringify(invocations)).toContain('%E5%A3%8A%E3%82%8C%E3%81%9F%20%E8%A1%A8.xlsx');
  });

  test('describes every rule by what its page says that it reports', async () => {
    const explained = async (language: 'ja' | 'en') =>
      sarifLog(checked, language, '1.2.3', await explainRules(language));
    for (const language of ['ja', 'en'] as const) {
      const { runs } = await explained(language);
      for (const { id, fullDescription } of runs[0]?.tool.driver.rules ?? []) {
        expect(fullDescription.text, id).not.toMatch(/…に|…が|…個/);
        expect(fullDescription.text.length, id).toBeGreaterThan(20);
      }
    }
    const messages = log.runs[0]?.tool.driver.rules[0]?.fullDescription.text;
    const { runs } = await explained('ja');
    expect(runs[0]?.tool.driver.rules[0]?.fullDescription.text).not.toBe(messages);
  });

  test.each([
    ['/共有/a b.xlsx', 'file:///%E5%85%B1%E6%9C%89/a%20b.xlsx'],
    ['C:\\work\\a.xlsx', 'file:///C:/work/a.xlsx'],
    ['work\\a.xlsx', 'work/a.xlsx'],
    ['../a.xlsx', '../a.xlsx'],
  ])('names the file %s by a URI that fits', (file, uri) => {
    const [first] = checked.results.filter(({ findings }) => findings.length > 0);
    if (first === undefined) expect.fail('no finding');
    const results = [{ ...first, source: { ...first.source, file } }];
    const { runs } = sarifLog({ ...checked, results, suppressed: [], files: [] }, 'ja', '1.2.3');
    expect(JSON.stringify(runs[0]?.results[0]?.locations)).toContain(`"uri":"${uri}"`);
  });

  test('as JUnit counts what fails at the severity asked for', () => {
    const { findings } = checked.summary;
    const root = (xml: string) =>
      /<testsuites [^>]*failures="(\d+)" errors="(\d+)"/.exec(xml)?.slice(1).map(Number);
    expect(findings.error).toBeGreaterThan(1);
    // The file that could not be read is the error, and no failure beside it.
    const readable = findings.error - 1;
    expect(root(junitReport(checked, 'never', 'ja'))).toEqual([0, 1]);
    expect(root(junitReport(checked, 'error', 'ja'))).toEqual([readable, 1]);
    expect(root(junitReport(checked, 'warning', 'ja'))).toEqual([readable + findings.warning, 1]);
  });

  test('says what a yes is, and as of when', () => {
    const declared = '「はい」は事業者の申告です';
    expect(JSON.stringify(log.runs[0]?.tool)).toContain(declared);
    const suites = junitReport(checked, 'error', 'ja').match(
      /<testsuite [^>]*>\n *<properties>[\s\S]*?<\/properties>/g,
    );
    expect(suites?.length).toBe(junitReport(checked, 'error', 'ja').match(/<testsuite /g)?.length);
    for (const suite of suites ?? []) {
      expect(suite).toContain(declared);
      expect(suite).toContain(`name="asOf" value="${checked.summary.asOf}"`);
    }
  });

  test('as CSV has a line for every finding', async () => {
    const text = new TextDecoder().decode(await bytesOf({ kind: 'check', value: checked }, 'csv'));
    expect(text.startsWith('ファイル,製品・サービス,様式,重要度,')).toBe(true);
    for (const { findings } of checked.results)
      for (const { rule } of findings) expect(text).toContain(`,${rule},`);
    expect(text).toContain('「はい」は事業者の申告です');
    // What was not judged, and a file that could not be read, are findings.
    expect(text).toContain(',FORM-08,');
    expect(text).toContain('フォルダー/壊れた 表.xlsx,');
  });

  test('names what people set aside, with their reason', async () => {
    const [finding] = checked.results.flatMap(({ findings }) => findings);
    if (finding === undefined) expect.fail('nothing to set aside');
    const { rule, key } = finding;
    const entry = { rule, key, reason: '代替策あり', by: '架空 太郎' };
    const value = checkDocument(check(opened, { ...AS_OF, suppressions: [entry] }), 'ja');
    expect(value.suppressed.length).toBeGreaterThan(0);
    const skipped =
      /<testcase name="[^"]+" classname="[^"]+"><skipped message="代替策あり \(架空 太郎\)"\/>/g;
    expect(junitReport(value, 'error', 'ja').match(skipped)).toHaveLength(value.suppressed.length);
    const csv = new TextDecoder().decode(await bytesOf({ kind: 'check', value }, 'csv'));
    expect(csv.match(/理由：代替策あり（架空 太郎）/g)).toHaveLength(value.suppressed.length);
  });
});

test('a matrix as CSV calls every allocation a proposal, and goes through XML whole', async () => {
  const value = matrixDocument(demarcate(opened, AS_OF), 'ja');
  const document: ExchangeDocument = { kind: 'matrix', value };
  const csv = new TextDecoder().decode(await bytesOf(document, 'csv'));
  expect(csv.match(/,提案,/g)).toHaveLength(value.lines.length);
  expect(csv).toContain('合意したものではありません');
  for (const notice of value.notices ?? []) expect(csv).toContain(notice);
  expect(await reopened(await bytesOf(document, 'xml'), 'm.xml')).toEqual(document);
});

test('what a kind of document has no form for is refused', async () => {
  const document: ExchangeDocument = { kind: 'check', value: checked };
  expect(canWrite('check', 'xlsx')).toBe(false);
  await expect(writeDocument(document, 'xlsx', DATE)).rejects.toThrow(RangeError);
});
